/** Edits of an XML text by the places its tree gave. */
import type { Element } from "./trae";
import { medAttr } from "./tegn";

export interface Rettelse {
  readonly fra: number;
  readonly til: number;
  readonly tekst: string;
}

/** Edits that stand at the same place come in the order given. */
export function anvend(tekst: string, rettelser: readonly Rettelse[]): string {
  let ud = "", p = 0;
  for (const r of [...rettelser].sort((a, b) => a.fra - b.fra)) {
    ud += tekst.slice(p, r.fra) + r.tekst;
    p = r.til;
  }
  return ud + tekst.slice(p);
}

export const fjern = (e: Element): Rettelse => ({ fra: e.fra, til: e.til, tekst: "" });
export const erstat = (e: Element, tekst: string): Rettelse => ({ fra: e.fra, til: e.til, tekst });

const erSelvlukket = (tekst: string, e: Element): boolean => e.indreFra === e.til && tekst.endsWith("/>", e.til);

/** The element's opening tag with attributes set, or removed where the value is `null`. */
export function aabningMed(tekst: string, e: Element, attributter: Readonly<Record<string, string | null>>): string {
  let tag = tekst.slice(e.fra, e.indreFra);
  for (const [navn, vaerdi] of Object.entries(attributter)) {
    const findes = new RegExp(`\\s+${navn}\\s*=\\s*(?:"[^"]*"|'[^']*')`);
    const ny = vaerdi === null ? "" : ` ${navn}="${medAttr(vaerdi)}"`;
    tag = findes.test(tag) ? tag.replace(findes, () => ny) : tag.replace(/\s*(\/?>)$/, (_, slut: string) => ny + slut);
  }
  return tag;
}

export const medAttributter = (tekst: string, e: Element, attributter: Readonly<Record<string, string | null>>): Rettelse => ({
  fra: e.fra, til: e.indreFra, tekst: aabningMed(tekst, e, attributter),
});

/** The element with its attributes set and `indre` as its whole content; self-closing when that is empty. */
export function medIndhold(tekst: string, e: Element, attributter: Readonly<Record<string, string | null>>, indre: string): Rettelse {
  const tag = aabningMed(tekst, e, attributter).replace(/\s*\/?>$/, "");
  return erstat(e, indre === "" ? `${tag}/>` : `${tag}>${indre}</${e.fuldt}>`);
}

/** Puts `xml` last in the element, opening it when it is self-closing. */
export const sidst = (tekst: string, e: Element, xml: string): Rettelse =>
  erSelvlukket(tekst, e)
    ? erstat(e, `${tekst.slice(e.fra, e.til).replace(/\s*\/>$/, "")}>${xml}</${e.fuldt}>`)
    : { fra: e.indreTil, til: e.indreTil, tekst: xml };

/** Puts `xml` where the schema wants a child called `navn`: before the first child that comes after it in `orden`. */
export function indsaet(tekst: string, e: Element, orden: readonly string[], navn: string, xml: string): Rettelse {
  const plads = orden.indexOf(navn);
  const naeste = e.boern.find((b) => orden.indexOf(b.navn) > plads);
  return naeste ? { fra: naeste.fra, til: naeste.fra, tekst: xml } : sidst(tekst, e, xml);
}
