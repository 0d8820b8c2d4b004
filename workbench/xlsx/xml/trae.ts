/** A small XML reader that remembers where each element stands, so that a part can be patched in place. */
import { XlsxFejl } from "../fejl";
import { uden } from "./tegn";

export interface Element {
  /** Without prefix. */
  readonly navn: string;
  /** As written, with prefix. */
  readonly fuldt: string;
  readonly attr: ReadonlyMap<string, string>;
  readonly boern: Element[];
  tekst: string;
  /** `tekst.slice(fra, til)` is the element; `indreFra`–`indreTil` what it holds. Both are `til` when it is self-closing. */
  readonly fra: number;
  readonly indreFra: number;
  indreTil: number;
  til: number;
}

const ugyldig = (): XlsxFejl => new XlsxFejl("ugyldig-xml");
const ATTR = /\s+([^\s=<>"']+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/gy;
const NAVN = /<([A-Za-z_][\w.:-]*)/y;

export const lokalt = (navn: string): string => navn.slice(navn.indexOf(":") + 1);

/** @throws XlsxFejl `ugyldig-xml` when it is not well formed or holds a DOCTYPE. */
export function trae(tekst: string): Element {
  const dokument: Element = { navn: "", fuldt: "", attr: new Map(), boern: [], tekst: "", fra: 0, indreFra: 0, indreTil: tekst.length, til: tekst.length };
  const aabne: Element[] = [dokument];
  const inderst = (): Element => aabne.at(-1) ?? dokument;
  const efter = (slut: string, fra: number): number => {
    const p = tekst.indexOf(slut, fra);
    if (p < 0) throw ugyldig();
    return p + slut.length;
  };
  let p = 0;
  while (p < tekst.length) {
    const naeste = tekst.indexOf("<", p);
    const stop = naeste < 0 ? tekst.length : naeste;
    if (stop > p) {
      const stykke = uden(tekst.slice(p, stop));
      if (aabne.length === 1 && stykke.trim() !== "" && stykke.trim() !== "\ufeff") throw ugyldig();
      inderst().tekst += stykke;
    }
    if (naeste < 0) break;
    if (tekst.startsWith("<?", stop)) p = efter("?>", stop);
    else if (tekst.startsWith("<!--", stop)) p = efter("-->", stop);
    else if (tekst.startsWith("<![CDATA[", stop)) {
      p = efter("]]>", stop);
      inderst().tekst += tekst.slice(stop + 9, p - 3);
    } else if (tekst.startsWith("</", stop)) {
      p = efter(">", stop);
      const lukket = aabne.pop();
      if (!lukket || aabne.length === 0 || lukket.fuldt !== tekst.slice(stop + 2, p - 1).trimEnd()) throw ugyldig();
      lukket.indreTil = stop;
      lukket.til = p;
    } else {
      const nyt = aabner(tekst, stop);
      inderst().boern.push(nyt);
      if (nyt.til === 0) aabne.push(nyt);
      p = nyt.indreFra;
    }
  }
  const [rod, flere] = dokument.boern;
  if (!rod || flere || aabne.length !== 1) throw ugyldig();
  return rod;
}

function aabner(tekst: string, fra: number): Element {
  NAVN.lastIndex = fra;
  const fuldt = NAVN.exec(tekst)?.[1];
  if (fuldt === undefined) throw ugyldig();
  const attr = new Map<string, string>();
  let p = NAVN.lastIndex;
  for (;;) {
    ATTR.lastIndex = p;
    const fundet = ATTR.exec(tekst);
    if (!fundet) break;
    const [, navn = "", a, b] = fundet;
    if (attr.has(navn)) throw ugyldig();
    attr.set(navn, uden(a ?? b ?? ""));
    p = ATTR.lastIndex;
  }
  while (/\s/.test(tekst.charAt(p))) p++;
  const lukker = tekst.startsWith("/>", p);
  if (!lukker && tekst.charAt(p) !== ">") throw ugyldig();
  const slut = p + (lukker ? 2 : 1);
  return { navn: lokalt(fuldt), fuldt, attr, boern: [], tekst: "", fra, indreFra: slut, indreTil: lukker ? slut : 0, til: lukker ? slut : 0 };
}

export const barn = (e: Element | undefined, navn: string): Element | undefined => e?.boern.find((b) => b.navn === navn);
export const boern = (e: Element | undefined, navn: string): Element[] => e?.boern.filter((b) => b.navn === navn) ?? [];
export const attr = (e: Element | undefined, navn: string): string | null => e?.attr.get(navn) ?? null;
export const tal = (e: Element | undefined, navn: string): number | null => {
  const vaerdi = attr(e, navn);
  return vaerdi === null || vaerdi.trim() === "" || !Number.isFinite(Number(vaerdi)) ? null : Number(vaerdi);
};
/** A truth value of XML Schema. */
export const sand = (e: Element | undefined, navn: string, ellers = false): boolean => {
  const vaerdi = attr(e, navn);
  return vaerdi === null ? ellers : vaerdi === "1" || vaerdi === "true";
};
/** The relationship an element points at: `r:id` under whatever prefix. */
export const relId = (e: Element): string | null => {
  for (const [navn, vaerdi] of e.attr) if (navn.endsWith(":id")) return vaerdi;
  return null;
};
export function* alle(e: Element, navn: string): Generator<Element> {
  for (const b of e.boern) {
    if (b.navn === navn) yield b;
    yield* alle(b, navn);
  }
}
