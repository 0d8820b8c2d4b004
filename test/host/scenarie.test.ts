/** A what-if in the built add-in: its own sheet, marked persons, and nothing else touched. */
import { anvend } from "../../src/workbook/office/anvend";
import { laesBrugerord } from "../../src/workbook/office/brugerord";
import { laesMappe } from "../../src/workbook/office/laes";
import { type Arbejdsmappe, koer, type Koersel } from "../../src/taskpane/koersel";
import { koerEtScenarie } from "../../src/taskpane/scenarie";
import type { Scenarie, Scenarieudfald } from "../../src/rules";
import { startINode } from "../../workbench/host/node";
import type { Vaert } from "../../workbench/host/vaert";
import type { SheetModel, WorkbookModel } from "../../workbench/model/mappe";
import { nyMappe } from "./mappe";

jest.setTimeout(120_000);

const NU = new Date("2026-11-22T10:00:00Z");
const RO = { fremdrift: (): void => undefined, afbryd: new AbortController().signal };
const TOMT: Scenarie = { navn: "Prøve", graenser: [], oevo: "som-reglerne", reglerFra: null, udtraeksdato: null };
let vaert: Vaert;
afterEach(() => vaert.stop());

/** Ten persons on kontanthjælp since 2022; seven with four interviews in 2024. */
function medBorgere(): WorkbookModel {
  const mappe = nyMappe("Borgere", "Samtaler");
  const skriv = (ark: SheetModel | undefined, raekker: readonly (readonly (string | number | null)[])[]): void => raekker.forEach((l, r) => l.forEach((v, k) => ark?.cells.setValue(r, k, v)));
  const cpr = (i: number): string => `0${i + 1}0170-1${i}00`.slice(-11);
  const folk = Array.from({ length: 9 }, (_, i) => cpr(i));
  skriv(mappe.sheets[0], [["CPR", "Ydelsesgruppe", "Startdato", "Slutdato", "Kommune"], ...folk.map((p) => [p, "Kontanthjælp", 44_562, null, "Ishøj"])]);
  skriv(mappe.sheets[1], [["CPR", "Samtaledato", "Status"], ...folk.slice(0, 6).flatMap((p) => [45_352, 45_413, 45_474, 45_536].map((d) => [p, d, "Afholdt"]))]);
  return mappe;
}

const MAPPE: Arbejdsmappe = {
  laesMappe, laesBrugerord, anvend, hentIndstillinger: () => Promise.resolve({ udtraeksdato: "2025-04-15" }), gemIndstillinger: () => Promise.resolve(), hentRettelser: () => Promise.resolve(null), gemRettelser: () => Promise.resolve(),
  fjernMarkeringer: () => Promise.resolve([]), fjernArk: () => Promise.resolve([]), visSted: () => Promise.resolve(),
};

async function koert(): Promise<Koersel> {
  vaert = await startINode({ model: medBorgere() });
  await new Promise((videre) => setTimeout(videre, 80));
  return koer(MAPPE, NU, RO);
}
const scenarie = (k: Koersel, s: Partial<Scenarie> = {}): Promise<Scenarieudfald> => koerEtScenarie(MAPPE, k, { ...TOMT, ...s }, NU, RO);
const tekster = ({ cells }: SheetModel): string[][] => Array.from({ length: 80 }, (_, r) => Array.from({ length: 12 }, (_k, k) => String(cells.value(r, k) ?? "")));
const arket = (navn: string): SheetModel => {
  const fundet = vaert.model.sheets.find((s) => s.name === navn);
  if (!fundet) throw new Error(`intet ark ${navn}`);
  return fundet;
};
const andre = (): unknown => vaert.model.sheets.filter((s) => s.name !== "Tilsyn Scenarie").map((s) => [s.name, tekster(s), s.conditionalFormats.length, s.tables.length]);

test("scenariet siger på arket, at det er et, og intet andet ark og ingen markering ændres", async () => {
  const k = await koert();
  const foer = andre();
  await scenarie(k, { graenser: [{ graense: "fokus-samtaler-graense-uden", pct: 50 }] });
  expect(andre()).toEqual(foer);
  const ark = arket("Tilsyn Scenarie");
  expect(tekster(ark)[1]?.[0]).toBe("SCENARIE „Prøve“: hvad nu hvis. Ikke en dom; fakta står på de andre ark");
  expect(ark.page.titleRows).toBe("1:3");
  expect(tekster(ark).flat().join("\n")).toContain("Grænsen for fokusmålet for samtaler er 50 pct. uden.");
});

test("personer, der er mærket på scenariets eget ark, fritages i det næste scenarie, og mærket bliver stående", async () => {
  const k = await koert();
  expect((await scenarie(k)).fritagne).toBe(0);
  const ark = arket("Tilsyn Scenarie");
  const hoved = tekster(ark).findIndex((l) => l[0] === "Person, der kan fritages");
  ark.cells.setValue(hoved + 1, 2, "x");
  const id = ark.cells.value(hoved + 1, 0);
  const udfald = await scenarie(k);
  expect(udfald.fritagne).toBe(1);
  expect(udfald.personer.some((p) => p.scenarie === "ude")).toBe(true);
  const igen = tekster(ark).find((l) => l[0] === id && l[2] === "x");
  expect(igen).toBeDefined();
});

test("en samtale, der flyttes på scenariets eget ark, er flyttet i det næste scenarie; det, der ikke kan bruges, siges", async () => {
  const k = await koert();
  await scenarie(k);
  const ark = arket("Tilsyn Scenarie");
  const hoved = tekster(ark).findIndex((l) => l[0] === "Ark" && l[1] === "Række");
  // The first person's interviews stand in rows 2–5; the year's first is moved out of every window.
  const skriv = [["Samtaler", "2", "1-3-2022"], ["Samtaler", "6", "x"], ["Samtaler", "1", "x"], ["Samtaler", "9", "i morgen"]];
  skriv.forEach((l, r) => l.forEach((v, i) => ark.cells.setValue(hoved + 1 + r, i < 2 ? i : 5, v)));
  const udfald = await scenarie(k);
  expect(udfald.haendelser).toEqual({ flyttede: 1, fjernede: 1, ukendte: [{ ark: "Samtaler", raekke: 1, til: null }] });
  const linjer = tekster(ark).flat().join("\n");
  expect(linjer).toContain("1 samtale eller tilbud er flyttet.");
  expect(linjer).toContain("Samtaler række 1 er ikke flyttet (fjern): rækken skal have præcis én samtale eller ét tilbud.");
  expect(linjer).toContain("Samtaler række 9 er ikke flyttet: det, der står under Ny dag i scenariet, er ikke en dag.");
  expect(tekster(ark).filter((l) => l[0] === "Samtaler").map((l) => [l[1], l[5]])).toEqual(expect.arrayContaining([["2", "1-3-2022"], ["6", "x"], ["9", "i morgen"]]));
});

test("en ny kørsel af reglerne lader scenariearket stå, og fakta er de samme", async () => {
  const k = await koert();
  await scenarie(k, { oevo: "taeller" });
  const igen = await koer(MAPPE, NU, RO);
  expect(vaert.model.sheets.map((s) => s.name)).toContain("Tilsyn Scenarie");
  expect(igen.resultat.vurderinger).toEqual(k.resultat.vurderinger);
});
