import { startINode } from "../../workbench/host/node";
import type { Vaert } from "../../workbench/host/vaert";
import { nyMappe } from "./mappe";

let vaert: Vaert;
beforeEach(async () => { vaert = await startINode({ model: nyMappe("Tilsyn Overblik", "Data") }); });
afterEach(() => vaert.stop());

const data = [["Måned", "Uden samtaler", "Grænse"], ["2024M01", 0.1, 0.2], ["2024M02", 0.15, 0.2]];

test("en tabel får navn og stil, og dens dele er områder på arket", async () => {
  await Excel.run(async (context) => {
    const ark = context.workbook.worksheets.getItem("Tilsyn Overblik");
    ark.getRange("B2:D4").values = data;
    const tabel = ark.tables.add("B2:D4", true);
    tabel.name = "Tilsyn_Udvikling";
    tabel.style = "TableStyleLight1";
    tabel.showBandedRows = false;
    tabel.columns.load("items/name");
    const hoved = tabel.getHeaderRowRange();
    hoved.load("address");
    const krop = tabel.getDataBodyRange();
    krop.load("values");
    const antal = tabel.rows.getCount();
    const ark2 = context.workbook.tables.getItem("tilsyn_udvikling").worksheet;
    ark2.load("name");
    await context.sync();
    expect(tabel.columns.items.map((c) => c.name)).toEqual(data[0]);
    expect(hoved.address).toBe("'Tilsyn Overblik'!B2:D2");
    expect(krop.values).toEqual(data.slice(1));
    expect(antal.value).toBe(2);
    expect(ark2.name).toBe("Tilsyn Overblik");
  });
  const [tabel] = vaert.model.sheets[0]?.tables ?? [];
  expect(tabel).toMatchObject({ name: "Tilsyn_Udvikling", style: "TableStyleLight1", showBandedRows: false, range: { row: 1, column: 1, rowCount: 3, columnCount: 3 } });
  expect(vaert.model.sheets[0]?.changes.other).toBe(true);
});

test("en tabel oven i en anden og et navn, der er taget, afvises", async () => {
  const lav = (handling: (ark: Excel.Worksheet) => void): Promise<void> => Excel.run(async (context) => {
    handling(context.workbook.worksheets.getItem("Data"));
    await context.sync();
  });
  await lav((ark) => { ark.tables.add("A1:B3", true).name = "Tilsyn_A"; });
  await expect(lav((ark) => { ark.tables.add("B3:C4", true); })).rejects.toMatchObject({ code: "InvalidArgument" });
  await expect(lav((ark) => { ark.tables.add("F1:G3", true).name = "tilsyn_a"; })).rejects.toMatchObject({ code: "ItemAlreadyExists" });
  await expect(lav((ark) => { ark.tables.add("J1:K3", true).name = "A1"; })).rejects.toMatchObject({ code: "InvalidArgument" });
});

test("en slettet tabel er væk med sine celler", async () => {
  await Excel.run(async (context) => {
    const ark = context.workbook.worksheets.getItem("Data");
    ark.getRange("A1:C3").values = data;
    const tabel = ark.tables.add("A1:C3", true);
    await context.sync();
    tabel.delete();
    const brugt = ark.getUsedRangeOrNullObject(true);
    const antal = ark.tables.getCount();
    await context.sync();
    expect(brugt.isNullObject).toBe(true);
    expect(antal.value).toBe(0);
  });
});

test("et linjediagram tager navne fra første række og måneder fra første kolonne", async () => {
  await Excel.run(async (context) => {
    const ark = context.workbook.worksheets.getItem("Data");
    ark.getRange("A1:C3").values = data;
    const diagram = ark.charts.add(Excel.ChartType.line, ark.getRange("A1:C3"), Excel.ChartSeriesBy.columns);
    diagram.name = "Tilsyn udvikling";
    diagram.title.text = "Andel uden samtaler";
    diagram.legend.position = "Bottom";
    diagram.axes.valueAxis.minimum = 0;
    diagram.axes.valueAxis.numberFormat = "0%";
    diagram.setPosition("E2", "J15");
    const graense = diagram.series.getItemAt(1);
    graense.format.line.color = "#C00000";
    graense.format.line.lineStyle = "Dash";
    graense.markerStyle = "None";
    diagram.series.load("items/name");
    await context.sync();
    expect(diagram.series.items.map((s) => s.name)).toEqual(["Uden samtaler", "Grænse"]);
    const fundet = ark.charts.getItemOrNullObject("tilsyn udvikling");
    const ingen = ark.charts.getItemOrNullObject("findes ikke");
    await context.sync();
    expect([fundet.isNullObject, ingen.isNullObject]).toEqual([false, true]);
  });
  expect(vaert.model.sheets[1]?.charts[0]).toMatchObject({
    name: "Tilsyn udvikling", type: "line", title: "Andel uden samtaler", legend: "Bottom",
    valueAxis: { minimum: 0, maximum: null, numberFormat: "0%" },
    anchor: { from: { row: 1, column: 4 }, to: { row: 15, column: 10 } },
    series: [
      { name: "Uden samtaler", categories: "Data!A2:A3", values: "Data!B2:B3" },
      { name: "Grænse", categories: "Data!A2:A3", values: "Data!C2:C3", color: "#C00000", dashed: true },
    ],
  });
});
