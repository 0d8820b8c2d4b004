/** Inserting and deleting cells. Texts of formulas are not rewritten; tables, links and conditional formats move along. */
import type { Rectangle, SheetModel } from "../../model/mappe";
import { oneOf } from "../args";
import { invalidOperation } from "../errors";
import { contains, intersection, overlaps, subtract } from "../rektangel";
import type { Block } from "./blok";

/** Makes room at `area`: what stands there moves down or right. */
export function insertCells({ session, sheet }: Block, area: Rectangle, shift: string): void {
  const down = oneOf(shift, ["Down", "Right"]) === "Down";
  session.requireWritable(sheet);
  move(sheet, area, down, down ? area.rowCount : area.columnCount);
  session.markCells(sheet, area, "cells");
  sheet.changes.cells = "all";
  session.markSheet(sheet, "layout");
}

/** Removes `area`: what stands below or to the right closes up. */
export function deleteCells({ session, sheet }: Block, area: Rectangle, shift: string): void {
  const up = oneOf(shift, ["Up", "Left"]) === "Up";
  session.requireWritable(sheet);
  sheet.tables = sheet.tables.filter((t) => !contains(area, t.range));
  const moved = up ? { ...area, row: area.row + area.rowCount } : { ...area, column: area.column + area.columnCount };
  erase(sheet, area);
  move(sheet, moved, up, up ? -area.rowCount : -area.columnCount);
  session.markCells(sheet, area, "cells");
  sheet.changes.cells = "all";
  session.markSheet(sheet, "layout");
}

function erase(sheet: SheetModel, area: Rectangle): void {
  const used = sheet.cells.usedRange(false);
  const part = used && intersection(area, used);
  if (part) for (const [r, c] of cellsOf(part, false)) { sheet.cells.setValue(r, c, null); sheet.cells.setStyle(r, c, 0); }
}

function* cellsOf(a: Rectangle, backwards: boolean): Generator<[number, number]> {
  for (let i = 0; i < a.rowCount; i++) {
    for (let j = 0; j < a.columnCount; j++) {
      yield backwards ? [a.row + a.rowCount - 1 - i, a.column + a.columnCount - 1 - j] : [a.row + i, a.column + j];
    }
  }
}

/** Moves everything from `from` on (down or to the right of it, in its columns or rows) by `by`. */
function move(sheet: SheetModel, from: Rectangle, vertical: boolean, by: number): void {
  const used = sheet.cells.usedRange(false);
  const reach = vertical ? { ...from, rowCount: 1_048_576 - from.row } : { ...from, columnCount: 16_384 - from.column };
  for (const t of sheet.tables) if (overlaps(t.range, reach) && !contains(reach, t.range)) throw invalidOperation("The move would cut a table.");
  const step = (r: Rectangle): Rectangle => (vertical ? { ...r, row: r.row + by } : { ...r, column: r.column + by });
  for (const t of sheet.tables) if (contains(reach, t.range)) t.range = step(t.range);
  for (const f of sheet.conditionalFormats) {
    f.areas = f.areas.flatMap((a) => {
      const inside = intersection(a, reach);
      return inside ? [...subtract(a, reach), step(inside)] : [a];
    });
  }
  const part = used && intersection(reach, used);
  if (part) for (const [r, c] of cellsOf(part, by > 0)) moveCell(sheet, r, c, vertical ? by : 0, vertical ? 0 : by);
  const links = [...sheet.hyperlinks];
  sheet.hyperlinks.clear();
  for (const [key, link] of links) {
    const [row = 0, column = 0] = key.split(",").map(Number);
    const at = { row, column, rowCount: 1, columnCount: 1 };
    const to = overlaps(at, reach) ? step(at) : at;
    sheet.hyperlinks.set(`${to.row},${to.column}`, link);
  }
}

function moveCell(sheet: SheetModel, r: number, c: number, rows: number, columns: number): void {
  const { cells } = sheet;
  const formula = cells.formula(r, c), value = cells.value(r, c), style = cells.style(r, c);
  if (formula === undefined) cells.setValue(r + rows, c + columns, value);
  else cells.setFormula(r + rows, c + columns, formula, value);
  cells.setStyle(r + rows, c + columns, style);
  cells.setValue(r, c, null);
  cells.setStyle(r, c, 0);
}
