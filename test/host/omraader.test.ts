import { startINode } from "../../workbench/host/node";
import type { Vaert } from "../../workbench/host/vaert";
import { nyMappe } from "./mappe";

let vaert: Vaert;
beforeEach(async () => { vaert = await startINode({ model: nyMappe("Borgere", "Data") }); });
afterEach(() => vaert.stop());

test("områder findes ud fra hinanden, som de ligger på arket", async () => {
  await Excel.run(async (context) => {
    const r = context.workbook.worksheets.getItem("Data").getRange("B2:D5");
    const fundne = [
      r.getCell(1, 1), r.getRow(1), r.getColumn(2), r.getLastCell(), r.getOffsetRange(1, -1), r.getResizedRange(1, 1), r.getEntireColumn(),
      r.getEntireRow(), r.getBoundingRect("F9"), r.getIntersectionOrNullObject("C1:C3"),
    ];
    for (const f of fundne) f.load("address");
    const intet = r.getIntersectionOrNullObject("H9");
    await context.sync();
    expect(fundne.map((f) => f.address.slice(5))).toEqual(["C3", "B3:D3", "D2:D5", "D5", "A3:C6", "B2:E6", "B:D", "2:5", "B2:F9", "C2:C3"]);
    expect(intet.isNullObject).toBe(true);
  });
});

test("uden for arket er der intet område", async () => {
  const ud = Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Data").getRange("A1").getOffsetRange(-1, 0).load("address");
    await context.sync();
  });
  await expect(ud).rejects.toMatchObject({ code: "InvalidArgument" });
});

test("et navn i mappen åbner sit område", async () => {
  await Excel.run(async (context) => {
    const data = context.workbook.worksheets.getItem("Data");
    context.workbook.names.add("Udtrukket", data.getRange("B1"));
    const navn = context.workbook.names.getItemOrNullObject("udtrukket");
    navn.load("formula,type,scope");
    const omraade = navn.getRange();
    omraade.load("address");
    const intet = context.workbook.names.getItemOrNullObject("andet");
    await context.sync();
    expect([navn.formula, navn.type, navn.scope, omraade.address, intet.isNullObject]).toEqual(["=Data!B1", "Range", "Workbook", "Data!B1", true]);
  });
});

test("skjulte rækker kan læses og vises igen", async () => {
  await Excel.run(async (context) => {
    const ark = context.workbook.worksheets.getItem("Data");
    ark.getRange("2:3").rowHidden = true;
    const r = ["2:3", "1:2", "5:6"].map((a) => ark.getRange(a));
    for (const et of r) et.load("rowHidden");
    await context.sync();
    expect(r.map((et) => et.rowHidden)).toEqual([true, null, false]);
  });
  expect([...(vaert.model.sheets[1]?.hiddenRows ?? [])]).toEqual([1, 2]);
});

test("tabeller, der rører et område, kan findes", async () => {
  await Excel.run(async (context) => {
    const ark = context.workbook.worksheets.getItem("Data");
    ark.tables.add("A1:B3", true).name = "Tilsyn_A";
    ark.tables.add("D1:E3", true).name = "Tilsyn_B";
    const roert = ark.getRange("B2:C9").getTables();
    roert.load("items/name");
    const omsluttet = ark.getRange("B2:C9").getTables(true).getCount();
    await context.sync();
    expect([roert.items.map((t) => t.name), omsluttet.value]).toEqual([["Tilsyn_A"], 0]);
  });
});

test("tabellens overskrifter er altid forskellige tekster", async () => {
  await Excel.run(async (context) => {
    const ark = context.workbook.worksheets.getItem("Data");
    ark.getRange("A1:D1").values = [["Navn", "Navn", 2024, ""]];
    ark.tables.add("A1:D2", true);
    const hoved = ark.getRange("A1:D1");
    hoved.load("values");
    await context.sync();
    expect(hoved.values).toEqual([["Navn", "Navn2", "2024", "Kolonne4"]]);
    hoved.values = [["", "Navn", 7, "x"]];
    hoved.load("values");
    await context.sync();
    expect(hoved.values).toEqual([["Kolonne1", "Navn", "7", "x"]]);
  });
});

test("en tabel uden overskrifter skubber sine rækker ned", async () => {
  await Excel.run(async (context) => {
    const ark = context.workbook.worksheets.getItem("Data");
    ark.getRange("A1:B2").values = [[1, 2], [3, 4]];
    const tabel = ark.tables.add("A1:B2", false);
    const alt = tabel.getRange();
    alt.load("address,values");
    await context.sync();
    expect([alt.address, alt.values]).toEqual(["Data!A1:B3", [["Kolonne1", "Kolonne2"], [1, 2], [3, 4]]]);
  });
});

test("et link på en tom celle viser, hvor det fører hen", async () => {
  await Excel.run(async (context) => {
    const r = context.workbook.worksheets.getItem("Data").getRange("A1");
    r.hyperlink = { documentReference: "Borgere!A7" };
    r.load("values");
    await context.sync();
    expect(r.values).toEqual([["Borgere!A7"]]);
  });
});

test("at tømme et område kan nøjes med indhold, formater eller links", async () => {
  await Excel.run(async (context) => {
    const r = context.workbook.worksheets.getItem("Data").getRange("A1");
    r.values = [["x"]];
    r.format.font.bold = true;
    r.clear("Contents");
    r.load("values,format/font/bold");
    await context.sync();
    expect([r.values, r.format.font.bold]).toEqual([[[""]], true]);
    r.values = [["y"]];
    r.clear("Formats");
    r.load("values,format/font/bold");
    await context.sync();
    expect([r.values, r.format.font.bold]).toEqual([[["y"]], false]);
  });
});

test("et ark uden celler siger det, når nogen vil læse det", async () => {
  const [ark] = vaert.model.sheets;
  if (ark) vaert.model.sheets[0] = { ...ark, hasCells: false };
  const laes = Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Borgere").getUsedRangeOrNullObject(true).load("values");
    await context.sync();
  });
  await expect(laes).rejects.toMatchObject({ code: "UnsupportedSheet" });
});

test("et slettet ark meldes til den, der lytter", async () => {
  const slettede: string[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.onDeleted.add(async (e) => { slettede.push(e.worksheetId); });
    await context.sync();
    context.workbook.worksheets.getItem("Data").delete();
    await context.sync();
  });
  await new Promise((resolve) => { setTimeout(resolve, 10); });
  expect(slettede).toEqual(["{ark-Data}"]);
});
