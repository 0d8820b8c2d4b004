import type { ChartModel, ChartSeries, Rectangle, SheetModel } from "../../model/mappe";
import { fullAddress } from "../adresse";
import { HostError, invalidArgument } from "../errors";
import { bounding } from "../rektangel";

const TYPES: Readonly<Record<string, ChartModel["type"]>> = {
  Line: "line", LineMarkers: "line", ColumnClustered: "columnClustered", BarClustered: "barClustered",
};

/** Kinds of chart the model can keep; another is `NotImplemented`. */
export function chartType(wanted: string): ChartModel["type"] {
  const type = TYPES[wanted];
  if (!type) throw new HostError("NotImplemented", `The host makes no chart of type ${wanted}.`, 501);
  return type;
}

/**
 * Series as Excel reads them from a range: a first row (or column) of texts gives names, a first column (or row)
 * of texts or dates under an empty or textual corner gives categories.
 */
export function seriesOf(sheet: SheetModel, area: Rectangle, seriesBy: string): ChartSeries[] {
  const byColumns = seriesBy === "Columns" || (seriesBy === "Auto" && area.rowCount >= area.columnCount);
  if (!byColumns && seriesBy !== "Rows" && seriesBy !== "Auto") throw invalidArgument();
  const across = byColumns ? area.columnCount : area.rowCount;
  const along = byColumns ? area.rowCount : area.columnCount;
  const cell = (i: number, j: number): Rectangle =>
    byColumns ? { row: area.row + j, column: area.column + i, rowCount: 1, columnCount: 1 } : { row: area.row + i, column: area.column + j, rowCount: 1, columnCount: 1 };
  const value = (i: number, j: number): unknown => { const c = cell(i, j); return sheet.cells.value(c.row, c.column); };
  const named = along > 1 && across > 0 && typeof value(across - 1, 0) !== "number";
  const first = named ? 1 : 0;
  const categorised = across > 1 && (typeof value(0, first) === "string" || (named && value(0, 0) === null));
  const line = (i: number): string => fullAddress(sheet.name, bounding(cell(i, first), cell(i, along - 1)));
  const series: ChartSeries[] = [];
  for (let i = categorised ? 1 : 0; i < across; i++) {
    const name = named ? String(value(i, 0) ?? "") : `Serie${series.length + 1}`;
    series.push({ name, categories: categorised ? line(0) : null, values: line(i), color: null, dashed: false });
  }
  return series;
}

export function newChart(id: string, name: string, type: ChartModel["type"], series: ChartSeries[]): ChartModel {
  return {
    id, name, type, title: series.length === 1 ? (series[0]?.name ?? null) : null, series,
    anchor: { from: { row: 1, column: 1 }, to: { row: 16, column: 8 } }, legend: "Bottom",
    valueAxis: { minimum: null, maximum: null, numberFormat: null },
  };
}
