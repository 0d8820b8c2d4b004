import type { CellStyle, WorkbookModel } from "../model/mappe";

export const DEFAULT_STYLE: CellStyle = {
  numberFormat: "General", bold: false, italic: false, underline: false, color: null, fill: null, size: null, fontName: null,
  wrap: false, horizontal: null, vertical: null, indent: 0, borderBottom: null, borderTop: null, basis: null,
};

const interned = new WeakMap<WorkbookModel, Map<string, number>>();
const keyOf = (s: CellStyle): string => JSON.stringify([
  s.numberFormat, s.bold, s.italic, s.underline, s.color, s.fill, s.size, s.fontName, s.wrap, s.horizontal, s.vertical, s.indent, s.borderBottom, s.borderTop, s.basis,
]);

function tableOf(model: WorkbookModel): Map<string, number> {
  let table = interned.get(model);
  if (!table) {
    table = new Map(model.styles.map((s, i) => [keyOf(s), i]));
    interned.set(model, table);
  }
  if (model.styles.length === 0) {
    model.styles.push(DEFAULT_STYLE);
    table.set(keyOf(DEFAULT_STYLE), 0);
  }
  return table;
}

export const styleAt = (model: WorkbookModel, index: number): CellStyle => model.styles[index] ?? DEFAULT_STYLE;

/** Index of a style that equals this one, added when it is new. */
export function internStyle(model: WorkbookModel, style: CellStyle): number {
  const table = tableOf(model);
  const key = keyOf(style);
  const known = table.get(key);
  if (known !== undefined && known < model.styles.length) return known;
  const index = model.styles.push(style) - 1;
  table.set(key, index);
  return index;
}
