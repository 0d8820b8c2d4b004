/** The errors Excel answers with. `code` is what the add-in sees as `error.code`. */
export class HostError extends Error {
  constructor(readonly code: string, message: string, readonly httpStatus: number) {
    super(message);
    this.name = "HostError";
  }
}

export const invalidArgument = (message = "The argument is invalid or missing or has an incorrect format."): HostError =>
  new HostError("InvalidArgument", message, 400);

export const itemNotFound = (): HostError => new HostError("ItemNotFound", "The requested resource doesn't exist.", 404);

export const alreadyExists = (): HostError =>
  new HostError("ItemAlreadyExists", "A resource with the same name or identifier already exists.", 409);

export const accessDenied = (): HostError => new HostError("AccessDenied", "You cannot perform the requested operation.", 403);

export const invalidOperation = (message = "The attempted operation is invalid on the object."): HostError =>
  new HostError("InvalidOperation", message, 400);

/** A chart sheet or the like has no cells. */
export const unsupportedSheet = (): HostError =>
  new HostError("UnsupportedSheet", "This operation doesn't work on a sheet of this type.", 400);

export const invalidReference = (): HostError =>
  new HostError("InvalidReference", "This reference is not valid for the current operation.", 400);

export const generalException = (message = "There was an internal error while processing the request."): HostError =>
  new HostError("GeneralException", message, 500);

/** The host has no such member: the add-in uses something the host must be taught, or something Excel does not have. */
export const apiNotFound = (member: string): HostError => new HostError("ApiNotFound", `${member} is not known to the host.`, 404);
