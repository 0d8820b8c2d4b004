import { readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { type Fil, forbudteOrd, overtraedelser } from "./arkitektur/imports";

const ROD = join(__dirname, "..");

const filer: readonly Fil[] = readdirSync(join(ROD, "src"), { recursive: true, encoding: "utf8" })
  .filter((navn) => navn.endsWith(".ts"))
  .map((navn) => ({ sti: `src/${navn.split(sep).join("/")}`, kilde: readFileSync(join(ROD, "src", navn), "utf8") }));

const fil = (sti: string, kilde: string): Fil => ({ sti, kilde });

describe("Arkitekturen", () => {
  it("har pile, der kun peger nedad", () => {
    expect(filer.length).toBeGreaterThan(30);
    expect(overtraedelser(filer)).toEqual([]);
  });

  it("holder uret, Excel, siden og loggen ude af de rene dele", () => {
    expect(forbudteOrd(filer)).toEqual([]);
  });

  it("har ingen fil over 300 linjer", () => {
    expect(filer.filter(({ kilde }) => kilde.split("\n").length > 301).map(({ sti }) => sti)).toEqual([]);
  });
});

describe("Vogteren bider", () => {
  it.each([
    ["grundlag henter regeldata", "src/rules/grundlag/x.ts", 'import { slaaOp } from "../regeldata/vaerdier";', "opad"],
    ["regeldata henter personer", "src/rules/regeldata/x.ts", 'export * from "../person/forloeb";', "opad"],
    ["personer henter mål", "src/rules/person/x.ts", 'import "../maal/total";', "opad"],
    ["mål henter vurdering, kun som type", "src/rules/maal/x.ts", 'import type { Dom } from "../vurdering/alt";', "opad"],
    ["vurdering henter scenarie", "src/rules/vurdering/x.ts", 'import { hvad } from "../scenarie/hvis";', "opad"],
    ["en regel går ind ad reglernes egen dør", "src/rules/maal/x.ts", 'import { broek } from "..";', "ind ad egen dør"],
    ["en regel henter parse", "src/rules/maal/x.ts", 'import type { Celle } from "../../workbook/parse/typer";', "opad"],
    ["døren henter ruden", "src/rules/index.ts", 'export * from "../taskpane/rude";', "opad"],
    ["parse henter plan", "src/workbook/parse/x.ts", 'import { lavPlan } from "../plan";', "opad"],
    ["tekst henter plan", "src/workbook/tekst/x.ts", 'import { lavPlan } from "../plan/index";', "opad"],
    ["planen henter Excel-laget", "src/workbook/plan/x.ts", 'import { anvend } from "../office/anvend";', "opad"],
    ["en funktion henter Excel-laget", "src/functions/x.ts", 'import { anvend } from "../workbook/office/anvend";', "opad"],
    ["Excel-laget henter ruden", "src/workbook/office/x.ts", 'const rude = await import("../../taskpane/rude");', "opad"],
    ["ruden går uden om reglernes dør", "src/taskpane/x.ts", 'import { broek } from "../rules/grundlag/broek";', "uden om døren"],
    ["src henter værkstedet", "src/taskpane/x.ts", 'import { startINode } from "../../workbench/host/node";', "uden for src"],
    ["en regel læser package.json", "src/rules/maal/x.ts", 'import pakke from "../../../package.json";', "uden for src"],
    ["en regel bruger Nodes filer", "src/rules/regeldata/x.ts", 'import { readFileSync } from "node:fs";', "fremmed pakke"],
    ["en funktion henter Microsofts arkhjælp", "src/functions/x.ts", 'import { ExcelUtilities } from "@microsoft/office-js-helpers";', "fremmed pakke"],
    ["ruden henter hele zod", "src/taskpane/x.ts", 'import { z } from "zod";', "fremmed pakke"],
  ])("når %s", (_navn, sti, kilde, hvorfor) => {
    expect(overtraedelser([fil(sti, kilde)])).toEqual([expect.stringMatching(new RegExp(`: ${hvorfor}$`))]);
  });

  it.each([
    ["en regel spørger om dags dato", "src/rules/maal/x.ts", "const nu = Date.now();", "spørger om dags dato"],
    ["en regel laver dagens dato", "src/rules/maal/x.ts", "const nu = new Date();", "spørger om dags dato"],
    ["planen kalder Excel", "src/workbook/plan/x.ts", "await Excel.run(f);", "kender Excel eller siden"],
    ["ruden kalder Excel uden om laget", "src/taskpane/x.ts", "await Excel.run(f);", "Excel.run uden for workbook/office"],
    ["noget skriver i loggen", "src/workbook/office/x.ts", "console.log(person);", "skriver i en log"],
    ["ruden laver tekst til HTML", "src/taskpane/x.ts", "boks.innerHTML = navn;", "tekst bliver til HTML"],
  ])("når %s", (_navn, sti, kilde, hvorfor) => {
    expect(forbudteOrd([fil(sti, kilde)])).toEqual([`${sti}: ${hvorfor}`]);
  });

  it("ikke når importen er lovlig", () => {
    expect(
      overtraedelser([
        fil("src/rules/vurdering/x.ts", 'import { a } from "../maal/total";\nimport * as z from "zod/mini";'),
        fil("src/taskpane/x.ts", 'import { b } from "../rules";\nimport { c } from "../workbook/office/anvend";\nimport pakke from "../../package.json";\nimport "./taskpane.css";'),
      ]),
    ).toEqual([]);
  });
});
