/** What can go wrong between the add-in and Excel, as data; the words stand with the pane's. */
export type Fejlkode =
  | "redigerer-celle"
  | "beskyttet-ark"
  | "beskyttet-mappe"
  | "skrivebeskyttet"
  | "for-stort"
  | "mappe-lukket"
  | "ark-vaek"
  | "adgang-naegtet"
  | "flettede-celler"
  | "navn-optaget"
  | "datoer-fra-1904"
  | "ikke-understoettet"
  | "optaget"
  | "afbrudt"
  | "ukendt";

export class Excelfejl extends Error {
  /**
   * @param sted the sheet or part of the work it happened at, `null` when the whole workbook
   * @param cause what was thrown, for a debugger; its message can hold cell contents and is never shown
   * @param teknisk Office's own code, for the person who is asked for help; never cell contents
   */
  constructor(
    readonly kode: Fejlkode,
    readonly sted: string | null = null,
    readonly teknisk: string | null = null,
    cause?: unknown,
  ) {
    super(kode, { cause });
    this.name = "Excelfejl";
  }
}

const OFFICE: Readonly<Record<string, Fejlkode>> = {
  InvalidOperationInCellEditMode: "redigerer-celle",
  AccessDenied: "adgang-naegtet",
  RequestPayloadSizeLimitExceeded: "for-stort",
  ResponsePayloadSizeLimitExceeded: "for-stort",
  RangeExceedsLimit: "for-stort",
  OperationCellsExceedLimit: "for-stort",
  InactiveWorkbook: "mappe-lukket",
  HostIsNotAvailable: "mappe-lukket",
  ItemNotFound: "ark-vaek",
  InvalidReference: "ark-vaek",
  InvalidBinding: "ark-vaek",
  ItemAlreadyExists: "navn-optaget",
  MergedRangeConflict: "flettede-celler",
  FilteredRangeConflict: "flettede-celler",
  PivotTableRangeConflict: "flettede-celler",
  NonBlankCellOffSheet: "flettede-celler",
  ApiNotFound: "ikke-understoettet",
  ApiNotAvailable: "ikke-understoettet",
  NotImplemented: "ikke-understoettet",
  UnsupportedFeature: "ikke-understoettet",
  UnsupportedOperation: "ikke-understoettet",
  UnsupportedSheet: "ikke-understoettet",
  HostRestartNeeded: "mappe-lukket",
  ActivityLimitReached: "optaget",
  Conflict: "optaget",
  RequestAborted: "optaget",
  ServiceNotAvailable: "optaget",
  Timeout: "optaget",
};

/** Office's code of an error, without the message (which can hold cell contents); `null` for other errors. */
export function officekode(fejl: unknown): string | null {
  if (typeof fejl !== "object" || fejl === null || !("code" in fejl)) return null;
  return typeof fejl.code === "string" ? fejl.code : null;
}

const UDEN_CELLER: ReadonlySet<string | null> = new Set(["UnsupportedSheet", "UnsupportedOperation", "NotImplemented"]);

/** What Excel answers when a chart sheet is asked about its cells. */
export const erArkUdenCeller = (fejl: unknown): boolean => UDEN_CELLER.has(officekode(fejl));

/** Any thrown value as an `Excelfejl`; one that already is keeps its place. */
export function somExcelfejl(fejl: unknown, sted: string | null = null): Excelfejl {
  if (fejl instanceof Excelfejl) return fejl.sted === null && sted !== null ? new Excelfejl(fejl.kode, sted, fejl.teknisk, fejl.cause) : fejl;
  const kode = officekode(fejl);
  if (kode !== null) return new Excelfejl(OFFICE[kode] ?? "ukendt", sted, kode, fejl);
  return new Excelfejl("ukendt", sted, fejl instanceof Error ? fejl.name : typeof fejl, fejl);
}
