import { ExcelUtilities } from "@microsoft/office-js-helpers";
import { startINode } from "../../workbench/host/node";
import type { Vaert } from "../../workbench/host/vaert";
import { nyMappe } from "./mappe";

let vaert: Vaert;
beforeEach(async () => { vaert = await startINode({ model: nyMappe("Borgere", "Data") }); });
afterEach(() => vaert.stop());

const navne = (): string[] => vaert.model.sheets.map((s) => s.name);

test("ark tilføjes sidst uden at blive aktive, og navne kan læses på én gang", async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.add("Tilsyn Overblik");
    const alle = context.workbook.worksheets;
    alle.load("items/name,items/visibility,items/id");
    const aktivt = alle.getActiveWorksheet();
    aktivt.load("name,position");
    const antal = alle.getCount();
    await context.sync();
    expect(alle.items.map((s) => s.name)).toEqual(["Borgere", "Data", "Tilsyn Overblik"]);
    expect([aktivt.name, aktivt.position, antal.value]).toEqual(["Borgere", 0, 3]);
    const nyt = alle.items[2];
    if (!nyt) throw new Error("intet ark");
    nyt.name = "Tilsyn Fokusmål";
    await context.sync();
  });
  expect(navne()).toEqual(["Borgere", "Data", "Tilsyn Fokusmål"]);
});

test.each([["", "InvalidArgument"], ["x".repeat(32), "InvalidArgument"], ["a/b", "InvalidArgument"], ["'a", "InvalidArgument"], ["DATA", "ItemAlreadyExists"]])(
  "arknavnet %j afvises", async (navn, code) => {
    const omdoeb = Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Borgere").name = navn;
      await context.sync();
    });
    await expect(omdoeb).rejects.toMatchObject({ code });
    expect(navne()).toEqual(["Borgere", "Data"]);
  });

test("det sidste synlige ark kan ikke slettes", async () => {
  const slet = Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Data").delete();
    await context.sync();
    context.workbook.worksheets.getItem("Borgere").delete();
    await context.sync();
  });
  await expect(slet).rejects.toMatchObject({ code: "InvalidOperation" });
  expect(navne()).toEqual(["Borgere"]);
});

test("et ark husker sit mærke, og mærket følger arket, når det omdøbes", async () => {
  await Excel.run(async (context) => {
    const ark = context.workbook.worksheets.getItem("Data");
    ark.customProperties.add("fokusmaal", "overblik");
    ark.name = "Noget andet";
    await context.sync();
    const maerke = ark.customProperties.getItemOrNullObject("Fokusmaal");
    maerke.load("key,value");
    const intet = context.workbook.worksheets.getItem("Borgere").customProperties.getItemOrNullObject("fokusmaal");
    await context.sync();
    expect([maerke.key, maerke.value, intet.isNullObject]).toEqual(["fokusmaal", "overblik", true]);
    maerke.delete();
    await context.sync();
  });
  expect(vaert.model.sheets[1]?.customProperties.size).toBe(0);
});

test("navne og diagrammer følger et ark, der omdøbes", async () => {
  await Excel.run(async (context) => {
    const ark = context.workbook.worksheets.getItem("Data");
    ark.getRange("A1:B3").values = [["Måned", "Andel"], ["2024M01", 0.1], ["2024M02", 0.2]];
    ark.charts.add("Line", ark.getRange("A1:B3"), "Columns");
    context.workbook.names.add("Andele", ark.getRange("B2:B3"));
    ark.name = "Nye data";
    await context.sync();
  });
  expect(vaert.model.names[0]?.formula).toBe("='Nye data'!B2:B3");
  expect(vaert.model.sheets[1]?.charts[0]?.series[0]).toMatchObject({ values: "'Nye data'!B2:B3", categories: "'Nye data'!A2:A3" });
});

test("frosne rækker, titelrække, papir og en side i bredden", async () => {
  await Excel.run(async (context) => {
    const ark = context.workbook.worksheets.getItem("Data");
    ark.freezePanes.freezeRows(3);
    ark.pageLayout.orientation = Excel.PageOrientation.landscape;
    ark.pageLayout.paperSize = Excel.PaperType.a4;
    ark.pageLayout.setPrintTitleRows("$3:$3");
    ark.pageLayout.zoom = { horizontalFitToPages: 1 };
    ark.pageLayout.centerHorizontally = true;
    ark.tabColor = "#1F4E79";
    ark.showGridlines = false;
    ark.load("tabColor,showGridlines");
    ark.pageLayout.load("orientation,paperSize,centerHorizontally");
    const frosset = ark.freezePanes.getLocationOrNullObject();
    frosset.load("address");
    await context.sync();
    expect([ark.tabColor, ark.showGridlines, frosset.address]).toEqual(["#1F4E79", false, "Data!1:3"]);
    expect([ark.pageLayout.orientation, ark.pageLayout.paperSize, ark.pageLayout.centerHorizontally]).toEqual(["Landscape", "A4", true]);
  });
  expect(vaert.model.sheets[1]).toMatchObject({ frozenRows: 3, page: { orientation: "landscape", paperSize: "A4", titleRows: "3:3", fitToWidth: true } });
});

test("forceCreateSheet fra Microsofts hjælpepakke laver arket eller tømmer det", async () => {
  await Excel.run(async (context) => {
    const nyt = await ExcelUtilities.forceCreateSheet(context.workbook, "Tilsyn Overblik", true);
    nyt.getRange("A1").values = [["gammelt"]];
    nyt.getRange("A1").format.font.bold = true;
    await context.sync();
    const samme = await ExcelUtilities.forceCreateSheet(context.workbook, "Tilsyn Overblik", true);
    const brugt = samme.getUsedRangeOrNullObject(false);
    await context.sync();
    expect(brugt.isNullObject).toBe(true);
  });
  expect(navne()).toEqual(["Borgere", "Data", "Tilsyn Overblik"]);
});

test("et område flettes, og rækker sættes ind og skydes ned", async () => {
  await Excel.run(async (context) => {
    const ark = context.workbook.worksheets.getItem("Data");
    ark.getRange("A1:A2").values = [["et"], ["to"]];
    ark.getRange("C1:D1").merge();
    ark.getRange("1:1").insert("Down");
    const flyttet = ark.getRange("A1:A3");
    flyttet.load("values");
    await context.sync();
    expect(flyttet.values).toEqual([[""], ["et"], ["to"]]);
    ark.getRange("A2:A2").delete("Up");
    flyttet.load("values");
    await context.sync();
    expect(flyttet.values).toEqual([[""], ["to"], [""]]);
  });
});
