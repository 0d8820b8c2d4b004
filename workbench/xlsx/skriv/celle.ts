/** A cell as XML. Texts are written in place, never as shared strings, so that those stay as they were. */
import { type CellStore, CellError, type CellValue } from "../../model/celler";
import type { Rectangle } from "../../model/mappe";
import { adresse, cellenavn } from "../a1";
import { gemt } from "../formel";
import { celletekst, med } from "../xml/tegn";

/** The host's sign for a formula that has not been calculated: Excel is to do it. */
const IKKE_BEREGNET = "#BUSY!";

function vaerdi(v: Exclude<CellValue, null>, harFormel: boolean): { type: string; xml: string } {
  if (typeof v === "number") return { type: "", xml: Number.isFinite(v) ? `<v>${v}</v>` : "" };
  if (typeof v === "boolean") return { type: ' t="b"', xml: `<v>${v ? 1 : 0}</v>` };
  if (v instanceof CellError) return v.code === IKKE_BEREGNET ? { type: "", xml: "" } : { type: ' t="e"', xml: `<v>${med(v.code)}</v>` };
  return harFormel ? { type: ' t="str"', xml: `<v>${celletekst(v)}</v>` } : { type: ' t="inlineStr"', xml: `<is><t xml:space="preserve">${celletekst(v)}</t></is>` };
}

/** `stil` is the file's number, `fylder` what an array formula fills; `""` for a cell that holds nothing at all. */
export function celleXml(celler: CellStore, raekke: number, kolonne: number, stil: number, fylder?: Rectangle): string {
  const v = celler.value(raekke, kolonne), formel = celler.formula(raekke, kolonne);
  if (v === null && formel === undefined && stil === 0) return "";
  const s = stil === 0 ? "" : ` s="${stil}"`, matrix = fylder ? ` t="array" ref="${adresse(fylder)}"` : "";
  const f = formel === undefined ? "" : `<f${matrix}>${med(gemt(formel))}</f>`;
  const { type, xml } = v === null ? { type: "", xml: "" } : vaerdi(v, formel !== undefined);
  return f + xml === "" ? `<c r="${cellenavn(raekke, kolonne)}"${s}/>` : `<c r="${cellenavn(raekke, kolonne)}"${s}${type}>${f}${xml}</c>`;
}
