/** Copy, cut and paste: inside the workbench with formulas and looks, to and from other programs as Danish text. */
import type { Injector } from "@univerjs/core";
import { COPY_TYPE, ISheetClipboardService } from "@univerjs/sheets-ui";
import type { Rectangle } from "../../model/mappe";

export interface Udklipssted {
  /** The selected cells that are used; `null` without a workbook. */
  her(): { readonly unitId: string; readonly sheetId: string; readonly valgt: Rectangle } | null;
  tekst(row: number, column: number): string;
  /** Reads the sheet as it is stored, not as it shows itself. */
  raat<T>(laes: () => T): T;
  /** Texts as typed, row by row, from the upper left selected cell. */
  indsaet(raekker: readonly (readonly string[])[]): void;
}

export const somTabel = (tekst: string): readonly (readonly string[])[] => tekst.replace(/\n$/, "").split("\n").map((linje) => linje.split("\t"));

export function lytTilUdklip(sted: HTMLElement, injector: () => Injector, om: Udklipssted): void {
  const erHer = (event: ClipboardEvent): boolean => event.target instanceof Node && (sted.contains(event.target) || (event.target === document.body && sted.contains(document.activeElement)));

  /** What was copied here last; the same text on its way back is that copy. */
  let sidste: { readonly id: string; readonly tekst: string } | null = null;

  function kopier(event: ClipboardEvent, copyType: COPY_TYPE): void {
    const nu = om.her();
    if (!erHer(event) || !nu || !event.clipboardData) return;
    const { unitId, sheetId, valgt: { row, column, rowCount, columnCount } } = nu;
    const udklip = injector().get(ISheetClipboardService);
    const range = { startRow: row, startColumn: column, endRow: row + rowCount - 1, endColumn: column + columnCount - 1 };
    const indhold = om.raat(() => udklip.generateCopyContent(unitId, sheetId, range, { copyType }));
    if (!indhold) return;
    udklip.copyContentCache().set(indhold.copyId, { unitId, subUnitId: sheetId, range: indhold.discreteRange, matrix: indhold.matrixFragment, copyType });
    const linjer = Array.from({ length: rowCount }, (_, r) => Array.from({ length: columnCount }, (__, c) => om.tekst(row + r, column + c)).join("\t"));
    sidste = { id: indhold.copyId, tekst: linjer.join("\n") };
    event.clipboardData.setData("text/plain", sidste.tekst);
    event.clipboardData.setData("text/html", indhold.html);
    event.preventDefault();
  }

  function indsaet(event: ClipboardEvent): void {
    if (!erHer(event) || !event.clipboardData) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    const tekst = event.clipboardData.getData("text/plain").replace(/\r\n?/g, "\n");
    const udklip = injector().get(ISheetClipboardService);
    if (sidste?.tekst === tekst && udklip.copyContentCache().get(sidste.id)) void udklip.pasteByCopyId(sidste.id).catch(reportError);
    else om.indsaet(somTabel(tekst));
  }

  window.addEventListener("copy", (event) => kopier(event, COPY_TYPE.COPY), true);
  window.addEventListener("cut", (event) => kopier(event, COPY_TYPE.CUT), true);
  window.addEventListener("paste", indsaet, true);
}
