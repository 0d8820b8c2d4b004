/** Reads formulas that are calls of our functions: nested calls, references, constants, and nothing else. */
import type { CellValue } from "../model/celler";

export type Udtryk =
  | { readonly art: "kald"; readonly navn: string; readonly argumenter: readonly Udtryk[] }
  /** `ark` is `null` for the formula's own sheet. */
  | { readonly art: "omraade"; readonly ark: string | null; readonly adresse: string }
  /** A table, or columns of it by name; `null` is all columns. */
  | { readonly art: "tabel"; readonly navn: string; readonly dele: readonly string[]; readonly kolonner: { readonly fra: string; readonly til: string } | null }
  | { readonly art: "navn"; readonly navn: string }
  | { readonly art: "konstant"; readonly vaerdi: CellValue }
  | { readonly art: "udeladt" };

const A1 = /^\$?[A-Za-z]{1,3}\$?\d{1,7}(?::\$?[A-Za-z]{1,3}\$?\d{1,7})?(?![\w.(])|^\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}(?![\w.(])|^\$?\d{1,7}:\$?\d{1,7}(?![\w.])/;
const ARK = /^(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_.]*))!/u;
const NAVN = /^[\p{L}_\\][\p{L}\p{N}_.]*/u;
const TAL = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?%?/;
const TEKST = /^"((?:[^"]|"")*)"/;
const DEL = /^\[(#[^\]]+|@?[^[\]#]+)\]/;

/** Thrown inside only: the formula is something else. */
class Andet extends Error {}

class Laeser {
  private sted = 0;

  constructor(private readonly tekst: string) {}

  private get rest(): string {
    return this.tekst.slice(this.sted);
  }

  private tag(form: RegExp): RegExpExecArray | null {
    const fundet = form.exec(this.rest);
    if (fundet) this.sted += fundet[0].length;
    return fundet;
  }

  private mellemrum(): void {
    this.tag(/^\s+/);
  }

  private kraev(form: RegExp): void {
    if (!this.tag(form)) throw new Andet();
  }

  formel(): Udtryk {
    this.kraev(/^=?\s*\+?@?/);
    const udtryk = this.udtryk();
    this.mellemrum();
    if (this.rest !== "") throw new Andet();
    return udtryk;
  }

  private udtryk(): Udtryk {
    this.mellemrum();
    const tekst = this.tag(TEKST);
    if (tekst) return { art: "konstant", vaerdi: (tekst[1] ?? "").replaceAll('""', '"') };
    const ark = this.tag(ARK);
    if (ark) {
      const adresse = this.tag(A1);
      if (!adresse) throw new Andet();
      return { art: "omraade", ark: ark[1]?.replaceAll("''", "'") ?? ark[2] ?? "", adresse: adresse[0] };
    }
    const adresse = this.tag(A1);
    if (adresse) return { art: "omraade", ark: null, adresse: adresse[0] };
    const tal = this.tag(TAL);
    if (tal) return { art: "konstant", vaerdi: tal[0].endsWith("%") ? Number(tal[0].slice(0, -1)) / 100 : Number(tal[0]) };
    return this.medNavn();
  }

  private medNavn(): Udtryk {
    const navn = this.tag(NAVN)?.[0];
    if (navn === undefined) throw new Andet();
    if (this.rest.startsWith("(")) return { art: "kald", navn: navn.toUpperCase(), argumenter: this.argumenter() };
    if (this.rest.startsWith("[")) return this.tabel(navn);
    if (/^(true|sand)$/i.test(navn)) return { art: "konstant", vaerdi: true };
    if (/^(false|falsk)$/i.test(navn)) return { art: "konstant", vaerdi: false };
    return { art: "navn", navn };
  }

  private argumenter(): readonly Udtryk[] {
    this.kraev(/^\(\s*/);
    if (this.tag(/^\)/)) return [];
    const alle: Udtryk[] = [];
    for (;;) {
      this.mellemrum();
      alle.push(/^[,;)]/.test(this.rest) ? { art: "udeladt" } : this.udtryk());
      this.mellemrum();
      if (this.tag(/^\)/)) return alle;
      this.kraev(/^[,;]/);
    }
  }

  /** `Tabel[]`, `Tabel[Kolonne]`, `Tabel[#All]`, `Tabel[[#All],[A]:[B]]`. */
  private tabel(navn: string): Udtryk {
    if (this.tag(/^\[\]/)) return { art: "tabel", navn, dele: [], kolonner: null };
    const enkelt = this.tag(DEL);
    const led = enkelt ? [enkelt[1] ?? ""] : this.led();
    const dele = led.filter((l) => l.startsWith("#"));
    const [fra, til = fra, ...flere] = led.filter((l) => !l.startsWith("#")).map((l) => l.replace(/'(.)/g, "$1"));
    if (flere.length > 0 || fra?.startsWith("@")) throw new Andet();
    return { art: "tabel", navn, dele, kolonner: fra === undefined || til === undefined ? null : { fra, til } };
  }

  private led(): readonly string[] {
    this.kraev(/^\[\s*/);
    const alle: string[] = [];
    for (;;) {
      const del = this.tag(DEL);
      if (!del) throw new Andet();
      alle.push(del[1] ?? "");
      this.mellemrum();
      if (this.tag(/^\]/)) return alle;
      this.kraev(/^[,;:]\s*/);
    }
  }
}

/** `null` when the formula holds anything else, such as arithmetic or Excel's own functions. */
export function laesFormel(formel: string, erVores: (navn: string) => boolean): Udtryk | null {
  try {
    const udtryk = new Laeser(formel).formel();
    return udtryk.art === "kald" && kunVores(udtryk, erVores) ? udtryk : null;
  } catch (fejl) {
    if (fejl instanceof Andet) return null;
    throw fejl;
  }
}

const kunVores = (u: Udtryk, erVores: (navn: string) => boolean): boolean => u.art !== "kald" || (erVores(u.navn) && u.argumenter.every((a) => kunVores(a, erVores)));

/** Whether one of our functions is called anywhere in the formula, texts left out. */
export const kalderVores = (formel: string, erVores: (navn: string) => boolean): boolean =>
  [...formel.replace(/"(?:[^"]|"")*"/g, "").matchAll(/([\p{L}_][\p{L}\p{N}_.]*)\s*\(/gu)].some(([, navn = ""]) => erVores(navn.toUpperCase()));
