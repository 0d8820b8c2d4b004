import { startINode } from "../../workbench/host/node";
import type { Vaert } from "../../workbench/host/vaert";
import { nyMappe } from "./mappe";

let vaert: Vaert;
beforeEach(async () => { vaert = await startINode({ model: nyMappe("Borgere") }); });
afterEach(() => vaert.stop());

const borgere = (): Vaert["model"]["sheets"][number] => {
  const [ark] = vaert.model.sheets;
  if (!ark) throw new Error("intet ark");
  return ark;
};

async function marker(adresser: string, formel: string): Promise<void> {
  await Excel.run(async (context) => {
    const omraade = context.workbook.worksheets.getItem("Borgere").getRanges(adresser);
    const format = omraade.conditionalFormats.add(Excel.ConditionalFormatType.custom);
    format.custom.rule.formula = formel;
    format.custom.format.fill.color = "#FFC7CE";
    format.custom.format.font.color = "#9C0006";
    format.custom.format.font.bold = true;
    format.stopIfTrue = false;
    await context.sync();
  });
}

test("en markering i brugerens ark ændrer kun de betingede formater", async () => {
  await marker("B2:B9,D4", '=AND(TRUE,"fokusmaal"<>"")');
  const ark = borgere();
  expect(ark.changes).toEqual({ isNew: false, cells: new Set(), conditionalFormats: true, other: false });
  expect(ark.conditionalFormats).toEqual([expect.objectContaining({
    formula: '=AND(TRUE,"fokusmaal"<>"")', origin: null, format: { fill: "#FFC7CE", color: "#9C0006", bold: true, numberFormat: null },
    areas: [{ row: 1, column: 1, rowCount: 8, columnCount: 1 }, { row: 3, column: 3, rowCount: 1, columnCount: 1 }],
  })]);
});

test("markeringer findes igen på formlen og fjernes, mens brugerens egne bliver", async () => {
  await marker("A1:A9", '=A1>0');
  await marker("B2:B9", '=AND(TRUE,"fokusmaal"<>"")');
  borgere().conditionalFormats.push({
    id: "{fremmed}", areas: [{ row: 0, column: 0, rowCount: 9, columnCount: 1 }], type: "colorScale", formula: null,
    format: { fill: null, color: null, bold: false, numberFormat: null }, priority: 9, stopIfTrue: false, origin: 0,
  });
  await Excel.run(async (context) => {
    const formater = context.workbook.worksheets.getItem("Borgere").getRange().conditionalFormats;
    formater.load("items/type,items/id,items/priority");
    await context.sync();
    expect(formater.items.map((f) => [f.type, f.priority])).toEqual([["Custom", 0], ["Custom", 1], ["ColorScale", 2]]);
    const regler = formater.items.map((f) => f.customOrNullObject);
    for (const regel of regler) regel.load("rule/formula");
    await context.sync();
    expect(regler.map((r) => r.isNullObject)).toEqual([false, false, true]);
    for (const [i, regel] of regler.entries()) if (!regel.isNullObject && regel.rule.formula.includes("fokusmaal")) formater.items[i]?.delete();
    await context.sync();
  });
  expect(borgere().conditionalFormats.map((f) => f.formula)).toEqual(["=A1>0", null]);
});

test("clearAll på en del af et område lader resten af reglen stå", async () => {
  await marker("A1:B10", "=TRUE");
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Borgere").getRange("A4:B5").conditionalFormats.clearAll();
    await context.sync();
  });
  expect(borgere().conditionalFormats[0]?.areas).toEqual([
    { row: 0, column: 0, rowCount: 3, columnCount: 2 }, { row: 5, column: 0, rowCount: 5, columnCount: 2 },
  ]);
});

test("reglens område kan læses, også når det er flere", async () => {
  await marker("B2:B9,D4", "=TRUE");
  await Excel.run(async (context) => {
    const regel = context.workbook.worksheets.getItem("Borgere").getRange("D4").conditionalFormats.getItemAt(0);
    const hele = regel.getRanges();
    hele.load("address,areaCount,cellCount");
    hele.areas.load("items/address");
    const et = regel.getRangeOrNullObject();
    await context.sync();
    expect([hele.address, hele.areaCount, hele.cellCount]).toEqual(["Borgere!B2:B9,Borgere!D4", 2, 9]);
    expect(hele.areas.items.map((r) => r.address)).toEqual(["Borgere!B2:B9", "Borgere!D4"]);
    expect(et.isNullObject).toBe(true);
  });
});
