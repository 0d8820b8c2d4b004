/** Cells that were copied: what they held then, so that a later change of them does not matter. */
import type { CellValue } from "../../model/celler";
import type { Rectangle, SheetModel } from "../../model/mappe";
import { MAX_COLUMNS, MAX_ROWS } from "../../host/adresse";
import { flyttet } from "../../xlsx/formel";

export interface Kopicelle {
  readonly formel: string | undefined;
  readonly vaerdi: CellValue;
  /** The workbook's style number. */
  readonly stil: number;
}

export interface Kopi {
  readonly sheet: SheetModel;
  readonly fra: Rectangle;
  readonly celler: readonly (readonly Kopicelle[])[];
  /** Cut: the cells move. */
  readonly klip: boolean;
}

export function kopiAf(sheet: SheetModel, fra: Rectangle, klip: boolean): Kopi {
  const celle = (r: number, c: number): Kopicelle => ({ formel: sheet.cells.formula(r, c), vaerdi: sheet.cells.value(r, c), stil: sheet.cells.style(r, c) });
  return { sheet, fra, klip, celler: Array.from({ length: fra.rowCount }, (_, r) => Array.from({ length: fra.columnCount }, (__, c) => celle(fra.row + r, fra.column + c))) };
}

/** Where a copy lands: once, or as many times as it goes up in the selection. Of whole rows and columns the first cell is meant. */
export function modtager({ fra }: Kopi, valgt: Rectangle): Rectangle {
  const gaarOp = valgt.rowCount < MAX_ROWS && valgt.columnCount < MAX_COLUMNS && valgt.rowCount % fra.rowCount === 0 && valgt.columnCount % fra.columnCount === 0;
  return gaarOp ? valgt : { ...valgt, rowCount: fra.rowCount, columnCount: fra.columnCount };
}

/** The cell that lands in a place, with its relative references moved along. */
export function landet({ fra, celler }: Kopi, til: Rectangle, row: number, column: number): Kopicelle {
  const r = (row - til.row) % fra.rowCount, c = (column - til.column) % fra.columnCount;
  const celle = celler[r]?.[c] ?? { formel: undefined, vaerdi: null, stil: 0 };
  return celle.formel === undefined ? celle : { ...celle, formel: flyttet(celle.formel, row - fra.row - r, column - fra.column - c) };
}
