/** Parts of many megabytes in which nothing ever ends: each is read once through and refused, or read; a reader that begins anew with every piece would be at it for hours. */
import { GRAENSER, laesMappe, XlsxFejl, type Xlsxkode } from "../../workbench/xlsx";
import { arkXml, enkelMappe, HOVED, MAIN, pak, rels, typer } from "./pakker";

jest.setTimeout(120_000);

const TEGN = 24_000_000;
const fyld = (ord: string): string => ord.repeat(TEGN / ord.length);
const medStrenge = (krop: string): Uint8Array => pak({
  ...enkelMappe({ Data: arkXml("") }),
  "[Content_Types].xml": typer(["xl/workbook.xml", "sheet.main"], ["xl/worksheets/sheet1.xml", "worksheet"], ["xl/sharedStrings.xml", "sharedStrings"]),
  "xl/_rels/workbook.xml.rels": rels(["worksheet", "worksheets/sheet1.xml"], ["sharedStrings", "sharedStrings.xml"]),
  "xl/sharedStrings.xml": `${HOVED}<sst xmlns="${MAIN}">${krop}</sst>`,
});
const medArk = (krop: string, hoved = ""): Uint8Array => pak(enkelMappe({ Data: arkXml(krop, "", hoved) }));
const enCelle = (krop: string): Uint8Array => medArk(`<row r="1"><c r="A1" t="inlineStr">${krop}</c></row>`);

test.each<[string, () => Uint8Array, Xlsxkode | "læst"]>([
  ["luft mellem rækkerne", () => medArk(fyld("    ")), "læst"],
  ["luft før rækkerne", () => medArk("", fyld("    ")), "læst"],
  ["en række uden slutning", () => medArk(`<row r="1">${fyld("<c/>")}`), "ugyldig-xml"],
  ["begyndelser på rækker", () => medArk(fyld("<row>")), "ugyldig-xml"],
  ["en celle af begyndelser på tekster", () => enCelle(fyld("<is>")), "læst"],
  ["en celle af begyndelser på værdier", () => enCelle(fyld("<v  ")), "læst"],
  ["en celle af begyndelser på formler", () => enCelle(fyld("<f  ")), "læst"],
  ["en celle af begyndelser på lydskrift", () => enCelle(`<is><t>a</t>${fyld("<rPh ")}</is>`), "læst"],
  ["luft mellem teksterne", () => medStrenge(fyld("    ")), "læst"],
  ["begyndelser på tekster", () => medStrenge(fyld("<si>")), "ugyldig-xml"],
  ["begyndelser på hele listen", () => medStrenge(fyld("<sst ")), "læst"],
])("%s", async (_, bytes, udfald) => {
  const svar = await laesMappe(bytes(), "a.xlsx", { graenser: { ...GRAENSER, forhold: Infinity } }).then(() => "læst" as const, (fejl: unknown) => (fejl instanceof XlsxFejl ? fejl.kode : Promise.reject(fejl)));
  expect(svar).toBe(udfald);
});
