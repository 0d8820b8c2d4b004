/** Program and rule date stand on every sheet of ours and in the function; the pane's own line is in test/taskpane. */
import { readdirSync } from "node:fs";
import { PROGRAM, REGELSAET } from "../../src/program";
import { byg, TILFOEJELSE } from "../../workbench/cli/byg";
import { aabnMappe } from "../../workbench/cli/koersel";
import { startINode } from "../../workbench/host/node";
import { DIST, SAMPLES } from "../../workbench/steder";

jest.setTimeout(120_000);

test("program og regelsættets dato står på hvert ark, vi skriver, og i FOKUSMAAL_VERSION", async () => {
  await byg(TILFOEJELSE, () => undefined);
  const hoved = ["functions.js", "taskpane.js"];
  const dele = readdirSync(DIST).filter((fil) => fil.endsWith(".js") && !hoved.includes(fil)).sort();
  const vaert = await startINode({ model: await aabnMappe(`${SAMPLES}/ishoej-2023.xlsx`), office: "min", addin: { folder: DIST, scripts: [...dele, ...hoved] } });
  try {
    await vaert.runCommand("runAllRules");
    const egne = vaert.model.sheets.filter(({ name }) => name.startsWith("Tilsyn "));
    expect(egne.length).toBeGreaterThan(3);
    for (const { name, cells } of egne) expect([name, cells.value(2, 2)]).toEqual([name, `${PROGRAM} · regelsæt ${REGELSAET}`]);
    expect(JSON.stringify(await vaert.invokeFunction("FOKUSMAAL_VERSION", []))).toContain(REGELSAET);
  } finally {
    vaert.stop();
  }
});
