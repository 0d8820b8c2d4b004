/** @jest-environment jsdom */
import { startINode } from "../../workbench/host/node";
import { nyMappe } from "./mappe";

test.each(["debug", "min"] as const)("i en side med DOM (%s) læser og skriver klienten som i Node", async (office) => {
  document.body.innerHTML = "<main id='svar'></main>";
  const vaert = await startINode({ model: nyMappe("Borgere"), office });
  try {
    await Excel.run(async (context) => {
      const r = context.workbook.worksheets.getActiveWorksheet().getRange("A1:B1");
      r.values = [["CPR", 1]];
      r.load({ values: true, format: { font: { bold: true } } });
      await context.sync();
      const svar = document.getElementById("svar");
      if (svar) svar.textContent = `${String(r.values[0]?.[0])} ${String(r.format.font.bold)}`;
    });
    expect(document.getElementById("svar")?.textContent).toBe("CPR false");
  } finally {
    vaert.stop();
  }
  expect("Excel" in globalThis).toBe(false);
});
