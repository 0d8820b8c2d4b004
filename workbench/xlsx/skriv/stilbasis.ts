/** A look made from one in the package: what a `CellStyle` does not say (sides of a border, protection, effects of a font) stays. */
import type { CellStyle } from "../../model/mappe";
import { medIndhold } from "../xml/ret";
import { medAttr } from "../xml/tegn";
import { barn, type Element } from "../xml/trae";

const SKRIFTORDEN = ["b", "i", "strike", "condense", "extend", "outline", "shadow", "u", "vertAlign", "sz", "color", "name", "family", "charset", "scheme"];
const KANTORDEN = ["start", "end", "left", "right", "top", "bottom", "diagonal", "vertical", "horizontal"];

type Nyt = Readonly<Record<string, string>>;

export const rgb = (farve: string): string => `FF${farve.replace("#", "").toUpperCase()}`;
export const sammeFarve = (a: string | null, b: string | null): boolean => a?.toLowerCase() === b?.toLowerCase();
export const linje = (navn: string, farve: string | null): string => (farve === null ? `<${navn}/>` : `<${navn} style="thin"><color rgb="${rgb(farve)}"/></${navn}>`);

/** The element with some of its children written anew, in the order of the schema. */
const med = (tekst: string, e: Element, orden: readonly string[], nyt: Nyt): string =>
  medIndhold(tekst, e, {}, orden.map((navn) => nyt[navn] ?? raa(tekst, barn(e, navn))).join("")).tekst;

export const raa = (tekst: string, e: Element | undefined): string => (e ? tekst.slice(e.fra, e.til) : "");

export function skriftMed(tekst: string, e: Element, s: CellStyle, g: CellStyle): string {
  const nyt: Record<string, string> = {};
  if (s.bold !== g.bold) nyt["b"] = s.bold ? "<b/>" : "";
  if (s.italic !== g.italic) nyt["i"] = s.italic ? "<i/>" : "";
  if (s.underline !== g.underline) nyt["u"] = s.underline ? "<u/>" : "";
  if (s.size !== g.size && s.size !== null) nyt["sz"] = `<sz val="${s.size}"/>`;
  if (!sammeFarve(s.color, g.color)) nyt["color"] = s.color === null ? '<color theme="1"/>' : `<color rgb="${rgb(s.color)}"/>`;
  if (s.fontName !== g.fontName && s.fontName !== null) Object.assign(nyt, { name: `<name val="${medAttr(s.fontName)}"/>`, family: "", charset: "", scheme: "" });
  return med(tekst, e, SKRIFTORDEN, nyt);
}

export function kantMed(tekst: string, e: Element, s: CellStyle, g: CellStyle): string {
  const nyt: Record<string, string> = {};
  if (!sammeFarve(s.borderTop, g.borderTop)) nyt["top"] = linje("top", s.borderTop);
  if (!sammeFarve(s.borderBottom, g.borderBottom)) nyt["bottom"] = linje("bottom", s.borderBottom);
  return med(tekst, e, KANTORDEN, nyt);
}

export const sammeSkrift = (s: CellStyle, g: CellStyle): boolean =>
  s.bold === g.bold && s.italic === g.italic && s.underline === g.underline && s.size === g.size && s.fontName === g.fontName && sammeFarve(s.color, g.color);

export const sammeKant = (s: CellStyle, g: CellStyle): boolean => sammeFarve(s.borderTop, g.borderTop) && sammeFarve(s.borderBottom, g.borderBottom);

/** Attributes of `alignment`; `null` is the standard. */
export const pladsattributter = (s: CellStyle): Readonly<Record<string, string | null>> => ({
  horizontal: s.horizontal, vertical: s.vertical, wrapText: s.wrap ? "1" : null, indent: s.indent === 0 ? null : String(s.indent),
});
