import { startINode } from "../../workbench/host/node";
import type { Vaert } from "../../workbench/host/vaert";
import type { ModelChange } from "../../workbench/host/session";
import { nyMappe } from "./mappe";

let vaert: Vaert;
beforeEach(async () => { vaert = await startINode({ model: nyMappe("Borgere", "Data") }); });
afterEach(() => vaert.stop());

const roligt = (): Promise<void> => new Promise((resolve) => { setTimeout(resolve, 10); });

test("mappens indstillinger er de samme gennem begge døre", async () => {
  await Excel.run(async (context) => {
    context.workbook.settings.add("fokusmaal", { maaleaar: 2024 });
    await context.sync();
    const den = context.workbook.settings.getItemOrNullObject("fokusmaal");
    den.load("value");
    const ingen = context.workbook.settings.getItemOrNullObject("andet");
    await context.sync();
    expect(den.value).toEqual({ maaleaar: 2024 });
    expect(ingen.isNullObject).toBe(true);
  });
  expect(vaert.model.settings.get("fokusmaal")).toBe('{"maaleaar":2024}');
  const { settings } = Office.context.document;
  await new Promise<void>((resolve) => { settings.refreshAsync(() => resolve()); });
  expect(settings.get("fokusmaal")).toEqual({ maaleaar: 2024 });
  settings.set("udtraek", "2025-01-10");
  await new Promise<void>((resolve) => { settings.saveAsync(() => resolve()); });
  expect([...vaert.model.settings]).toEqual([["fokusmaal", '{"maaleaar":2024}'], ["udtraek", '"2025-01-10"']]);
});

test("sprog, tema og vært er en dansk Excel på pc", () => {
  expect(Office.context.displayLanguage).toBe("da-DK");
  expect(Office.context.contentLanguage).toBe("da-DK");
  expect(Office.context.host).toBe("Excel");
  expect(Office.context.platform).toBe("PC");
  expect(Office.context.diagnostics.version).toBe("16.0.18000.20000");
  expect(Office.context.officeTheme.bodyBackgroundColor).toMatch(/^#[0-9a-f]{6}$/i);
  expect(Office.context.requirements.isSetSupported("SharedRuntime", "1.1")).toBe(true);
});

test("valget kan læses, og tilføjelsesprogrammet hører, når det flyttes", async () => {
  const hoert: string[] = [];
  await Excel.run(async (context) => {
    context.workbook.onSelectionChanged.add(async () => { hoert.push("mappe"); });
    context.workbook.worksheets.onSelectionChanged.add(async (e) => { hoert.push(e.address); });
    await context.sync();
    vaert.fireSelection("Data", "B2:C3");
    await roligt();
    const valgt = context.workbook.getSelectedRange();
    valgt.load("address");
    const celle = context.workbook.getActiveCell();
    celle.load("address");
    await context.sync();
    expect([valgt.address, celle.address]).toEqual(["Data!B2:C3", "Data!B2"]);
  });
  expect(hoert.sort()).toEqual(["B2:C3", "mappe"]);
});

test("ændringer høres på arket og på samlingen, og kan afmeldes", async () => {
  const hoert: string[] = [];
  await Excel.run(async (context) => {
    const paa = context.workbook.worksheets.getItem("Data").onChanged.add(async (e) => { hoert.push(`ark ${e.address}`); });
    context.workbook.worksheets.onChanged.add(async (e) => { hoert.push(`mappe ${e.address}`); });
    context.workbook.worksheets.onAdded.add(async () => { hoert.push("nyt ark"); });
    await context.sync();
    context.workbook.worksheets.getItem("Data").getRange("C9").values = [["x"]];
    context.workbook.worksheets.add("Ny");
    await context.sync();
    await roligt();
    expect(hoert.sort()).toEqual(["ark C9", "mappe C9", "nyt ark"]);
    paa.remove();
    await context.sync();
  });
  vaert.fireEdited("Data", "A1:A2");
  await roligt();
  expect(hoert).toContain("mappe A1:A2");
  expect(hoert).not.toContain("ark A1:A2");
});

test("en knap på båndet kører sin funktion og venter på, at den er færdig", async () => {
  const koert: string[] = [];
  Office.actions.associate("runAllRules", (haendelse: Office.AddinCommands.Event) => {
    koert.push(haendelse.source.id);
    setTimeout(() => { koert.push("færdig"); haendelse.completed(); }, 20);
  });
  await vaert.runCommand("runAllRules");
  expect(koert).toEqual(["runAllRules", "færdig"]);
});

test("ruden kan skjules og vises igen", async () => {
  const set: string[] = [];
  await Office.addin.onVisibilityModeChanged((e) => { set.push(e.visibilityMode); });
  await Office.addin.hide();
  await roligt();
  await Office.addin.showAsTaskpane();
  await roligt();
  expect(set).toEqual(["Hidden", "Taskpane"]);
  await Office.addin.setStartupBehavior(Office.StartupBehavior.load);
  expect(await Office.addin.getStartupBehavior()).toBe("Load");
});

test("den, der viser mappen, får at vide, hvad et kald har ændret", async () => {
  const set: ModelChange[] = [];
  const ophoer = vaert.onModelChange((aendringer) => set.push(...aendringer));
  await Excel.run(async (context) => {
    const ark = context.workbook.worksheets.getItem("Data");
    ark.getRange("A1").values = [[1]];
    ark.activate();
    await context.sync();
  });
  ophoer();
  expect(set).toEqual([{ kind: "cells", sheetId: "{ark-Data}", area: { row: 0, column: 0, rowCount: 1, columnCount: 1 } }, { kind: "selection" }]);
  expect(vaert.model.sheets[1]?.changes).toEqual({ isNew: false, cells: new Set(["0,0"]), conditionalFormats: false, other: false });
});
