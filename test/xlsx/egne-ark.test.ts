import type { SheetModel, WorkbookModel } from "../../workbench/model/mappe";
import { laesMappe, mappeBytes } from "../../workbench/xlsx";
import { fjernEgne, medEgetArk } from "../../workbench/xlsx/proeveark";
import { analytikerensMappe } from "./analytiker";
import { mangler } from "./gyldig";
import { pak, tekstI, udpak } from "./pakker";

const original = pak(analytikerensMappe());
const aabn = (bytes: Uint8Array): Promise<WorkbookModel> => laesMappe(bytes, "borgere.xlsm");

async function gemt(): Promise<Uint8Array> {
  const model = await aabn(original);
  medEgetArk(model);
  return mappeBytes(model);
}
const voresI = (model: WorkbookModel): SheetModel => model.sheets.find(({ name }) => name === "Tilsyn Prøve")!;

test("alt på et tilsynsark kommer igen, når mappen læses", async () => {
  const foer = await aabn(original), skrevet = medEgetArk(foer), laest = voresI(await aabn(await mappeBytes(foer)));
  expect(laest.id).toBe(skrevet.id);
  expect([laest.tabColor, laest.showGridlines, laest.frozenRows, laest.page, laest.columnWidths.get(0)]).toEqual(["#0F548C", false, 1, skrevet.page, 24]);
  expect(laest.customProperties).toEqual(skrevet.customProperties);
  expect(laest.hyperlinks).toEqual(skrevet.hyperlinks);
  expect(laest.tables).toMatchObject([{ name: "Tilsyn_Proeve", range: { row: 0, column: 0, rowCount: 4, columnCount: 3 }, style: "TableStyleLight9" }]);
  expect(laest.charts).toMatchObject([{ name: "Andel uden", type: "line", title: "Andel uden samtaler", legend: "Bottom", valueAxis: { minimum: 0, maximum: null, numberFormat: "0%" }, anchor: skrevet.charts[0]!.anchor }]);
  expect(laest.charts[0]?.series.map(({ name, color, dashed }) => [name, color, dashed])).toEqual([["Andel uden", "#0F548C", false], ["Grænse", "#5C5C5C", true]]);
});

test("tekst der ligner en formel, bliver ved med at være tekst", async () => {
  const { cells } = voresI(await aabn(await gemt()));
  expect([cells.value(5, 0), cells.formula(5, 0)]).toEqual(["=1+1 er tekst & <ikke> en formel", undefined]);
});

test("et manglende tal har intet punkt i diagrammet og tegnes som et hul", async () => {
  const xml = tekstI(await gemt(), "xl/charts/chart3.xml");
  expect(xml).toContain('<c:dispBlanksAs val="gap"/>');
  expect(xml).toContain('<c:ptCount val="3"/><c:pt idx="0"><c:v>0.18</c:v></c:pt><c:pt idx="2">');
  expect(xml).toContain('<a:prstDash val="dash"/>');
});

test("tegn, som XML ikke kan holde, er ude af diagrammets titel og serier, og mappen kan åbnes", async () => {
  const foer = await aabn(original), { charts: [diagram] } = medEgetArk(foer);
  if (!diagram) throw new Error("intet diagram");
  diagram.title = "før\u0000efter \ud800 <b>\ufffe";
  diagram.series[0]!.name = "a\u0008b & c";
  const bytes = await mappeBytes(foer);
  expect(mangler(bytes)).toEqual([]);
  expect(tekstI(bytes, "xl/charts/chart3.xml")).not.toMatch(/[^\P{Cc}\t\n\r]|[\ufffe\uffff\ufffd]/u);
  const [laest] = voresI(await aabn(bytes)).charts;
  expect([laest?.title, laest?.series[0]?.name]).toEqual(["førefter  <b>", "ab & c"]);
});

test("tabellens nummer er ikke et, analytikerens tabeller har", async () => {
  expect(tekstI(await gemt(), "xl/tables/table2.xml")).toContain(' id="5" ');
});

test("mappen åbner stadig på analytikerens ark, og kun det er valgt", async () => {
  const bytes = await gemt();
  expect(tekstI(bytes, "xl/workbook.xml")).toContain('activeTab="0"');
  expect(Object.keys(udpak(bytes)).filter((del) => /worksheets\/sheet\d+\.xml$/.test(del) && tekstI(bytes, del).includes("tabSelected"))).toEqual(["xl/worksheets/sheet1.xml"]);
});

