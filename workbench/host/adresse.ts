/** A1 addresses. Rows and columns are zero-based; whole columns and rows are rectangles of the full height or width. */
import type { Rectangle } from "../model/mappe";
import { invalidArgument } from "./errors";

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;
/** Excel cuts and refuses address texts beyond this. */
export const MAX_ADDRESS = 8_192;

export const SHEET: Rectangle = { row: 0, column: 0, rowCount: MAX_ROWS, columnCount: MAX_COLUMNS };

export function columnName(column: number): string {
  let name = "";
  for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26)) name = String.fromCharCode(65 + ((n - 1) % 26)) + name;
  return name;
}

const columnIndex = (name: string): number => [...name.toUpperCase()].reduce((n, letter) => n * 26 + letter.charCodeAt(0) - 64, 0) - 1;

function spanning(r1: number, c1: number, r2: number, c2: number): Rectangle {
  const row = Math.min(r1, r2), column = Math.min(c1, c2);
  const found = { row, column, rowCount: Math.abs(r1 - r2) + 1, columnCount: Math.abs(c1 - c2) + 1 };
  return inSheet(found);
}

/** Checks that a rectangle lies on a sheet; throws `InvalidArgument`. */
export function inSheet(r: Rectangle): Rectangle {
  const inside = r.row >= 0 && r.column >= 0 && r.rowCount > 0 && r.columnCount > 0 && r.row + r.rowCount <= MAX_ROWS && r.column + r.columnCount <= MAX_COLUMNS;
  if (!inside) throw invalidArgument();
  return r;
}

/** `B2`, `$B$2:C4`, `A:C`, `1:3`, with or without a sheet name before `!`. Throws `InvalidArgument`. */
export function parseA1(address: string): Rectangle {
  const found = tryParseA1(address);
  if (!found) throw invalidArgument();
  return found;
}

export function tryParseA1(address: string): Rectangle | null {
  const a = address.slice(address.lastIndexOf("!") + 1).replaceAll("$", "").trim();
  const cells = /^([A-Za-z]{1,3})(\d{1,7})(?::([A-Za-z]{1,3})(\d{1,7}))?$/.exec(a);
  if (cells) {
    const [, c1 = "", r1 = "", c2 = c1, r2 = r1] = cells;
    return spanning(Number(r1) - 1, columnIndex(c1), Number(r2) - 1, columnIndex(c2));
  }
  const columns = /^([A-Za-z]{1,3}):([A-Za-z]{1,3})$/.exec(a);
  if (columns) return spanning(0, columnIndex(columns[1] ?? ""), MAX_ROWS - 1, columnIndex(columns[2] ?? ""));
  const rows = /^(\d{1,7}):(\d{1,7})$/.exec(a);
  if (rows) return spanning(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, MAX_COLUMNS - 1);
  return null;
}

/** The sheet's name in an address, unquoted; `null` when the address has none. */
export function sheetOf(address: string): string | null {
  const cut = address.lastIndexOf("!");
  if (cut < 0) return null;
  const name = address.slice(0, cut).trim();
  return name.startsWith("'") && name.endsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}

const isPlain = (name: string): boolean => /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name);
export const quoteSheet = (name: string): string => (isPlain(name) ? name : `'${name.replaceAll("'", "''")}'`);

/** A1 without sheet. */
export function formatA1(r: Rectangle): string {
  if (r.rowCount === MAX_ROWS && r.columnCount === MAX_COLUMNS) return `1:${MAX_ROWS}`;
  if (r.rowCount === MAX_ROWS) return `${columnName(r.column)}:${columnName(r.column + r.columnCount - 1)}`;
  if (r.columnCount === MAX_COLUMNS) return `${r.row + 1}:${r.row + r.rowCount}`;
  const first = `${columnName(r.column)}${r.row + 1}`;
  if (r.rowCount === 1 && r.columnCount === 1) return first;
  return `${first}:${columnName(r.column + r.columnCount - 1)}${r.row + r.rowCount}`;
}

export const fullAddress = (sheet: string, r: Rectangle): string => `${quoteSheet(sheet)}!${formatA1(r)}`;
