/** Copy, cut and paste: inside the workbench with formulas and looks, to and from other programs as Danish text. */
import type { Rectangle } from "../../model/mappe";
import { type Kopi, kopiAf } from "./kopi";

export interface Udklipssted {
  /** The selected cells that are used; `null` without a workbook. */
  her(): { readonly sheet: Kopi["sheet"]; readonly valgt: Rectangle } | null;
  tekst(row: number, column: number): string;
  /** Whether the sheet is in the workbook that is open. */
  kender(sheet: Kopi["sheet"]): boolean;
  /** Cells copied here, put where the selection is. */
  indsaetKopi(kopi: Kopi): void;
  /** Texts as typed, row by row, from the upper left selected cell. */
  indsaet(raekker: readonly (readonly string[])[]): void;
}

const somTabel = (tekst: string): readonly (readonly string[])[] => tekst.replace(/\n$/, "").split("\n").map((linje) => linje.split("\t"));
/** A tab or a line break in a cell would part it in two. */
const somTekst = (raekker: readonly (readonly string[])[]): string => raekker.map((raekke) => raekke.map((t) => t.replace(/[\t\r\n]+/g, " ")).join("\t")).join("\n");

function somHtml(raekker: readonly (readonly string[])[]): string {
  const tabel = document.createElement("table");
  for (const raekke of raekker) {
    const linje = tabel.insertRow();
    for (const tekst of raekke) linje.insertCell().textContent = tekst;
  }
  return tabel.outerHTML;
}

export function lytTilUdklip(sted: HTMLElement, om: Udklipssted): void {
  const erHer = (event: ClipboardEvent): boolean => event.target instanceof Node && (sted.contains(event.target) || (event.target === document.body && sted.contains(document.activeElement)));

  /** What was copied here last; the same text on its way back is that copy. */
  let sidste: { readonly kopi: Kopi; readonly tekst: string } | null = null;

  function kopier(event: ClipboardEvent, klip: boolean): void {
    const nu = om.her();
    if (!erHer(event) || !nu || !event.clipboardData) return;
    const { sheet, valgt: { row, column, rowCount, columnCount } } = nu;
    const tekster = Array.from({ length: rowCount }, (_, r) => Array.from({ length: columnCount }, (__, c) => om.tekst(row + r, column + c)));
    sidste = { kopi: kopiAf(sheet, nu.valgt, klip), tekst: somTekst(tekster) };
    event.clipboardData.setData("text/plain", sidste.tekst);
    event.clipboardData.setData("text/html", somHtml(tekster));
    event.preventDefault();
    event.stopImmediatePropagation();
  }

  function indsaet(event: ClipboardEvent): void {
    if (!erHer(event) || !event.clipboardData) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    const tekst = event.clipboardData.getData("text/plain").replace(/\r\n?/g, "\n");
    if (sidste?.tekst !== tekst || !om.kender(sidste.kopi.sheet)) return om.indsaet(somTabel(tekst));
    const { kopi } = sidste;
    // What was cut can be put in one place only.
    if (kopi.klip) sidste = null;
    om.indsaetKopi(kopi);
  }

  window.addEventListener("copy", (event) => kopier(event, false), true);
  window.addEventListener("cut", (event) => kopier(event, true), true);
  window.addEventListener("paste", indsaet, true);
}
