/**
 * The fast way through rows: no tree, no objects for cells, only what their text says.
 * Reads what Excel and other programs write inside `sheetData`; anything else is `ugyldig-xml`.
 */
import { CellError, type CellValue } from "../../model/celler";
import { kolonnenummer } from "../a1";
import { XlsxFejl } from "../fejl";
import { fraSkjult, uden } from "../xml/tegn";

export interface Formel {
  /** As in the file, unescaped, without `=`; empty in the followers of a shared formula. */
  readonly tekst: string;
  readonly slags: "alm" | "delt" | "matrix" | "tabel";
  /** The shared formula's number. */
  readonly si: string | null;
  readonly ref: string | null;
}

export interface Modtager {
  /** Attributes of the row as written; zero-based number. */
  raekke(nr: number, attributter: string): void;
  celle(raekke: number, kolonne: number, stil: number, vaerdi: CellValue, formel: Formel | null): void;
}

const fejl: Record<string, CellError> = {};
const fejlvaerdi = (kode: string): CellError => (fejl[kode] ??= new CellError(kode));

/** The value of an attribute in `tekst` from `fra` to `til`; `null` without it. */
export function attributI(tekst: string, navn: string): string | null {
  const fundet = new RegExp(`(?:^|\\s)${navn}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tekst);
  return fundet ? uden(fundet[1] ?? fundet[2] ?? "") : null;
}

/** Without phonetic hints. */
function udenRuby(xml: string): string {
  if (!xml.includes("<rPh")) return xml;
  const [foerste = "", ...dele] = xml.split(/<rPh(?=[\s>])/);
  return foerste + dele.map((del) => (del.includes("</rPh>") ? del.slice(del.indexOf("</rPh>") + 6) : "")).join("");
}

/** Plain and rich text without phonetic hints. */
export function tekstI(xml: string): string {
  let ud = "", p = 0;
  const krop = udenRuby(xml);
  for (;;) {
    const fra = krop.indexOf("<t", p);
    if (fra < 0) return fraSkjult(uden(ud));
    const efter = krop.charCodeAt(fra + 2), slut = krop.indexOf(">", fra);
    p = slut + 1;
    if (slut < 0) throw new XlsxFejl("ugyldig-xml");
    if ((efter !== 62 && efter !== 32 && efter !== 10) || krop.charCodeAt(slut - 1) === 47) continue;
    const til = krop.indexOf("</t>", p);
    if (til < 0) throw new XlsxFejl("ugyldig-xml");
    const raa = krop.slice(p, til);
    ud += raa.startsWith("<![CDATA[") ? raa.slice(9, -3).replaceAll("&", "&amp;") : raa;
    p = til + 4;
  }
}

export class Skanner {
  private raekke = -1;
  private kolonne = -1;
  private stil = 0;
  private type = "n";

  constructor(private readonly strenge: readonly string[], private readonly til: Modtager, private readonly del: string) {}

  private ugyldig(): XlsxFejl {
    return new XlsxFejl("ugyldig-xml", this.del);
  }

  private slut(tekst: string, soeg: string, fra: number): number {
    const p = tekst.indexOf(soeg, fra);
    if (p < 0) throw this.ugyldig();
    return p;
  }

  /** Whole rows. */
  raekker(tekst: string): void {
    let p = 0;
    while ((p = this.naeste(tekst, p)) >= 0) {
      if (!tekst.startsWith("<row", p)) throw this.ugyldig();
      const slut = this.slut(tekst, ">", p), lukket = tekst.charCodeAt(slut - 1) === 47;
      this.aabnRaekke(tekst.slice(p + 4, lukket ? slut - 1 : slut));
      p = lukket ? slut + 1 : this.celler(tekst, slut + 1);
    }
  }

  /** The next tag that is not a comment; only white space may stand before it. -1 at the end. */
  private naeste(tekst: string, fra: number): number {
    let p = fra;
    for (;;) {
      const tegn = tekst.charCodeAt(p);
      if (tegn === 60) {
        if (!tekst.startsWith("<!--", p)) return p;
        p = this.slut(tekst, "-->", p) + 3;
      } else if (p >= tekst.length) return -1;
      else if (tegn <= 32) p++;
      else throw this.ugyldig();
    }
  }

  private aabnRaekke(attributter: string): void {
    const r = attributI(attributter, "r");
    this.raekke = r === null ? this.raekke + 1 : Number(r) - 1;
    if (!Number.isInteger(this.raekke) || this.raekke < 0 || this.raekke > 1_048_575) throw this.ugyldig();
    this.kolonne = -1;
    this.til.raekke(this.raekke, attributter);
  }

  /** From after the row's opening tag to after its closing tag. */
  private celler(tekst: string, fra: number): number {
    let p = fra;
    for (;;) {
      p = this.naeste(tekst, p);
      if (p < 0) throw this.ugyldig();
      const efter = tekst.charCodeAt(p + 2);
      if (tekst.charCodeAt(p + 1) === 99 && (efter <= 32 || efter === 62 || efter === 47)) {
        const slut = this.slut(tekst, ">", p), lukket = tekst.charCodeAt(slut - 1) === 47;
        this.attributter(tekst, p + 2, slut);
        p = lukket ? slut + 1 : this.indhold(tekst, slut + 1);
        if (lukket) this.til.celle(this.raekke, this.kolonne, this.stil, null, null);
      } else if (tekst.startsWith("</row", p)) return this.slut(tekst, ">", p) + 1;
      else if (tekst.startsWith("<extLst", p)) p = this.slut(tekst, "</extLst>", p) + 9;
      else throw this.ugyldig();
    }
  }

  /** `r`, `s` and `t` of a cell; the other attributes do not matter to its value. */
  private attributter(tekst: string, fra: number, til: number): void {
    this.stil = 0;
    this.type = "n";
    let kolonne = this.kolonne + 1, p = fra;
    while (p < til) {
      let er = p;
      while (er < til && tekst.charCodeAt(er) !== 61) er++;
      if (er === til) break;
      let n = er - 1;
      while (tekst.charCodeAt(n) <= 32) n--;
      let a = er + 1;
      while (tekst.charCodeAt(a) <= 32) a++;
      const tegn = tekst.charAt(a);
      if (tegn !== '"' && tegn !== "'") throw this.ugyldig();
      const b = this.slut(tekst, tegn, a + 1);
      if (tekst.charCodeAt(n - 1) <= 32) {
        const navn = tekst.charCodeAt(n);
        if (navn === 114) kolonne = kolonneI(tekst, a + 1);
        else if (navn === 115) this.stil = this.tal(tekst, a + 1, b);
        else if (navn === 116) this.type = tekst.slice(a + 1, b);
      }
      p = b + 1;
    }
    // A cell that comes again would say another thing than it did.
    if (kolonne <= this.kolonne || kolonne > 16_383) throw this.ugyldig();
    this.kolonne = kolonne;
  }

  /** From after the cell's opening tag to after its closing tag. */
  private indhold(tekst: string, fra: number): number {
    if (tekst.charCodeAt(fra + 1) === 118 && tekst.charCodeAt(fra + 2) === 62) {
      const til = this.slut(tekst, "<", fra + 3);
      if (tekst.startsWith("</v></c>", til)) {
        this.til.celle(this.raekke, this.kolonne, this.stil, this.vaerdi(tekst, fra + 3, til), null);
        return til + 8;
      }
    }
    const slut = this.slut(tekst, "</c>", fra);
    this.langsomt(tekst.slice(fra, slut));
    return slut + 4;
  }

  private langsomt(krop: string): void {
    if (krop.includes("<c ") || krop.includes("<row")) throw this.ugyldig();
    const v = /<v(?:\s[^<>]*)?>([^<]*)<\/v>/.exec(krop), is = indlejret(krop);
    // A value that stands twice, or is broken by something else, is no value.
    if (krop.includes("<v>", v ? v.index + 1 : 0)) throw this.ugyldig();
    const vaerdi = is !== null ? tekstI(is) : v?.[1] === undefined ? (this.type === "inlineStr" ? "" : null) : this.vaerdi(v[1], 0, v[1].length);
    this.til.celle(this.raekke, this.kolonne, this.stil, vaerdi, formelI(krop));
  }

  private vaerdi(tekst: string, fra: number, til: number): CellValue {
    switch (this.type) {
      case "n":
        return fra === til ? null : this.tal(tekst, fra, til);
      case "s": {
        const streng = this.strenge[this.tal(tekst, fra, til)];
        if (streng === undefined) throw this.ugyldig();
        return streng;
      }
      case "b":
        return this.sand(tekst.slice(fra, til).trim());
      case "e":
        return this.fejlI(uden(tekst.slice(fra, til)).trim());
      case "d":
        return isoTilSerie(tekst.slice(fra, til)) ?? tekst.slice(fra, til);
      default:
        return fraSkjult(uden(tekst.slice(fra, til)));
    }
  }

  private sand(tekst: string): boolean | null {
    if (tekst === "") return null;
    if (!/^(?:0|1|true|false)$/.test(tekst)) throw this.ugyldig();
    return tekst === "1" || tekst === "true";
  }

  private fejlI(kode: string): CellError {
    if (!kode.startsWith("#")) throw this.ugyldig();
    return fejlvaerdi(kode);
  }

  /** @throws XlsxFejl `ugyldig-xml`; white space alone is no number, and nor is what only a programming language reads as one. */
  private tal(tekst: string, fra: number, til: number): number {
    if (fra === til) throw this.ugyldig();
    let n = 0;
    for (let p = fra; p < til; p++) {
      const ciffer = tekst.charCodeAt(p) - 48;
      if (ciffer < 0 || ciffer > 9 || p - fra > 14) {
        const stykke = tekst.slice(fra, til), andet = Number(stykke);
        if (!TAL.test(stykke) || !Number.isFinite(andet)) throw this.ugyldig();
        return andet;
      }
      n = n * 10 + ciffer;
    }
    return n;
  }
}

/** The column letters at `p`, as a number. */
function kolonneI(tekst: string, p: number): number {
  let kolonne = 0, tegn = tekst.charCodeAt(p);
  if (tegn >= 97) return kolonnenummer(/^[a-z]*/i.exec(tekst.slice(p, p + 4))?.[0] ?? "");
  for (; tegn >= 65 && tegn <= 90; tegn = tekst.charCodeAt(++p)) kolonne = kolonne * 26 + tegn - 64;
  return kolonne - 1;
}

/** As XML Schema writes a double. */
const TAL = /^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?\s*$/;
const ISO_DATO = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?Z?)?$/;

/** Only strict files hold dates as texts. */
function isoTilSerie(tekst: string): number | null {
  if (!ISO_DATO.test(tekst)) return null;
  const ms = Date.parse(/\dT/.test(tekst) ? `${tekst.replace(/Z$/, "")}Z` : tekst);
  return Number.isNaN(ms) ? null : ms / 86_400_000 + 25_569;
}

/** What stands in `is`, the text of a cell that has its own; `null` without it. */
function indlejret(krop: string): string | null {
  const fra = /<is(?:\s[^<>]*)?>/.exec(krop), til = krop.lastIndexOf("</is>");
  return fra && til >= fra.index ? krop.slice(fra.index + fra[0].length, til) : null;
}

const SLAGS: Readonly<Record<string, Formel["slags"]>> = { shared: "delt", array: "matrix", dataTable: "tabel" };

function formelI(krop: string): Formel | null {
  const f = /<f(\s[^<>]*?)?(?:\/>|>([^<]*)<\/f>)/.exec(krop);
  if (!f) return null;
  const a = f[1] ?? "", tekst = uden(f[2] ?? "");
  const slags = SLAGS[attributI(a, "t") ?? ""] ?? "alm";
  if (tekst === "" && slags !== "delt" && slags !== "tabel") return null;
  return { tekst, slags, si: attributI(a, "si"), ref: attributI(a, "ref") };
}
