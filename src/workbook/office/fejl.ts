/** What can go wrong between the add-in and Excel, as data; the words stand below, in one place. */
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

const TEKST: Readonly<Record<Fejlkode, string>> = {
  "redigerer-celle": "Excel venter på, at du bliver færdig med at skrive i en celle. Tryk Enter eller Esc i arket, og prøv igen.",
  "beskyttet-ark": "Arket er beskyttet og kan ikke skrives. Fjern beskyttelsen under Gennemse, og prøv igen.",
  "beskyttet-mappe": "Arbejdsmappens struktur er beskyttet, så der kan ikke laves eller fjernes ark. Fjern beskyttelsen under Gennemse, og prøv igen.",
  skrivebeskyttet: "Arbejdsmappen er åbnet skrivebeskyttet. Gem en kopi, eller vælg Rediger, og prøv igen.",
  "for-stort": "Der er flere celler, end Excel kan sende på én gang. Fjern ark eller kolonner, der ikke skal bruges, og prøv igen.",
  "mappe-lukket": "Arbejdsmappen er lukket eller svarer ikke. Åbn den igen, og prøv igen.",
  "ark-vaek": "Et ark eller en tabel er slettet eller omdøbt, mens programmet arbejdede. Kør alle regler igen.",
  "adgang-naegtet": "Excel gav ikke adgang til cellerne. Se efter, om arket eller arbejdsmappen er beskyttet eller skrivebeskyttet, og prøv igen.",
  "flettede-celler": "Celler er flettet, filtreret eller en del af en pivottabel på en måde, der spærrer for at skrive. Ophæv det på arket, og prøv igen.",
  "navn-optaget": "Et navn er allerede i brug i arbejdsmappen. Omdøb arket eller tabellen, og prøv igen.",
  "ikke-understoettet": "Denne udgave af Excel kan ikke det, programmet bad om. Opdatér Excel (Excel 2021, Microsoft 365 eller Excel på nettet).",
  optaget: "Excel har travlt eller afviste kaldet. Vent et øjeblik, og prøv igen.",
  afbrudt: "Kørslen blev afbrudt. Arbejdsmappen er, som den var.",
  ukendt: "Excel meldte en fejl, som programmet ikke kender. Prøv igen; gem og genåbn arbejdsmappen, hvis det fortsætter.",
};

/** One plain message: where, what, what to do; Office's own code only when the add-in does not know it. */
export function fejltekst({ kode, sted, teknisk }: Excelfejl): string {
  const hvor = sted === null ? "" : `${sted}: `;
  return `${hvor}${TEKST[kode]}${kode === "ukendt" && teknisk !== null ? ` (${teknisk})` : ""}`;
}
