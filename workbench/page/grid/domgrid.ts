/** The sheet as elements over a native scroller: only the cells in sight exist, so 100,000 rows scroll like ten. */
import { columnName, MAX_COLUMNS, MAX_ROWS } from "../../host/adresse";
import type { Rectangle, SheetModel, WorkbookModel } from "../../model/mappe";
import { drawChart } from "./chart";
import { drawHeads, drawPane, type Scene } from "./draw";
import { type Layout, layoutOf } from "./layout";
import { HEAD_HEIGHT, hit, type Scroll, spans } from "./panes";
import type { Draft, MakeSheetView } from "./view";

const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1], Enter: [1, 0], PageDown: [20, 0], PageUp: [-20, 0],
};

const clamp = (value: number, low: number, high: number): number => Math.min(Math.max(value, low), high);
const single = (row: number, column: number): Rectangle => ({ row, column, rowCount: 1, columnCount: 1 });

interface State {
  readonly model: WorkbookModel;
  readonly sheet: SheetModel;
  layout: Layout;
  selection: Rectangle;
  pointed: Rectangle | null;
}

export const domGrid: MakeSheetView = (place, events) => {
  const layer = document.createElement("div");
  layer.className = "net-lag";
  layer.setAttribute("aria-hidden", "true");
  const scroller = document.createElement("div");
  Object.assign(scroller, { className: "net-rul", tabIndex: 0 });
  scroller.setAttribute("role", "application");
  scroller.setAttribute("aria-label", "Regneark");
  const extent = document.createElement("div");
  scroller.append(extent);
  const spoken = document.createElement("div");
  spoken.className = "kun-skaermlaeser";
  spoken.setAttribute("role", "status");
  place.replaceChildren(layer, scroller, spoken);

  let state: State | null = null;
  let anchor = { row: 0, column: 0 };
  let waiting = false;
  let draft: Draft | null = null;
  /** The mouse holds a range for a formula, or nothing because what is typed cannot be left; then the keyboard stays where it is. */
  let grip: "select" | "point" | "none" = "select";
  const left = new Map<string, { top: number; left: number; selection: Rectangle }>();

  const scroll = (): Scroll => ({ left: scroller.scrollLeft, top: scroller.scrollTop, width: scroller.clientWidth, height: scroller.clientHeight });

  function charts({ model, sheet, layout }: State, now: Scroll): readonly Node[] {
    return sheet.charts.map(({ anchor: { from, to } }, i) => {
      const [x, y] = [layout.columns.offset(from.column), layout.rows.offset(from.row)];
      const chart = sheet.charts[i];
      const box = document.createElement("div");
      box.className = "diagramboks";
      Object.assign(box.style, { left: `${layout.headWidth + x - now.left}px`, top: `${HEAD_HEIGHT + y - now.top}px` });
      if (chart) box.append(drawChart(model, sheet, chart, Math.max(200, layout.columns.offset(to.column) - x), Math.max(140, layout.rows.offset(to.row) - y)));
      return box;
    });
  }

  function draw(): void {
    waiting = false;
    if (!state) return;
    const { layout, sheet } = state;
    const now = scroll();
    const scene: Scene = { ...state, draft };
    const rows = spans(layout, "rows", sheet.frozenRows, now);
    const columns = spans(layout, "columns", sheet.frozenColumns, now);
    const parts: Node[] = [drawPane(scene, rows.rest, columns.rest, "rul"), ...charts(state, now)];
    if (rows.frozen) parts.push(drawPane(scene, rows.frozen, columns.rest, "fast-t"));
    if (columns.frozen) parts.push(drawPane(scene, rows.rest, columns.frozen, "fast-v"));
    if (rows.frozen && columns.frozen) parts.push(drawPane(scene, rows.frozen, columns.frozen, "fast-t fast-v"));
    for (const span of [rows.rest, rows.frozen]) if (span) parts.push(drawHeads(scene, span, "rows", (i) => String(i + 1), layout.headWidth));
    for (const span of [columns.rest, columns.frozen]) if (span) parts.push(drawHeads(scene, span, "columns", columnName, HEAD_HEIGHT));
    const corner = document.createElement("div");
    corner.className = "hoved hjoerne";
    Object.assign(corner.style, { width: `${layout.headWidth}px`, height: `${HEAD_HEIGHT}px` });
    layer.replaceChildren(...parts, corner);
  }

  function later(): void {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(draw);
  }

  function measure(): void {
    if (!state) return;
    state.layout = layoutOf(state.model, state.sheet);
    const { layout } = state;
    Object.assign(extent.style, { width: `${layout.headWidth + layout.columns.total}px`, height: `${HEAD_HEIGHT + layout.rows.total}px` });
  }

  function reveal({ row, column }: Rectangle): void {
    if (!state) return;
    const { layout, sheet } = state;
    const inSight = (axis: Layout["rows"], index: number, frozen: number, offset: number, length: number): number => {
      if (index < frozen) return offset;
      const edge = axis.offset(frozen);
      const [start, end] = [axis.offset(index) - edge, axis.offset(index + 1)];
      return start < offset ? start : end > offset + length ? end - length : offset;
    };
    scroller.scrollTop = inSight(layout.rows, row, sheet.frozenRows, scroller.scrollTop, scroller.clientHeight - HEAD_HEIGHT);
    scroller.scrollLeft = inSight(layout.columns, column, sheet.frozenColumns, scroller.scrollLeft, scroller.clientWidth - layout.headWidth);
  }

  function select(range: Rectangle): void {
    if (!state) return;
    const { sheet, layout } = state;
    const row = clamp(range.row, 0, layout.rows.count - 1);
    const column = clamp(range.column, 0, layout.columns.count - 1);
    state.selection = { ...range, row, column, rowCount: Math.min(range.rowCount, MAX_ROWS - row), columnCount: Math.min(range.columnCount, MAX_COLUMNS - column) };
    const value = sheet.cells.value(row, column);
    spoken.textContent = `${columnName(column)}${row + 1}: ${value === null ? "tom" : String(value)}`;
    reveal(state.selection);
    later();
  }

  function choose(range: Rectangle): void {
    select(range);
    if (state) events.select(state.selection);
  }

  function pick(range: Rectangle): void {
    if (grip === "select") return choose(range);
    if (grip === "none" || !state) return;
    state.pointed = range;
    later();
    events.point(range);
  }

  function under(event: MouseEvent): { row: number | null; column: number | null } | null {
    if (!state) return null;
    const box = scroller.getBoundingClientRect();
    const [x, y] = [event.clientX - box.left, event.clientY - box.top];
    if (x > scroller.clientWidth || y > scroller.clientHeight) return null;
    const { layout, sheet } = state;
    return { row: hit(layout, "rows", sheet.frozenRows, scroll(), y), column: hit(layout, "columns", sheet.frozenColumns, scroll(), x) };
  }

  function stretch(to: { row: number; column: number }): Rectangle {
    return {
      row: Math.min(anchor.row, to.row),
      column: Math.min(anchor.column, to.column),
      rowCount: Math.abs(anchor.row - to.row) + 1,
      columnCount: Math.abs(anchor.column - to.column) + 1,
    };
  }

  scroller.addEventListener("pointerdown", (event) => {
    const at = under(event);
    if (!at || !state || event.button !== 0) return;
    const used = state.layout;
    if (at.row === null && at.column === null) return;
    grip = events.aims() ? "point" : events.leave() ? "select" : "none";
    const [height, width] = grip === "point" ? [MAX_ROWS, MAX_COLUMNS] : [used.rows.count, used.columns.count];
    if (at.row === null) return pick({ row: 0, column: at.column ?? 0, rowCount: height, columnCount: 1 });
    if (at.column === null) return pick({ row: at.row, column: 0, rowCount: 1, columnCount: width });
    const cell = { row: at.row, column: at.column };
    if (!event.shiftKey) anchor = cell;
    pick(stretch(cell));
    if (grip !== "select") return;
    const link = state.sheet.hyperlinks.get(`${cell.row},${cell.column}`);
    if (link && !event.shiftKey) events.follow(link);
  });

  scroller.addEventListener("mousedown", (event) => {
    if (grip !== "select") event.preventDefault();
  });

  scroller.addEventListener("dblclick", (event) => {
    const at = under(event);
    if (grip === "select" && at && at.row !== null && at.column !== null) events.edit(null);
  });

  scroller.addEventListener("pointermove", (event) => {
    const at = under(event);
    const link = at && state?.sheet.hyperlinks.get(`${at.row},${at.column}`);
    scroller.classList.toggle("over-link", Boolean(link));
    scroller.title = link?.screenTip ?? (at && at.row !== null && at.column !== null ? events.hint(at.row, at.column) : "");
    if ((event.buttons & 1) === 1 && at && at.row !== null && at.column !== null) pick(stretch({ row: at.row, column: at.column }));
  });

  scroller.addEventListener("keydown", (event) => {
    const step = STEPS[event.key];
    if (!state || event.ctrlKey || event.metaKey || event.altKey) return;
    const link = state.sheet.hyperlinks.get(`${state.selection.row},${state.selection.column}`);
    if (event.key === "Enter" && link) return events.follow(link);
    if (event.key === "Home") return choose(single(state.selection.row, 0));
    if (event.key === "F2") return events.edit(null);
    if (event.key === "Delete" || event.key === "Backspace") return events.clear();
    if (event.key.length === 1) {
      event.preventDefault();
      return events.edit(event.key);
    }
    if (!step || !events.leave()) return;
    event.preventDefault();
    anchor = { row: clamp(state.selection.row + step[0], 0, state.layout.rows.count - 1), column: clamp(state.selection.column + step[1], 0, state.layout.columns.count - 1) };
    choose(single(anchor.row, anchor.column));
  });

  scroller.addEventListener("scroll", later, { passive: true });
  new ResizeObserver(later).observe(scroller);

  return {
    get selection() {
      return state?.selection ?? single(0, 0);
    },
    show(model, sheet) {
      if (state) left.set(state.sheet.id, { top: scroller.scrollTop, left: scroller.scrollLeft, selection: state.selection });
      const was = left.get(sheet.id);
      state = { model, sheet, layout: layoutOf(model, sheet), selection: was?.selection ?? single(0, 0), pointed: null };
      measure();
      scroller.scrollTo(was?.left ?? 0, was?.top ?? 0);
      draw();
    },
    refresh() {
      measure();
      later();
    },
    select,
    point(range) {
      if (state) state.pointed = range;
      later();
    },
    draft(now) {
      draft = now;
      later();
    },
    focus: () => scroller.focus(),
  };
};
