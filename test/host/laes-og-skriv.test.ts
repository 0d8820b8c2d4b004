import { CellError } from "../../workbench/model/celler";
import { startINode } from "../../workbench/host/node";
import type { Vaert } from "../../workbench/host/vaert";
import { nyMappe } from "./mappe";

let vaert: Vaert;
beforeEach(async () => { vaert = await startINode({ model: nyMappe("Borgere", "Data") }); });
afterEach(() => vaert.stop());

test("et ark læses i det brugte område med adresse, tal, tekst og fejl", async () => {
  const ark = vaert.model.sheets[0];
  ark?.cells.setValue(1, 1, "CPR");
  ark?.cells.setValue(2, 1, 12.5);
  ark?.cells.setValue(2, 2, new CellError("#N/A"));
  ark?.cells.setValue(1, 2, true);
  await Excel.run(async (context) => {
    const brugt = context.workbook.worksheets.getItem("Borgere").getUsedRangeOrNullObject(true);
    brugt.load("values,address,valueTypes,text,rowIndex,columnIndex");
    const tomt = context.workbook.worksheets.getItem("Data").getUsedRangeOrNullObject(true);
    await context.sync();
    expect(brugt.address).toBe("Borgere!B2:C3");
    expect(brugt.values).toEqual([["CPR", true], [12.5, "#N/A"]]);
    expect(brugt.text).toEqual([["CPR", "SAND"], ["12,5", "#N/A"]]);
    expect(brugt.valueTypes).toEqual([["String", "Boolean"], ["Double", "Error"]]);
    expect([brugt.rowIndex, brugt.columnIndex]).toEqual([1, 1]);
    expect(tomt.isNullObject).toBe(true);
  });
});

test("null lader cellen stå, tom tekst tømmer den, og = gør til formel", async () => {
  await Excel.run(async (context) => {
    const r = context.workbook.worksheets.getActiveWorksheet().getRange("A1:C1");
    r.values = [["bliver", "tømmes", "x"]];
    r.values = [[null, "", "=SUM(A1)"]];
    r.load("values,formulas");
    await context.sync();
    expect(r.formulas).toEqual([["bliver", "", "=SUM(A1)"]]);
    expect(r.values).toEqual([["bliver", "", "#BUSY!"]]);
  });
});

test("en foranstillet apostrof gør til tekst og gemmes ikke; plus, minus og snabel-a gør til formel", async () => {
  await Excel.run(async (context) => {
    const r = context.workbook.worksheets.getActiveWorksheet().getRange("A1:E1");
    r.values = [["'=1+1", "-x", "@navn", "-5", "'0101701234"]];
    r.load("formulas");
    await context.sync();
    expect(r.formulas).toEqual([["=1+1", "=-x", "=@navn", -5, "0101701234"]]);
    expect(vaert.model.sheets[0]?.cells.formula(0, 0)).toBeUndefined();
  });
});

test("et tal som tekst bliver i en tekstformateret celle, når formatet sættes først", async () => {
  await Excel.run(async (context) => {
    const r = context.workbook.worksheets.getActiveWorksheet().getRange("A1:B1");
    r.numberFormat = [["@", "General"]];
    r.values = [["0101701234", "0101701234"]];
    r.load("values,numberFormat");
    await context.sync();
    expect(r.values).toEqual([["0101701234", 101701234]]);
    expect(r.numberFormat).toEqual([["@", "General"]]);
  });
});

test("forkert størrelse afvises", async () => {
  const skriv = Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("A1:B1").values = [[1]];
    await context.sync();
  });
  await expect(skriv).rejects.toMatchObject({ code: "InvalidArgument" });
});

test("femten hundrede celler og flere skrives i bidder af klienten selv", async () => {
  const rows = Array.from({ length: 4000 }, (_, i) => [i, `række ${i}`, i % 2 === 0]);
  await Excel.run(async (context) => {
    const r = context.workbook.worksheets.getActiveWorksheet().getRangeByIndexes(0, 0, 4000, 3);
    r.values = rows;
    await context.sync();
    const back = context.workbook.worksheets.getActiveWorksheet().getRange("A4000:C4000");
    back.load("values");
    await context.sync();
    expect(back.values).toEqual([[3999, "række 3999", false]]);
  });
});

test("formater ligger én gang hver i mappen", async () => {
  await Excel.run(async (context) => {
    const r = context.workbook.worksheets.getActiveWorksheet().getRange("A1:D100");
    r.format.fill.color = "#ff0000";
    r.format.font.bold = true;
    r.format.wrapText = true;
    r.format.horizontalAlignment = "Center";
    r.format.columnWidth = 100;
    const a1 = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
    a1.load("format/fill/color,format/font/bold,format/wrapText,format/horizontalAlignment,format/columnWidth");
    const tom = context.workbook.worksheets.getActiveWorksheet().getRange("F1");
    tom.load("format/fill/color");
    await context.sync();
    expect(a1.format.fill.color).toBe("#FF0000");
    expect(a1.format.font.bold).toBe(true);
    expect(a1.format.wrapText).toBe(true);
    expect(a1.format.horizontalAlignment).toBe("Center");
    expect(a1.format.columnWidth).toBeCloseTo(100, 0);
    expect(tom.format.fill.color).toBe("#FFFFFF");
  });
  expect(vaert.model.styles.length).toBeLessThanOrEqual(5);
});

test("et link peger på en celle i mappen og kan læses igen", async () => {
  await Excel.run(async (context) => {
    const r = context.workbook.worksheets.getItem("Data").getRange("B2");
    r.hyperlink = { documentReference: "Borgere!A7", screenTip: "Kilden", textToDisplay: "Borgere!A7" };
    r.load("hyperlink,values");
    await context.sync();
    expect(r.hyperlink).toEqual({ documentReference: "Borgere!A7", screenTip: "Kilden", textToDisplay: "Borgere!A7" });
  });
});
