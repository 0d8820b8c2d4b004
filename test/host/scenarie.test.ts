/**
 * @jest-environment jsdom
 *
 * A what-if in the built add-in, from the pane's form to the workbook: its own sheet, marked persons, and nothing else touched.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { byg, TILFOEJELSE } from "../../workbench/cli/byg";
import { startINode } from "../../workbench/host/node";
import type { Vaert } from "../../workbench/host/vaert";
import type { SheetModel, WorkbookModel } from "../../workbench/model/mappe";
import { DIST } from "../../workbench/steder";
import { nyMappe } from "./mappe";

jest.setTimeout(240_000);

const ARK = "Tilsyn Scenarie";
let vaert: Vaert;

/** Nine persons on kontanthjælp since 2022; six with four interviews in 2024. */
function medBorgere(): WorkbookModel {
  const mappe = nyMappe("Borgere", "Samtaler");
  const skriv = (ark: SheetModel | undefined, raekker: readonly (readonly (string | number | null)[])[]): void => raekker.forEach((l, r) => l.forEach((v, k) => ark?.cells.setValue(r, k, v)));
  const folk = Array.from({ length: 9 }, (_, i) => `0${i + 1}0170-1${i}00`);
  skriv(mappe.sheets[0], [["CPR", "Ydelsesgruppe", "Startdato", "Slutdato", "Kommune"], ...folk.map((p) => [p, "Kontanthjælp", 44_562, null, "Ishøj"])]);
  skriv(mappe.sheets[1], [["CPR", "Samtaledato", "Status"], ...folk.slice(0, 6).flatMap((p) => [45_352, 45_413, 45_474, 45_536].map((d) => [p, d, "Afholdt"]))]);
  mappe.settings.set("fokusmaal", JSON.stringify({ udtraeksdato: "2025-04-15" }));
  return mappe;
}

const tekst = (id: string): string => document.getElementById(id)?.textContent ?? "";

async function ventTil(hvad: () => boolean): Promise<void> {
  for (let forsoeg = 0; !hvad(); forsoeg++) {
    if (forsoeg > 6000) throw new Error(`Ruden nåede det ikke: ${tekst("status")} ${tekst("fejl")} ${tekst("scenarie-besked")}`);
    await new Promise((videre) => setTimeout(videre, 20));
  }
}

async function koerRegler(): Promise<unknown> {
  globalThis.fokusmaalSidsteKoersel = undefined;
  document.getElementById("koer")?.click();
  await ventTil(() => globalThis.fokusmaalSidsteKoersel !== undefined && tekst("status").startsWith("Færdig"));
  const sidste = globalThis.fokusmaalSidsteKoersel as { udfald: string; koersel?: { resultat: { vurderinger: unknown } } } | undefined;
  expect(sidste?.udfald).toBe("faerdig");
  return JSON.parse(JSON.stringify(sidste?.koersel?.resultat.vurderinger, (_, v: unknown) => (typeof v === "bigint" ? String(v) : v)));
}

/** Fills in the form and sends it. @returns what the pane says */
async function koerScenarie(navn: string, felter: Readonly<Record<string, string>>): Promise<string> {
  for (const [id, vaerdi] of Object.entries({ "scenarie-navn": navn, ...felter })) (document.getElementById(id) as HTMLInputElement | null)!.value = vaerdi;
  document.getElementById("scenarie-form")?.dispatchEvent(new Event("submit", { bubbles: true, cancelable: true }));
  await ventTil(() => tekst("scenarie-besked").includes(navn));
  return tekst("scenarie-besked");
}

const tekster = ({ cells }: SheetModel): string[][] => Array.from({ length: 80 }, (_, r) => Array.from({ length: 12 }, (_k, k) => String(cells.value(r, k) ?? "")));
function scenariearket(): SheetModel {
  const fundet = vaert.model.sheets.find((s) => s.name === ARK);
  if (!fundet) throw new Error(`intet ark ${ARK}`);
  return fundet;
}
const andre = (): unknown => vaert.model.sheets.filter((s) => s.name !== ARK).map((s) => [s.name, tekster(s), s.conditionalFormats.length, s.tables.length]);
let domme: unknown;

