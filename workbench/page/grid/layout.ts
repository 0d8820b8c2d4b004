/** A sheet's rows and columns in pixels, with the rows that Excel itself would make taller for wrapped text. */
import type { SheetModel, WorkbookModel } from "../../model/mappe";
import { Axis } from "./axis";
import { cellText } from "./celltext";

const ROW = 20;
const COLUMN = 64;
/** Beyond this many rows heights are taken as they are. */
const MEASURED_ROWS = 5000;
const SPARE_ROWS = 60;
const SPARE_COLUMNS = 26;

export interface Layout {
  readonly rows: Axis;
  readonly columns: Axis;
  readonly headWidth: number;
}

/** Excel's character units to pixels in its standard font. */
export const columnPixels = (characters: number): number => Math.round(characters * 7 + 5);

function wrappedHeights(model: WorkbookModel, sheet: SheetModel, rowCount: number, columnCount: number): Map<number, number> {
  const heights = new Map<number, number>();
  const merged = new Set(sheet.merges.map((area) => `${area.row},${area.column}`));
  for (let row = 0; row < Math.min(rowCount, MEASURED_ROWS); row++) {
    let lines = 1;
    let size = 0;
    for (let column = 0; column < columnCount; column++) {
      const value = sheet.cells.value(row, column);
      const style = model.styles[sheet.cells.style(row, column)];
      if (value === null || !style) continue;
      size = Math.max(size, style.size ?? 0);
      if (!style.wrap || merged.has(`${row},${column}`)) continue;
      const width = Math.max(4, (sheet.columnWidths.get(column) ?? 8.43) * 1.05);
      const wanted = cellText(value, style.numberFormat).split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / width)), 0);
      lines = Math.max(lines, wanted);
    }
    const height = Math.max(lines * 17 + 3, Math.round(size * 1.85));
    if (height > ROW) heights.set(row, height);
  }
  return heights;
}

export function layoutOf(model: WorkbookModel, sheet: SheetModel): Layout {
  const used = sheet.cells.usedRange(false);
  const chartRow = Math.max(0, ...sheet.charts.map((chart) => chart.anchor.to.row));
  const usedRows = used ? used.row + used.rowCount : 0;
  const usedColumns = used ? used.column + used.columnCount : 0;
  const rowCount = Math.max(usedRows, chartRow) + SPARE_ROWS;
  const heights = wrappedHeights(model, sheet, usedRows, usedColumns);
  for (const [row, points] of sheet.rowHeights) heights.set(row, Math.round((points * 4) / 3));
  for (const row of sheet.hiddenRows ?? []) heights.set(row, 0);
  const widths = new Map([...sheet.columnWidths].map(([column, characters]) => [column, columnPixels(characters)]));
  return {
    rows: new Axis(rowCount, ROW, heights),
    columns: new Axis(Math.max(usedColumns, 8) + SPARE_COLUMNS, COLUMN, widths),
    headWidth: 20 + String(rowCount).length * 8,
  };
}
