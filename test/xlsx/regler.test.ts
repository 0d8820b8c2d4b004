import type { ConditionalFormat, SheetModel, WorkbookModel } from "../../workbench/model/mappe";
import { laesMappe, mappeBytes } from "../../workbench/xlsx";
import { analytikerensMappe, BORGERE } from "./analytiker";
import { mangler } from "./gyldig";
import { pak, tekstI } from "./pakker";

const original = pak(analytikerensMappe());

async function medAendring(aendr: (ark: SheetModel) => void, bytes = original): Promise<{ xml: string; bytes: Uint8Array }> {
  const model: WorkbookModel = await laesMappe(bytes, "a.xlsm"), ark = model.sheets[0]!;
  aendr(ark);
  ark.changes.conditionalFormats = true;
  const gemt = await mappeBytes(model);
  return { xml: tekstI(gemt, "xl/worksheets/sheet1.xml"), bytes: gemt };
}

const vores: ConditionalFormat = { id: "{v}", areas: [{ row: 1, column: 1, rowCount: 2, columnCount: 1 }, { row: 5, column: 0, rowCount: 1, columnCount: 1 }], type: "Custom", formula: '=N("Fokusmål")=0', format: { fill: "#FDE7E9", color: "#8E1A1A", bold: true, numberFormat: '"▲ "dd-mm-yyyy' }, priority: 3, stopIfTrue: false, origin: null };

test("vores regel står efter analytikerens, med egen formel, tegn og farve", async () => {
  const { xml, bytes } = await medAendring((ark) => void ark.conditionalFormats.push({ ...vores }));
  expect(xml).toContain('</conditionalFormatting><conditionalFormatting sqref="B2:B3 A6"><cfRule type="expression" dxfId="1" priority="3"><formula>N(&quot;Fokusmål&quot;)=0</formula></cfRule></conditionalFormatting><dataValidations');
  expect(tekstI(bytes, "xl/styles.xml")).toContain('<dxf><font><b/><color rgb="FF8E1A1A"/></font><numFmt numFmtId="200" formatCode="&quot;▲ &quot;dd-mm-yyyy"/><fill><patternFill><bgColor rgb="FFFDE7E9"/></patternFill></fill></dxf></dxfs>');
  expect(mangler(bytes)).toEqual([]);
});

test("reglerne på et ark uden regler kommer der, hvor skemaet vil have dem", async () => {
  const model = await laesMappe(original, "a.xlsm"), noter = model.sheets[2]!;
  noter.conditionalFormats.push({ ...vores });
  noter.changes.conditionalFormats = true;
  const gemt = await mappeBytes(model);
  expect(mangler(gemt)).toEqual([]);
  expect(tekstI(gemt, "xl/worksheets/sheet2.xml")).toMatch(/<sheetData\/><sheetProtection [^>]*\/><conditionalFormatting /);
});

test("en af analytikerens regler kan slettes, uden at den anden eller formaterne ændres", async () => {
  const { xml, bytes } = await medAendring((ark) => { ark.conditionalFormats = ark.conditionalFormats.filter(({ type }) => type === "dataBar"); });
  expect(xml).toBe(BORGERE.replace(/<cfRule type="cellIs"[\s\S]*?<\/cfRule>/, ""));
  expect(tekstI(bytes, "xl/styles.xml")).toBe(tekstI(original, "xl/styles.xml"));
});

test("en regel, hvis område ændres, flytter alene", async () => {
  const { xml, bytes } = await medAendring((ark) => { ark.conditionalFormats[0]!.areas = [{ row: 1, column: 1, rowCount: 1, columnCount: 1 }]; });
  expect(xml).toContain('<conditionalFormatting sqref="B2"><cfRule type="cellIs" dxfId="0" priority="2" operator="lessThan"><formula>45293</formula></cfRule></conditionalFormatting>');
  expect(mangler(bytes)).toEqual([]);
  expect((await laesMappe(bytes, "a.xlsm")).sheets[0]?.conditionalFormats.map(({ type }) => type)).toEqual(["dataBar", "cellIs"]);
});

test("et format, som en tabel også bruger, bliver stående, når vores regel fjernes", async () => {
  const dele = analytikerensMappe();
  dele["xl/tables/table1.xml"] = String(dele["xl/tables/table1.xml"]).replace('headerRowDxfId="0"', 'headerRowDxfId="1"');
  const { bytes } = await medAendring((ark) => void ark.conditionalFormats.push({ ...vores }), pak(dele));
  const uden = await medAendring((ark) => { ark.conditionalFormats = ark.conditionalFormats.filter(({ formula }) => !formula?.includes("Fokusm")); }, bytes);
  expect(tekstI(uden.bytes, "xl/styles.xml")).toContain('<dxfs count="2">');
});
