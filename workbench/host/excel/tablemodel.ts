import type { Rectangle, SheetModel, TableModel } from "../../model/mappe";
import { CellError } from "../../model/celler";
import type { Session } from "../session";

export interface Placed {
  readonly sheet: SheetModel;
  readonly table: TableModel;
}

export const allTables = (session: Session): Placed[] => session.model.sheets.flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table })));

/** Header cells must be different texts: figures become texts, empty ones `Kolonne1`, repeated ones get a number. */
export function fillHeaders(sheet: SheetModel, table: TableModel): void {
  if (!table.showHeaders) return;
  const taken = new Set<string>();
  for (let i = 0; i < table.range.columnCount; i++) {
    const column = table.range.column + i;
    const value = sheet.cells.value(table.range.row, column);
    const wanted = value === null || value instanceof CellError ? `Kolonne${i + 1}` : String(value);
    let name = wanted;
    for (let n = 2; taken.has(name.toLowerCase()); n++) name = `${wanted}${n}`;
    taken.add(name.toLowerCase());
    if (name !== value) sheet.cells.setValue(table.range.row, column, name);
  }
}

export const headerRow = (table: TableModel): Rectangle => ({ ...table.range, rowCount: 1 });

export function bodyOf(table: TableModel): Rectangle {
  const above = table.showHeaders ? 1 : 0, below = table.showTotals ? 1 : 0;
  return { ...table.range, row: table.range.row + above, rowCount: Math.max(1, table.range.rowCount - above - below) };
}
