/** What will be written, as data: the pane can count it, tests compare it, `workbook/office` applies it. */
import type { Kilde } from "../../rules";

/** Looks are named by meaning; `workbook/office/stilart.ts` gives each its number format, font and fill. */
export type Stil =
  | "titel"
  | "undertitel"
  | "etiket"
  | "kolonnehoved"
  | "tekst"
  | "brodtekst"
  | "note"
  | "antal"
  | "andel"
  | "procentpoint"
  | "decimal"
  | "dato"
  | "tidspunkt"
  | "link"
  | "brugers"
  | "brugersdato"
  | "forkert"
  | "god"
  | "daarlig"
  | "uvis"
  | "neutral";

/** `null` writes an empty cell. A text is always written as text, never as a formula. */
export type Plancelle = { readonly v: string | number | boolean | null; readonly stil: Stil; readonly link?: Kilde };

/** Lines of free cells from `raekke` down; row and column numbers are zero-based on our sheet. */
export interface Linjeblok {
  readonly slags: "linjer";
  readonly raekke: number;
  readonly linjer: readonly (readonly Plancelle[])[];
}

/** A real Excel table: header row at `raekke`, one row of cells per entry below. */
export interface Tabelblok {
  readonly slags: "tabel";
  readonly raekke: number;
  /** Workbook-wide unique, ASCII, begins with `Tilsyn_`. */
  readonly navn: string;
  readonly kolonner: readonly { readonly titel: string; readonly stil: Stil }[];
  readonly raekker: readonly (readonly Plancelle[])[];
}

/** A native line chart: share without per month against the limit. Cells are on the same sheet. */
export interface Diagram {
  readonly navn: string;
  readonly titel: string;
  /** Zero-based rectangle on the sheet whose first column is categories and whose first row is series names. */
  readonly data: { readonly raekke: number; readonly kolonne: number; readonly raekker: number; readonly kolonner: number };
  readonly placering: { readonly raekke: number; readonly kolonne: number; readonly raekker: number; readonly kolonner: number };
}

export interface ArkPlan {
  /** Stable id of the sheet's purpose, kept in its mark, e.g. `overblik`. */
  readonly noegle: string;
  /** Wanted name; gets a number when the user has a sheet of that name. */
  readonly navn: string;
  readonly blokke: readonly (Linjeblok | Tabelblok)[];
  readonly diagrammer: readonly Diagram[];
  /** Widths in characters, from column A. */
  readonly kolonnebredder: readonly number[];
  /** Rows frozen at the top and repeated in print. */
  readonly frosneRaekker: number;
}

/**
 * A removable conditional format in the user's sheet. Addresses on one sheet; contiguous cells already joined.
 * The sign before the value (never colour alone) is put in front of each cell's own number format by `workbook/office`,
 * which reads that format before it writes.
 */
export interface Markering {
  readonly ark: string;
  readonly adresser: readonly string[];
  readonly slags: "daarlig" | "uvis" | "note";
  /**
   * Only the rows whose number, behind the text `foran`, stands in these cells of our sheet `noegle`: thousands of
   * scattered rows in one rule. Rows and column are zero-based on our sheet.
   */
  readonly kun?: { readonly noegle: string; readonly kolonne: number; readonly foersteRaekke: number; readonly sidsteRaekke: number; readonly foran: string };
}

export interface Skriveplan {
  /** A sheet made on request: our other sheets and the highlights stay as they are. */
  readonly alene?: true;
  readonly ark: readonly ArkPlan[];
  readonly markeringer: readonly Markering[];
}
