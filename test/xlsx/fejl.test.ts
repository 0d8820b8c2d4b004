import { strToU8, zipSync } from "fflate";
import { GRAENSER, type Graenser, laesMappe, type Xlsxkode, XlsxFejl } from "../../workbench/xlsx";
import { laesKatalog } from "../../workbench/xlsx/zip/katalog";
import { analytikerensMappe } from "./analytiker";
import { arkXml, enkelMappe, HOVED, MAIN, pak, rels, typer } from "./pakker";

const afvist = (bytes: Uint8Array, graenser: Graenser = GRAENSER): Promise<Xlsxkode | "læst"> =>
  laesMappe(bytes, "a.xlsx", { graenser }).then(() => "læst" as const, (fejl: unknown) => {
    if (fejl instanceof XlsxFejl) return fejl.kode;
    throw fejl;
  });
const god = pak(analytikerensMappe());
const cfb = (indhold: string): Uint8Array => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Buffer.from(indhold, "utf16le")]);

test.each<[string, Uint8Array, Xlsxkode]>([
  ["en tom fil", new Uint8Array(), "tom-fil"],
  ["en semikolonfil", strToU8("CPR;Dato\n0101901234;2024-01-01"), "ikke-xlsx"],
  ["en hjemmeside", strToU8("<html><table></table></html>"), "ikke-xlsx"],
  ["et gammelt .xls", cfb("Workbook"), "ikke-xlsx"],
  ["en mappe med adgangskode", cfb("EncryptionInfo EncryptedPackage"), "krypteret"],
  ["en zip med noget andet", zipSync({ "brev.txt": strToU8("hej") }), "ikke-xlsx"],
  ["et Word-dokument", pak({ "[Content_Types].xml": typer(), "_rels/.rels": rels(["officeDocument", "word/document.xml"]), "word/document.xml": "<document/>" }), "ikke-xlsx"],
  ["en binær mappe (.xlsb)", pak({ "[Content_Types].xml": typer(), "_rels/.rels": rels(["officeDocument", "xl/workbook.bin"]), "xl/workbook.bin": "x" }), "ikke-xlsx"],
  ["et halvt download", god.slice(0, god.length / 2), "afkortet"],
  ["et ark, der er nævnt, men ikke er der", pak(Object.fromEntries(Object.entries(enkelMappe({ Data: arkXml("") })).filter(([del]) => !del.includes("sheet1")))), "afkortet"],
])("%s afvises", async (_, bytes, kode) => {
  expect(await afvist(bytes)).toBe(kode);
});

test("en pakke, hvor en byte er byttet om, bliver ikke læst som noget andet", async () => {
  const ark = enkelMappe({ Data: arkXml('<row r="1"><c r="A1"><v>12345</v></c></row>') });
  const bytes = zipSync(Object.fromEntries(Object.entries(ark).map(([del, indhold]) => [del, [strToU8(String(indhold)), { level: 0 }] as const])));
  const sted = Buffer.from(bytes).indexOf("12345");
  bytes[sted] = "9".charCodeAt(0);
  expect(await afvist(bytes)).toBe("afkortet");
});

