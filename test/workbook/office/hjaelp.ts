import type { CellValue } from "../../../workbench/model/celler";
import { startINode } from "../../../workbench/host/node";
import type { Vaert } from "../../../workbench/host/vaert";
import type { SheetModel, WorkbookModel } from "../../../workbench/model/mappe";
import type { ArkPlan, Plancelle, Skriveplan } from "../../../src/workbook/plan";

export const ark = (mappe: WorkbookModel, navn: string): SheetModel => {
  const fundet = mappe.sheets.find(({ name }) => name === navn);
  if (!fundet) throw new Error(`Arket ${navn} findes ikke blandt ${mappe.sheets.map(({ name }) => name).join(", ")}`);
  return fundet;
};

/** A host at rest: the client announces its functions in a request of its own a moment after it has started. */
export async function aabn(model: WorkbookModel): Promise<Vaert> {
  const vaert = await startINode({ model });
  await new Promise((videre) => setTimeout(videre, 80));
  return vaert;
}

export const navne = (mappe: WorkbookModel): string[] => mappe.sheets.map(({ name }) => name);

export function udfyld({ cells }: SheetModel, raekker: readonly (readonly CellValue[])[]): void {
  raekker.forEach((linje, r) => linje.forEach((v, k) => cells.setValue(r, k, v)));
}

const celle = (v: Plancelle["v"], stil: Plancelle["stil"] = "tekst"): Plancelle => ({ v, stil });

/** A small overview with a heading, a table and a chart, as the plan makes them. */
export const overblik = (saetning: string): ArkPlan => ({
  noegle: "overblik",
  navn: "Tilsyn Overblik",
  blokke: [
    { slags: "linjer", raekke: 0, linjer: [[celle("Tilsyn Overblik", "titel")], [celle(saetning, "daarlig")]] },
    {
      slags: "tabel",
      raekke: 3,
      navn: "Tilsyn_Overblik",
      kolonner: [
        { titel: "Område", stil: "tekst" },
        { titel: "Andel uden", stil: "andel" },
        { titel: "Dag", stil: "dato" },
        { titel: "Kilde", stil: "link" },
      ],
      raekker: [
        [celle("Ishøj"), celle(0.346, "andel"), celle(45292, "dato"), { v: "Tal!B2", stil: "link", link: { ark: "Tal", adresse: "B2" } }],
        [celle("=1+1"), celle(null, "andel"), celle(null, "dato"), celle("@risiko")],
        [celle("0101701234"), celle(0.1, "andel"), celle(45293, "dato"), celle("'citat")],
      ],
    },
    { slags: "linjer", raekke: 8, linjer: [[celle("Måned"), celle("Andel uden"), celle("Grænse")], [celle("september 2022"), celle(0.3, "andel"), celle(0.2, "andel")], [celle("oktober 2022"), celle(0.25, "andel"), celle(0.2, "andel")]] },
  ],
  diagrammer: [{ navn: "Udvikling", titel: "Andel uden tilbud", data: { raekke: 8, kolonne: 0, raekker: 3, kolonner: 3 }, placering: { raekke: 12, kolonne: 0, raekker: 14, kolonner: 4 } }],
  kolonnebredder: [20, 12, 12, 20],
  frosneRaekker: 3,
});

export const kvalitet: ArkPlan = {
  noegle: "datakvalitet",
  navn: "Tilsyn Datakvalitet",
  blokke: [{ slags: "linjer", raekke: 0, linjer: [[celle("Ingen problemer")]] }],
  diagrammer: [],
  kolonnebredder: [40],
  frosneRaekker: 0,
};

export const plan = (...arkplaner: readonly ArkPlan[]): Skriveplan => ({ ark: arkplaner, markeringer: [] });
