/** References of a formula as rectangles on sheets. */
import type { Rectangle, SheetModel, TableModel, WorkbookModel } from "../model/mappe";
import { MAX_COLUMNS, MAX_ROWS, tryParseA1 } from "./adresse";
import type { Udtryk } from "./genberegn-formel";

export interface Felt {
  readonly ark: SheetModel;
  readonly omraade: Rectangle;
}

const ens = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

const arket = (model: WorkbookModel, navn: string): SheetModel | null => model.sheets.find((s) => ens(s.name, navn)) ?? null;

/** Of whole columns and rows only the part that is used. */
export function brugtDel({ ark, omraade }: Felt): Felt {
  if (omraade.rowCount < MAX_ROWS && omraade.columnCount < MAX_COLUMNS) return { ark, omraade };
  const brugt = ark.cells.usedRange(true);
  const [raekker, kolonner] = [(brugt?.row ?? 0) + (brugt?.rowCount ?? 1), (brugt?.column ?? 0) + (brugt?.columnCount ?? 1)];
  const rowCount = Math.max(1, Math.min(omraade.rowCount, raekker - omraade.row));
  const columnCount = Math.max(1, Math.min(omraade.columnCount, kolonner - omraade.column));
  return { ark, omraade: { ...omraade, columnCount, rowCount: sidsteRaekke(ark, { ...omraade, rowCount, columnCount }) } };
}

/** Rows of the area down to its last value. */
function sidsteRaekke({ cells }: SheetModel, { row, column, rowCount, columnCount }: Rectangle): number {
  for (let r = rowCount - 1; r > 0; r--) {
    for (let c = 0; c < columnCount; c++) if (cells.value(row + r, column + c) !== null) return r + 1;
  }
  return 1;
}

function raekkerI({ range, showHeaders, showTotals }: TableModel, dele: readonly string[]): { row: number; rowCount: number } | null {
  const har = (del: string): boolean => dele.some((d) => ens(d, del));
  const [hoved, total] = [showHeaders ? 1 : 0, showTotals ? 1 : 0];
  if (har("#All")) return { row: range.row, rowCount: range.rowCount };
  if (har("#Totals") || har("#This Row")) return null;
  const data = range.rowCount - hoved - total;
  if (har("#Headers")) return { row: range.row, rowCount: hoved + (har("#Data") ? data : 0) };
  return { row: range.row + hoved, rowCount: data };
}

function tabelfelt(model: WorkbookModel, { navn, dele, kolonner }: Extract<Udtryk, { art: "tabel" }>): Felt | null {
  for (const ark of model.sheets) {
    const tabel = ark.tables.find((t) => ens(t.name, navn));
    if (!tabel) continue;
    const raekker = raekkerI(tabel, dele);
    const hvor = (kolonne: string): number => Array.from({ length: tabel.range.columnCount }, (_, k) => String(ark.cells.value(tabel.range.row, tabel.range.column + k) ?? "")).findIndex((n) => ens(n, kolonne));
    const [fra, til] = kolonner ? [hvor(kolonner.fra), hvor(kolonner.til)] : [0, tabel.range.columnCount - 1];
    if (raekker === null || raekker.rowCount < 1 || fra < 0 || til < fra) return null;
    return { ark, omraade: { ...raekker, column: tabel.range.column + fra, columnCount: til - fra + 1 } };
  }
  return null;
}

/** A defined name that is a plain reference. */
function navnefelt(model: WorkbookModel, navn: string): Felt | null {
  const fundet = model.names.find((n) => ens(n.name, navn));
  const m = /^=?(?:'((?:[^']|'')+)'|([^!'"(]+))!([^!]+)$/.exec(fundet?.formula ?? "");
  const ark = m && arket(model, m[1]?.replaceAll("''", "'") ?? m[2] ?? "");
  const omraade = m && tryParseA1(m[3] ?? "");
  return ark && omraade ? { ark, omraade } : null;
}

/** `null` for a reference to what is not there. */
export function feltFor(model: WorkbookModel, eget: SheetModel, u: Udtryk): Felt | null {
  if (u.art === "tabel") return tabelfelt(model, u);
  if (u.art === "navn") return tabelfelt(model, { art: "tabel", navn: u.navn, dele: [], kolonner: null }) ?? navnefelt(model, u.navn);
  if (u.art !== "omraade") return null;
  const ark = u.ark === null ? eget : arket(model, u.ark);
  const omraade = tryParseA1(u.adresse);
  return ark && omraade ? { ark, omraade } : null;
}
