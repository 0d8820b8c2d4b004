/** No person id leaves the user's own sheets and the sheets that list persons: planted ids are searched for everywhere after a run. */
import ExcelJS from "exceljs";
import { strFromU8, unzipSync } from "fflate";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { resultatJson } from "../../src/workbook/tekst";
import { byg, TILFOEJELSE } from "../../workbench/cli/byg";
import { aabnMappe, gemMappe, koerMappe } from "../../workbench/cli/koersel";
import { overblikTekst } from "../../workbench/cli/overblik";
import type { WorkbookModel } from "../../workbench/model/mappe";
import { ARK, PLANTEDE } from "../sager/personnumre/plantet";

jest.setTimeout(180_000);

const her = mkdtempSync(join(tmpdir(), "personnumre-"));
const MANGELLISTE = "Tilsyn Mangelliste";
/** Ours that list persons. */
const PERSONARK: readonly string[] = [MANGELLISTE, "Tilsyn Fremskrivning", "Tilsyn Genopretning", "Tilsyn Scenarie"];

/** What gives persons away in the text; the places are named so that a failure says where. */
const fundne = (hvor: string, tekst: string): string[] => PLANTEDE.filter(({ spor }) => spor.test(tekst)).map(({ navn }) => `${hvor}: ${navn}`);

async function ind(): Promise<string> {
  const bog = new ExcelJS.Workbook();
  for (const [navn, raekker] of Object.entries(ARK)) bog.addWorksheet(navn).addRows(raekker.map((r) => [...r]));
  const sti = join(her, "ind.xlsx");
  writeFileSync(sti, new Uint8Array(await bog.xlsx.writeBuffer()));
  return sti;
}

const egneArk = (model: WorkbookModel) => model.sheets.filter(({ name }) => !(name in ARK));

function celletekst(model: WorkbookModel, ark: string): string {
  const fundet = model.sheets.find(({ name }) => name === ark);
  const linjer: unknown[] = [];
  for (let r = 0; r < 400; r++) for (let k = 0; k < 16; k++) linjer.push(fundet?.cells.value(r, k));
  return linjer.filter((v) => v !== null && v !== undefined).join("\n");
}

interface Koert {
  readonly model: WorkbookModel;
  readonly json: Readonly<Record<string, unknown>>;
  readonly skaerm: string;
  readonly konsol: readonly string[];
  readonly udefra: readonly string[];
  /** The parts of the saved package by name. */
  readonly dele: Readonly<Record<string, string>>;
}

async function koer(loebenumre: boolean): Promise<Koert> {
  const konsol: string[] = [];
  const udefra: string[] = [];
  const spioner = (["log", "info", "warn", "error", "debug"] as const).map((navn) => jest.spyOn(console, navn).mockImplementation((...ord: unknown[]) => void konsol.push(ord.map(String).join(" "))));
  const net = jest.spyOn(globalThis, "fetch").mockImplementation((adresse) => {
    udefra.push(String(adresse));
    return Promise.reject(new Error("Intet net"));
  });
  try {
    const model = await aabnMappe(await ind());
    const fremdrift: string[] = [];
    const koersel = await koerMappe(model, { udtraeksdato: 45_667, maaleaar: null, loebenumre }, (t) => fremdrift.push(t));
    const ud = join(her, "ud.xlsx");
    await gemMappe(model, ud);
    const json = JSON.parse(JSON.stringify(resultatJson(koersel.resultat, koersel.aflaesning, koersel, koersel.personer))) as Record<string, unknown>;
    const skaerm = [...fremdrift, overblikTekst(koersel.aflaesning, koersel.resultat)].join("\n");
    const pakke = unzipSync(new Uint8Array(readFileSync(ud)));
    return { model, json, skaerm, konsol, udefra, dele: Object.fromEntries(Object.entries(pakke).map(([navn, b]) => [navn, strFromU8(b)])) };
  } finally {
    for (const spion of [...spioner, net]) spion.mockRestore();
  }
}

/** The sheet parts of the package by sheet name. */
function arkdele({ dele }: Koert): ReadonlyMap<string, string> {
  const relationer = new Map([...(dele["xl/_rels/workbook.xml.rels"] ?? "").matchAll(/<Relationship [^>]*>/g)].map(([r]) => [/Id="([^"]+)"/.exec(r)?.[1] ?? "", /Target="\/?(?:xl\/)?([^"]+)"/.exec(r)?.[1] ?? ""]));
  return new Map([...(dele["xl/workbook.xml"] ?? "").matchAll(/<sheet [^>]*name="([^"]+)"[^>]*r:id="([^"]+)"/g)].map(([, navn = "", id = ""]) => [`xl/${relationer.get(id) ?? ""}`, navn]));
}

