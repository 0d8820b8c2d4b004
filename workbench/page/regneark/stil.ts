/** A cell's look between the model and the sheet on screen. */
import { BooleanNumber, BorderStyleTypes, HorizontalAlign, type IBorderStyleData, type IStyleData, type Nullable, VerticalAlign, WrapStrategy } from "@univerjs/core";
import type { CellStyle } from "../../model/mappe";

const VANDRET: Readonly<Record<string, HorizontalAlign>> = { left: HorizontalAlign.LEFT, center: HorizontalAlign.CENTER, right: HorizontalAlign.RIGHT, justify: HorizontalAlign.JUSTIFIED };
const LODRET: Readonly<Record<string, VerticalAlign>> = { top: VerticalAlign.TOP, center: VerticalAlign.MIDDLE, bottom: VerticalAlign.BOTTOM };
/** Pixels of one step of indentation. */
const INDRYK = 9;
const LUFT = 2;

const omvendt = (tabel: Readonly<Record<string, number>>, vaerdi: Nullable<number>): string | null => Object.entries(tabel).find(([, v]) => v === vaerdi)?.[0] ?? null;
const streg = (farve: string | null): IBorderStyleData | null => (farve === null ? null : { s: BorderStyleTypes.THIN, cl: { rgb: farve } });
const flag = (til: boolean): BooleanNumber => (til ? BooleanNumber.TRUE : BooleanNumber.FALSE);

/**
 * Every property is there, so that the look replaces what the cell had. The package's look that lies under it follows in
 * `td` (direction of text, which a cell on screen does not use), so that undo and copies carry it.
 */
export function tilSkaerm(s: CellStyle): IStyleData {
  return {
    ff: s.fontName, fs: s.size ?? 11, bl: flag(s.bold), it: flag(s.italic), ul: { s: flag(s.underline) },
    cl: s.color === null ? null : { rgb: s.color }, bg: s.fill === null ? null : { rgb: s.fill }, n: { pattern: s.numberFormat },
    bd: { b: streg(s.borderBottom), t: streg(s.borderTop) },
    ht: VANDRET[s.horizontal?.toLowerCase() ?? ""] ?? null, vt: LODRET[s.vertical?.toLowerCase() ?? ""] ?? null,
    tb: s.wrap ? WrapStrategy.WRAP : null, pd: s.indent === 0 ? null : { l: LUFT + s.indent * INDRYK }, td: s.basis,
  };
}

const farve = (rgb: Nullable<string>): string | null => {
  const tal = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(rgb ?? "");
  if (tal) return `#${tal.slice(1, 4).map((t) => Number(t).toString(16).padStart(2, "0")).join("")}`;
  return rgb ? rgb.toLowerCase() : null;
};

/** What the screen does not show keeps its value from before. */
export function tilModel(s: Nullable<IStyleData>, foer: CellStyle): CellStyle {
  return {
    ...foer,
    numberFormat: s?.n?.pattern ?? "General", bold: s?.bl === BooleanNumber.TRUE, italic: s?.it === BooleanNumber.TRUE, underline: s?.ul?.s === BooleanNumber.TRUE,
    color: farve(s?.cl?.rgb), fill: farve(s?.bg?.rgb), size: s?.fs ?? null, fontName: s?.ff ?? null, wrap: s?.tb === WrapStrategy.WRAP,
    horizontal: omvendt(VANDRET, s?.ht), vertical: omvendt(LODRET, s?.vt), indent: Math.max(0, Math.round(((s?.pd?.l ?? LUFT) - LUFT) / INDRYK)),
    borderBottom: farve(s?.bd?.b?.cl.rgb), borderTop: farve(s?.bd?.t?.cl.rgb),
    basis: s?.td ?? null,
  };
}
