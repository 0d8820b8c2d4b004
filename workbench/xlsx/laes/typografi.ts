/** `styles.xml` as cell styles (by the file's own numbers) and formats of conditional formats. */
import type { CellStyle, ConditionalFormat } from "../../model/mappe";
import { attr, barn, boern, type Element, sand, tal, trae } from "../xml/trae";
import { farve, type Farver, laesNummererede } from "./farver";

/** Formats that files name by number only, in en-US. */
export const INDBYGGET: Readonly<Record<number, string>> = {
  0: "General", 1: "0", 2: "0.00", 3: "#,##0", 4: "#,##0.00", 9: "0%", 10: "0.00%", 11: "0.00E+00", 12: "# ?/?", 13: "# ??/??",
  14: "dd-mm-yyyy", 15: "d-mmm-yy", 16: "d-mmm", 17: "mmm-yy", 18: "h:mm AM/PM", 19: "h:mm:ss AM/PM", 20: "h:mm", 21: "h:mm:ss", 22: "dd-mm-yyyy hh:mm",
  37: "#,##0;-#,##0", 38: "#,##0;[Red]-#,##0", 39: "#,##0.00;-#,##0.00", 40: "#,##0.00;[Red]-#,##0.00",
  45: "mm:ss", 46: "[h]:mm:ss", 47: "mm:ss.0", 48: "##0.0E+0", 49: "@",
};

export type Dxf = ConditionalFormat["format"];

export interface Typografi {
  readonly stilarter: CellStyle[];
  readonly dxf: readonly Dxf[];
}

export const STANDARD: CellStyle = {
  numberFormat: "General", bold: false, italic: false, underline: false, color: null, fill: null, size: null, fontName: null,
  wrap: false, horizontal: null, vertical: null, indent: 0, borderBottom: null, borderTop: null, basis: null,
};

const til = (e: Element | undefined, navn: string): boolean => {
  const b = barn(e, navn);
  return b !== undefined && sand(b, "val", true);
};

function fyld(e: Element | undefined, farver: Farver, dxf: boolean): string | null {
  const moenster = barn(e, "patternFill"), type = attr(moenster, "patternType");
  if (!moenster || type === "none") return null;
  // In a conditional format the colour of a solid fill is the background's.
  if (dxf && (type === null || type === "solid")) return farve(barn(moenster, "bgColor") ?? barn(moenster, "fgColor"), farver);
  return type === null ? null : farve(barn(moenster, "fgColor"), farver);
}

function kant(e: Element | undefined, navn: string, farver: Farver): string | null {
  const linje = barn(e, navn), art = attr(linje, "style");
  return art === null || art === "none" ? null : (farve(barn(linje, "color"), farver) ?? "#000000");
}

const VIST = { skrift: ["b", "i", "u", "sz", "color", "name", "family", "scheme", "charset"], plads: ["horizontal", "vertical", "wrapText", "indent"] };
/** Numbers of dates and currencies that each country shows in its own way. */
const lokaltFormat = (nummer: number): boolean => nummer >= 14 && nummer < 45;

/** Whether a look holds more than a `CellStyle` says. */
function harMere(xf: Element, skrift: Element | undefined, fyldet: Element | undefined, ramme: Element | undefined): boolean {
  const tyk = (navn: string): boolean => !["thin", "none", null].includes(attr(barn(ramme, navn), "style"));
  const andenKant = (ramme?.boern ?? []).some((e) => e.navn !== "top" && e.navn !== "bottom" && (attr(e, "style") ?? "none") !== "none");
  const moenster = attr(barn(fyldet, "patternFill"), "patternType") ?? "none";
  return (
    lokaltFormat(tal(xf, "numFmtId") ?? 0) || (tal(xf, "xfId") ?? 0) !== 0 || sand(xf, "quotePrefix") || barn(xf, "protection") !== undefined ||
    [...(barn(xf, "alignment")?.attr.keys() ?? [])].some((navn) => !VIST.plads.includes(navn)) ||
    (skrift?.boern ?? []).some((e) => !VIST.skrift.includes(e.navn)) || (tal(barn(skrift, "color"), "theme") ?? 1) !== 1 || !["single", null].includes(attr(barn(skrift, "u"), "val")) ||
    barn(fyldet, "gradientFill") !== undefined || !["none", "solid"].includes(moenster) || attr(barn(barn(fyldet, "patternFill"), "fgColor"), "theme") !== null ||
    tyk("top") || tyk("bottom") || andenKant
  );
}

const nulSom = (vaerdi: string | null, standard: string): string | null => (vaerdi === standard ? null : vaerdi);

export function laesTypografi(tekst: string | null, tema: readonly string[]): Typografi {
  if (tekst === null) return { stilarter: [STANDARD], dxf: [] };
  const rod = trae(tekst), farver: Farver = { tema, nummeret: laesNummererede(rod) };
  const koder = new Map<number, string>(Object.entries(INDBYGGET).map(([n, kode]) => [Number(n), kode]));
  for (const e of boern(barn(rod, "numFmts"), "numFmt")) koder.set(tal(e, "numFmtId") ?? 0, attr(e, "formatCode") ?? "General");
  const skrifter = boern(barn(rod, "fonts"), "font"), fyld_ = boern(barn(rod, "fills"), "fill"), kanter = boern(barn(rod, "borders"), "border");
  const stilart = (xf: Element, nr: number): CellStyle => {
    const skrift = skrifter[tal(xf, "fontId") ?? 0], ramme = kanter[tal(xf, "borderId") ?? 0], plads = barn(xf, "alignment");
    return {
      numberFormat: koder.get(tal(xf, "numFmtId") ?? 0) ?? "General",
      bold: til(skrift, "b"), italic: til(skrift, "i"),
      underline: (attr(barn(skrift, "u"), "val") ?? "single") !== "none" && barn(skrift, "u") !== undefined,
      color: farve(barn(skrift, "color"), farver), fill: fyld(fyld_[tal(xf, "fillId") ?? 0], farver, false),
      size: tal(barn(skrift, "sz"), "val"), fontName: attr(barn(skrift, "name"), "val"),
      wrap: sand(plads, "wrapText"), horizontal: nulSom(attr(plads, "horizontal"), "general"), vertical: nulSom(attr(plads, "vertical"), "bottom"),
      indent: tal(plads, "indent") ?? 0, borderBottom: kant(ramme, "bottom", farver), borderTop: kant(ramme, "top", farver),
      basis: harMere(xf, skrift, fyld_[tal(xf, "fillId") ?? 0], ramme) ? nr : null,
    };
  };
  const stilarter = boern(barn(rod, "cellXfs"), "xf").map(stilart);
  const dxf = boern(barn(rod, "dxfs"), "dxf").map((e): Dxf => ({
    fill: fyld(barn(e, "fill"), farver, true), color: farve(barn(barn(e, "font"), "color"), farver),
    bold: til(barn(e, "font"), "b"), numberFormat: attr(barn(e, "numFmt"), "formatCode"),
  }));
  return { stilarter: stilarter.length > 0 ? stilarter : [STANDARD], dxf };
}