beforeAll(() => byg(TILFOEJELSE, () => undefined));
afterAll(() => rmSync(her, { recursive: true, force: true }));

describe.each([
  ["med personnumre på Mangellisten", false],
  ["med løbenumre", true],
])("En kørsel %s", (_, loebenumre) => {
  let koert: Koert;
  beforeAll(async () => {
    koert = await koer(loebenumre);
  });

  test("læser alle slags lister og finder problemerne", () => {
    const { tabeller, problemer, mangler } = koert.json as { tabeller: { slags: string }[]; problemer: unknown[]; mangler: unknown[] };
    expect(new Set(tabeller.map(({ slags }) => slags))).toEqual(new Set(["forloeb", "samtaler", "tilbud", "loentimer", "fritagelser", "fokusmaal", "henvendelse", "benchmark"]));
    expect(problemer.length).toBeGreaterThan(15);
    expect(mangler.length).toBeGreaterThan(3);
  });

  test("viser numrene på Mangellisten, eller slet ikke", () => {
    const vist = fundne(MANGELLISTE, celletekst(koert.model, MANGELLISTE));
    if (loebenumre) {
      expect(vist).toEqual([]);
      expect(celletekst(koert.model, MANGELLISTE)).toMatch(/Person \d\n/);
    } else expect(vist).toEqual(expect.arrayContaining([`${MANGELLISTE}: uden bindestreg`, `${MANGELLISTE}: som tal uden nul foran`, `${MANGELLISTE}: et sagsnummer`]));
  });

  test("har dem ikke på andre af vores ark", () => {
    const andre = egneArk(koert.model).filter(({ name }) => loebenumre || !PERSONARK.includes(name));
    expect(andre.length).toBeGreaterThan(4);
    expect(andre.flatMap(({ name }) => fundne(name, celletekst(koert.model, name)))).toEqual([]);
  });

  test("har dem ikke i nogen anden del af den gemte fil", () => {
    const ark = arkdele(koert);
    const brugerens = new Set(["xl/sharedStrings.xml", ...[...ark].filter(([, navn]) => navn in ARK || (PERSONARK.includes(navn) && !loebenumre)).map(([del]) => del)]);
    expect(Object.keys(koert.dele)).toEqual(expect.arrayContaining([...ark.keys()]));
    expect(Object.keys(koert.dele).some((del) => /webextension|customXml/i.test(del))).toBe(true);
    expect(Object.entries(koert.dele).filter(([del]) => !brugerens.has(del)).flatMap(([del, xml]) => fundne(del, `${del}\n${xml}`))).toEqual([]);
  });

  test("har dem ikke i indstillinger, navne eller egenskaber", () => {
    const { settings, names, sheets } = koert.model;
    expect(fundne("indstillinger", JSON.stringify([...settings]))).toEqual([]);
    expect(fundne("navne", JSON.stringify(names))).toEqual([]);
    expect(fundne("ark", JSON.stringify(sheets.map(({ name, customProperties, tables, charts, conditionalFormats }) => [name, [...customProperties], tables, charts, conditionalFormats])))).toEqual([]);
  });

  test("har dem i resultatet kun i feltet person, og med løbenumre slet ikke", () => {
    const mangler = koert.json["mangler"] as { person: string }[];
    expect(fundne("resultat.json", JSON.stringify(koert.json, (felt, v: unknown) => (felt === "person" && !loebenumre ? "" : v)))).toEqual([]);
    if (loebenumre) expect(new Set(mangler.map(({ person }) => /^Person \d+$/.test(person)))).toEqual(new Set([true]));
    else expect(fundne("mangler", JSON.stringify(mangler)).length).toBeGreaterThan(2);
  });

  test("skriver dem ikke på skærmen eller i en log, og kalder ikke ud", () => {
    expect(fundne("skærm", koert.skaerm)).toEqual([]);
    expect(fundne("log", koert.konsol.join("\n"))).toEqual([]);
    expect(koert.udefra).toEqual([]);
  });
});
