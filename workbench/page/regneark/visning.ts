/** What a cell shows is taken from the model: Danish text, tables, links, highlights. */
import { HorizontalAlign, type Injector, InterceptorEffectEnum, CellValueType, type ICellDataForSheetInterceptor, type IStyleData } from "@univerjs/core";
import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/sheets";
import type { CellStyle, SheetModel, WorkbookModel } from "../../model/mappe";
import { tilSkaerm } from "./stil";
import { alignment, type Look, lookOf } from "./udseende";

const VANDRET: Readonly<Record<string, HorizontalAlign>> = { left: HorizontalAlign.LEFT, right: HorizontalAlign.RIGHT, center: HorizontalAlign.CENTER };
const LINK = "#0563c1";
const DAEMPET = "#5c5c5c";
/** The corner of a cell with a note. */
const NOTE = { color: "#c50f1f", size: 7 };

/** Excel's own typefaces are not on every machine. */
const skrift = (navn: string | null): string => [...(navn === null ? [] : [navn]), "Aptos Narrow", "Calibri", "Carlito", "Liberation Sans", "Arial"].join(", ");

function oven(look: Look): IStyleData {
  const { style, highlight, table } = look;
  const s: IStyleData = { ht: VANDRET[alignment(look)] ?? null, ff: skrift(style?.fontName ?? null) };
  const fyld = highlight?.fill ?? (style?.fill ? null : table?.fill);
  const farve = highlight?.color ?? (look.isLink ? LINK : look.isUncalculated ? DAEMPET : style?.color ? null : table?.color);
  if (fyld) s.bg = { rgb: fyld };
  if (farve) s.cl = { rgb: farve };
  if (highlight?.bold || table?.isHeader) s.bl = 1;
  if (look.isUncalculated) s.it = 1;
  if (look.isLink) s.ul = { s: 1 };
  if (table?.line && !style?.borderBottom) s.bd = { b: { s: 1, cl: { rgb: table.line } } };
  return s;
}

const stile = new WeakMap<CellStyle, IStyleData>();
const UDEN: IStyleData = {};

/** The cell's own look, as the model has it: the screen hears of it later. */
function egenStil({ style }: Look): IStyleData {
  if (!style) return UDEN;
  let stil = stile.get(style);
  if (!stil) stile.set(style, (stil = tilSkaerm(style)));
  return stil;
}

const findes = ({ value, text, style, highlight, table }: Look): boolean => value !== null || text !== "" || style !== undefined || highlight !== null || table !== null;

/** @param vist the model behind a unit on screen */
export function visModellen(injector: Injector, vist: (unitId: string, sheetId: string) => { readonly model: WorkbookModel; readonly sheet: SheetModel } | null): void {
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: 99,
    effect: InterceptorEffectEnum.Value | InterceptorEffectEnum.Style,
    handler: (celle, { unitId, subUnitId, row, col, rawData }, naeste) => {
      const fundet = vist(unitId, subUnitId);
      if (!fundet) return naeste(celle);
      const look = lookOf(fundet.model, fundet.sheet, row, col);
      if (!celle && !findes(look) && !fundet.sheet.notes?.has(`${row},${col}`)) return naeste(celle);
      const ny: ICellDataForSheetInterceptor = { ...rawData, ...celle };
      const egen = egenStil(look);
      delete ny.f;
      delete ny.si;
      const lagt = oven(look);
      ny.s = { ...egen, ...lagt, bd: { ...egen.bd, ...lagt.bd }, td: null };
      ny.v = look.text;
      ny.t = CellValueType.STRING;
      if (fundet.sheet.notes?.has(`${row},${col}`)) ny.markers = { ...ny.markers, tr: NOTE };
      return naeste(ny);
    },
  });
}
