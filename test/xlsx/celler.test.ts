import fc from "fast-check";
import { CellError, type CellValue } from "../../workbench/model/celler";
import type { WorkbookModel } from "../../workbench/model/mappe";
import { laesMappe, mappeBytes } from "../../workbench/xlsx";
import { inventarAf, mistet } from "../../workbench/xlsx/inventar";
import { analytikerensMappe, BORGERE } from "./analytiker";
import { mangler } from "./gyldig";
import { arkXml, enkelMappe, pak, tekstI, udpak } from "./pakker";

const original = pak(analytikerensMappe());

/** Changes cells as a person would; the model remembers which. */
async function rettet(bytes: Uint8Array, rettelser: readonly (readonly [number, number, CellValue | { formel: string }])[]): Promise<Uint8Array> {
  const model = await laesMappe(bytes, "a.xlsx"), ark = model.sheets[0]!, aendrede = new Set<string>();
  for (const [r, k, v] of rettelser) {
    if (v !== null && typeof v === "object" && "formel" in v) ark.cells.setFormula(r, k, v.formel, new CellError("#BUSY!"));
    else ark.cells.setValue(r, k, v);
    aendrede.add(`${r},${k}`);
  }
  ark.changes.cells = aendrede;
  return mappeBytes(model);
}

const igen = async (bytes: Uint8Array): Promise<WorkbookModel> => laesMappe(bytes, "a.xlsx");

test("en rettet celle skrives, og resten af arket står ordret", async () => {
  const gemt = await rettet(original, [[1, 2, "Aflyst <igen>"]]);
  expect(tekstI(gemt, "xl/worksheets/sheet1.xml")).toBe(
    BORGERE.replace('<c r="C2" t="s"><v>4</v></c>', '<c r="C2" t="inlineStr"><is><t xml:space="preserve">Aflyst &lt;igen&gt;</t></is></c>').replace('<row r="2" spans="1:6">', '<row r="2">'),
  );
  expect(mangler(gemt)).toEqual([]);
  expect(mistet(await inventarAf(original), await inventarAf(gemt)).filter((linje) => !/calcChain|rId6/.test(linje))).toEqual([expect.stringContaining("celle C2 er ændret")]);
});

test("celler i nye rækker og kolonner kommer på deres plads", async () => {
  const gemt = await rettet(original, [[4, 1, 7], [9, 0, "sidst"], [5, 0, true], [2, 4, 3]]), celler = (await igen(gemt)).sheets[0]!.cells;
  expect(mangler(gemt)).toEqual([]);
  expect([celler.value(4, 1), celler.value(9, 0), celler.value(5, 0), celler.value(2, 4)]).toEqual([7, "sidst", true, 3]);
  const raekker = [...tekstI(gemt, "xl/worksheets/sheet1.xml").matchAll(/<row r="(\d+)"/g)].map(([, r]) => Number(r));
  expect(raekker).toEqual([1, 2, 3, 4, 5, 6, 10]);
});

test("den celle, en delt formel er skrevet i, kan rettes uden at de andre mister formlen", async () => {
  const celler = (await igen(await rettet(original, [[1, 3, 1]]))).sheets[0]!.cells;
  expect([1, 2, 3].map((r) => celler.formula(r, 3) ?? celler.value(r, 3))).toEqual([1, "=B3*2+$B$2", "=B4*2+$B$2"]);
});

test("en ny formel får Excels forstavelser, beregnes ved åbning, og den gamle rækkefølge for beregning fjernes", async () => {
  const gemt = await rettet(original, [[6, 0, { formel: '=CONCAT(FOKUSMAAL_VERSION(),"IFS(")' }]]);
  expect(tekstI(gemt, "xl/worksheets/sheet1.xml")).toContain('<c r="A7"><f>_xlfn.CONCAT(_xldudf_FOKUSMAAL_VERSION(),&quot;IFS(&quot;)</f></c>');
  expect(tekstI(gemt, "xl/workbook.xml")).toContain('<calcPr calcId="191029" iterate="1" fullCalcOnLoad="1"/>');
  expect(Object.keys(udpak(gemt))).not.toContain("xl/calcChain.xml");
});

