import type { SheetModel } from "../../model/mappe";
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
