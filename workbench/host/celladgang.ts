/** Reads and writes blocks of cells the way Excel's `values`, `formulas`, `text` and `numberFormat` do. */
import { CellError } from "../model/celler";
import type { CellValue } from "../model/celler";
import type { Rectangle, SheetModel } from "../model/mappe";
import { fullAddress, formatA1 } from "./adresse";
import { invalidArgument } from "./errors";
import { fillHeaders } from "./excel/tablemodel";
import { cellCount, intersection, overlaps } from "./rektangel";
import { EventType } from "./session";
import type { Session } from "./session";
import { internStyle, styleAt } from "./styles";
import { formatNumber } from "./talformat";

/** Beyond this many cells Excel answers `null` instead of a grid. */
export const MAX_READ_CELLS = 5_000_000;

export type Plain = string | number | boolean;
const plain = (value: CellValue): Plain => (value === null ? "" : value instanceof CellError ? value.code : value);

/** `null` beyond Excel's limit of cells per read. */
export function readGrid<T>(area: Rectangle, read: (row: number, column: number) => T): T[][] | null {
  if (cellCount(area) > MAX_READ_CELLS) return null;
  const grid: T[][] = [];
  for (let r = area.row; r < area.row + area.rowCount; r++) {
    const line: T[] = [];
    for (let c = area.column; c < area.column + area.columnCount; c++) line.push(read(r, c));
    grid.push(line);
  }
  return grid;
}

export const readValues = (sheet: SheetModel, area: Rectangle): Plain[][] | null => readGrid(area, (r, c) => plain(sheet.cells.value(r, c)));

export const readFormulas = (sheet: SheetModel, area: Rectangle): Plain[][] | null =>
  readGrid(area, (r, c) => sheet.cells.formula(r, c) ?? plain(sheet.cells.value(r, c)));

export const readNumberFormats = (session: Session, sheet: SheetModel, area: Rectangle): string[][] | null =>
  readGrid(area, (r, c) => styleAt(session.model, sheet.cells.style(r, c)).numberFormat);

export const readTexts = (session: Session, sheet: SheetModel, area: Rectangle): string[][] | null =>
  readGrid(area, (r, c) => shownText(session, sheet, r, c));

function shownText(session: Session, sheet: SheetModel, row: number, column: number): string {
  const value = sheet.cells.value(row, column);
  if (typeof value === "number") return formatNumber(styleAt(session.model, sheet.cells.style(row, column)).numberFormat, value, session.model.uses1904Dates);
  if (typeof value === "boolean") return value ? "SAND" : "FALSK";
  return String(plain(value));
}

export function readValueTypes(sheet: SheetModel, area: Rectangle): string[][] | null {
  return readGrid(area, (r, c) => {
    const value = sheet.cells.value(r, c);
    if (value === null) return "Empty";
    if (value instanceof CellError) return "Error";
    return typeof value === "string" ? "String" : typeof value === "number" ? "Double" : "Boolean";
  });
}

/** A write is a grid of the range's size, or one value for all cells. Throws `InvalidArgument` when sizes differ. */
function writeGrid(area: Rectangle, input: unknown, write: (row: number, column: number, value: unknown) => void): void {
  if (cellCount(area) > MAX_READ_CELLS) throw invalidArgument();
  const grid: readonly unknown[] | null = Array.isArray(input) ? input : null;
  if (grid && grid.length !== area.rowCount) throw wrongSize();
  for (let i = 0; i < area.rowCount; i++) {
    const line: unknown = grid ? grid[i] : null;
    if (grid && (!Array.isArray(line) || line.length !== area.columnCount)) throw wrongSize();
    for (let j = 0; j < area.columnCount; j++) {
      const value: unknown = Array.isArray(line) ? line[j] : input;
      if (value !== null && value !== undefined) write(area.row + i, area.column + j, value);
    }
  }
}

const wrongSize = (): Error =>
  invalidArgument("The number of rows or columns in the input array doesn't match the size or dimensions of the range.");

export function checkArraySize(area: Rectangle, rows: number, columns: number): void {
  if (rows !== area.rowCount || columns !== area.columnCount) throw wrongSize();
}

/** `null` leaves a cell, `""` empties it, texts are taken as if typed. Throws `AccessDenied` on a protected sheet. */
export function writeValues(session: Session, sheet: SheetModel, area: Rectangle, input: unknown): void {
  session.requireWritable(sheet);
  writeGrid(area, input, (r, c, value) => writeCell(session, sheet, r, c, value));
  for (const table of sheet.tables) if (overlaps(table.range, area)) fillHeaders(sheet, table);
  session.markCells(sheet, area, "cells");
  session.emit(EventType.changed, sheet.id, { worksheetId: sheet.id, address: formatA1(area), changeType: "RangeEdited", source: 0, triggerSource: "ThisLocalAddin" });
}

/** What a formula shows until a formula engine has calculated it. */
const NOT_CALCULATED = new CellError("#BUSY!");
/** Longer texts do not fit in a cell. */
const MAX_TEXT = 32_767;

function writeCell(session: Session, sheet: SheetModel, row: number, column: number, value: unknown): void {
  if (typeof value === "number" || typeof value === "boolean") return sheet.cells.setValue(row, column, value);
  if (typeof value !== "string" || value.length > MAX_TEXT) throw invalidArgument();
  if (value === "") return sheet.cells.setValue(row, column, null);
  if (value.startsWith("'")) return sheet.cells.setValue(row, column, value.slice(1) || null);
  if (styleAt(session.model, sheet.cells.style(row, column)).numberFormat === "@") return sheet.cells.setValue(row, column, value);
  const typed = asTyped(value);
  if (typed !== value) return sheet.cells.setValue(row, column, typed);
  if (/^[=+\-@].+/s.test(value)) return sheet.cells.setFormula(row, column, value.startsWith("=") ? value : `=${value}`, NOT_CALCULATED);
  sheet.cells.setValue(row, column, value);
}

const ERRORS = new Set(["#N/A", "#VALUE!", "#REF!", "#DIV/0!", "#NUM!", "#NAME?", "#NULL!"]);

/** A text that looks like a figure, a truth value or an error becomes one, unless the cell is formatted as text. */
function asTyped(value: string): CellValue {
  if (/^[+-]?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(value.trim())) return Number(value);
  if (/^(?:true|false)$/i.test(value)) return value.toLowerCase() === "true";
  return ERRORS.has(value) ? new CellError(value) : value;
}

export function writeNumberFormats(session: Session, sheet: SheetModel, area: Rectangle, input: unknown): void {
  session.requireWritable(sheet);
  if (!Array.isArray(input) && typeof input !== "string") throw invalidArgument();
  const clipped = clip(sheet, area);
  if (!clipped) return;
  writeGrid(Array.isArray(input) ? area : clipped, input, (r, c, format) => {
    if (typeof format !== "string") throw invalidArgument();
    const old = styleAt(session.model, sheet.cells.style(r, c));
    sheet.cells.setStyle(r, c, internStyle(session.model, { ...old, numberFormat: format }));
  });
  session.markCells(sheet, clipped, "formats");
}

/** Formats on whole rows and columns are kept for the cells that are used; smaller ranges as they are. */
export function clip(sheet: SheetModel, area: Rectangle): Rectangle | null {
  if (cellCount(area) <= 200_000) return area;
  const used = sheet.cells.usedRange(false);
  return used && intersection(area, used);
}

export const addressOf = (sheet: SheetModel, area: Rectangle): string => fullAddress(sheet.name, area);
