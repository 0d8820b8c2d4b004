import type { SheetModel, WorkbookModel } from "../../model/mappe";
import { quoteSheet } from "../adresse";
import { alreadyExists, invalidArgument } from "../errors";
import type { Session } from "../session";

/** Excel's rules for sheet names: 1–31 characters, none of `\ / ? * [ ] :`, no apostrophe at either end, not taken, not `History`. */
export function checkSheetName(session: Session, name: string, self: SheetModel | null): string {
  const bad = name.trim() === "" || name.length > 31 || /[\\/?*[\]:]/.test(name) || name.startsWith("'") || name.endsWith("'") || /^history$/i.test(name);
  if (bad) throw invalidArgument();
  const holder = session.sheetNamed(name);
  if (holder && holder !== self) throw alreadyExists();
  return name;
}

/** The name Excel would give a new sheet in a Danish installation. */
export function freeSheetName(session: Session): string {
  let n = session.model.sheets.length + 1;
  while (session.sheetNamed(`Ark${n}`)) n++;
  return `Ark${n}`;
}

/** Names and charts follow the sheet; texts of formulas and links do not. */
export function renameSheet(model: WorkbookModel, sheet: SheetModel, name: string): void {
  const before = `${quoteSheet(sheet.name)}!`, after = `${quoteSheet(name)}!`;
  const follow = (reference: string): string => reference.replaceAll(before, () => after);
  for (const item of model.names) {
    item.formula = follow(item.formula);
    if (item.scope === sheet.name) item.scope = name;
  }
  for (const series of model.sheets.flatMap((s) => s.charts).flatMap((c) => c.series)) {
    series.values = follow(series.values);
    series.categories = series.categories && follow(series.categories);
  }
  if (model.activeSheet === sheet.name) model.activeSheet = name;
  sheet.name = name;
}
