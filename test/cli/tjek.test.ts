import ExcelJS from "exceljs";
import { zipSync } from "fflate";
import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, linkSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { byg, TILFOEJELSE } from "../../workbench/cli/byg";
import { ROOT, SAMPLES } from "../../workbench/steder";

const ISHOEJ = join(SAMPLES, "ishoej-2023.xlsx");

jest.setTimeout(120_000);

interface Udfald {
  readonly status: number | null;
  readonly ud: string;
  readonly fejl: string;
}

function tjek(...argumenter: readonly string[]): Udfald {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--import", "tsx", join(ROOT, "workbench", "cli", "tjek.ts"), ...argumenter], { cwd: ROOT, encoding: "utf8" });
  return { status, ud: stdout, fejl: stderr };
}

async function mappe(fyld: (bog: ExcelJS.Workbook) => Promise<void> | void): Promise<Uint8Array> {
  const bog = new ExcelJS.Workbook();
  await fyld(bog);
  return new Uint8Array(await bog.xlsx.writeBuffer());
}

describe("npm run tjek", () => {
  let her: string;
  const fil = (navn: string, bytes: Uint8Array | string): string => {
    const sti = join(her, navn);
    writeFileSync(sti, bytes);
    return sti;
  };
  beforeAll(() => byg(TILFOEJELSE, () => undefined));
  beforeEach(() => {
    her = mkdtempSync(join(tmpdir(), "fokusmaal-"));
  });
  afterEach(() => rmSync(her, { recursive: true, force: true }));

  test("Ishøjs mappe tjekkes, og arbejdsmappe og resultat gemmes", () => {
    const foer = readFileSync(ISHOEJ);
    const [ud, json] = [join(her, "ud.xlsx"), join(her, "resultat.json")];
    const { status, ud: tekst } = tjek(ISHOEJ, "--ud", ud, "--json", json);
    expect(status).toBe(0);
    expect(tekst).toContain("Ishøj har ikke genoprettet den tidlige indsats");
    expect(readFileSync(ISHOEJ).equals(foer)).toBe(true);
    const resultat: unknown = JSON.parse(readFileSync(json, "utf8"));
    expect(resultat).toMatchObject({ skema: 1, tabeller: expect.any(Array), vurderinger: expect.any(Array), sager: expect.any(Array) });
    expect(readdirSync(her).sort()).toEqual(["resultat.json", "ud.xlsx"]);
  });

  test("den gemte arbejdsmappe kan tjekkes igen med samme resultat", () => {
    const [ud, a, b] = [join(her, "ud.xlsx"), join(her, "a.json"), join(her, "b.json")];
    expect(tjek(ISHOEJ, "--ud", ud, "--json", a).status).toBe(0);
    expect(tjek(ud, "--json", b).status).toBe(0);
    const uden = (sti: string): string => readFileSync(sti, "utf8").replace(/"koert": "[^"]*"/, "");
    expect(uden(b)).toBe(uden(a));
  });

  test("--opgoerelse dømmer, som man kunne ved månedens udgang", () => {
    const json = join(her, "r.json");
    expect(tjek(join(SAMPLES, "jobindsats-fokusmaal.xlsx"), "--json", json, "--opgoerelse", "2024-06", "--aar", "2024").status).toBe(0);
    expect(JSON.parse(readFileSync(json, "utf8"))).toMatchObject({ udtraeksdato: "2024-06-30", maaleaar: 2024 });
  });

  test("ord fra mappen og filens navn kan hverken styre terminalen eller vende teksten om", async () => {
    const tal = ["2024M01", "2024M02"].map((m) => ["\u202ejøhsI", m, "Kontanthjælp", 100, 70]);
    const ind = fil("ond.xlsx", await mappe((bog) => void bog.addWorksheet("Tal").addRows([["Område", "Periode", "Ydelsesgruppe", "Antal personer", "Antal personer med mindst 4 samtaler"], ...tal])));
    const { status, ud } = tjek(ind);
    expect([status, ud.includes("\ufffdjøhsI"), ud.includes("\u202e")]).toEqual([0, true, false]);
    const vaek = tjek(join(her, "\u001b[31mvæk.xlsx"));
    expect([vaek.status, vaek.fejl.includes("\ufffd[31mvæk.xlsx findes ikke"), vaek.fejl.includes("\u001b")]).toEqual([2, true, false]);
  });

  test("uden --ud skrives intet", () => {
    const kopi = join(her, "kopi.xlsx");
    copyFileSync(ISHOEJ, kopi);
    const { status, fejl } = tjek(kopi);
    expect(status).toBe(0);
    expect(fejl).toContain("ikke gemt");
    expect(readdirSync(her)).toEqual(["kopi.xlsx"]);
  });

  test.each([
    ["noget helt andet end et regneark", "ikke en Excel-projektmappe", "Navn;Tal\n1;2\n"],
    ["en mappe med adgangskode", "adgangskode", Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.alloc(600), Buffer.from("EncryptedPackage", "utf16le"), Buffer.alloc(2000)])],
    ["en halv fil", "beskadiget", readFileSync(ISHOEJ).subarray(0, 5000)],
    ["en tom fil", "tom", ""],
  ])("%s afvises med besked, og intet skrives", (_, besked, bytes) => {
    const ind = fil("ind.xlsx", bytes);
    const { status, ud, fejl } = tjek(ind, "--ud", join(her, "ud.xlsx"));
    expect(fejl).toContain(besked);
    expect(fejl).toContain("ind.xlsx");
    expect(fejl).not.toContain("    at ");
    expect({ status, ud }).toEqual({ status: 2, ud: "" });
    expect(readdirSync(her)).toEqual(["ind.xlsx"]);
  });

  test("en zipbombe afvises", () => {
    const nuller = new Uint8Array(400_000_000);
    const ind = fil("bombe.xlsx", zipSync({ "[Content_Types].xml": new Uint8Array(10), "xl/workbook.xml": nuller }, { level: 9 }));
    const { status, fejl } = tjek(ind);
    expect(status).toBe(2);
    expect(fejl).toContain("fylder langt mere udpakket");
  });

  test("en tom arbejdsmappe og en uden genkendelig tabel tjekkes, og det siges, at intet kan vurderes", async () => {
    const tom = fil("tom.xlsx", await mappe((bog) => void bog.addWorksheet("Ark1")));
    const indkoeb = fil("indkoeb.xlsx", await mappe((bog) => void bog.addWorksheet("Indkøb").addRows([["Vare", "Pris"], ["Papir", 12], ["Blæk", 40]])));
    for (const ind of [tom, indkoeb]) {
      const { status, ud } = tjek(ind);
      expect(status).toBe(0);
      expect(ud).toContain("ingen tal i arbejdsmappen, som kan vurderes");
    }
  });

  test("et beskyttet ark hos brugeren standser ikke kørslen", async () => {
    const ind = fil("beskyttet.xlsx", await mappe(async (bog) => {
      await bog.xlsx.readFile(ISHOEJ);
      await bog.worksheets[0]?.protect("hemmelig", {});
    }));
    expect(tjek(ind).status).toBe(0);
  });

  test("en fil, der ikke findes, og en mappe i stedet for en fil afvises", () => {
    expect(tjek(join(her, "væk.xlsx"))).toMatchObject({ status: 2, fejl: expect.stringContaining("findes ikke") });
    mkdirSync(join(her, "mappe.xlsx"));
    expect(tjek(join(her, "mappe.xlsx"))).toMatchObject({ status: 2, fejl: expect.stringContaining("ikke en fil") });
  });

  test("et sted, der ikke kan skrives til, afvises før kørslen", () => {
    const { status, fejl, ud } = tjek(ISHOEJ, "--ud", join(her, "findes-ikke", "ud.xlsx"));
    expect({ status, ud }).toEqual({ status: 2, ud: "" });
    expect(fejl).toContain("mappen");
  });

  test("arbejdsmappen overskrives aldrig, heller ikke under et andet navn", () => {
    const [ind, andet] = [join(her, "ind.xlsx"), join(her, "andet-navn.xlsx")];
    copyFileSync(ISHOEJ, ind);
    linkSync(ind, andet);
    for (const ud of [ind, andet]) expect(tjek(ind, "--ud", ud)).toMatchObject({ status: 2, fejl: expect.stringContaining("overskrives aldrig") });
    expect(readFileSync(ind).equals(readFileSync(ISHOEJ))).toBe(true);
  });

  test("en ukendt indstilling afvises, og hjælpen kan vises", () => {
    expect(tjek(ISHOEJ, "--output", "x.xlsx")).toMatchObject({ status: 2, fejl: expect.stringContaining("--output findes ikke") });
    expect(tjek("--hjaelp")).toMatchObject({ status: 0, ud: expect.stringContaining("--opgoerelse") });
    expect(existsSync("x.xlsx")).toBe(false);
  });
});
