/** What the model remembers of the file it was read from. */
import type { ConditionalFormat, NamedItem, WorkbookModel } from "../model/mappe";
import type { Pakke } from "./pakke";

export interface Arkkilde {
  /** Relationship from the workbook part, and the part itself. */
  readonly relation: string;
  readonly del: string;
  readonly navn: string;
  readonly visibility: string;
  /** Our own sheets are written whole; the person's are patched. */
  readonly vores: boolean;
  readonly harFormler: boolean;
  /** The rules as they were, by their place among the sheet's rules. */
  readonly regler: readonly ConditionalFormat[];
  /** Numbers of the formats that each rule uses; `null` for none. */
  readonly regeldxf: readonly (number | null)[];
  /** Such formats that something else on the sheet uses, e.g. a filter. */
  readonly andreDxf: readonly number[];
  /** The XML before and after `sheetData`. */
  readonly hoved: string;
  readonly hale: string;
  /** Where shared formulas are written, by number: `row,column`. */
  readonly delte: ReadonlyMap<string, string>;
  /** Widths of columns and heights of rows as they were. */
  readonly bredder: ReadonlyMap<number, number>;
  readonly hoejder: ReadonlyMap<number, number>;
}

export interface Kilde {
  readonly pakke: Pakke;
  readonly mappedel: string;
  /** By sheet id. */
  readonly ark: ReadonlyMap<string, Arkkilde>;
  readonly stilarter: number;
  readonly dxf: number;
  readonly navne: readonly NamedItem[];
  readonly indstillinger: ReadonlyMap<string, string>;
  /** The part with the add-in's own settings. */
  readonly indstillingsdel: string | null;
}

const kilder = new WeakSet<object>();
export const somKilde = (kilde: Kilde): Kilde => {
  kilder.add(kilde);
  return kilde;
};

const erKilde = (vaerdi: unknown): vaerdi is Kilde => typeof vaerdi === "object" && vaerdi !== null && kilder.has(vaerdi);
/** `null` for a workbook that was not read from a file. */
export const kildeTil = (model: WorkbookModel): Kilde | null => (erKilde(model.kilde) ? model.kilde : null);

/** The mark that the add-in puts on its own sheets: it names the sheet's own id, so that a copy is the person's. */
export const MAERKE = "Fokusmaal";
/** Begins the formula of our own conditional formats. */
export const REGELMAERKE = 'N("Fokusm';

export function erMaerket(maerke: string | undefined, id: string): boolean {
  try {
    const data: unknown = JSON.parse(maerke ?? "null");
    return typeof data === "object" && data !== null && "id" in data && data.id === id;
  } catch {
    return false;
  }
}