beforeAll(async () => {
  await byg(TILFOEJELSE, () => undefined);
  document.body.innerHTML = /<body>([\s\S]*)<\/body>/.exec(readFileSync(join(DIST, "taskpane.html"), "utf8"))?.[1]?.replace(/<script[\s\S]*?<\/script>/g, "") ?? "";
  Object.assign(window, { matchMedia: () => ({ matches: false, addEventListener: () => undefined }) });
  const hoved = ["functions.js", "taskpane.js"];
  const dele = readdirSync(DIST).filter((fil) => fil.endsWith(".js") && !hoved.includes(fil)).sort();
  vaert = await startINode({ model: medBorgere(), addin: { folder: DIST, scripts: [...dele, ...hoved] } });
  await ventTil(() => tekst("status").includes("Tryk Kør alle regler"));
  domme = await koerRegler();
});
afterAll(() => vaert?.stop());

test("scenariet siger på arket, at det er et, og intet andet ark og ingen markering ændres", async () => {
  const foer = andre();
  await koerScenarie("Halvdelen", { "scenarie-fokus-samtaler-graense-uden": "50" });
  expect(andre()).toEqual(foer);
  const ark = scenariearket();
  expect(tekster(ark)[1]?.[0]).toBe("SCENARIE „Halvdelen“: hvad nu hvis. Ikke en dom; fakta står på de andre ark");
  expect(ark.page.titleRows).toBe("1:3");
  expect(tekster(ark).flat().join("\n")).toContain("Grænsen for fokusmålet for samtaler er 50 pct. uden.");
});

test("personer, der er mærket på scenariets eget ark, fritages i det næste scenarie, og mærket bliver stående", async () => {
  const graense = { "scenarie-fokus-samtaler-graense-uden": "" };
  expect(await koerScenarie("Ingen fritages", graense)).toMatch(/0 person/);
  const ark = scenariearket();
  const hoved = tekster(ark).findIndex((l) => l[0] === "Person, der kan fritages");
  ark.cells.setValue(hoved + 1, 2, "x");
  const id = ark.cells.value(hoved + 1, 0);
  expect(await koerScenarie("Én fritages", graense)).toMatch(/1 person/);
  expect(tekster(ark).find((l) => l[0] === id && l[2] === "x")).toBeDefined();
});

test("en samtale, der flyttes på scenariets eget ark, er flyttet i det næste scenarie; det, der ikke kan bruges, siges", async () => {
  await koerScenarie("Før flytning", {});
  const ark = scenariearket();
  const hoved = tekster(ark).findIndex((l) => l[0] === "Ark" && l[1] === "Række");
  // The first person's interviews stand in rows 2–5; the year's first is moved out of every window.
  const skriv = [["Samtaler", "2", "1-3-2022"], ["Samtaler", "6", "x"], ["Samtaler", "1", "x"], ["Samtaler", "9", "i morgen"]];
  skriv.forEach((l, r) => l.forEach((v, i) => ark.cells.setValue(hoved + 1 + r, i < 2 ? i : 5, v)));
  expect(await koerScenarie("Efter flytning", {})).not.toMatch(/0 person/);
  const linjer = tekster(ark).flat().join("\n");
  expect(linjer).toContain("1 samtale eller tilbud er flyttet.");
  expect(linjer).toContain("1 samtale eller tilbud er taget ud.");
  expect(linjer).toContain("Samtaler række 1 er ikke flyttet (fjern): rækken skal have præcis én samtale eller ét tilbud.");
  expect(linjer).toContain("Samtaler række 9 er ikke flyttet: det, der står under Ny dag i scenariet, er ikke en dag.");
  expect(tekster(ark).filter((l) => l[0] === "Samtaler").map((l) => [l[1], l[5]])).toEqual(expect.arrayContaining([["2", "1-3-2022"], ["6", "x"], ["9", "i morgen"]]));
});

test("en ny kørsel af reglerne lader scenariearket stå, og fakta er de samme", async () => {
  await koerScenarie("Øvrig vejledning", { "scenarie-oevo": "taeller" });
  expect(await koerRegler()).toEqual(domme);
  expect(vaert.model.sheets.map((s) => s.name)).toContain(ARK);
});
