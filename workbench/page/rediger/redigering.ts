/** Typing in a cell, through the formula bar: begins, takes ranges from the mouse, is committed or given up. */
import type { Rectangle, SheetModel } from "../../model/mappe";
import type { Arkvisning } from "../regneark/doer";
import type { Aabnet } from "../vaert";
import { argumentfejl } from "./argumenter";
import { redigerbar } from "./celletekst";
import { forslag, indsaetFunktion, kaldsted, type Skrevet } from "./forslag";
import { visKald } from "./hjaelpelinje";
import type { Funktion } from "./katalog";
import { lavListe } from "./liste";
import { adresse, indsaet, type Plads, plads } from "./omraade";
import { erForLang } from "./skriv";
import { FORMELFEJL, TEKST } from "./tekster";
import { tolk } from "./tolk";

export interface Omgivelser {
  readonly felt: HTMLInputElement;
  readonly forslag: HTMLUListElement;
  readonly hjaelp: HTMLElement;
  net(): Arkvisning | null;
  /** The open workbook and the sheet on show. */
  aktuelt(): { readonly mappe: Aabnet; readonly sheet: SheetModel } | null;
  sig(tekst: string, erFejl: boolean): void;
  /** Typing is over: the cell's sheet is shown, and this cell selected. */
  gaaTil(sheet: SheetModel, range: Rectangle): void;
}

interface Igang {
  readonly mappe: Aabnet;
  readonly sheet: SheetModel;
  readonly row: number;
  readonly column: number;
  /** What the formula bar showed to begin with. */
  readonly foer: string;
}

const enkelt = (row: number, column: number): Rectangle => ({ row: Math.max(0, row), column: Math.max(0, column), rowCount: 1, columnCount: 1 });

export class Redigering {
  private igang: Igang | null = null;
  /** The range that was picked last, which a longer drag replaces. */
  private sidstePlads: Plads | null = null;
  private readonly liste;

  constructor(private readonly om: Omgivelser) {
    this.liste = lavListe(om.felt, om.forslag, (funktion) => this.vaelgFunktion(funktion));
    om.felt.addEventListener("focus", () => {
      if (!this.igang) this.aabn(null);
    });
    om.felt.addEventListener("blur", () => {
      // The window lost the keyboard, not the formula bar.
      if (document.activeElement !== om.felt && this.afslut()) om.felt.readOnly = false;
    });
    om.felt.addEventListener("input", () => {
      this.sidstePlads = null;
      this.om.net()?.point(null);
      this.visHjaelp(true);
    });
    for (const hvad of ["click", "keyup"]) om.felt.addEventListener(hvad, () => this.visHjaelp(false));
    om.felt.addEventListener("keydown", (event) => this.tast(event));
  }

  get erIGang(): boolean {
    return this.igang !== null;
  }

  private get skrevet(): Skrevet {
    return { tekst: this.om.felt.value, sted: this.om.felt.selectionStart ?? this.om.felt.value.length };
  }

  /** @param tekst what the typing begins with; `null` opens what the cell holds */
  begynd(tekst: string | null): void {
    if (!this.igang && !this.aabn(tekst)) return;
    this.om.felt.focus();
    this.om.felt.setSelectionRange(this.om.felt.value.length, this.om.felt.value.length);
    this.visHjaelp(true);
  }

  private aabn(tekst: string | null): boolean {
    const nu = this.om.aktuelt();
    if (!nu) return false;
    const { mappe, sheet } = nu;
    const { row, column } = this.om.net()?.selection ?? enkelt(0, 0);
    const nej = mappe.afslag(sheet, enkelt(row, column));
    this.om.felt.readOnly = nej !== null;
    if (nej !== null) {
      this.om.sig(nej, true);
      return false;
    }
    const format = mappe.model.styles[sheet.cells.style(row, column)]?.numberFormat ?? "General";
    const foer = redigerbar(sheet.cells.value(row, column), sheet.cells.formula(row, column), format, mappe.model.uses1904Dates);
    this.igang = { mappe, sheet, row, column, foer };
    this.om.felt.value = tekst ?? foer;
    this.visHjaelp(false);
    return true;
  }

  /** @param medListe the text changed, so that the list of functions may open */
  private visHjaelp(medListe: boolean): void {
    if (!this.igang) return;
    const { mappe, sheet, row, column } = this.igang;
    const fundet = forslag(this.skrevet, mappe.katalog);
    if (medListe) this.liste.vis(fundet);
    else if (fundet.length === 0 && this.liste.erAaben) this.liste.luk();
    visKald(this.om.hjaelp, this.liste.erAaben ? null : kaldsted(this.skrevet, mappe.katalog));
    this.om.net()?.draft({ sheet, row, column, text: this.om.felt.value });
  }

