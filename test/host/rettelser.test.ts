/**
 * @jest-environment jsdom
 */
/** The built add-in in the host: a table is corrected, the workbook is saved and opened again, and it is still corrected. */
import { mkdtemp, rm } from "node:fs/promises";
import { readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CompressionStream, DecompressionStream, ReadableStream, TransformStream, WritableStream } from "node:stream/web";
import { TextDecoder, TextEncoder } from "node:util";
import { byg, TILFOEJELSE } from "../../workbench/cli/byg";
import { startINode } from "../../workbench/host/node";
import type { Vaert } from "../../workbench/host/vaert";
import type { CellValue } from "../../workbench/model/celler";
import type { SheetModel, WorkbookModel } from "../../workbench/model/mappe";
import { DIST } from "../../workbench/steder";
import { nyMappe } from "./mappe";

jest.setTimeout(240_000);

const BORGERE: readonly (readonly CellValue[])[] = [
  ["Kolonne1", "Kolonne2", "Kolonne3"],
  ["011370-1234", "KTH", 44_600],
  ["021370-2345", "Sygedagpenge", 45_000],
];

let vaert: Vaert | null = null;
let mappen: string;

const udfyld = (ark: SheetModel | undefined, raekker: readonly (readonly CellValue[])[]): void => raekker.forEach((linje, r) => linje.forEach((v, k) => ark?.cells.setValue(r, k, v)));
const tekst = (id: string): string => document.getElementById(id)?.textContent?.replace(/\s+/g, " ").trim() ?? "";

async function ventTil(hvad: () => boolean): Promise<void> {
  for (let forsoeg = 0; !hvad(); forsoeg++) {
    if (forsoeg > 500) throw new Error(`Ruden nåede det ikke: ${tekst("status")} ${tekst("fejl")} ${tekst("fundet")}`);
    await new Promise((videre) => setTimeout(videre, 20));
  }
}

async function aabn(model: WorkbookModel): Promise<void> {
  const html = readFileSync(join(DIST, "taskpane.html"), "utf8");
  document.body.innerHTML = /<body>([\s\S]*)<\/body>/.exec(html)?.[1]?.replace(/<script[\s\S]*?<\/script>/g, "") ?? "";
  Object.assign(window, { matchMedia: () => ({ matches: false, addEventListener: () => undefined }) });
  const hoved = ["functions.js", "taskpane.js"];
  const dele = readdirSync(DIST).filter((fil) => fil.endsWith(".js") && !hoved.includes(fil)).sort();
  vaert = await startINode({ model, addin: { folder: DIST, scripts: [...dele, ...hoved] } });
  await ventTil(() => /tabel(ler)? fundet/.test(tekst("status")));
}

async function vaelg(id: string, vaerdi: string): Promise<void> {
  const liste = document.getElementById(id);
  if (!(liste instanceof HTMLSelectElement)) throw new Error(`Ingen liste #${id}: ${tekst("fundet")}`);
  liste.value = vaerdi;
  liste.dispatchEvent(new Event("change"));
  await ventTil(() => !document.body.contains(liste) && document.getElementById("rude")?.getAttribute("aria-busy") === "false");
}

async function koer(): Promise<void> {
  document.getElementById("koer")?.click();
  await ventTil(() => tekst("status").startsWith("Færdig"));
}

const knap = (id: string): void => document.getElementById(id)?.click();
const navne = (model: WorkbookModel): string[] => model.sheets.map(({ name }) => name);

beforeAll(async () => {
  mappen = await mkdtemp(join(tmpdir(), "fokusmaal-rettelser-"));
  await byg(TILFOEJELSE, () => undefined);
});
afterAll(() => rm(mappen, { recursive: true }));
afterEach(() => {
  vaert?.stop();
  vaert = null;
});

test("en tabel rettes, regler køres, mappen gemmes og åbnes igen, og den er stadig rettet", async () => {
  const model = nyMappe("Borgere");
  model.settings.set("fokusmaal", JSON.stringify({ udtraeksdato: "2025-01-10", kommune: "Ishøj" }));
  udfyld(model.sheets[0], BORGERE);
  await aabn(model);
  await vaelg("tabel-0-0-slags", "forloeb");
  for (const [nr, felt] of ["person", "gruppe", "start"].entries()) await vaelg(`tabel-0-0-k${nr}`, felt);
  await vaelg("ord-0", "Kontanthjælp");
  await koer();
  expect(navne(model)).toContain("Tilsyn Mangelliste");
  expect(model.settings.get("fokusmaal-rettelser")).not.toMatch(/1234|2345/);
  vaert?.stop();

  // jsdom has none; files need them.
  Object.assign(globalThis, { TextDecoder, TextEncoder, CompressionStream, DecompressionStream, ReadableStream, TransformStream, WritableStream });
  const { aabnMappe, gemMappe } = await import("../../workbench/cli/koersel");
  const sti = join(mappen, "rettet.xlsx");
  await gemMappe(model, sti);
  const igen = await aabnMappe(sti);
  await aabn(igen);
  expect(tekst("fundet")).toContain("rettet i hånden");
  expect(tekst("fundet")).toContain("Borgere, A1:C3 · 2 rækker");
  await koer();
  expect(tekst("svar")).toContain("Ishøj");
});

test("eksempeldata giver et svar i en tom arbejdsmappe, og de fjernes igen uden at røre brugerens ark", async () => {
  const model = nyMappe("Mine noter", "Eksempel Borgere");
  udfyld(model.sheets[0], [["Husk", "mælk"]]);
  udfyld(model.sheets[1], [["Mit eget"]]);
  await aabn(model);
  await ventTil(() => document.getElementById("velkomst-afsnit")?.hidden === false);
  knap("proev-eksempel");
  await ventTil(() => tekst("status").startsWith("4 tabeller fundet"));
  expect(navne(model)).toEqual(["Mine noter", "Eksempel Borgere", "Eksempel Borgere (2)", "Eksempel Samtaler", "Eksempel Tilbud", "Eksempel Resultatmål"]);
  await koer();
  expect(tekst("svar")).toMatch(/Eksempelby/);
  expect(tekst("svar")).not.toContain("Ingen tal");
  knap("fjern-eksempel");
  await ventTil(() => !navne(model).includes("Eksempel Samtaler"));
  expect(navne(model).filter((navn) => !navn.startsWith("Tilsyn"))).toEqual(["Mine noter", "Eksempel Borgere"]);
  expect(model.sheets[1]?.cells.value(0, 0)).toBe("Mit eget");
});

test("eksempeldata, som brugeren har skrevet i, fjernes først efter et ja", async () => {
  const model = nyMappe("Ark1");
  udfyld(model.sheets[0], [["Husk", "mælk"]]);
  await aabn(model);
  knap("proev-eksempel");
  await ventTil(() => tekst("status").startsWith("4 tabeller fundet"));
  const ark = model.sheets.find(({ name }) => name === "Eksempel Samtaler");
  ark?.cells.setValue(1, 2, "Udeblevet");
  knap("fjern-eksempel");
  await ventTil(() => tekst("velkomst").includes("Du har skrevet i Eksempel Samtaler."));
  expect(navne(model)).toContain("Eksempel Samtaler");
  knap("fjern-eksempel-ja");
  await ventTil(() => navne(model).join() === "Ark1");
});
