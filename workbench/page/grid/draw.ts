/** Draws the cells of one pane as elements; only what is in sight is made. */
import type { Rectangle, SheetModel, WorkbookModel } from "../../model/mappe";
import type { Layout } from "./layout";
import { type Look, alignment, lookOf, paint } from "./looks";
import type { Span } from "./panes";
import type { Draft } from "./view";

export interface Scene {
  readonly model: WorkbookModel;
  readonly sheet: SheetModel;
  readonly layout: Layout;
  readonly selection: Rectangle | null;
  readonly pointed: Rectangle | null;
  readonly draft: Draft | null;
}

const MAX_OVERFLOW = 12;

const place = (element: HTMLElement, left: number, top: number, width: number, height: number): void => {
  Object.assign(element.style, { left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px` });
};

const make = (className: string, text = ""): HTMLElement => {
  const made = document.createElement("div");
  made.className = className;
  made.textContent = text;
  return made;
};

/** The last column a text runs over: into empty neighbours, as in Excel. */
function reach({ model, sheet, layout }: Scene, look: Look, row: number, column: number, last: number): number {
  if (typeof look.value !== "string" || look.style?.wrap || alignment(look) !== "left") return column;
  const wanted = look.text.length * 8 * ((look.style?.size ?? 11) / 11);
  let end = column;
  let width = layout.columns.size(column);
  while (width < wanted && end < last && end - column < MAX_OVERFLOW && lookOf(model, sheet, row, end + 1).text === "") width += layout.columns.size(++end);
  return end;
}

function cellElement(scene: Scene, row: number, column: number, left: number, top: number, last: number, merge: Rectangle | undefined): HTMLElement | null {
  const { model, sheet, layout } = scene;
  const look = lookOf(model, sheet, row, column);
  if (look.text === "" && !look.style?.fill && !look.highlight && !look.table && !look.style?.borderBottom && !look.style?.borderTop && !merge) return null;
  const element = make("celle");
  paint(element, look);
  const end = merge ? merge.column + merge.columnCount : column + 1;
  const bottom = merge ? merge.row + merge.rowCount : row + 1;
  place(element, left, top, layout.columns.offset(end) - layout.columns.offset(column), layout.rows.offset(bottom) - layout.rows.offset(row));
  if (merge) element.classList.add("flettet");
  const text = document.createElement("span");
  const reached = merge ? column : reach(scene, look, row, column, last);
  if (reached > column) {
    element.classList.add("over");
    text.style.width = `${layout.columns.offset(reached + 1) - layout.columns.offset(column) - 4}px`;
  }
  text.textContent = typeof look.value === "number" && look.text.length * 6.6 > layout.columns.size(column) ? "#".repeat(Math.max(1, Math.floor(layout.columns.size(column) / 9))) : look.text;
  element.append(text);
  return element;
}

/** Gridlines as one striped background would drift with uneven rows, so each line is its own element. */
function gridlines(pane: HTMLElement, { layout, sheet }: Scene, rows: Span, columns: Span, width: number, height: number): void {
  if (!sheet.showGridlines) return;
  let y = rows.start - rows.from;
  for (let row = rows.first; row <= rows.last; row++) {
    y += layout.rows.size(row);
    const line = make("linje");
    place(line, 0, y - 1, width, 1);
    pane.append(line);
  }
  let x = columns.start - columns.from;
  for (let column = columns.first; column <= columns.last; column++) {
    x += layout.columns.size(column);
    const line = make("linje");
    place(line, x - 1, 0, 1, height);
    pane.append(line);
  }
}

export function drawPane(scene: Scene, rows: Span, columns: Span, name: string): HTMLElement {
  const { layout, sheet, selection, pointed, draft } = scene;
  const pane = make(`felt ${name}`);
  const [width, height] = [columns.to - columns.from, rows.to - rows.from];
  place(pane, columns.from, rows.from, width, height);
  gridlines(pane, scene, rows, columns, width, height);
  const merges = new Map(sheet.merges.map((area) => [`${area.row},${area.column}`, area]));
  const hidden = (row: number, column: number): boolean =>
    sheet.merges.some((a) => row >= a.row && row < a.row + a.rowCount && column >= a.column && column < a.column + a.columnCount && !(row === a.row && column === a.column));
  const x0 = columns.start - columns.from - layout.columns.offset(columns.first);
  const y0 = rows.start - rows.from - layout.rows.offset(rows.first);
  // Text runs over a frozen edge only while nothing is scrolled away behind it.
  const isFrozen = name.includes("fast-v");
  const isAtStart = columns.first === sheet.frozenColumns && columns.start === columns.from;
  const firstColumn = Math.max(isFrozen || isAtStart ? 0 : sheet.frozenColumns, columns.first - MAX_OVERFLOW);
  const lastReached = isFrozen ? columns.last + MAX_OVERFLOW : columns.last;
  for (let row = rows.first; row <= rows.last; row++) {
    for (let column = firstColumn; column <= columns.last; column++) {
      if (hidden(row, column)) continue;
      const element = cellElement(scene, row, column, x0 + layout.columns.offset(column), y0 + layout.rows.offset(row), lastReached, merges.get(`${row},${column}`));
      if (element) pane.append(element);
    }
  }
  const over = (element: HTMLElement, area: Rectangle): void => {
    const left = layout.columns.offset(area.column);
    const top = layout.rows.offset(area.row);
    place(element, x0 + left, y0 + top, layout.columns.offset(area.column + area.columnCount) - left, layout.rows.offset(area.row + area.rowCount) - top);
    pane.append(element);
  };
  if (selection) over(make("valgt"), selection);
  if (pointed) over(make("peget"), pointed);
  if (draft?.sheet === sheet) over(make("kladde", draft.text), { ...draft, rowCount: 1, columnCount: 1 });
  return pane;
}

export function drawHeads({ layout, selection }: Scene, span: Span, along: "rows" | "columns", name: (index: number) => string, thickness: number): HTMLElement {
  const isRows = along === "rows";
  const strip = make(isRows ? "hoved raekker" : "hoved kolonner");
  const length = span.to - span.from;
  place(strip, isRows ? 0 : span.from, isRows ? span.from : 0, isRows ? thickness : length, isRows ? length : thickness);
  const [first, count] = !selection ? [-1, 0] : isRows ? [selection.row, selection.rowCount] : [selection.column, selection.columnCount];
  let at = span.start - span.from;
  for (let index = span.first; index <= span.last; index++) {
    const size = layout[along].size(index);
    const head = make(index >= first && index < first + count ? "hovedcelle aktiv" : "hovedcelle", name(index));
    place(head, isRows ? 0 : at, isRows ? at : 0, isRows ? thickness : size, isRows ? size : thickness);
    strip.append(head);
    at += size;
  }
  return strip;
}
