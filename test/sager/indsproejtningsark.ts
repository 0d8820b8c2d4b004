/** A workbook where every text of the case stands in every place that the pane shows words from. */
import type { CellValue } from "../../workbench/model/celler";
import { INDSPROEJTNINGER } from "./indsproejtning";

type Linje = readonly CellValue[];
const TEKSTER = INDSPROEJTNINGER.map(([, tekst]) => tekst);
const MAANEDER = ["2024M01", "2024M02", "2024M03"];
const cpr = (nr: number): string => `${String((nr % 28) + 1).padStart(2, "0")}0170-${1000 + nr}`;

/** The names are such as Excel allows. */
export const ONDE_ARK: Readonly<Record<string, readonly Linje[]>> = {
  "<img src=x onerror=alert(1)>": [["CPR", "Ydelsesgruppe", "Startdato", "Slutdato", "Kommune"], ...TEKSTER.flatMap((t, i): Linje[] => [[cpr(i), "Kontanthjælp", 44_800, null, t], [cpr(i + 40), t, 44_800, null, "Ishøj"], [t, "Kontanthjælp", 44_800, null, "Ishøj"]])],
  "\u202eretlamaS": [["CPR", "Samtaledato", "Status"], ...TEKSTER.flatMap((t, i): Linje[] => [[cpr(i), 45_300, t], [cpr(i), t, "Afholdt"]])],
  Tal: [["Område", "Periode", "Ydelsesgruppe", "Antal personer", "Antal personer med mindst 4 samtaler"], ...TEKSTER.flatMap((t) => MAANEDER.map((m, i): Linje => [t, m, "Kontanthjælp", 100, i === 1 ? t : 70]))],
  Breve: [["Område", "Brevdato", "Mål", "Ydelsesgruppe", "Type", "Frist"], ...TEKSTER.map((t): Linje => [t, 44_802, "Samtaler", "Sygedagpenge", "første", null])],
  Ukendt: [["CPR", "Ydelsesgruppe", ...TEKSTER], [cpr(1), "Kontanthjælp", ...TEKSTER]],
};
