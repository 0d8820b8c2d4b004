/** The whole run on a large aggregated workbook: the pure stages alone, then all of it through the built add-in and the host. */
import ExcelJS from "exceljs";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { LOVEN, NI_GRUPPER, vurderAlt } from "../src/rules";
import { aflaes } from "../src/workbook/parse";
import type { Gitter } from "../src/workbook/parse/typer";
import { INGEN_BRUGERORD, lavPlan } from "../src/workbook/plan";
import { byg, TILFOEJELSE } from "../workbench/cli/byg";
import { aabnMappe, gemMappe, koerMappe } from "../workbench/cli/koersel";
import { CellError } from "../workbench/model/celler";
import type { SheetModel } from "../workbench/model/mappe";

const MAANEDER = 12;
const GRUPPER = ["Ydelsesgrupper i alt", ...NI_GRUPPER];
const OVERSKRIFTER = ["Område", "Periode", "Ydelsesgruppe", "Antal personer", "Antal personer med mindst 4 samtaler"];

/** 167 municipalities × 12 months × 10 groups: a little over 20,000 rows, the totals being sums. */
function raekker(): (string | number)[][] {
  return Array.from({ length: 167 * MAANEDER }, (_, i) => {
    const [kommune, maaned] = [Math.floor(i / MAANEDER), (i % MAANEDER) + 1];
    const grupper = NI_GRUPPER.map((_gruppe, g) => [40 + ((kommune * 7 + g * 13) % 200), 30 + ((kommune * 5 + maaned + g * 11) % 10)] as const);
    const total = grupper.reduce<readonly [number, number]>(([a, m], [antal, med]) => [a + antal, m + med], [0, 0]);
    return [total, ...grupper].map(([antal, med], g) => [`Kommune ${kommune + 1}`, `2024M${String(maaned).padStart(2, "0")}`, GRUPPER[g] ?? "", antal, med]);
  }).flat();
}

async function lavFil(sti: string): Promise<number> {
  const bog = new ExcelJS.Workbook();
  const ark = bog.addWorksheet("Samtaler");
  ark.addRow(["Afholdelse af samtaler. Antal og andel personer (mindst 12 måneder på ydelse)"]);
  ark.addRow(OVERSKRIFTER);
  const alle = raekker();
  ark.addRows(alle);
  await bog.xlsx.writeFile(sti);
  return alle.length;
}

/** The sheet as Office.js gives it. */
function gitter({ name, cells }: SheetModel): Gitter {
  const brugt = cells.usedRange(true) ?? { row: 0, column: 0, rowCount: 0, columnCount: 0 };
  const celler = Array.from({ length: brugt.rowCount }, (_, r) =>
    Array.from({ length: brugt.columnCount }, (_c, c) => {
      const vaerdi = cells.value(brugt.row + r, brugt.column + c);
      return vaerdi === null ? "" : vaerdi instanceof CellError ? vaerdi.code : vaerdi;
    }),
  );
  return { ark: name, raekke: brugt.row, kolonne: brugt.column, celler, exceltabeller: [] };
}

async function tid<T>(navn: string, goer: () => T | Promise<T>): Promise<T> {
  const start = performance.now();
  const svar = await goer();
  console.log(`  ${navn.padEnd(34)} ${String(Math.round(performance.now() - start)).padStart(6)} ms`);
  return svar;
}

export async function benchKoersel(): Promise<void> {
  await byg(TILFOEJELSE, console.log);
  const mappe = mkdtempSync(join(tmpdir(), "fokusmaal-"));
  try {
    const sti = join(mappe, "stor.xlsx");
    console.log(`Aggregeret arbejdsmappe med ${(await lavFil(sti)).toLocaleString("da-DK")} rækker:`);
    const model = await tid("læs .xlsx", () => aabnMappe(sti));
    const gitre = await tid("celler", () => model.sheets.map(gitter));
    const aflaesning = await tid("genkend og aflæs", () => aflaes(gitre));
    const resultat = await tid("vurdér", () => vurderAlt(aflaesning.inddata, { udtraeksdato: null, maaleaar: null }));
    await tid("plan", () => lavPlan({ aflaesning, resultat, regler: LOVEN, personer: null, genopretning: null, brugerord: INGEN_BRUGERORD, koert: 0, program: "", regelsaet: "" }));
    await tid("hele kørslen gennem værten", () => koerMappe(model, { udtraeksdato: null, maaleaar: null }, () => undefined));
    await tid("gem .xlsx", () => gemMappe(model, join(mappe, "ud.xlsx")));
  } finally {
    rmSync(mappe, { recursive: true });
  }
}