  private saet({ tekst, sted }: Skrevet): void {
    this.om.felt.value = tekst;
    this.om.felt.focus();
    this.om.felt.setSelectionRange(sted, sted);
  }

  private vaelgFunktion(funktion: Funktion): void {
    this.saet(indsaetFunktion(this.skrevet, funktion));
    this.liste.luk();
    this.visHjaelp(false);
  }

  private tast(event: KeyboardEvent): void {
    const { key, shiftKey } = event;
    if (!this.igang || event.isComposing) return;
    const valgt = this.liste.valgt;
    const skridt = shiftKey ? -1 : 1;
    const goer: Readonly<Record<string, () => void>> = valgt
      ? { ArrowDown: () => this.liste.flyt(1), ArrowUp: () => this.liste.flyt(-1), Enter: () => this.vaelgFunktion(valgt), Tab: () => this.vaelgFunktion(valgt), Escape: () => this.liste.luk() }
      : { Enter: () => this.afslutOgGaa(skridt, 0), Tab: () => this.afslutOgGaa(0, skridt), Escape: () => this.fortryd() };
    const handling = goer[key];
    if (!handling) return;
    event.preventDefault();
    handling();
  }

  /** The next range picked in the sheet goes into the formula. */
  get peger(): boolean {
    return this.igang !== null && (this.sidstePlads !== null || plads(this.skrevet) !== null);
  }

  indsaetOmraade(range: Rectangle): void {
    const nu = this.om.aktuelt();
    const hvor = this.sidstePlads ?? plads(this.skrevet);
    if (!this.igang || !nu || !hvor) return;
    const nyt = indsaet(this.om.felt.value, hvor, adresse(range, nu.sheet === this.igang.sheet ? null : nu.sheet.name));
    this.saet(nyt);
    this.sidstePlads = nyt.plads;
    this.visHjaelp(false);
  }

  /** Commits without moving; `false` when what is typed cannot stand in a cell. */
  afslut(): boolean {
    if (!this.igang) return true;
    const { mappe, sheet, row, column, foer } = this.igang;
    if (this.om.felt.value !== foer) {
      const format = mappe.model.styles[sheet.cells.style(row, column)]?.numberFormat ?? "General";
      const ind = tolk(this.om.felt.value, format, mappe.model.uses1904Dates);
      if (ind.art === "fejl") return this.afvist(FORMELFEJL[ind.fejl]);
      const nej = erForLang(ind) ? TEKST.forLang : ind.art === "formel" ? argumentfejl(ind.formel, mappe.katalog) : null;
      const afslag = nej ?? mappe.afslag(sheet, enkelt(row, column));
      if (afslag !== null) return this.afvist(afslag);
      this.om.net()?.ret(sheet, enkelt(row, column), ind);
    }
    this.luk();
    return true;
  }

  private afvist(hvorfor: string): false {
    this.om.sig(hvorfor, true);
    return false;
  }

  private afslutOgGaa(ned: number, hen: number): void {
    const fra = this.igang;
    if (!fra || !this.afslut()) return;
    this.om.gaaTil(fra.sheet, enkelt(fra.row + ned, fra.column + hen));
    this.om.net()?.focus();
  }

  fortryd(): void {
    const fra = this.igang;
    if (!fra) return;
    this.luk();
    this.om.gaaTil(fra.sheet, enkelt(fra.row, fra.column));
    this.om.net()?.focus();
  }

  private luk(): void {
    this.igang = null;
    this.sidstePlads = null;
    this.liste.luk();
    visKald(this.om.hjaelp, null);
    this.om.net()?.point(null);
    this.om.net()?.draft(null);
    this.om.sig("", false);
  }

  /** Empties the selected cells. */
  toem(): void {
    const nu = this.om.aktuelt();
    if (!nu) return;
    const { mappe, sheet } = nu;
    const brugt = sheet.cells.usedRange(true);
    const valgt = this.om.net()?.selection ?? enkelt(0, 0);
    const rowCount = Math.min(valgt.rowCount, Math.max(1, (brugt ? brugt.row + brugt.rowCount : 0) - valgt.row));
    const columnCount = Math.min(valgt.columnCount, Math.max(1, (brugt ? brugt.column + brugt.columnCount : 0) - valgt.column));
    const range = { ...valgt, rowCount, columnCount };
    const nej = mappe.afslag(sheet, range);
    if (nej === null) this.om.net()?.ret(sheet, range, { art: "vaerdi", vaerdi: null, format: null });
    this.om.sig(nej ?? "", nej !== null);
  }
}
