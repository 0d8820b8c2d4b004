import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startINode } from "../../workbench/host/node";
import { nyMappe } from "./mappe";

async function skrivNavn(navn: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("A1").values = [[navn]];
    await context.sync();
  });
}

test("to værter efter hinanden deler intet, og bagefter er verden, som den var", async () => {
  const foer = Object.getOwnPropertyNames(globalThis).sort();
  const foerste = await startINode({ model: nyMappe("Et") });
  await skrivNavn("første");
  foerste.stop();
  const anden = await startINode({ model: nyMappe("To"), office: "min" });
  await skrivNavn("anden");
  anden.stop();
  expect(foerste.model.sheets[0]?.cells.value(0, 0)).toBe("første");
  expect(anden.model.sheets[0]?.cells.value(0, 0)).toBe("anden");
  expect(Object.getOwnPropertyNames(globalThis).sort()).toEqual(foer);
});

test.each(["min", "debug"] as const)("den %s-udgave af klienten, som tilføjelsesprogrammet prøves med, afviser det, der er nyere end manifestets sæt", async (office) => {
  const vaert = await startINode({ model: nyMappe("Et"), office });
  try {
    const nyere = Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1").getPrecedents();
      await context.sync();
    });
    await expect(nyere).rejects.toMatchObject({ code: "ApiNotFound" });
    await skrivNavn("det gamle går");
    expect(vaert.model.sheets[0]?.cells.value(0, 0)).toBe("det gamle går");
  } finally {
    vaert.stop();
  }
});

test("et bygget tilføjelsesprogram indlæses, og dets knapper og funktioner kan bruges", async () => {
  const folder = mkdtempSync(join(tmpdir(), "tilfoejelse-"));
  writeFileSync(join(folder, "functions.js"), "CustomFunctions.associate('DOBBELT', function (n) { return 2 * n; });");
  writeFileSync(join(folder, "functions.json"), JSON.stringify({ allowErrorForDataTypeAny: true, functions: [{ id: "DOBBELT" }] }));
  writeFileSync(join(folder, "taskpane.js"), "Office.onReady(function () { Office.actions.associate('koer', function (e) { Excel.run(function (c) { c.workbook.worksheets.getFirst().name = 'Kørt'; return c.sync(); }).then(function () { e.completed(); }); }); });");
  const vaert = await startINode({ model: nyMappe("Ark1"), addin: { folder, scripts: ["functions.js", "taskpane.js"] } });
  try {
    await vaert.runCommand("koer");
    expect(vaert.model.sheets[0]?.name).toBe("Kørt");
    expect(await vaert.invokeFunction("DOBBELT", [21])).toEqual({ ok: true, value: 42 });
    expect(await vaert.invokeFunction("TREDOBBELT", [21])).toEqual({ ok: false, code: "#NAME?", message: "" });
  } finally {
    vaert.stop();
    rmSync(folder, { recursive: true });
  }
});
