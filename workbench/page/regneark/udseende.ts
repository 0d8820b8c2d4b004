/** What a cell shows: text, look and highlight. */
import { CellError, type CellValue } from "../../model/celler";
import type { CellStyle, ConditionalFormat, SheetModel, WorkbookModel } from "../../model/mappe";
import { paaDansk } from "../rediger/stavning";
import { gaelder, skalafarve } from "./betinget";
import { cellText } from "./celletekst";
import { erVores, vorGaelder } from "./raekkeregel";
import { type TableLook, tableLookOf } from "./tabeludseende";

export interface Look {
  readonly value: CellValue;
  readonly text: string;
  readonly style: CellStyle | undefined;
  readonly highlight: ConditionalFormat["format"] | null;
  readonly table: TableLook | null;
  readonly isLink: boolean;
  /** The text is a formula that has no value. */
  readonly isUncalculated: boolean;
}

const INGEN: ConditionalFormat["format"] = { fill: null, color: null, bold: false, numberFormat: null };

/** The rule that goes first of those that hold; under it a scale's colour. */
function highlightOf(model: WorkbookModel, sheet: SheetModel, row: number, column: number): ConditionalFormat["format"] | null {
  let foerst: ConditionalFormat | null = null, skala: string | null = null;
  for (const rule of sheet.conditionalFormats) {
    const inside = rule.areas.some((a) => row >= a.row && row < a.row + a.rowCount && column >= a.column && column < a.column + a.columnCount);
    if (!inside) continue;
    skala ??= skalafarve(sheet, rule, row, column);
    const holds = erVores(rule) ? vorGaelder(model, rule, row) : gaelder(rule, row, column);
    if (holds && (foerst === null || rule.priority < foerst.priority)) foerst = rule;
  }
  if (skala === null || foerst?.format.fill) return foerst?.format ?? null;
  return { ...(foerst?.format ?? INGEN), fill: skala };
}

export function lookOf(model: WorkbookModel, sheet: SheetModel, row: number, column: number): Look {
  const value = sheet.cells.value(row, column);
  const style = model.styles[sheet.cells.style(row, column)];
  const highlight = sheet.conditionalFormats.length === 0 ? null : highlightOf(model, sheet, row, column);
  const format = highlight?.numberFormat ?? style?.numberFormat ?? "General";
  const formula = value === null ? sheet.cells.formula(row, column) : undefined;
  return { value, text: formula === undefined ? cellText(value, format, model.uses1904Dates) : paaDansk(formula), isUncalculated: formula !== undefined, style, highlight, table: sheet.tables.length === 0 ? null : tableLookOf(sheet, row, column), isLink: sheet.hyperlinks.has(`${row},${column}`) };
}

const ALIGN: Readonly<Record<string, string>> = { left: "left", center: "center", right: "right", centeracrossselection: "center" };

/** Numbers to the right, errors and truth values in the middle, text to the left, unless the cell says otherwise. */
export function alignment({ value, style }: Look): string {
  const own = ALIGN[style?.horizontal?.toLowerCase() ?? ""];
  if (own) return own;
  if (typeof value === "number") return "right";
  return typeof value === "boolean" || value instanceof CellError ? "center" : "left";
}

export function paint(element: HTMLElement, look: Look): void {
  const { style, highlight, table } = look;
  const { style: css } = element;
  css.textAlign = alignment(look);
  const fill = highlight?.fill ?? style?.fill ?? table?.fill;
  const color = highlight?.color ?? (look.isLink ? "#0563c1" : (style?.color ?? table?.color));
  if (fill) css.background = fill;
  if (color) css.color = color;
  if (style?.bold || highlight?.bold || table?.isHeader) css.fontWeight = "600";
  if (style?.italic) css.fontStyle = "italic";
  if (style?.underline || look.isLink) css.textDecoration = "underline";
  if (style?.size && style.size !== 11) Object.assign(css, { fontSize: `${(style.size * 13) / 11}px`, lineHeight: `${Math.ceil((style.size * 16) / 11)}px` });
  if (style?.indent) css[css.textAlign === "right" ? "paddingRight" : "paddingLeft"] = `${4 + style.indent * 9}px`;
  if (style?.borderTop) css.borderTop = `1px solid ${style.borderTop}`;
  const line = style?.borderBottom ?? table?.line;
  if (line) css.borderBottom = `1px solid ${line}`;
  element.classList.toggle("uden-vaerdi", look.isUncalculated);
  element.classList.toggle("ombrudt", style?.wrap === true);
  if (style?.vertical?.toLowerCase() === "top") element.classList.add("oeverst");
}