test("arkenes navne i dokumentets egenskaber følger med frem og tilbage", async () => {
  const bytes = await gemt();
  expect(tekstI(bytes, "docProps/app.xml")).toContain("<vt:i4>3</vt:i4>");
  expect(tekstI(bytes, "docProps/app.xml")).toContain('<vt:vector size="4" baseType="lpstr"><vt:lpstr>Borgere</vt:lpstr><vt:lpstr>Noter</vt:lpstr><vt:lpstr>Tilsyn Prøve</vt:lpstr><vt:lpstr>Diagram1</vt:lpstr>');
  const model = await aabn(bytes);
  fjernEgne(model);
  expect(tekstI(await mappeBytes(model), "docProps/app.xml")).toBe(tekstI(original, "docProps/app.xml"));
});

test("et ark forrest flytter de navne, der hører til ark efter det", async () => {
  const model = await aabn(original), ark = medEgetArk(model);
  model.sheets = [ark, ...model.sheets.filter((s) => s !== ark)];
  const bytes = await mappeBytes(model), igen = await aabn(bytes);
  expect(mangler(bytes)).toEqual([]);
  expect(igen.sheets.map(({ name }) => name)).toEqual(["Tilsyn Prøve", "Borgere", "Diagram1", "Noter"]);
  expect(igen.names.find(({ name }) => name === "Lokal")?.scope).toBe("Noter");
  expect([igen.sheets[0]?.page.titleRows, igen.sheets[1]?.page.titleRows, igen.activeSheet]).toEqual(["1:1", "1:1", "Borgere"]);
});

test("et tilsynsark, der skrives igen, mister sine gamle dele og får nye", async () => {
  const model = await aabn(await gemt()), ark = voresI(model);
  ark.tables = [];
  ark.charts = [];
  ark.cells.setValue(0, 0, "Ny");
  ark.changes.cells = "all";
  ark.changes.other = true;
  const bytes = await mappeBytes(model);
  expect(mangler(bytes)).toEqual([]);
  expect(Object.keys(udpak(bytes)).filter((del) => /chart3|table2|drawing3/.test(del))).toEqual([]);
  expect(voresI(await aabn(bytes)).cells.value(0, 0)).toBe("Ny");
});

test("et kopieret tilsynsark er brugerens og rettes i stedet for at skrives om", async () => {
  const model = await aabn(original), ark = medEgetArk(model);
  ark.customProperties.set("Fokusmaal", JSON.stringify({ noegle: "proeve", id: "{et andet ark}" }));
  const igen = await aabn(await mappeBytes(model)), kopi = voresI(igen);
  kopi.charts = [];
  kopi.cells.setValue(0, 0, "Rettet");
  kopi.changes.cells = new Set(["0,0"]);
  const bytes = await mappeBytes(igen);
  expect(Object.keys(udpak(bytes))).toContain("xl/charts/chart3.xml");
  expect(voresI(await aabn(bytes)).cells.value(0, 0)).toBe("Rettet");
});

test("navne og skjulte ark, der ændres, gemmes", async () => {
  const model = await aabn(original);
  model.names = [...model.names.filter(({ name }) => name !== "Grænse"), { name: "Ny", formula: "=Borgere!$A$1", scope: null }];
  model.sheets[2]!.visibility = "Visible";
  model.sheets[2]!.name = "Noter & mere";
  model.names.find(({ name }) => name === "Lokal")!.scope = "Noter & mere";
  const igen = await aabn(await mappeBytes(model));
  expect(igen.names.map(({ name, scope }) => [name, scope])).toEqual([["Lokal", "Noter & mere"], ["Status", null], ["Ny", null]]);
  expect([igen.sheets[2]?.name, igen.sheets[2]?.visibility]).toEqual(["Noter & mere", "Visible"]);
});

test("en mappe, der aldrig har været en fil, kan gemmes", async () => {
  const fra = await aabn(original), ark = medEgetArk(fra);
  const model: WorkbookModel = { ...fra, sheets: [ark], names: [], settings: new Map(), kilde: null };
  const bytes = await mappeBytes(model);
  expect(mangler(bytes)).toEqual([]);
  expect((await aabn(bytes)).sheets.map(({ name }) => name)).toEqual(["Tilsyn Prøve"]);
});
