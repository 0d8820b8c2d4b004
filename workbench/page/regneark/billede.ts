/** The model as the sheet on screen takes it in. */
import { BooleanNumber, CellValueType, type ICellData, type IWorkbookData, type IWorksheetData, LocaleType } from "@univerjs/core";
import { CellError, type CellValue } from "../../model/celler";
import type { SheetModel, WorkbookModel } from "../../model/mappe";
import type { Oversaet } from "./formel";
import { kolonnebredde, raekkehoejder, STANDARDBREDDE, STANDARDHOEJDE } from "./maal";
import { tilSkaerm } from "./stil";

const LEDIGE_RAEKKER = 200;
const LEDIGE_KOLONNER = 26;

export const omraade = ({ row, column, rowCount, columnCount }: SheetModel["merges"][number]) => ({ startRow: row, startColumn: column, endRow: row + rowCount - 1, endColumn: column + columnCount - 1 });

export function vaerditype(vaerdi: Exclude<CellValue, null>): CellValueType {
  if (typeof vaerdi === "number") return CellValueType.NUMBER;
  return typeof vaerdi === "boolean" ? CellValueType.BOOLEAN : CellValueType.STRING;
}

export const raaVaerdi = (vaerdi: Exclude<CellValue, null>): string | number => (vaerdi instanceof CellError ? vaerdi.code : typeof vaerdi === "boolean" ? Number(vaerdi) : vaerdi);

/** The cells that a formula elsewhere fills; the engine fills them itself. */
export function spildceller(sheet: SheetModel): ReadonlySet<string> {
  const fyldte = new Set<string>();
  for (const { row, column, rowCount, columnCount } of sheet.spills?.values() ?? []) {
    for (let r = 0; r < rowCount; r++) for (let c = 0; c < columnCount; c++) if (r + c > 0) fyldte.add(`${row + r},${column + c}`);
  }
  return fyldte;
}

/** Value and formula without the look; `null` for an empty cell. */
export function indhold(oversaet: Oversaet, sheet: SheetModel, row: number, column: number): ICellData | null {
  const { cells } = sheet;
  const vaerdi = cells.value(row, column), formel = cells.formula(row, column);
  const f = formel === undefined ? null : oversaet(sheet, row, formel);
  if (vaerdi === null && f === null) return null;
  const celle: ICellData = vaerdi === null ? {} : { v: raaVaerdi(vaerdi), t: vaerditype(vaerdi) };
  if (f === null) return celle;
  return f === formel ? { ...celle, f } : { ...celle, f, custom: { formel: formel ?? "", skrevet: f, sted: `${row},${column}` } };
}

function cellerI(oversaet: Oversaet, sheet: SheetModel): Record<number, Record<number, ICellData>> {
  const ud: Record<number, Record<number, ICellData>> = {};
  const brugt = sheet.cells.usedRange(false), fyldte = spildceller(sheet);
  if (!brugt) return ud;
  for (let r = brugt.row; r < brugt.row + brugt.rowCount; r++) {
    const raekke: Record<number, ICellData> = {};
    for (let c = brugt.column; c < brugt.column + brugt.columnCount; c++) {
      const celle = fyldte.size > 0 && fyldte.has(`${r},${c}`) ? null : indhold(oversaet, sheet, r, c);
      const stil = sheet.cells.style(r, c);
      if (celle) raekke[c] = stil === 0 ? celle : { ...celle, s: `m${stil}` };
      else if (stil !== 0) raekke[c] = { s: `m${stil}` };
    }
    ud[r] = raekke;
  }
  return ud;
}

export function arkbillede(model: WorkbookModel, sheet: SheetModel, oversaet: Oversaet): IWorksheetData {
  const brugt = sheet.cells.usedRange(false);
  const diagramraekke = Math.max(0, ...sheet.charts.map(({ anchor }) => anchor.to.row));
  const { frozenRows: r, frozenColumns: k } = sheet;
  return {
    id: sheet.id, name: sheet.name, tabColor: sheet.tabColor ?? "", hidden: sheet.visibility === "Visible" ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    freeze: { xSplit: k, ySplit: r, startRow: r > 0 ? r : -1, startColumn: k > 0 ? k : -1 },
    rowCount: Math.max(brugt ? brugt.row + brugt.rowCount : 0, diagramraekke) + LEDIGE_RAEKKER,
    columnCount: (brugt ? brugt.column + brugt.columnCount : 0) + LEDIGE_KOLONNER,
    defaultColumnWidth: STANDARDBREDDE, defaultRowHeight: STANDARDHOEJDE, zoomRatio: 1, scrollTop: 0, scrollLeft: 0,
    mergeData: sheet.merges.map(omraade), cellData: cellerI(oversaet, sheet),
    rowData: Object.fromEntries([...raekkehoejder(model, sheet)].map(([raekke, h]) => [raekke, h === 0 ? { hd: BooleanNumber.TRUE } : { h, ia: BooleanNumber.FALSE }])),
    columnData: Object.fromEntries([...sheet.columnWidths].map(([kolonne, tegn]) => [kolonne, tegn === 0 ? { hd: BooleanNumber.TRUE } : { w: kolonnebredde(tegn) }])),
    rowHeader: { width: 46 }, columnHeader: { height: 22 }, showGridlines: sheet.showGridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE, rightToLeft: BooleanNumber.FALSE,
  };
}

export function mappebillede(model: WorkbookModel, id: string, oversaet: Oversaet): IWorkbookData {
  return {
    id, name: model.name, appVersion: "", locale: LocaleType.EN_US,
    styles: Object.fromEntries(model.styles.map((stil, i) => [`m${i}`, tilSkaerm(stil)])),
    sheetOrder: model.sheets.map((s) => s.id), sheets: Object.fromEntries(model.sheets.map((s) => [s.id, arkbillede(model, s, oversaet)])),
  };
}
