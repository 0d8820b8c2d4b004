import { CellError } from "../../workbench/model/celler";
import type { SheetModel, WorkbookModel } from "../../workbench/model/mappe";
import { laesMappe } from "../../workbench/xlsx";
import { analytikerensMappe } from "./analytiker";
import { arkXml, enkelMappe, HOVED, pak } from "./pakker";

let mappe: WorkbookModel;
let borgere: SheetModel;
beforeAll(async () => {
  mappe = await laesMappe(pak(analytikerensMappe()), "borgere.xlsm");
  borgere = mappe.sheets[0]!;
});

test("ark, diagramark og skjulte ark står i mappens orden", () => {
  expect(mappe.sheets.map(({ name, hasCells, visibility }) => [name, hasCells, visibility])).toEqual([["Borgere", true, "Visible"], ["Diagram1", false, "Visible"], ["Noter", true, "Hidden"]]);
  expect(mappe.sheets.map(({ isProtected }) => isProtected)).toEqual([false, false, true]);
  expect([mappe.activeSheet, mappe.selection]).toEqual(["Borgere", { row: 1, column: 1, rowCount: 2, columnCount: 2 }]);
  expect(borgere.id).toBe("{11111111-2222-3333-4444-555555555555}");
});

test("celler læses som Excel viser dem: tekst med skift og tegn, datoer som tal, fejl, sand og fed tekst", () => {
  const { cells } = borgere;
  expect(cells.value(2, 0)).toBe("Linje\r\nskift");
  expect(cells.value(3, 0)).toBe("& <tegn> æøå 😀");
  expect(cells.value(1, 1)).toBe(45292);
  expect(cells.value(2, 2)).toEqual(new CellError("#N/A"));
  expect(cells.value(1, 4)).toBe(true);
  expect(cells.value(3, 4)).toBe("Fed tekst");
});

test("formler læses uden Excels forstavelser, og delte formler flyttes med", () => {
  const { cells } = borgere;
  expect([1, 2, 3].map((r) => cells.formula(r, 3))).toEqual(["=B2*2+$B$2", "=B3*2+$B$2", "=B4*2+$B$2"]);
  expect(cells.formula(1, 5)).toBe("=FILTER(B2:B4,B2:B4>0)");
  expect(cells.formula(2, 5)).toBeUndefined();
  expect([cells.formula(3, 2), cells.value(3, 2)]).toEqual(['=FOKUSMAAL_SAMTALER(A2:C4)&" _xlfn.tekst"', "3 samtaler"]);
});

test("udseende, bredder, højder, ruder, links og side læses", () => {
  expect(mappe.styles[2]).toMatchObject({ numberFormat: "0.0%", bold: true, size: 14, color: "#8E1A1A", fill: "#BDD7EE", wrap: true, horizontal: "center" });
  expect(mappe.styles[1]?.numberFormat).toBe("dd-mm-yyyy");
  expect([borgere.columnWidths.get(0), borgere.columnWidths.get(3), borgere.rowHeights.get(0), [...(borgere.hiddenRows ?? [])]]).toEqual([14.7109375, 11, 30, [2]]);
  expect([borgere.frozenRows, borgere.frozenColumns, borgere.tabColor, borgere.merges]).toEqual([1, 0, "#00B050", [{ row: 5, column: 0, rowCount: 1, columnCount: 3 }]]);
  expect(borgere.hyperlinks.get("3,0")).toEqual({ address: "https://star.dk/", documentReference: null, screenTip: "Styrelsen" });
  expect(borgere.hyperlinks.get("3,1")).toEqual({ address: null, documentReference: "Noter!A1", screenTip: null });
  expect(borgere.page).toEqual({ orientation: "landscape", paperSize: "A4", titleRows: "1:1", fitToWidth: true });
});

test("tabeller, navne, regler og diagrammer læses", () => {
  expect(borgere.tables).toMatchObject([{ name: "tblBorgere", range: { row: 0, column: 0, rowCount: 4, columnCount: 3 }, showHeaders: true, showTotals: false, showBandedRows: true }]);
  expect(mappe.names).toEqual([{ name: "Grænse", formula: "=0.2", scope: null }, { name: "Lokal", formula: "=Noter!$A$1", scope: "Noter" }, { name: "Status", formula: "=Borgere!$C$2:$C$4", scope: null }]);
  expect(borgere.conditionalFormats.map(({ type, formula, priority, origin }) => [type, formula, priority, origin])).toEqual([["cellIs", null, 2, 0], ["dataBar", null, 1, 1]]);
  expect(borgere.charts).toMatchObject([{ name: "Søjler", type: "columnClustered", anchor: { from: { row: 1, column: 6 }, to: { row: 9, column: 9 } } }]);
});

test("rækker og celler uden adresse står lige efter de forrige", async () => {
  const { sheets } = await laesMappe(pak(enkelMappe({ Data: arkXml('<row><c><v>1</v></c><c r="D1"><v>2</v></c><c><v>3</v></c></row><row r="4"/><row><c><v>4</v></c></row>') })), "a.xlsx");
  const celler = sheets[0]!.cells;
  expect([celler.value(0, 0), celler.value(0, 3), celler.value(0, 4), celler.value(4, 0)]).toEqual([1, 2, 3, 4]);
});

test("et link med anførselstegn og attributter i enkelte anførselstegn læses", async () => {
  const { sheets, uses1904Dates } = await laesMappe(
    pak(enkelMappe({ "L&apos;ark &amp; mere": arkXml("<row r='2'><c t='str' r='B2'><v>x &lt; y</v></c></row>") }, { "xl/workbook.xml": `${HOVED}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:rel="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><workbookPr date1904="true"/><sheets><sheet name="L'ark &amp; mere" sheetId="1" rel:id="rId1"/></sheets></workbook>` })),
    "a.xlsx",
  );
  expect([sheets[0]?.name, sheets[0]?.cells.value(1, 1), uses1904Dates]).toEqual(["L'ark & mere", "x < y", true]);
});
