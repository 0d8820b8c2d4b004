/** A small workbook of both kinds, persons and printed figures, so that a run writes all that it can write. */
import type { CellValue } from "../../workbench/model/celler";
import type { SheetModel, WorkbookModel } from "../../workbench/model/mappe";
import { nyMappe } from "../host/mappe";

const skriv = (ark: SheetModel | undefined, linjer: readonly (readonly CellValue[])[]): void => linjer.forEach((linje, r) => linje.forEach((v, k) => ark?.cells.setValue(r, k, v)));
const cpr = (nr: number): string => `${String(1 + nr).padStart(2, "0")}1370-${1000 + nr}`;
const PERSONER = Array.from({ length: 8 }, (_, i) => i);

export function proevemappe(): WorkbookModel {
  const mappe = nyMappe("Borgere", "Samtaler", "Brev", "Noter");
  const [borgere, samtaler, brev, noter] = mappe.sheets;
  skriv(borgere, [["CPR", "Ydelsesgruppe", "Startdato", "Slutdato", "Kommune"], ...PERSONER.map((p) => [cpr(p), p === 5 ? "Ukendt ydelse" : "Kontanthjælp", 44_800 + p, null, "Ishøj"])]);
  skriv(samtaler, [["CPR", "Samtaledato", "Status"], ...PERSONER.flatMap((p) => [[cpr(p), 45_300 + p, "Afholdt"], [cpr(p), 45_400 + p, p === 3 ? "i går" : "Afholdt"]])]);
  skriv(brev, [["", "Ishøj"], ["", "Andel personer (6 mdr. på ydelse), som ikke har fået 1 tilbud"], ["", "September 2022", "Oktober 2022", "November 2022"], ["A-dagpenge mv.", "34,6", "28,6", "41,2"], ["Kontanthjælp", "69,2", ".", "20,0"]]);
  skriv(noter, [["Mine noter", "=ikke en formel"], [42, true]]);
  noter?.cells.setFormula(2, 0, "=SUM(A2:A2)", 42);
  noter?.conditionalFormats.push({ id: "{MIN}", areas: [{ row: 0, column: 0, rowCount: 2, columnCount: 2 }], type: "Custom", formula: "=A1>1", format: { fill: "#00FF00", color: null, bold: false, numberFormat: null }, priority: 1, stopIfTrue: false, origin: null });
  return mappe;
}
