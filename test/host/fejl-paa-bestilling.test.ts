import { startINode } from "../../workbench/host/node";
import type { FaultCode } from "../../workbench/host/faults";
import type { Vaert } from "../../workbench/host/vaert";
import { nyMappe } from "./mappe";

let vaert: Vaert;
beforeEach(async () => { vaert = await startINode({ model: nyMappe("Borgere", "Data") }); });
afterEach(() => vaert.stop());

const koder: FaultCode[] = ["InvalidOperationInCellEditMode", "RequestPayloadSizeLimitExceeded", "ResponsePayloadSizeLimitExceeded", "AccessDenied", "ItemNotFound", "GeneralException"];

test.each(koder)("det andet kald fejler med %s, det første og tredje går igennem", async (code) => {
  const skriv = (adresse: string): Promise<void> => Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Data").getRange(adresse).values = [["x"]];
    await context.sync();
  });
  vaert.faults.failRequest(2, code);
  await skriv("A1");
  await expect(skriv("A2")).rejects.toMatchObject({ code });
  await skriv("A3");
  const celler = vaert.model.sheets[1]?.cells;
  const naaedeFrem = code === "ResponsePayloadSizeLimitExceeded" ? "x" : null;
  expect([celler?.value(0, 0), celler?.value(1, 0), celler?.value(2, 0)]).toEqual(["x", naaedeFrem, "x"]);
});

test("en kollega omdøber arket mellem to kald", async () => {
  vaert.faults.beforeRequest(2, () => { const ark = vaert.model.sheets[1]; if (ark) ark.name = "Omdøbt"; });
  await Excel.run(async (context) => {
    const ark = context.workbook.worksheets.getItem("Data");
    await context.sync();
    ark.getRange("A1").values = [["følger arket"]];
    await context.sync();
  });
  expect(vaert.model.sheets[1]?.cells.value(0, 0)).toBe("følger arket");
});

test("en kollega sletter arket mellem to kald", async () => {
  vaert.faults.beforeRequest(2, () => { vaert.model.sheets.splice(1, 1); });
  const skriv = Excel.run(async (context) => {
    const ark = context.workbook.worksheets.getItem("Data");
    await context.sync();
    ark.getRange("A1").values = [["x"]];
    await context.sync();
  });
  await expect(skriv).rejects.toMatchObject({ code: "ItemNotFound" });
});

test("svaret kommer først efter den forsinkelse, der er bedt om", async () => {
  vaert.switches.delayMs = 80;
  const start = performance.now();
  await Excel.run(async (context) => { context.workbook.load("name"); await context.sync(); });
  expect(performance.now() - start).toBeGreaterThan(75);
});
