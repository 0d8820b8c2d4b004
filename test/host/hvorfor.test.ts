/**
 * @jest-environment jsdom
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { byg, TILFOEJELSE } from "../../workbench/cli/byg";
import { startINode } from "../../workbench/host/node";
import type { Vaert } from "../../workbench/host/vaert";
import type { CellValue } from "../../workbench/model/celler";
import type { SheetModel } from "../../workbench/model/mappe";
import { DIST } from "../../workbench/steder";
import { nyMappe } from "./mappe";

jest.setTimeout(120_000);

const BORGERE: readonly (readonly CellValue[])[] = [
  ["CPR", "Ydelsesgruppe", "Startdato", "Slutdato", "Kommune"],
  ["011370-1234", "Kontanthjælp", 44_600, null, "Ishøj"],
  ["021370-2345", "Sygedagpenge", 45_000, null, "Ishøj"],
];
const SAMTALER: readonly (readonly CellValue[])[] = [["CPR", "Samtaledato", "Status"], ["011370-1234", 45_400, "Afholdt"], ["021370-2345", 45_500, "Aflyst"]];

let vaert: Vaert;

const udfyld = (ark: SheetModel | undefined, raekker: readonly (readonly CellValue[])[]): void => raekker.forEach((linje, r) => linje.forEach((v, k) => ark?.cells.setValue(r, k, v)));
const tekst = (id: string): string => document.getElementById(id)?.textContent?.replace(/\s+/g, " ").trim() ?? "";

async function ventTil(hvad: () => boolean): Promise<void> {
  for (let forsoeg = 0; !hvad(); forsoeg++) {
    if (forsoeg > 400) throw new Error(`Ruden nåede det ikke: ${tekst("status")} ${tekst("fejl")} ${tekst("hvorfor-status")}`);
    await new Promise((videre) => setTimeout(videre, 20));
  }
}

beforeAll(() => byg(TILFOEJELSE, () => undefined));

beforeEach(async () => {
  const model = nyMappe("Borgere", "Samtaler");
  model.settings.set("fokusmaal", JSON.stringify({ udtraeksdato: "2025-01-10" }));
  udfyld(model.sheets[0], BORGERE);
  udfyld(model.sheets[1], SAMTALER);
  const html = readFileSync(join(DIST, "taskpane.html"), "utf8");
  document.body.innerHTML = /<body>([\s\S]*)<\/body>/.exec(html)?.[1]?.replace(/<script[\s\S]*?<\/script>/g, "") ?? "";
  Object.assign(window, { matchMedia: () => ({ matches: false, addEventListener: () => undefined }) });
  const hoved = ["functions.js", "taskpane.js"];
  const dele = readdirSync(DIST).filter((fil) => fil.endsWith(".js") && !hoved.includes(fil)).sort();
  vaert = await startINode({ model, addin: { folder: DIST, scripts: [...dele, ...hoved] } });
  await ventTil(() => tekst("status").includes("Tryk Kør alle regler"));
});
afterEach(() => vaert.stop());

async function koer(): Promise<void> {
  document.getElementById("koer")?.click();
  await ventTil(() => tekst("status").startsWith("Færdig"));
}

test("en valgt række på et kildeark forklares i ruden, og en anden række skifter personen", async () => {
  vaert.fireSelection("Borgere", "B2");
  await koer();
  expect(tekst("hvorfor-status")).toContain("Vælg en række med en person");
  vaert.fireSelection("Borgere", "B2:C2");
  await ventTil(() => tekst("hvorfor").includes("1 af 4 samtaler"));
  expect(tekst("hvorfor")).toContain("08-02-2022 På Kontanthjælp og stadig Borgere, række 2");
  expect(tekst("hvorfor")).toContain("18-04-2024 Samtale: tæller Samtaler, række 2");
  vaert.fireSelection("Samtaler", "A3");
  await ventTil(() => tekst("hvorfor").includes("På Sygedagpenge"));
  expect(tekst("hvorfor")).toContain("Samtale: ikke afholdt Samtaler, række 3");
});

test("en række på Tilsyn Mangelliste forklares med sit eget mål", async () => {
  await koer();
  const liste = vaert.model.sheets.find((s) => s.name === "Tilsyn Mangelliste");
  const raekke = Array.from({ length: 40 }, (_, r) => r).find((r) => liste?.cells.value(r, 3) === "Fokusmål for tilbud" && liste.cells.value(r, 2) === "Sygedagpenge");
  vaert.fireSelection("Tilsyn Mangelliste", `C${(raekke ?? 0) + 1}`);
  await ventTil(() => tekst("hvorfor").includes("0 af 1 tilbud"));
  expect(document.querySelector<HTMLSelectElement>("#hvorfor-gruppe")?.value).toBe("Sygedagpenge");
});

test("ændres arket efter kørslen, hører forklaringen til den seneste kørsel", async () => {
  await koer();
  vaert.fireSelection("Borgere", "A2");
  await ventTil(() => tekst("hvorfor-status") === "Borgere, række 2");
  vaert.model.sheets[1]?.cells.setValue(1, 1, 45_401);
  vaert.fireEdited("Samtaler", "B2");
  await ventTil(() => tekst("hvorfor-status").includes("Arkene er ændret siden"));
});

test("hele kolonner, tomme rækker og andre ark forklares ikke", async () => {
  await koer();
  for (const [ark, adresse] of [["Borgere", "A:A"], ["Borgere", "A900"], ["Borgere", "A1"], ["Tilsyn Overblik", "A1"], ["Tilsyn Mangelliste", "A1"]] as const) vaert.fireSelection(ark, adresse);
  await new Promise((videre) => setTimeout(videre, 200));
  expect(tekst("hvorfor-status")).toContain("Vælg en række med en person");
});
