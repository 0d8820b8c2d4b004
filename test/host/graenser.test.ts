import { startINode } from "../../workbench/host/node";
import type { Vaert } from "../../workbench/host/vaert";
import { nyMappe } from "./mappe";

let vaert: Vaert;
beforeEach(async () => { vaert = await startINode({ model: nyMappe("Borgere", "Data") }); });
afterEach(() => vaert.stop());

const koer = (handling: (ark: Excel.Worksheet, context: Excel.RequestContext) => void): Promise<void> => Excel.run(async (context) => {
  handling(context.workbook.worksheets.getItem("Data"), context);
  await context.sync();
});
const skriv = (): Promise<void> => koer((ark) => { ark.getRange("A1").values = [["x"]]; });

test("over fem megabyte i ét kald afvises på nettet, men ikke på skrivebordet", async () => {
  const stor = (): Promise<void> => koer((ark) => { ark.getRange("A1:A300").values = Array.from({ length: 300 }, () => ["å".repeat(10_000)]); });
  await expect(stor()).rejects.toMatchObject({ code: "RequestPayloadSizeLimitExceeded" });
  vaert.switches.flavour = "desktop";
  await stor();
});

test("over fem megabyte i ét svar afvises på nettet", async () => {
  const ark = vaert.model.sheets[1];
  for (let r = 0; r < 200; r++) ark?.cells.setValue(r, 0, "x".repeat(30_000));
  await expect(koer((data) => { data.getRange("A1:A200").load("values"); })).rejects.toMatchObject({ code: "ResponsePayloadSizeLimitExceeded" });
});

test("adresser over 8.192 tegn afvises", async () => {
  const lang = Array.from({ length: 2_000 }, (_, i) => `A${i * 2 + 1}`).join(",");
  expect(lang.length).toBeGreaterThan(8_192);
  await expect(koer((ark) => { ark.getRanges(lang).format.fill.color = "#FF0000"; })).rejects.toMatchObject({ code: "InvalidArgument" });
});

test("over fem millioner celler giver null i stedet for værdier", async () => {
  await Excel.run(async (context) => {
    const r = context.workbook.worksheets.getItem("Data").getRange("A1:F1000000");
    r.load("values,rowCount");
    await context.sync();
    expect([r.values, r.rowCount]).toEqual([null, 1_000_000]);
  });
});

test("et beskyttet ark tager ikke imod, og det kan læses, at det er beskyttet", async () => {
  vaert.switches.protectedSheets = ["Data"];
  await expect(skriv()).rejects.toMatchObject({ code: "AccessDenied" });
  await expect(koer((ark) => { ark.getRange("A1").conditionalFormats.add("Custom"); })).rejects.toMatchObject({ code: "AccessDenied" });
  await Excel.run(async (context) => {
    const { protection } = context.workbook.worksheets.getItem("Data");
    protection.load("protected");
    await context.sync();
    expect(protection.protected).toBe(true);
  });
});

test("en skrivebeskyttet mappe kan læses, men ikke skrives", async () => {
  vaert.switches.readOnly = true;
  await expect(skriv()).rejects.toMatchObject({ code: "AccessDenied" });
  await expect(koer((_, context) => { context.workbook.worksheets.add("Ny"); })).rejects.toMatchObject({ code: "AccessDenied" });
  await Excel.run(async (context) => {
    context.workbook.load("readOnly,name");
    await context.sync();
    expect([context.workbook.readOnly, context.workbook.name]).toEqual([true, "ishoej-2023.xlsx"]);
  });
});

test("når mappens struktur er beskyttet, kan ark hverken laves, slettes eller omdøbes, men celler kan skrives", async () => {
  vaert.switches.protectedStructure = true;
  for (const handling of [
    (_: Excel.Worksheet, context: Excel.RequestContext) => { context.workbook.worksheets.add("Ny"); },
    (ark: Excel.Worksheet) => { ark.delete(); },
    (ark: Excel.Worksheet) => { ark.name = "Omdøbt"; },
    (ark: Excel.Worksheet) => { ark.visibility = "Hidden"; },
  ]) await expect(koer(handling)).rejects.toMatchObject({ code: "AccessDenied" });
  await skriv();
  await Excel.run(async (context) => {
    context.workbook.protection.load("protected");
    await context.sync();
    expect(context.workbook.protection.protected).toBe(true);
  });
});

test("mens en celle redigeres, afvises kald; med delayForCellEdit venter de", async () => {
  vaert.switches.cellEdit = true;
  await expect(skriv()).rejects.toMatchObject({ code: "InvalidOperationInCellEditMode" });
  const venter = Excel.run({ delayForCellEdit: true }, async (context) => {
    context.workbook.worksheets.getItem("Data").getRange("A1").values = [["ventede"]];
    await context.sync();
  });
  await new Promise((resolve) => { setTimeout(resolve, 60); });
  expect(vaert.model.sheets[1]?.cells.value(0, 0)).toBeNull();
  vaert.switches.cellEdit = false;
  await venter;
  expect(vaert.model.sheets[1]?.cells.value(0, 0)).toBe("ventede");
});

test("når en anden mappe har fokus, kan et ark ikke aktiveres", async () => {
  vaert.switches.otherWorkbookInFocus = true;
  await expect(koer((ark) => { ark.activate(); })).rejects.toMatchObject({ code: "GeneralException" });
  vaert.switches.otherWorkbookInFocus = false;
  await koer((ark) => { ark.activate(); });
  expect(vaert.model.activeSheet).toBe("Data");
});

test("hvad der ligger over ExcelApi 1.12, afviser klienten selv", async () => {
  expect(Office.context.requirements.isSetSupported("ExcelApi", "1.12")).toBe(true);
  expect(Office.context.requirements.isSetSupported("ExcelApi", "1.13")).toBe(false);
  await expect(koer((ark) => { ark.getRange("A1").getRangeEdge("Down"); })).rejects.toMatchObject({ code: "ApiNotFound" });
});

test("medlemmer, værten ikke kender, fejler højt med klasse og navn", async () => {
  await expect(koer((ark) => { ark.getRange("A1").load("style"); })).rejects.toMatchObject({
    code: "ApiNotFound", message: "Range.style is not known to the host.",
  });
  await expect(koer((ark) => { ark.getRange("A1").format.textOrientation = 90; })).rejects.toMatchObject({
    code: "ApiNotFound", message: "RangeFormat.textOrientation is not known to the host.",
  });
  await expect(koer((ark) => { ark.shapes.getCount(); })).rejects.toMatchObject({ code: "ApiNotFound", message: "Worksheet.shapes is not known to the host." });
  await expect(koer((ark) => { ark.getRange("A1").calculate(); })).rejects.toMatchObject({ code: "ApiNotFound" });
});

test("et ark, der ikke findes, er ItemNotFound eller et nulobjekt, og det før fejlen er gjort", async () => {
  const fejl = Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Data").getRange("A1").values = [["gjort"]];
    context.workbook.worksheets.getItem("Findes ikke").getRange("A1").values = [["x"]];
    await context.sync();
  });
  await expect(fejl).rejects.toMatchObject({ code: "ItemNotFound", debugInfo: { errorLocation: "WorksheetCollection.getItem" } });
  expect(vaert.model.sheets[1]?.cells.value(0, 0)).toBe("gjort");
  await Excel.run(async (context) => {
    const intet = context.workbook.worksheets.getItemOrNullObject("Findes ikke");
    const under = intet.getRange("A1");
    under.load("address");
    await context.sync();
    expect([intet.isNullObject, under.isNullObject]).toEqual([true, true]);
  });
});
