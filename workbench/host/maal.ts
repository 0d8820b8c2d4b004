/** Widths and heights. Excel's API speaks in points; the model keeps column widths in characters and row heights in points. */
import type { Rectangle, SheetModel } from "../model/mappe";
import { readTexts } from "./celladgang";
import { invalidArgument } from "./errors";
import { intersection } from "./rektangel";
import type { Session } from "./session";
import { styleAt } from "./styles";

export const STANDARD_ROW_POINTS = 15;
const STANDARD_CHARACTERS = 8.43;
/** Calibri 11 at 96 dots per inch: seven pixels a digit and five of padding; three points are four pixels. */
const toPoints = (characters: number): number => Math.round(characters * 7 + 5) * 0.75;
const toCharacters = (points: number): number => Math.max(0, (points / 0.75 - 5) / 7);

const widthOf = (sheet: SheetModel, column: number): number => toPoints(sheet.columnWidths.get(column) ?? STANDARD_CHARACTERS);
const heightOf = (sheet: SheetModel, row: number): number => sheet.rowHeights.get(row) ?? STANDARD_ROW_POINTS;

/** One number for many: `null` when they differ. Far rows and columns are standard, so a few thousand tell. */
function common(areas: readonly Rectangle[], first: (a: Rectangle) => number, count: (a: Rectangle) => number, read: (i: number) => number): number | null {
  const found = new Set<number>();
  for (const a of areas) for (let i = first(a); i < first(a) + Math.min(count(a), 5_000); i++) found.add(read(i));
  const [value] = found;
  return found.size === 1 && value !== undefined ? value : null;
}

export const columnPoints = (sheet: SheetModel, areas: readonly Rectangle[]): number | null =>
  common(areas, (a) => a.column, (a) => a.columnCount, (c) => widthOf(sheet, c));

export const rowPoints = (sheet: SheetModel, areas: readonly Rectangle[]): number | null =>
  common(areas, (a) => a.row, (a) => a.rowCount, (r) => heightOf(sheet, r));

export function setColumnPoints(sheet: SheetModel, areas: readonly Rectangle[], points: number): void {
  if (points < 0 || toCharacters(points) > 255) throw invalidArgument();
  for (const a of areas) for (let c = a.column; c < a.column + a.columnCount; c++) sheet.columnWidths.set(c, toCharacters(points));
}

export function setRowPoints(sheet: SheetModel, areas: readonly Rectangle[], points: number): void {
  if (points < 0 || points > 409.5) throw invalidArgument();
  for (const a of areas) {
    for (let r = a.row; r < a.row + Math.min(a.rowCount, 100_000); r++) {
      if (points === STANDARD_ROW_POINTS) sheet.rowHeights.delete(r);
      else sheet.rowHeights.set(r, points);
    }
  }
}

/** As wide as the longest shown text; texts of several lines count by their longest line. */
export function autofitColumns(session: Session, sheet: SheetModel, areas: readonly Rectangle[]): void {
  const used = sheet.cells.usedRange(true);
  if (!used) return;
  for (const a of areas) {
    for (let column = a.column; column < Math.min(a.column + a.columnCount, used.column + used.columnCount); column++) {
      const part = intersection({ ...a, column, columnCount: 1 }, used);
      const texts = part ? (readTexts(session, sheet, part) ?? []).flat() : [];
      const longest = Math.max(0, ...texts.flatMap((t) => t.split("\n")).map((line) => line.length));
      if (longest > 0) sheet.columnWidths.set(column, Math.min(255, longest * 1.05 + 1));
    }
  }
}

const STANDARD_FONT_SIZE = 11;
/** Letters are a little narrower than the digits a column is measured in, and words do not break. */
const FILL = 1.05;

/** Lines that a text takes in a cell: one without wrapping. */
const linesOf = (text: string, characters: number): number =>
  text.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / Math.max(1, characters * FILL))), 0);

/** As high as the row's wrapped texts and largest font need. */
export function autofitRows(session: Session, sheet: SheetModel, areas: readonly Rectangle[]): void {
  const used = sheet.cells.usedRange(true);
  if (!used) return;
  for (const a of areas) {
    const part = intersection(a, used);
    if (!part) continue;
    for (let row = part.row; row < part.row + part.rowCount; row++) {
      let points = STANDARD_ROW_POINTS;
      for (let c = part.column; c < part.column + part.columnCount; c++) {
        const value = sheet.cells.value(row, c);
        if (value === null) continue;
        const { wrap, size } = styleAt(session.model, sheet.cells.style(row, c));
        const lines = wrap && typeof value === "string" ? linesOf(value, sheet.columnWidths.get(c) ?? STANDARD_CHARACTERS) : 1;
        points = Math.max(points, Math.ceil((lines * STANDARD_ROW_POINTS * (size ?? STANDARD_FONT_SIZE)) / STANDARD_FONT_SIZE));
      }
      setRowPoints(sheet, [{ row, column: 0, rowCount: 1, columnCount: 1 }], Math.min(409, points));
    }
  }
}

/** Distance in points from the sheet's corner to a cell's. */
export function cornerOf(sheet: SheetModel, row: number, column: number): { top: number; left: number } {
  let top = 0, left = 0;
  for (let r = 0; r < row; r++) top += heightOf(sheet, r);
  for (let c = 0; c < column; c++) left += widthOf(sheet, c);
  return { top, left };
}

/** The cell that holds a point. */
export function cellAt(sheet: SheetModel, top: number, left: number): { row: number; column: number } {
  let row = 0, column = 0;
  for (let y = heightOf(sheet, 0); y <= top; y += heightOf(sheet, row)) row++;
  for (let x = widthOf(sheet, 0); x <= left; x += widthOf(sheet, column)) column++;
  return { row, column };
}
