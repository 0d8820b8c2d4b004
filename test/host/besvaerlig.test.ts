/** The built add-in on a workbook that stands in its way: a run, and *Fjern markeringer*, leave the analyst's parts byte for byte as they were. */
import { readdirSync } from "node:fs";
import { byg, TILFOEJELSE } from "../../workbench/cli/byg";
import { startINode } from "../../workbench/host/node";
import { DIST } from "../../workbench/steder";
import { laesMappe, mappeBytes } from "../../workbench/xlsx";
import { inventarAf, mistet } from "../../workbench/xlsx/inventar";
import { erVores } from "../fejl/kopi";
import { besvaerligMappe } from "../sager/besvaerlig";
import { mangler } from "../xlsx/gyldig";
import { pak, udpak } from "../xlsx/pakker";

jest.setTimeout(240_000);
beforeAll(() => byg(TILFOEJELSE, () => undefined));

/** What the package itself keeps of our sheets, which *Fjern markeringer* leaves. */
const PAKKENS = ["[Content_Types].xml", "docProps/app.xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml", "xl/workbook.xml"];

test("filtre, skjulte rækker, fletning, meget skjulte ark, eksterne links, 40 regler og ark, der ligner vore: intet er rørt", async () => {
  const original = pak(besvaerligMappe());
  expect(mangler(original)).toEqual([]);
  const model = await laesMappe(original, "borgere.xlsm");
  const brugerens = model.sheets.map(({ name }) => name);
  const hoved = ["functions.js", "taskpane.js"];
  const dele = readdirSync(DIST).filter((fil) => fil.endsWith(".js") && !hoved.includes(fil)).sort();
  const vaert = await startINode({ model, office: "min", switches: { flavour: "desktop" }, addin: { folder: DIST, scripts: [...dele, ...hoved] } });
  try {
    await vaert.runCommand("runAllRules");
    expect(globalThis.fokusmaalSidsteKoersel).toMatchObject({ udfald: "faerdig" });
    const markeret = model.sheets.filter(({ conditionalFormats }) => conditionalFormats.some(({ formula }) => formula?.includes("Fokusmål"))).map(({ name }) => name);
    expect(markeret).toContain("Brev");
    const koert = await mappeBytes(model);
    expect(mangler(koert)).toEqual([]);
    expect(mistet(await inventarAf(original), await inventarAf(koert))).toEqual([]);
    await vaert.runCommand("removeHighlights");
  } finally {
    vaert.stop();
  }
  const nye = model.sheets.filter((s) => !brugerens.includes(s.name));
  expect(model.sheets.filter((s) => !nye.includes(s)).map(({ name }) => name)).toEqual(brugerens);
  expect(nye.length).toBeGreaterThan(3);
  expect(nye.every(erVores)).toBe(true);
  const gemt = await mappeBytes(model), [foer, efter] = [udpak(original), udpak(gemt)];
  expect(mangler(gemt)).toEqual([]);
  for (const [del, indhold] of Object.entries(foer)) if (!PAKKENS.includes(del)) expect([del, Buffer.from(efter[del] ?? []).toString("latin1")]).toEqual([del, Buffer.from(indhold).toString("latin1")]);
});
