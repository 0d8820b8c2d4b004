/** Set operations on rectangles of cells. */
import type { Rectangle } from "../model/mappe";

const between = (row: number, column: number, rowEnd: number, columnEnd: number): Rectangle => ({ row, column, rowCount: rowEnd - row, columnCount: columnEnd - column });
const bottom = (r: Rectangle): number => r.row + r.rowCount;
const right = (r: Rectangle): number => r.column + r.columnCount;

export function intersection(a: Rectangle, b: Rectangle): Rectangle | null {
  const row = Math.max(a.row, b.row), column = Math.max(a.column, b.column);
  const found = between(row, column, Math.min(bottom(a), bottom(b)), Math.min(right(a), right(b)));
  return found.rowCount > 0 && found.columnCount > 0 ? found : null;
}

export const overlaps = (a: Rectangle, b: Rectangle): boolean => intersection(a, b) !== null;
export const sameRectangle = (a: Rectangle, b: Rectangle): boolean =>
  a.row === b.row && a.column === b.column && a.rowCount === b.rowCount && a.columnCount === b.columnCount;
export const contains = (outer: Rectangle, inner: Rectangle): boolean => {
  const common = intersection(outer, inner);
  return common !== null && sameRectangle(common, inner);
};
export const cellCount = (r: Rectangle): number => r.rowCount * r.columnCount;

export function bounding(a: Rectangle, b: Rectangle): Rectangle {
  return between(Math.min(a.row, b.row), Math.min(a.column, b.column), Math.max(bottom(a), bottom(b)), Math.max(right(a), right(b)));
}

/** What is left of `a` without `b`, in at most four pieces. */
export function subtract(a: Rectangle, b: Rectangle): Rectangle[] {
  const common = intersection(a, b);
  if (!common) return [a];
  return [
    between(a.row, a.column, common.row, right(a)),
    between(common.row, a.column, bottom(common), common.column),
    between(common.row, right(common), bottom(common), right(a)),
    between(bottom(common), a.column, bottom(a), right(a)),
  ].filter((r) => r.rowCount > 0 && r.columnCount > 0);
}
