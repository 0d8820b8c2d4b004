/** A person's edit of the workbook: refused with a reason, or written as the host does it. */
import { formatA1 } from "../../host/adresse";
import { contains, overlaps } from "../../host/rektangel";
import type { Session } from "../../host/session";
import { internStyle, styleAt } from "../../host/styles";
import type { Rectangle, SheetModel, WorkbookModel } from "../../model/mappe";
import { TEKST } from "./tekster";
import type { Indtastet } from "./tolk";

const MAX_TEGN = 32_767;

const celle = (row: number, column: number): Rectangle => ({ row, column, rowCount: 1, columnCount: 1 });

/** The spills that an area touches, with the cells that hold their formulas. */
const spildI = (sheet: SheetModel, area: Rectangle): readonly { readonly anker: Rectangle; readonly fylder: Rectangle }[] =>
  [...(sheet.spills ?? new Map<string, Rectangle>()).values()].filter((fylder) => overlaps(fylder, area)).map((fylder) => ({ anker: celle(fylder.row, fylder.column), fylder }));

/** Why the cells cannot be changed, in Danish; `null` when they can. */
export function afslag(session: Session, sheet: SheetModel, area: Rectangle): string | null {
  if (session.switches.readOnly || session.model.isReadOnly) return TEKST.skrivebeskyttet;
  if (!sheet.hasCells) return TEKST.diagramark;
  if (session.isProtected(sheet)) return TEKST.arketErBeskyttet;
  const fremmed = spildI(sheet, area).find(({ anker }) => !contains(area, anker));
  return fremmed ? TEKST.delAfSpild(formatA1(fremmed.anker)) : null;
}

/** @param anker keeps its formula */
function toem(session: Session, sheet: SheetModel, area: Rectangle, anker: Rectangle): void {
  for (let r = area.row; r < area.row + area.rowCount; r++) {
    for (let c = area.column; c < area.column + area.columnCount; c++) if (r !== anker.row || c !== anker.column) sheet.cells.setValue(r, c, null);
  }
  session.markCells(sheet, area, "cells");
}

/** A figure typed as per cent or as a date shows itself so in a cell without a format of its own. */
export function giFormat(model: WorkbookModel, sheet: SheetModel, row: number, column: number, format: string | null): void {
  const style = styleAt(model, sheet.cells.style(row, column));
  if (format !== null && /^(?:|general)$/i.test(style.numberFormat)) sheet.cells.setStyle(row, column, internStyle(model, { ...style, numberFormat: format }));
}

/** Formulas whose spill is touched let go of it; what they filled is empty. */
export function fjernSpild(session: Session, sheet: SheetModel, area: Rectangle): void {
  for (const { anker, fylder } of spildI(sheet, area)) {
    toem(session, sheet, fylder, anker);
    sheet.spills?.delete(`${anker.row},${anker.column}`);
  }
}

export const erForLang = (ind: Indtastet): boolean => (ind.art === "vaerdi" && typeof ind.vaerdi === "string" ? ind.vaerdi.length : ind.art === "formel" ? ind.formel.length : 0) > MAX_TEGN;
