/** A person changes looks and sizes; what the file said beside that stays. */
import { internStyle, styleAt } from "../../workbench/host/styles";
import type { CellStyle, SheetModel, WorkbookModel } from "../../workbench/model/mappe";
import { laesMappe, mappeBytes } from "../../workbench/xlsx";
import { mangler } from "./gyldig";
import { arkXml, enkelMappe, HOVED, MAIN, pak, rels, tekstI, typer } from "./pakker";

const STILE = `${HOVED}<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><color theme="1"/><name val="Calibri"/><family val="2"/><scheme val="minor"/></font><font><strike/><sz val="12"/><color theme="4"/><name val="Georgia"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border diagonalUp="1"><left style="medium"><color rgb="FF112233"/></left><right style="double"/><top style="thin"><color rgb="FF445566"/></top><bottom style="dashed"/><diagonal style="thin"/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="14" fontId="1" fillId="0" borderId="1" xfId="0" applyNumberFormat="1" applyAlignment="1" applyProtection="1"><alignment horizontal="center" textRotation="45"/><protection locked="0"/></xf></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles><dxfs count="0"/></styleSheet>`;

const RAEKKER = '<row r="1" spans="1:2"><c r="A1" s="1"><v>45000</v></c><c r="B1"><v>2</v></c></row><row r="3" ht="30" customHeight="1"><c r="A3"><v>3</v></c></row>';
const COLS = '<cols><col min="1" max="1" width="20" style="1" customWidth="1"/><col min="3" max="6" width="12" hidden="1"/></cols>';

async function mappen(hoved = COLS): Promise<WorkbookModel> {
  const dele = enkelMappe({ Borgere: arkXml(RAEKKER, "", hoved) }, {
    "xl/styles.xml": STILE,
    "xl/_rels/workbook.xml.rels": rels(["worksheet", "worksheets/sheet1.xml"], ["styles", "styles.xml"]),
    "[Content_Types].xml": typer(["xl/workbook.xml", "sheet.main"], ["xl/worksheets/sheet1.xml", "worksheet"], ["xl/styles.xml", "styles"]),
  });
  return laesMappe(pak(dele), "borgere.xlsx");
}

const arket = ({ sheets: [ark] }: WorkbookModel): SheetModel => {
  if (!ark) throw new Error("Mappen har intet ark");
  return ark;
};

/** A1 with the change, as a person makes it. */
async function medUdseende(aendring: Partial<CellStyle>): Promise<{ stile: string; ark: string }> {
  const model = await mappen(), ark = arket(model);
  ark.cells.setStyle(0, 0, internStyle(model, { ...styleAt(model, ark.cells.style(0, 0)), ...aendring }));
  ark.changes.cells = new Set(["0,0"]);
  const bytes = await mappeBytes(model);
  expect(mangler(bytes)).toEqual([]);
  return { stile: tekstI(bytes, "xl/styles.xml"), ark: tekstI(bytes, "xl/worksheets/sheet1.xml") };
}

const NY_XF = /<xf numFmtId="(\d+)" fontId="(\d+)" fillId="(\d+)" borderId="(\d+)"[^>]*>(?:(?!<\/xf>).)*<\/xf><\/cellXfs>/;

test("en celle, der gøres fed, beholder kanter, gennemstregning, temafarve, drejning, låsning og landets datoformat", async () => {
  const { stile, ark } = await medUdseende({ bold: true });
  expect(ark).toContain('<c r="A1" s="2"><v>45000</v></c>');
  expect(stile).toContain('<font><b/><strike/><sz val="12"/><color theme="4"/><name val="Georgia"/></font></fonts>');
  const [xf, format, , fyld, kant] = NY_XF.exec(stile) ?? [];
  expect([format, fyld, kant]).toEqual(["14", "0", "1"]);
  expect(xf).toContain('<alignment horizontal="center" textRotation="45"/><protection locked="0"/>');
});

test("en ny streg foroven lader de andre kanter stå", async () => {
  const { stile } = await medUdseende({ borderTop: "#AA0000" });
  expect(stile).toContain('<border diagonalUp="1"><left style="medium"><color rgb="FF112233"/></left><right style="double"/><top style="thin"><color rgb="FFAA0000"/></top><bottom style="dashed"/><diagonal style="thin"/></border></borders>');
});

test("et talformat, en fyldfarve og en placering skiftes hver for sig", async () => {
  const { stile } = await medUdseende({ numberFormat: "0.00%", fill: "#FFF2CC", horizontal: "right" });
  const [xf, format, skrift, , kant] = NY_XF.exec(stile) ?? [];
  expect([format, skrift, kant]).toEqual(["10", "1", "1"]);
  expect(xf).toContain('<alignment horizontal="right" textRotation="45"/>');
  expect(stile).toContain('<fgColor rgb="FFFFF2CC"/>');
});

test("den, der tager fed af igen, er tilbage ved filens eget udseende", async () => {
  const model = await mappen(), eget = styleAt(model, 1);
  const fed = internStyle(model, { ...eget, bold: true });
  expect(internStyle(model, { ...styleAt(model, fed), bold: false })).toBe(1);
});

test("en trukket kolonnebredde og rækkehøjde gemmes; de andre kolonner og cellerne står, som de stod", async () => {
  const model = await mappen(), ark = arket(model);
  for (const [kolonne, bredde] of [[0, 25.5], [1, 14], [3, 9], [7, 30]] as const) ark.columnWidths.set(kolonne, bredde);
  for (const [raekke, hoejde] of [[0, 40], [1, 22.5], [8, 18]] as const) ark.rowHeights.set(raekke, hoejde);
  ark.changes.other = true;
  const bytes = await mappeBytes(model), xml = tekstI(bytes, "xl/worksheets/sheet1.xml");
  expect(mangler(bytes)).toEqual([]);
  expect(/<cols>.*<\/cols>/.exec(xml)?.[0]).toBe(
    '<cols><col min="1" max="1" width="25.5" style="1" customWidth="1"/><col min="2" max="2" width="14" customWidth="1"/><col min="3" max="3" width="12" hidden="1"/><col min="4" max="4" width="9" customWidth="1"/><col min="5" max="6" width="12" hidden="1"/><col min="8" max="8" width="30" customWidth="1"/></cols>',
  );
  expect(/<sheetData>.*<\/sheetData>/.exec(xml)?.[0]).toBe(
    '<sheetData><row r="1" ht="40" customHeight="1"><c r="A1" s="1"><v>45000</v></c><c r="B1"><v>2</v></c></row><row r="2" ht="22.5" customHeight="1"></row><row r="3" ht="30" customHeight="1"><c r="A3"><v>3</v></c></row><row r="9" ht="18" customHeight="1"></row></sheetData>',
  );
  const igen = arket(await laesMappe(bytes, "borgere.xlsx"));
  expect([igen.columnWidths.get(0), igen.columnWidths.get(7), igen.rowHeights.get(1), igen.rowHeights.get(2)]).toEqual([25.5, 30, 22.5, 30]);
});

test("et ark uden kolonnebredder får dem foran rækkerne", async () => {
  const model = await mappen(""), ark = arket(model);
  ark.columnWidths.set(1, 14);
  ark.changes.other = true;
  expect(tekstI(await mappeBytes(model), "xl/worksheets/sheet1.xml")).toContain('<cols><col min="2" max="2" width="14" customWidth="1"/></cols><sheetData>');
});
