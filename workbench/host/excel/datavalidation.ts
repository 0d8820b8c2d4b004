import type { SheetModel } from "../../model/mappe";
import { apiNotFound } from "../errors";
import { HostObject } from "../hostobject";

/** Validation lives in the workbook's package, which the host does not read or change: asking fails rather than saying "none". */
export class DataValidation extends HostObject {
  constructor(private readonly sheet: SheetModel) {
    super();
  }
  get Type(): string {
    if (this.sheet.changes.isNew) return "None";
    throw apiNotFound("DataValidation.type on a sheet from a file");
  }
}
