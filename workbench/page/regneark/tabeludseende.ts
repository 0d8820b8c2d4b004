/** Excel's table styles, told apart coarsely: a preview, not a copy. */
import type { SheetModel, TableModel } from "../../model/mappe";

export interface TableLook {
  readonly isHeader: boolean;
  readonly fill: string | null;
  readonly color: string | null;
  readonly line: string | null;
}

const ACCENTS = ["#404040", "#4472c4", "#c55a11", "#7b7b7b", "#bf8f00", "#2e75b6", "#538135"];

/** `TableStyleLight9`: kind and number; light styles from 8 on have a filled header. */
function accentOf({ style }: TableModel): { accent: string; filled: boolean } | null {
  const [, kind = "", number = ""] = /^TableStyle(Light|Medium|Dark)(\d+)$/.exec(style) ?? [];
  if (kind === "") return null;
  const n = Number(number) - 1;
  return { accent: ACCENTS[n % 7] ?? "#404040", filled: kind !== "Light" || n >= 7 };
}

export function tableLookOf(sheet: SheetModel, row: number, column: number): TableLook | null {
  const table = sheet.tables.find(({ range: r }) => row >= r.row && row < r.row + r.rowCount && column >= r.column && column < r.column + r.columnCount);
  const look = table && accentOf(table);
  if (!table || !look) return null;
  const isHeader = table.showHeaders && row === table.range.row;
  if (isHeader) return { isHeader, fill: look.filled ? look.accent : null, color: look.filled ? "#ffffff" : null, line: look.accent };
  return { isHeader, fill: null, color: null, line: table.showBandedRows ? `${look.accent}66` : null };
}
