/** Characters of XML and of Excel's own escapes `_xHHHH_`. */
import { XlsxFejl } from "../fejl";

const NAVNE: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** Entities to characters. @throws XlsxFejl `ugyldig-xml` on unknown entities. */
export const uden = (tekst: string): string =>
  tekst.includes("&") ? tekst.replace(/&([^;&]*);?/g, (hele: string, navn: string) => tegnFor(hele, navn)) : tekst;

function tegnFor(hele: string, navn: string): string {
  const nummer = /^#(?:x([0-9a-f]{1,6})|(\d{1,7}))$/i.exec(navn);
  const kode = nummer ? parseInt(nummer[1] ?? nummer[2] ?? "", nummer[1] === undefined ? 10 : 16) : -1;
  const tegn = nummer && kode <= 0x10ffff ? String.fromCodePoint(kode) : NAVNE[navn];
  if (tegn === undefined || !hele.endsWith(";")) throw new XlsxFejl("ugyldig-xml");
  return tegn;
}

const SAERLIGE: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
export const med = (tekst: string): string => tekst.replace(/[&<>"]/g, (tegn) => SAERLIGE[tegn] ?? tegn);
/** A text outside the cells, where there is no way to write what XML cannot hold. */
export const medRen = (tekst: string): string => med(ren(tekst));
/** In an attribute white space would else become spaces. */
export const medAttr = (tekst: string): string => medRen(tekst).replace(/[\t\n\r]/g, (tegn) => `&#${tegn.charCodeAt(0)};`);

/** Control characters and halves of surrogate pairs: XML cannot hold them. */
const FORBUDT = /[^\P{Cc}\t\n\r]|\p{Cs}|[\ufffe\uffff]/gu;
const ren = (tekst: string): string => tekst.replace(FORBUDT, "");

const skjult = (tegn: string): string => `_x${tegn.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;

/** A cell's text as XML: what XML cannot hold is written `_xHHHH_`, and a text that looks like that is protected. */
export const celletekst = (tekst: string): string =>
  med(tekst.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_").replace(FORBUDT, skjult).replaceAll("\r", "_x000D_"));

/** `_xHHHH_` to characters. */
export const fraSkjult = (tekst: string): string =>
  tekst.includes("_x") ? tekst.replace(/_x([0-9A-Fa-f]{4})_/g, (_, kode: string) => String.fromCharCode(parseInt(kode, 16))) : tekst;