test("er alt måske ændret, skrives kun de rækker om, der er det", async () => {
  const dele = enkelMappe({ Data: arkXml('<row r="1" spans="1:2"><c r="A1"><v>1.50</v></c><c r="B1" t="e"><v>#N/A</v></c></row><row r="3"><c r="A3"><f>A1+1</f><v>2.5</v></c></row>') });
  const model = await igen(pak(dele)), ark = model.sheets[0]!;
  ark.cells.setValue(1, 0, 9);
  ark.changes.cells = "all";
  const xml = tekstI(await mappeBytes(model), "xl/worksheets/sheet1.xml");
  expect(xml).toContain('<row r="1" spans="1:2"><c r="A1"><v>1.50</v></c><c r="B1" t="e"><v>#N/A</v></c></row><row r="2"><c r="A2"><v>9</v></c></row><row r="3"><c r="A3"><f>A1+1</f>');
});

test("kun en ny stil ændrer kun cellens stil", async () => {
  const model = await igen(original), ark = model.sheets[0]!;
  ark.cells.setStyle(1, 5, 2);
  ark.changes.cells = new Set(["1,5"]);
  expect(tekstI(await mappeBytes(model), "xl/worksheets/sheet1.xml")).toContain('<c r="F2" cm="1" s="2"><f t="array" ref="F2:F4">');
});

test("et tomt ark kan få celler", async () => {
  const tomt = pak(enkelMappe({ Data: arkXml("").replace("<sheetData></sheetData>", "<sheetData/>") }));
  expect((await igen(await rettet(tomt, [[2, 1, "ny"]]))).sheets[0]!.cells.value(2, 1)).toBe("ny");
});

test("70.000 rækker læses og gemmes i stykker, uden at en går tabt", async () => {
  const raekker = Array.from({ length: 70_000 }, (_, r) => `<row r="${r + 1}"><c r="A${r + 1}"><v>${r}</v></c><c r="B${r + 1}" t="str"><v>række nummer ${r} æøå</v></c></row>`).join("");
  const gemt = await rettet(pak(enkelMappe({ Data: arkXml(raekker) })), [[69_999, 0, -1]]), celler = (await igen(gemt)).sheets[0]!.cells;
  expect(celler.usedRange(true)).toEqual({ row: 0, column: 0, rowCount: 70_000, columnCount: 2 });
  for (let r = 0; r < 69_999; r += 1) if (celler.value(r, 0) !== r || celler.value(r, 1) !== `række nummer ${r} æøå`) throw new Error(`række ${r}`);
  expect(celler.value(69_999, 0)).toBe(-1);
}, 60_000);

const tekst = fc.oneof(fc.string({ unit: "binary" }), fc.string({ unit: "grapheme" }), fc.string({ unit: fc.nat({ max: 0xffff }).map((n) => String.fromCharCode(n)) }), fc.constantFrom("_x0041_", "_x005F_x0041_", "=1+1", " ", "\r\n", "]]>", "\u0000", "\ud800"));
const vaerdi = fc.oneof(tekst.filter((t) => t !== ""), fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => (Object.is(n, -0) ? 0 : n)), fc.integer(), fc.boolean(), fc.constantFrom("#N/A", "#REF!").map((kode) => new CellError(kode)));

test("enhver tekst, ethvert tal og enhver fejl kommer igen, som den var", async () => {
  const tomt = pak(enkelMappe({ Data: arkXml("") }));
  await fc.assert(
    fc.asyncProperty(fc.array(vaerdi, { minLength: 1, maxLength: 30 }), async (vaerdier) => {
      const celler = (await igen(await rettet(tomt, vaerdier.map((v, r) => [r, 0, v] as const)))).sheets[0]!.cells;
      expect(vaerdier.map((_, r) => celler.value(r, 0))).toEqual(vaerdier);
    }),
    { numRuns: 60 },
  );
}, 60_000);
