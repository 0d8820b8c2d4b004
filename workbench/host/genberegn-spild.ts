/** Writes what a formula gave: one cell, or a table that spills from it. */
import { CellError, type CellValue } from "../model/celler";
import type { Rectangle, SheetModel } from "../model/mappe";

const MANGE = 50_000;

function maerk({ changes }: SheetModel, r: number, c: number): void {
  if (changes.cells === "all") return;
  if (changes.cells.size >= MANGE) changes.cells = "all";
  else changes.cells.add(`${r},${c}`);
}

const inde = (o: Rectangle | undefined, r: number, c: number): boolean => o !== undefined && r >= o.row && r < o.row + o.rowCount && c >= o.column && c < o.column + o.columnCount;

const ens = (a: CellValue, b: CellValue): boolean => a === b || (a instanceof CellError && b instanceof CellError && a.code === b.code);

/** Empties what the formula spilled last time. */
function toem(ark: SheetModel, gammelt: Rectangle | undefined, beholdes: Rectangle, r0: number, c0: number): void {
  if (!gammelt) return;
  for (let r = gammelt.row; r < gammelt.row + gammelt.rowCount; r++) {
    for (let c = gammelt.column; c < gammelt.column + gammelt.columnCount; c++) {
      if ((r === r0 && c === c0) || inde(beholdes, r, c)) continue;
      ark.cells.setValue(r, c, null);
      maerk(ark, r, c);
    }
  }
}

function spaerret(ark: SheetModel, nyt: Rectangle, gammelt: Rectangle | undefined): boolean {
  for (let r = nyt.row; r < nyt.row + nyt.rowCount; r++) {
    for (let c = nyt.column; c < nyt.column + nyt.columnCount; c++) {
      const erAnker = r === nyt.row && c === nyt.column;
      if (!erAnker && !inde(gammelt, r, c) && (ark.cells.value(r, c) !== null || ark.cells.formula(r, c) !== undefined)) return true;
    }
  }
  return false;
}

/** The formula stays in its cell; `#SPILL!` there when something stands in the way. */
export function skrivSvar(ark: SheetModel, r0: number, c0: number, svar: readonly (readonly CellValue[])[]): void {
  const formel = ark.cells.formula(r0, c0) ?? "";
  const spild = (ark.spills ??= new Map());
  const noegle = `${r0},${c0}`;
  const gammelt = spild.get(noegle);
  const oensket = { row: r0, column: c0, rowCount: svar.length, columnCount: Math.max(1, ...svar.map((r) => r.length)) };
  const optaget = spaerret(ark, oensket, gammelt);
  const nyt = optaget ? { ...oensket, rowCount: 1, columnCount: 1 } : oensket;
  toem(ark, gammelt, nyt, r0, c0);
  for (let r = 0; r < nyt.rowCount; r++) {
    for (let c = 0; c < nyt.columnCount; c++) {
      const vaerdi = optaget ? new CellError("#SPILL!") : (svar[r]?.[c] ?? "");
      if (ens(ark.cells.value(r0 + r, c0 + c), vaerdi)) continue;
      if (r === 0 && c === 0) ark.cells.setFormula(r0, c0, formel, vaerdi);
      else ark.cells.setValue(r0 + r, c0 + c, vaerdi);
      maerk(ark, r0 + r, c0 + c);
    }
  }
  if (nyt.rowCount * nyt.columnCount > 1) spild.set(noegle, nyt);
  else spild.delete(noegle);
}
