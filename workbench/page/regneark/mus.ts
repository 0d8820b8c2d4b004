/** The mouse over the sheet: pointing at ranges, links, hints. Selecting is the sheet's own. */
import { MAX_COLUMNS, MAX_ROWS } from "../../host/adresse";
import type { Rectangle, SheetModel } from "../../model/mappe";
import { TEKST } from "../rediger/tekster";
import type { Haendelser } from "./doer";
import type { Celle, Geometri } from "./geometri";

const felt = (a: Celle, b: Celle): Rectangle => {
  if (b.row < 0) return { row: 0, column: b.column, rowCount: MAX_ROWS, columnCount: 1 };
  if (b.column < 0) return { row: b.row, column: 0, rowCount: 1, columnCount: MAX_COLUMNS };
  return { row: Math.min(a.row, b.row), column: Math.min(a.column, b.column), rowCount: Math.abs(a.row - b.row) + 1, columnCount: Math.abs(a.column - b.column) + 1 };
};

const erCelle = (c: Celle | null): c is Celle => c !== null && c.row >= 0 && c.column >= 0;

export function lytTilMusen(sted: HTMLElement, geometri: Geometri, om: Haendelser, vist: () => SheetModel | null, peg: (range: Rectangle) => void): void {
  /** Where the range of a formula under way begins. */
  let fra: Celle | null = null;
  let nede: Celle | null = null;

  const under = (event: MouseEvent): Celle | null => {
    const kasse = sted.getBoundingClientRect();
    return geometri.celleVed(event.clientX - kasse.left, event.clientY - kasse.top);
  };
  const stop = (event: Event): void => {
    event.preventDefault();
    event.stopPropagation();
  };
  const linkVed = (c: Celle | null) => (erCelle(c) ? vist()?.hyperlinks.get(`${c.row},${c.column}`) : undefined);

  sted.addEventListener("pointerdown", (event) => {
    if (event.button !== 0) return;
    const her = under(event);
    nede = her;
    if (om.aims()) {
      stop(event);
      if (!her || (her.row < 0 && her.column < 0)) return;
      fra = event.shiftKey && fra ? fra : her;
      sted.setPointerCapture(event.pointerId);
      peg(felt(fra, her));
    } else if (!om.leave()) stop(event);
  }, true);

  // The keyboard stays with the formula.
  sted.addEventListener("mousedown", (event) => {
    if (om.aims()) stop(event);
  }, true);

  sted.addEventListener("pointermove", (event) => {
    const her = under(event);
    if (fra && (event.buttons & 1) === 1) {
      stop(event);
      if (erCelle(her)) peg(felt(fra, her));
      return;
    }
    const link = linkVed(her);
    sted.classList.toggle("over-link", link !== undefined);
    sted.title = link?.screenTip ?? (erCelle(her) ? om.hint(her.row, her.column) : "");
  }, true);

  sted.addEventListener("pointerup", (event) => {
    if (fra) stop(event);
    const her = under(event);
    const link = linkVed(her);
    if (!fra && link && !event.shiftKey && nede?.row === her?.row && nede?.column === her?.column) om.follow(link);
    fra = null;
  }, true);

  // There is no menu, and the browser's own says nothing about cells.
  sted.addEventListener("contextmenu", (event) => {
    stop(event);
    om.sig(TEKST.kunIExcel);
  }, true);

  sted.addEventListener("dblclick", (event) => {
    stop(event);
    if (!om.aims() && erCelle(under(event))) om.edit(null);
  }, true);
}
