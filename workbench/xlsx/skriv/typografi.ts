/** Adds looks to `styles.xml` and takes our own formats away again. */
import type { CellStyle } from "../../model/mappe";
import { type Dxf, INDBYGGET } from "../laes/typografi";
import { aabningMed, anvend, indsaet, medIndhold, type Rettelse } from "../xml/ret";
import { medAttr } from "../xml/tegn";
import { attr, barn, boern, type Element, tal, trae } from "../xml/trae";
import { udenPraefiks } from "./praefiks";
import { kantMed, linje, pladsattributter, raa, rgb, sammeFarve, sammeKant, sammeSkrift, skriftMed } from "./stilbasis";

const ORDEN = ["numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles", "dxfs", "tableStyles", "colors", "extLst"];
export const STILARK =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="1"><font><sz val="11"/><color theme="1"/><name val="Calibri"/><family val="2"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles><dxfs count="0"/></styleSheet>';

/** Built-in formats that look the same in every country. */
const FASTE = new Map(Object.entries(INDBYGGET).flatMap(([n, kode]) => (Number(n) <= 13 || Number(n) >= 45 ? [[kode, Number(n)] as const] : [])));

const medAttributterne = (alle: Readonly<Record<string, string | null>>): string => Object.entries(alle).map(([navn, v]) => (v === null ? "" : ` ${navn}="${medAttr(v)}"`)).join("");

/** A counted list of the file with what is put after it. */
class Liste {
  readonly gamle: Element[];
  readonly nye: string[] = [];
  fjernet = 0;

  constructor(readonly navn: string, readonly element: Element | undefined) {
    this.gamle = element?.boern ?? [];
  }

  get antal(): number {
    return this.gamle.length - this.fjernet + this.nye.length;
  }

  /** Number of an added entry that is the same, or of a new one. */
  tilfoej(xml: string): number {
    const kendt = this.nye.indexOf(xml);
    return this.gamle.length - this.fjernet + (kendt >= 0 ? kendt : this.nye.push(xml) - 1);
  }

  rettelse(tekst: string, rod: Element): Rettelse[] {
    if (this.nye.length === 0 && this.fjernet === 0) return [];
    const count = String(this.antal), tilfoejet = this.nye.join("");
    if (!this.element) return [indsaet(tekst, rod, ORDEN, this.navn, `<${this.navn} count="${count}">${tilfoejet}</${this.navn}>`)];
    const sidste = this.gamle[this.gamle.length - this.fjernet];
    const indre = tekst.slice(this.element.indreFra, this.fjernet > 0 && sidste ? sidste.fra : this.element.indreTil);
    return [medIndhold(tekst, this.element, { count }, indre + tilfoejet)];
  }
}

export class Typografiskriver {
  private readonly rod: Element;
  private readonly tekst: string;
  private readonly talformater: Liste;
  private readonly skrifter: Liste;
  private readonly fyld: Liste;
  private readonly kanter: Liste;
  private readonly xf: Liste;
  private readonly dxfer: Liste;

  constructor(tekst: string) {
    this.tekst = udenPraefiks(tekst);
    this.rod = trae(this.tekst);
    const liste = (navn: string): Liste => new Liste(navn, barn(this.rod, navn));
    this.talformater = liste("numFmts");
    this.skrifter = liste("fonts");
    this.fyld = liste("fills");
    this.kanter = liste("borders");
    this.xf = liste("cellXfs");
    this.dxfer = liste("dxfs");
  }

  private talformat(kode: string): number {
    const fast = FASTE.get(kode);
    if (fast !== undefined) return fast;
    const kendt = this.talformater.gamle.find((e) => attr(e, "formatCode") === kode);
    if (kendt) return tal(kendt, "numFmtId") ?? 0;
    const optagne = this.talformater.gamle.map((e) => tal(e, "numFmtId") ?? 0), foerste = Math.max(163, ...optagne) + 1;
    const nr = this.talformater.nye.findIndex((xml) => xml.endsWith(`formatCode="${medAttr(kode)}"/>`));
    if (nr >= 0) return foerste + nr;
    const nyt = foerste + this.talformater.nye.length;
    this.talformater.tilfoej(`<numFmt numFmtId="${nyt}" formatCode="${medAttr(kode)}"/>`);
    return nyt;
  }

  private skrift(s: CellStyle): number {
    const standard = this.skrifter.gamle[0], navn = s.fontName ?? attr(barn(standard, "name"), "val") ?? "Calibri";
    const stoerrelse = s.size ?? tal(barn(standard, "sz"), "val") ?? 11;
    const farve = s.color === null ? '<color theme="1"/>' : `<color rgb="${rgb(s.color)}"/>`;
    return this.skrifter.tilfoej(`<font>${s.bold ? "<b/>" : ""}${s.italic ? "<i/>" : ""}${s.underline ? "<u/>" : ""}<sz val="${stoerrelse}"/>${farve}<name val="${medAttr(navn)}"/><family val="2"/></font>`);
  }

  private kant(s: CellStyle): number {
    if (s.borderTop === null && s.borderBottom === null) return 0;
    return this.kanter.tilfoej(`<border><left/><right/>${linje("top", s.borderTop)}${linje("bottom", s.borderBottom)}<diagonal/></border>`);
  }

