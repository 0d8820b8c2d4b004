/** What an analyst waits for: formulas in a workbook, from recalculation to the last value in its cell, by the built functions in Microsoft's runtime. */
import { byg, TILFOEJELSE } from "../workbench/cli/byg";
import { genberegnIVaert } from "../workbench/host/genberegn-vaert";
import { startINode } from "../workbench/host/node";
import type { CellValue } from "../workbench/model/celler";
import type { SheetModel, WorkbookModel } from "../workbench/model/mappe";
import { DIST } from "../workbench/steder";
import { nyMappe } from "../test/host/mappe";

type Raekker = readonly (readonly CellValue[])[];

function skriv(ark: SheetModel | undefined, raekker: Raekker): void {
  raekker.forEach((raekke, r) => raekke.forEach((vaerdi, k) => ark?.cells.setValue(r, k, vaerdi)));
}

/** `antal` formulas below each other, all over the same two lists, as when one is filled down. */
function mappe(samtaler: Raekker, forloeb: Raekker, dag: number, antal: number): WorkbookModel {
  const model = nyMappe("Svar", "Samtaler", "Borgere");
  const [svar, s, b] = model.sheets;
  skriv(s, samtaler);
  skriv(b, forloeb);
  const formel = `=FOKUSMAAL_SAMTALER(Samtaler!$A$1:$B$${samtaler.length},${dag},Borgere!$A$1:$C$${forloeb.length})`;
  for (let r = 0; r < antal; r++) svar?.cells.setFormula(r, 0, formel, null);
  return model;
}

/** Milliseconds from the start of the recalculation; every formula must have its value. */
async function genberegn(model: WorkbookModel, antal: number): Promise<number> {
  const vaert = await startINode({ model, office: "min", addin: { folder: DIST, scripts: ["functions.js"] } });
  try {
    const start = performance.now();
    await genberegnIVaert(vaert, DIST);
    const ms = performance.now() - start;
    for (let r = 0; r < antal; r++) {
      const vaerdi = model.sheets[0]?.cells.value(r, 0);
      if (typeof vaerdi !== "number") throw new Error(`Formlen i A${r + 1} gav ${String(vaerdi)}`);
    }
    return ms;
  } finally {
    vaert.stop();
  }
}

/** One formula, and a thousand over the same cells. The first start of the page is not counted. */
export async function udfyld(samtaler: Raekker, forloeb: Raekker, dag: number): Promise<{ readonly en: number; readonly tusind: number }> {
  await byg(TILFOEJELSE, console.log);
  const koer = (antal: number): Promise<number> => genberegn(mappe(samtaler, forloeb, dag, antal), antal);
  await koer(1);
  const en = Math.min(await koer(1), await koer(1), await koer(1));
  return { en, tusind: await koer(1000) };
}
