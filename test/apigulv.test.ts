/** Everything used of Office lies within the requirement sets that the manifest declares. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { brugteApier, erErklaeret } from "./arkitektur/apigulv";

const ROD = join(__dirname, "..").replaceAll("\\", "/");
const konfiguration = ts.parseJsonConfigFileContent(ts.readConfigFile(join(ROD, "tsconfig.json"), ts.sys.readFile).config, ts.sys, ROD).options;
const filer = readdirSync(join(ROD, "src"), { recursive: true, encoding: "utf8" }).filter((f) => f.endsWith(".ts")).map((f) => `${ROD}/src/${f.replaceAll("\\", "/")}`);

const manifest = readFileSync(join(ROD, "manifest.xml"), "utf8");
/** The manifest's sets, and what comes with custom functions and settings in any of them. */
const ERKLAEREDE: Readonly<Record<string, string>> = {
  ...Object.fromEntries([...manifest.matchAll(/<Set Name="(\w+)" MinVersion="([\d.]+)"/g)].map(([, navn = "", version = ""]) => [navn, version])),
  CustomFunctionsRuntime: "1.2",
};

const brugte = brugteApier(filer, konfiguration);

test("der bruges meget af Excel, og manifestet siger, hvad der kræves", () => {
  expect(ERKLAEREDE).toMatchObject({ ExcelApi: "1.12", SharedRuntime: "1.1" });
  expect(new Set(brugte.map(({ navn }) => navn)).size).toBeGreaterThan(60);
  expect(new Set(brugte.map(({ saet }) => saet))).toEqual(new Set(["ExcelApi", "CustomFunctionsRuntime"]));
});

test("intet ligger over det", () => {
  expect(brugte.filter((b) => !erErklaeret(b, ERKLAEREDE)).map(({ navn, saet, version, sted }) => `${sted.slice(ROD.length + 1)}: ${navn} kræver ${saet} ${version}`)).toEqual([]);
});

const FOR_NYE: readonly (readonly [navn: string, kilde: string, besked: RegExp])[] = [
  ["en nyere metode", "export const f = (r: Excel.Range) => r.getPrecedents();", /^Excel\.Range\.getPrecedents kræver ExcelApi 1\.14$/m],
  ["en nyere egenskab", "export const f = (w: Excel.Worksheet): string => w.tabId;", /^Excel\.Worksheet\.tabId kræver ExcelApi 1\.14$/m],
  ["en nyere samling", "export const f = (w: Excel.Workbook) => w.linkedWorkbooks;", /linkedWorkbooks kræver ExcelApiOnline 1\.1$/m],
];
const virtuelle = new Map(FOR_NYE.map(([, kilde], i) => [`${ROD}/src/workbook/office/bid-${i}.ts`, kilde]));
const bid = brugteApier([], konfiguration, virtuelle).filter((b) => !erErklaeret(b, ERKLAEREDE));

test.each(FOR_NYE.map(([navn, , besked], i) => [navn, besked, i] as const))("vogteren bider på %s", (_, besked, i) => {
  expect(bid.filter(({ sted }) => sted.includes(`bid-${i}.ts`)).map(({ navn, saet, version }) => `${navn} kræver ${saet} ${version}`).join("\n")).toMatch(besked);
});

test("nyere ting spørges der om to steder: tal med format i funktionernes svar, og hvad den tekniske rapport siger om Excel", () => {
  const steder = filer.filter((f) => readFileSync(f, "utf8").includes("isSetSupported")).map((f) => f.slice(ROD.length + 1));
  expect(steder.sort()).toEqual(["src/functions/svar.ts", "src/taskpane/platform.ts"]);
});
