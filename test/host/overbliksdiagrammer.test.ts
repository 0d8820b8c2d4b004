/** The charts on `Tilsyn Overblik`, as Excel would hold them: the share of each month against the limit, per municipality and measure. */
import { join } from "node:path";
import { anvend } from "../../src/workbook/office/anvend";
import { laesBrugerord } from "../../src/workbook/office/brugerord";
import { laesMappe } from "../../src/workbook/office/laes";
import { koer, type Koersel } from "../../src/taskpane/koersel";
import { aabnMappe } from "../../workbench/cli/koersel";
import { startINode } from "../../workbench/host/node";
import type { Vaert } from "../../workbench/host/vaert";
import type { CellValue } from "../../workbench/model/celler";
import type { ChartModel, SheetModel } from "../../workbench/model/mappe";
import { SAMPLES } from "../../workbench/steder";
import { omraade } from "../../workbench/xlsx/a1";

jest.setTimeout(120_000);

const ubrugt = (): Promise<never> => Promise.reject(new Error("Bruges ikke"));
let vaert: Vaert;
let koersel: Koersel;
let ark: SheetModel;

beforeAll(async () => {
  vaert = await startINode({ model: await aabnMappe(join(SAMPLES, "jobindsats-fokusmaal.xlsx")) });
  await new Promise((videre) => setTimeout(videre, 80));
  const mappe = { laesMappe, laesBrugerord, anvend, hentIndstillinger: () => Promise.resolve(null), gemIndstillinger: ubrugt, hentRettelser: () => Promise.resolve(null), gemRettelser: ubrugt, fjernMarkeringer: ubrugt, fjernArk: ubrugt, visSted: ubrugt };
  koersel = await koer(mappe, new Date("2026-11-22T10:00:00Z"), { fremdrift: () => undefined, afbryd: new AbortController().signal });
  ark = vaert.model.sheets.find((s) => s.name === "Tilsyn Overblik") ?? ark;
});
afterAll(() => vaert.stop());

function celler(henvisning: string | null): CellValue[] {
  const [hvor, adresse] = (henvisning ?? "").split("!");
  expect(hvor).toBe("'Tilsyn Overblik'");
  const felt = omraade(adresse ?? "");
  if (!felt) throw new Error(`Ingen celler i ${String(henvisning)}`);
  expect(felt.columnCount).toBe(1);
  return Array.from({ length: felt.rowCount }, (_, r) => ark.cells.value(felt.row + r, felt.column));
}

/** The months' verdicts the chart is said to show. */
const bag = ({ title }: ChartModel) =>
  koersel.resultat.vurderinger.filter((v) => v.periode.art === "maaned" && v.gruppe === "Ydelsesgrupper i alt" && title === `${v.omraade}: ${v.maal === "fokusmaal-samtaler" ? "Fokusmål for samtaler" : "Fokusmål for tilbud"}`);

test("der er ét diagram for hver kommune og hvert mål, og titlen siger hvilket", () => {
  const kommuner = ["Bakkelund", "Fjordby", "Klitvig"];
  expect(ark.charts.map((d) => d.title).sort()).toEqual(kommuner.flatMap((k) => [`${k}: Fokusmål for samtaler`, `${k}: Fokusmål for tilbud`]).sort());
  expect(new Set(ark.charts.map((d) => d.name)).size).toBe(6);
});

test("hvert diagram viser årets måneder, andelen uden og den grænse, der er dømt efter", () => {
  for (const diagram of ark.charts) {
    const domme = bag(diagram);
    expect([diagram.title, domme.length]).toEqual([diagram.title, 12]);
    const [andel, graense, ...andre] = diagram.series;
    expect([andel?.name, graense?.name, andre]).toEqual(["Andel uden", "Grænse", []]);
    expect(celler(andel?.values ?? null)).toEqual(domme.map((v) => expect.closeTo(1 - Number(v.andelMed?.mindst.t) / Number(v.andelMed?.mindst.n), 10)));
    expect(celler(graense?.values ?? null)).toEqual(Array(12).fill(diagram.title?.endsWith("tilbud") ? 0.3 : 0.2));
    for (const serie of [andel, graense]) expect(celler(serie?.categories ?? null)).toEqual(["jan. 2024", "feb. 2024", "mar. 2024", "apr. 2024", "maj 2024", "jun. 2024", "jul. 2024", "aug. 2024", "sep. 2024", "okt. 2024", "nov. 2024", "dec. 2024"]);
  }
});

test("grænsen er stiplet og grå, andelen en fuld linje, og aksen går fra nul i hele procent", () => {
  for (const { type, series, legend, valueAxis } of ark.charts) {
    expect([type, legend, valueAxis.minimum, valueAxis.numberFormat]).toEqual(["line", "Bottom", 0, "0%"]);
    expect(series.map((s) => [s.dashed, s.color])).toEqual([[false, "#0F548C"], [true, "#5C5C5C"]]);
  }
});

test("diagrammerne dækker hverken hinanden eller de tal, de er tegnet af", () => {
  const kanter = ark.charts.map(({ anchor: { from, to } }) => [from.row, to.row] as const).sort(([a], [b]) => a - b);
  kanter.slice(1).forEach(([fra], i) => expect(fra).toBeGreaterThan(kanter[i]?.[1] ?? Infinity));
  for (const { anchor } of ark.charts) expect(anchor.from.column).toBeGreaterThan(2);
});
