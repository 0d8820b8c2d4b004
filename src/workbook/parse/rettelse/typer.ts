/** What the user has corrected by hand, as it is kept in the workbook. No cell value and no person id. */
import type { Slags } from "../typer";

/** How one table is to be read. Found again by its Excel table, else by its sheet and headings, and without headings by its address. */
export interface Rettelse {
  readonly ark: string;
  /** Name of the Excel table, `null` for a plain range. */
  readonly exceltabel: string | null;
  /** The heading row, from the table's first column to its last; `[]` when the table has no heading row. */
  readonly overskrifter: readonly string[];
  /** Tables on the sheet with the same headings that stood above it. */
  readonly nr: number;
  /** The table's first row when it was corrected: the heading row, or the first row of data. A1. */
  readonly adresse: string;
  readonly slags: Slags | "brug-ikke";
  /** What each column holds, from the first on; `null` is not used. */
  readonly felter: readonly (string | null)[];
  /** Headings of the row that had been taken for the heading row; it is then neither heading nor data. */
  readonly afloeser: readonly string[] | null;
}

/** Columns whose words can be given a meaning. */
export const ORDFELTER = ["gruppe", "status", "tilbudstype"] as const;
export type Ordfelt = (typeof ORDFELTER)[number];

/** A word of the municipality's own in any table, and the known word it means. */
export interface Ordrettelse {
  readonly felt: Ordfelt;
  readonly tekst: string;
  readonly betyder: string;
}

export interface Rettelser {
  readonly tabeller: readonly Rettelse[];
  readonly ord: readonly Ordrettelse[];
}

export const INGEN_RETTELSER: Rettelser = { tabeller: [], ord: [] };