  private udfyldt(s: CellStyle): number {
    return s.fill === null ? 0 : this.fyld.tilfoej(`<fill><patternFill patternType="solid"><fgColor rgb="${rgb(s.fill)}"/><bgColor indexed="64"/></patternFill></fill>`);
  }

  /** @param grund the look of the package that `s.basis` names. @returns the number a cell uses. */
  stilart(s: CellStyle, grund: CellStyle | null): number {
    const xf = s.basis === null ? undefined : this.xf.gamle[s.basis];
    return xf && grund ? this.xf.tilfoej(this.efter(xf, s, grund)) : this.forfra(s);
  }

  /** As an `xf` of the package, with what is different. */
  private efter(xf: Element, s: CellStyle, g: CellStyle): string {
    const { tekst } = this, nummer = (navn: string): number => tal(xf, navn) ?? 0;
    const skrift = this.skrifter.gamle[nummer("fontId")], kant = this.kanter.gamle[nummer("borderId")], plads = barn(xf, "alignment");
    const nyt: Record<string, string> = {};
    if (s.numberFormat !== g.numberFormat) Object.assign(nyt, { numFmtId: String(this.talformat(s.numberFormat)), applyNumberFormat: "1" });
    if (!sammeSkrift(s, g)) Object.assign(nyt, { fontId: String(skrift ? this.skrifter.tilfoej(skriftMed(tekst, skrift, s, g)) : this.skrift(s)), applyFont: "1" });
    if (!sammeFarve(s.fill, g.fill)) Object.assign(nyt, { fillId: String(this.udfyldt(s)), applyFill: "1" });
    if (!sammeKant(s, g)) Object.assign(nyt, { borderId: String(kant ? this.kanter.tilfoej(kantMed(tekst, kant, s, g)) : this.kant(s)), applyBorder: "1" });
    const attributter = pladsattributter(s), erPlaceret = plads !== undefined || Object.values(attributter).some((v) => v !== null);
    const nyPlads = !erPlaceret ? "" : plads ? aabningMed(tekst, plads, attributter) : `<alignment${medAttributterne(attributter)}/>`;
    if (erPlaceret) nyt["applyAlignment"] = "1";
    return medIndhold(tekst, xf, nyt, nyPlads + raa(tekst, barn(xf, "protection")) + raa(tekst, barn(xf, "extLst"))).tekst;
  }

  private forfra(s: CellStyle): number {
    const format = this.talformat(s.numberFormat), skrift = this.skrift(s), kant = this.kant(s), fyld = this.udfyldt(s);
    const plads = medAttributterne(pladsattributter(s));
    const brug = `${format === 0 ? "" : ' applyNumberFormat="1"'} applyFont="1"${fyld === 0 ? "" : ' applyFill="1"'}${kant === 0 ? "" : ' applyBorder="1"'}`;
    const xf = `<xf numFmtId="${format}" fontId="${skrift}" fillId="${fyld}" borderId="${kant}" xfId="0"${brug}`;
    return this.xf.tilfoej(plads === "" ? `${xf}/>` : `${xf} applyAlignment="1"><alignment${plads}/></xf>`);
  }

  /** @returns the number a conditional format uses. */
  dxf({ fill, color, bold, numberFormat }: Dxf): number {
    const skrift = bold || color !== null ? `<font>${bold ? "<b/>" : ""}${color === null ? "" : `<color rgb="${rgb(color)}"/>`}</font>` : "";
    const format = numberFormat === null ? "" : `<numFmt numFmtId="${this.dxfFormat(numberFormat)}" formatCode="${medAttr(numberFormat)}"/>`;
    const fyld = fill === null ? "" : `<fill><patternFill><bgColor rgb="${rgb(fill)}"/></patternFill></fill>`;
    return this.dxfer.tilfoej(`<dxf>${skrift}${format}${fyld}</dxf>`);
  }

  /** A conditional format carries its own code; the number only has to be its own. */
  private dxfFormat(kode: string): number {
    const fast = FASTE.get(kode);
    if (fast !== undefined) return fast;
    const egne = this.dxfer.gamle.flatMap((e) => boern(e, "numFmt")), kendt = egne.find((e) => attr(e, "formatCode") === kode);
    if (kendt) return tal(kendt, "numFmtId") ?? 0;
    if (!this.dxfkoder.includes(kode)) this.dxfkoder.push(kode);
    return Math.max(199, ...[...this.talformater.gamle, ...egne].map((e) => tal(e, "numFmtId") ?? 0)) + 1 + this.dxfkoder.indexOf(kode);
  }
  private readonly dxfkoder: string[] = [];

  /** Drops the last format while it is one that is no longer used. */
  fjernSidsteDxf(ubrugte: ReadonlySet<number>): void {
    while (this.dxfer.gamle.length > this.dxfer.fjernet && ubrugte.has(this.dxfer.gamle.length - this.dxfer.fjernet - 1)) this.dxfer.fjernet++;
  }

  faerdig(): string {
    const lister = [this.talformater, this.skrifter, this.fyld, this.kanter, this.xf, this.dxfer];
    const rettelser = lister.flatMap((l) => l.rettelse(this.tekst, this.rod));
    return rettelser.length === 0 ? this.tekst : anvend(this.tekst, rettelser);
  }
}
