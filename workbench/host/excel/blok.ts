/** Some rectangles on one sheet: what a format, a clear or a conditional format applies to. */
import type { CellStyle, Rectangle, SheetModel } from "../../model/mappe";
import { clip } from "../celladgang";
import type { Session } from "../session";
import { internStyle, styleAt } from "../styles";

export interface Block {
  readonly session: Session;
  readonly sheet: SheetModel;
  readonly areas: readonly Rectangle[];
}

/** The one style field of all cells, or `null` when they differ. */
export function commonStyle<K extends keyof CellStyle>(block: Block, key: K): CellStyle[K] | null {
  const first = block.areas[0];
  if (!first) return null;
  const { session, sheet } = block;
  const wanted = styleAt(session.model, sheet.cells.style(first.row, first.column))[key];
  for (const area of block.areas) {
    const part = clip(sheet, area);
    if (!part) continue;
    for (let r = part.row; r < part.row + part.rowCount; r++) {
      for (let c = part.column; c < part.column + part.columnCount; c++) {
        if (styleAt(session.model, sheet.cells.style(r, c))[key] !== wanted) return null;
      }
    }
  }
  return wanted;
}

/** Changes the style of every cell. Throws `AccessDenied` on a protected sheet. */
export function patchStyle(block: Block, patch: Partial<CellStyle>): void {
  const { session, sheet } = block;
  session.requireWritable(sheet);
  const known = new Map<number, number>();
  const patched = (old: number): number => {
    let index = known.get(old);
    if (index === undefined) {
      index = internStyle(session.model, { ...styleAt(session.model, old), ...patch });
      known.set(old, index);
    }
    return index;
  };
  for (const area of block.areas) {
    const part = clip(sheet, area);
    if (!part) continue;
    for (let r = part.row; r < part.row + part.rowCount; r++) {
      for (let c = part.column; c < part.column + part.columnCount; c++) sheet.cells.setStyle(r, c, patched(sheet.cells.style(r, c)));
    }
    session.markCells(sheet, part, "formats");
  }
}