test.each([
  ["en celle uden slutning", '<row r="1"><c r="A1"><v>1</v></row>'],
  ["en række uden slutning", '<row r="1"><c r="A1"><v>1</v></c>'],
  ["et tal, der ikke er et", '<row r="1"><c r="A1"><v>1,5</v></c></row>'],
  ["en tekst, der ikke findes", '<row r="1"><c r="A1" t="s"><v>4</v></c></row>'],
  ["et tal, som kun et programmeringssprog læser", '<row r="1"><c r="A1"><v>0x10</v></c></row>'],
  ["mellemrum i stedet for et tal", '<row r="1"><c r="A1"><v> </v></c></row>'],
  ["mellemrum i stedet for en teksts nummer", '<row r="1"><c r="A1" t="s"><v> </v></c></row>'],
  ["en sandhedsværdi, der hverken er sand eller falsk", '<row r="1"><c r="A1" t="b"><v>ja</v></c></row>'],
  ["en fejl, der ikke er en", '<row r="1"><c r="A1" t="e"><v>12</v></c></row>'],
  ["en værdi, der står to gange", '<row r="1"><c r="A1"><v>1</v><v>2</v></c></row>'],
  ["en kommentar midt i et tal", '<row r="1"><c r="A1"><v>1<!-- -->2</v></c></row>'],
  ["en celle, der kommer igen med et andet tal", '<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>'],
  ["en stil, der ikke er et nummer", '<row r="1"><c r="A1" s="fed"><v>1</v></c></row>'],
  ["en række efter den sidste", '<row r="1048577"><c><v>1</v></c></row>'],
  ["et ukendt tegn", '<row r="1"><c r="A1" t="str"><v>&hemmelig;</v></c></row>'],
])("%s er ugyldig XML", async (_, raekker) => {
  expect(await afvist(pak(enkelMappe({ Data: arkXml(raekker) })))).toBe("ugyldig-xml");
});

test("en dato som tekst, der ikke er en ISO-dato, bliver ikke gættet", async () => {
  const model = await laesMappe(pak(enkelMappe({ Data: arkXml('<row r="1"><c r="A1" t="d"><v>1,5</v></c><c r="B1" t="d"><v>2024-01-01</v></c></row>') })), "a.xlsx");
  expect([model.sheets[0]?.cells.value(0, 0), model.sheets[0]?.cells.value(0, 1)]).toEqual(["1,5", 45_292]);
});

test("en DOCTYPE, der kunne hente andre filer eller svulme op, afvises", async () => {
  const mappe = `${HOVED}<!DOCTYPE w [<!ENTITY a "aaaa">]><workbook xmlns="${MAIN}"><sheets/></workbook>`;
  expect(await afvist(pak(enkelMappe({ Data: arkXml("") }, { "xl/workbook.xml": mappe })))).toBe("ugyldig-xml");
});

/** A sheet of spaces, and its packed bytes within the package. */
function zipbombe(): { readonly bombe: Uint8Array; readonly pakket: Uint8Array } {
  const bombe = pak(enkelMappe({ Data: arkXml(" ".repeat(60_000_000)) }));
  return { bombe, pakket: laesKatalog(bombe, { ...GRAENSER, forhold: Infinity }).find(({ fylder }) => fylder > 50_000_000)!.data };
}

test("en zipbombe afvises på katalogets ord, inden noget pustes op", async () => {
  const { bombe, pakket } = zipbombe();
  pakket.fill(0xff);
  expect(await afvist(bombe, { ...GRAENSER, forhold: Infinity })).toBe("afkortet");
  expect(await afvist(bombe)).toBe("zipbombe");
});

test("en zipbombe, der lyver om sin størrelse, stoppes, længe før den er pustet op", async () => {
  const { bombe, pakket } = zipbombe(), v = new DataView(bombe.buffer, bombe.byteOffset);
  pakket.fill(0xff, pakket.length / 2);
  expect(await afvist(bombe, { ...GRAENSER, forhold: Infinity })).toBe("afkortet");
  for (let p = 0; p + 46 < bombe.length; p++) if (v.getUint32(p, true) === 0x02014b50 && v.getUint32(p + 24, true) > 50_000_000) v.setUint32(p + 24, 1000, true);
  expect(await afvist(bombe)).toBe("zipbombe");
});

test("for mange dele, en for stor del og for meget i alt afvises", async () => {
  expect(await afvist(god, { ...GRAENSER, dele: 5 })).toBe("zipbombe");
  expect(await afvist(god, { ...GRAENSER, delen: 1000 })).toBe("for-stor");
  expect(await afvist(god, { ...GRAENSER, ialt: 5000 })).toBe("for-stor");
});

test("hver fejl siger med en dansk sætning, hvad man kan gøre", () => {
  expect(new XlsxFejl("krypteret", "budget.xlsx").message).toMatch(/^budget\.xlsx: Filen er beskyttet med en adgangskode\. Åbn den i Excel/);
});
