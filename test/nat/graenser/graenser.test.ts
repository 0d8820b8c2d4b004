/** Excel's and the add-in's limits, each through a whole run in the host: a result or a message, never a crash. */
import { NI_GRUPPER } from "../../../src/rules";
import { EXCELMAPPE } from "../../../src/taskpane/excelmappe";
import { koer, type Koersel } from "../../../src/taskpane/koersel";
import { startINode } from "../../../workbench/host/node";
import type { WorkbookModel } from "../../../workbench/model/mappe";
import { nyMappe } from "../../host/mappe";
import { noter } from "../noter";

async function proev(hvad: string, model: WorkbookModel): Promise<Koersel> {
  const vaert = await startINode({ model, switches: { flavour: "desktop" } });
  const start = performance.now();
  try {
    const koersel = await koer(EXCELMAPPE, new Date("2026-11-22T10:00:00Z"), { fremdrift: () => undefined, afbryd: new AbortController().signal });
    noter(hvad, `${((performance.now() - start) / 1000).toLocaleString("da-DK", { maximumFractionDigits: 1 })} s, ${Math.round(process.memoryUsage().rss / 2 ** 20)} MB`);
    return koersel;
  } finally {
    vaert.stop();
  }
}

const TITEL = "Afholdelse af samtaler. Antal og andel personer";
const HOVED = ["Område", "Periode", "Ydelsesgruppe", "Antal personer", "Antal personer med mindst 4 samtaler"];
const skriv = (model: WorkbookModel, ark: number, linjer: readonly (readonly (string | number)[])[], raekke = 0, kolonne = 0): void =>
  linjer.forEach((linje, r) => linje.forEach((v, k) => model.sheets[ark]?.cells.setValue(raekke + r, kolonne + k, v)));
const tabel = [[TITEL], HOVED, ["Ishøj", "2024M01", "Kontanthjælp", 120, 89]];

test("98 kommuner, 60 måneder og 10 grupper i én tabel", async () => {
  const model = nyMappe("Landet");
  const grupper = ["Ydelsesgrupper i alt", ...NI_GRUPPER];
  const raekker = Array.from({ length: 98 * 60 * grupper.length }, (_, i) => [`Kommune ${Math.floor(i / (60 * grupper.length)) + 1}`, `${2020 + Math.floor((Math.floor(i / grupper.length) % 60) / 12)}M${String(1 + (Math.floor(i / grupper.length) % 12)).padStart(2, "0")}`, grupper[i % grupper.length]!, 100, 70 + (i % 30)]);
  skriv(model, 0, [[TITEL], HOVED, ...raekker]);
  const { aflaesning } = await proev(`98 kommuner × 60 måneder × ${grupper.length} grupper (${raekker.length.toLocaleString("da-DK")} rækker)`, model);
  expect(aflaesning.inddata.trykte).toHaveLength(raekker.length);
});

test("tabellen står yderst til højre blandt 16.384 kolonner", async () => {
  const model = nyMappe("Bredt");
  for (let k = 0; k < 16_384; k += 3) model.sheets[0]?.cells.setValue(20, k, `Kolonne ${k}`);
  skriv(model, 0, tabel, 0, 16_384 - HOVED.length);
  const { aflaesning } = await proev("16.384 kolonner", model);
  expect(aflaesning.inddata.trykte[0]?.kilde.adresse).toBe("XFC3:XFD3");
});

test("fem millioner celler på ét ark, som ikke er vores data, og en tabel på det næste", async () => {
  const model = nyMappe("Stort", "Tal");
  for (let r = 0; r < 500_000; r++) for (let k = 0; k < 10; k++) model.sheets[0]?.cells.setValue(r, k, r + k / 10);
  skriv(model, 1, tabel);
  const { aflaesning } = await proev("5.000.000 celler på et andet ark", model);
  expect(aflaesning.inddata.trykte).toHaveLength(1);
});

test("255 ark", async () => {
  const model = nyMappe(...Array.from({ length: 255 }, (_, i) => `Ark ${i + 1}`));
  model.sheets.forEach((_, i) => skriv(model, i, [[TITEL], HOVED, [`Kommune ${i}`, "2024M01", "Kontanthjælp", 120, 89]]));
  const { aflaesning } = await proev("255 ark med hver sin tabel", model);
  expect(aflaesning.inddata.trykte).toHaveLength(255);
});

const NAVNE = ["O'Brien's ark", "😀 Samtaler 👩‍👩‍👧", "Et navn på nøjagtig 31 tegn, ja!", "a'!b", "1904", "Tilsyn Overblik", "R1C1", "æøå \u202e"];
test("arknavne med anførselstegn, emoji, 31 tegn og vores eget navn", async () => {
  const model = nyMappe(...NAVNE);
  NAVNE.forEach((_, i) => skriv(model, i, [[TITEL], HOVED, [`Kommune ${i}`, "2024M01", "Ukendt gruppe", 120, 89], [`Kommune ${i}`, "2024M01", "Kontanthjælp", 120, 89]]));
  const { aflaesning, skrevet } = await proev(`${NAVNE.length} arknavne, der er svære at henvise til`, model);
  expect(aflaesning.inddata.trykte).toHaveLength(NAVNE.length);
  expect(skrevet.ark).toContain("Tilsyn Overblik (2)");
  const navne = new Set(model.sheets.map(({ name }) => name));
  for (const s of model.sheets) for (const { documentReference } of s.hyperlinks.values()) expect(navne).toContain(/^'(.*)'!/s.exec(documentReference ?? "")?.[1]?.replaceAll("''", "'"));
});

test("datoer fra 1904-systemet meldes", async () => {
  const model = { ...nyMappe("Borgere", "Samtaler"), uses1904Dates: true };
  skriv(model, 0, [["CPR", "Ydelsesgruppe", "Startdato"], ...Array.from({ length: 30 }, (_, i) => [`P-${i}`, "Kontanthjælp", 43_400 + i])]);
  skriv(model, 1, [["CPR", "Samtaledato"], ...Array.from({ length: 30 }, (_, i) => [`P-${i}`, 43_900 + i])]);
  const { aflaesning } = await proev("Datoer fra 1904-systemet", model);
  expect(aflaesning.inddata.personer).not.toBeNull();
});
