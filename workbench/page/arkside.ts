/** The workbook on the page: the sheet that is shown, what is selected in it, and what changes under it. */
import { formatA1, sheetOf, tryParseA1 } from "../host/adresse";
import type { HostCore } from "../host/core";
import { sameRectangle } from "../host/rektangel";
import type { ModelChange } from "../host/session";
import type { Rectangle, SheetModel } from "../model/mappe";
import { flytArk, nytArk, omdoebArk } from "./arkhandlinger";
import type { Dele } from "./dele";
import { drawTabs, type Fanevalg, renameTab } from "./faner";
import { optaelling } from "./optaelling";
import { redigerbar } from "./rediger/celletekst";
import { Redigering } from "./rediger/redigering";
import { TEKST } from "./rediger/tekster";
import type { Haendelser, Link } from "./regneark/doer";
import type { Regneark } from "./regneark/regneark";
import type { Aabnet } from "./vaert";

const A1: Rectangle = { row: 0, column: 0, rowCount: 1, columnCount: 1 };

export const somTekst = (fejl: unknown): string => (fejl instanceof Error ? fejl.message : String(fejl));

export class Arkside {
  mappe: Aabnet | null = null;
  vist: SheetModel | null = null;
  net: Regneark | null = null;
  /** What was selected on the sheets that were left. */
  private readonly forladt = new Map<string, Rectangle>();
  readonly redigering: Redigering;

  constructor(private readonly side: Dele) {
    this.redigering = new Redigering({
      felt: side.indhold,
      forslag: side.forslag,
      hjaelp: side.kaldhjaelp,
      net: () => this.net,
      aktuelt: () => (this.mappe && this.vist ? { mappe: this.mappe, sheet: this.vist } : null),
      sig: (tekst, erFejl) => this.sig(tekst, erFejl),
      gaaTil: (sheet, range) => this.visArk(sheet, range),
    });
  }

  /** What the sheet on screen tells of the person in it. */
  readonly haendelser: Haendelser = {
    select: (range) => this.valgt(range),
    follow: (link) => this.foelg(link),
    aims: () => this.redigering.peger,
    point: (range) => this.redigering.indsaetOmraade(range),
    leave: () => this.redigering.afslut(),
    edit: (tekst) => this.redigering.begynd(tekst),
    clear: () => this.redigering.toem(),
    hint: (row, column) => this.besked(row, column),
    sig: (tekst) => this.sig(tekst, tekst !== ""),
  };

  readonly faner: Fanevalg = {
    choose: (sheet) => this.vaelgArk(sheet),
    rename: (sheet, navn) => this.medArk((core) => omdoebArk(core, sheet, navn)),
    move: (sheet, skridt) => this.medArk((core) => flytArk(core, sheet, skridt)),
  };

  sig(tekst: string, erFejl = false): void {
    this.side.status.textContent = tekst;
    this.side.status.classList.toggle("fejl", erFejl);
  }

  nytArk(): void {
    this.medArk(nytArk);
  }

  omdoeb(): void {
    if (this.vist) renameTab(this.side.faner, this.vist, this.faner);
  }

  flyt(skridt: 1 | -1): void {
    if (this.vist) this.faner.move(this.vist, skridt);
  }

  /** Another workbook; the old one is gone. */
  aabn(mappe: Aabnet, net: Regneark): void {
    this.net = net;
    this.redigering.fortryd();
    this.mappe = mappe;
    this.vist = null;
    net.aabn(mappe);
    const { model } = mappe;
    mappe.core.onModelChange((aendringer) => this.aendret(aendringer));
    const aktivt = model.sheets.find((s) => s.name === model.activeSheet) ?? model.sheets[0];
    if (aktivt) this.visArk(aktivt, model.selection);
  }

  private besked(row: number, column: number): string {
    const { mappe, vist, net } = this;
    if (!mappe || !vist || !net) return "";
    if (!vist.hasCells) return TEKST.diagramark;
    const note = vist.notes?.get(`${row},${column}`);
    return [mappe.beregning.besked(vist, row, column, net.kanRegnes(vist, row, column)), note === undefined ? "" : TEKST.note(note)].filter(Boolean).join("\n");
  }

  private visCelle({ row, column, rowCount, columnCount }: Rectangle): void {
    const { mappe, vist, side } = this;
    if (!mappe || !vist || this.redigering.erIGang) return;
    side.adresse.value = formatA1({ row, column, rowCount, columnCount });
    const format = mappe.model.styles[vist.cells.style(row, column)]?.numberFormat ?? "General";
    side.indhold.value = redigerbar(vist.cells.value(row, column), vist.cells.formula(row, column), format, mappe.model.uses1904Dates);
    side.cellebesked.textContent = this.besked(row, column);
    side.optaelling.textContent = optaelling(vist, { row, column, rowCount, columnCount });
  }

  private valgt(range: Rectangle): void {
    if (!this.mappe || !this.vist) return;
    this.visCelle(range);
    this.mappe.vaelg(this.vist, range);
  }

  private visArk(sheet: SheetModel, range: Rectangle): void {
    if (!this.mappe) return;
    if (this.vist && this.vist !== sheet) this.forladt.set(this.vist.id, this.net?.selection ?? A1);
    this.vist = sheet;
    this.net?.vis(sheet, range);
    this.tegnFaner();
  }

  private tegnFaner(): void {
    if (this.mappe && this.vist) drawTabs(this.side.faner, this.mappe.model, this.vist, this.faner);
  }

  /** What could not be done is said, and the tabs are as they were. */
  private medArk(goer: (core: HostCore) => void): void {
    if (!this.mappe || !this.vist) return;
    try {
      goer(this.mappe.core);
      this.sig("");
    } catch (fejl) {
      this.sig(somTekst(fejl), true);
    }
    this.tegnFaner();
  }

  /** A tab is chosen: the sheet comes back with the cells that were selected when it was left. A formula under way can take a range from it. */
  private vaelgArk(sheet: SheetModel): void {
    if (!this.redigering.peger && !this.redigering.afslut()) return;
    this.visArk(sheet, this.forladt.get(sheet.id) ?? A1);
  }

  private foelg({ documentReference, address }: Link): void {
    const range = documentReference === null ? null : tryParseA1(documentReference);
    if (documentReference !== null && range) {
      const navn = sheetOf(documentReference);
      const sheet = navn === null ? this.vist : this.mappe?.model.sheets.find((s) => s.name === navn);
      if (sheet) this.visArk(sheet, range);
    } else if (address && /^https?:/.test(address)) window.open(address, "_blank", "noopener");
  }

  /** The model changed under the page: by the add-in, or by another sheet becoming active. */
  private aendret(aendringer: readonly ModelChange[]): void {
    const { mappe, net } = this;
    if (!mappe || !net) return;
    const { model } = mappe;
    net.aendret(aendringer);
    const aktivt = model.sheets.find((s) => s.name === model.activeSheet) ?? model.sheets[0];
    if (!aktivt || this.redigering.erIGang) return;
    if (aktivt !== this.vist) this.visArk(aktivt, model.selection);
    else if (aendringer.some(({ kind }) => kind === "sheets")) this.tegnFaner();
    if (aendringer.some(({ kind }) => kind === "selection") && !sameRectangle(net.selection, model.selection)) net.select(model.selection);
    this.visCelle(model.selection);
  }
}
