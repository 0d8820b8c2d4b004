import { anvend } from "../../../src/workbook/office/anvend";
import { fjernMarkeringer } from "../../../src/workbook/office/markeringer";
import type { Markering } from "../../../src/workbook/plan";
import type { Vaert } from "../../../workbench/host/vaert";
import type { ConditionalFormat, WorkbookModel } from "../../../workbench/model/mappe";
import { nyMappe } from "../../host/mappe";
import { aabn, ark, kvalitet, udfyld } from "./hjaelp";

let vaert: Vaert;
afterEach(() => vaert.stop());

const brugerens: ConditionalFormat = {
  id: "{bruger}",
  areas: [{ row: 0, column: 0, rowCount: 5, columnCount: 1 }],
  type: "Custom",
  formula: '=N("Mit eget")=0',
  format: { fill: "#00FF00", color: null, bold: false, numberFormat: null },
  priority: 0,
  stopIfTrue: false,
  origin: 0,
};

async function medTal(): Promise<WorkbookModel> {
  const mappe = nyMappe("Tal", "Andet");
  udfyld(ark(mappe, "Tal"), Array.from({ length: 10 }, (_, i) => [`Gruppe ${i}`, i, 0.1 * i]));
  ark(mappe, "Tal").conditionalFormats.push({ ...brugerens });
  vaert = await aabn(mappe);
  return mappe;
}

const maerk = async (...markeringer: readonly Markering[]) => anvend({ ark: [kvalitet], markeringer }, () => undefined, new AbortController().signal);
const regler = (mappe: WorkbookModel, navn: string): ConditionalFormat[] => ark(mappe, navn).conditionalFormats.filter(({ formula }) => formula?.includes("Fokusmål"));

const daarlige: Markering = { ark: "Tal", adresser: ["B2:B3", "B5"], slags: "daarlig" };

describe("Markeringer i brugerens ark", () => {
  it("er betingede formater med farve, fed skrift og et tegn før værdien, og cellerne selv røres ikke", async () => {
    const mappe = await medTal();
    const foer = JSON.stringify(ark(mappe, "Tal").cells);
    await maerk(daarlige);
    expect(regler(mappe, "Tal").map(({ type, format, areas }) => [type, format.bold, format.fill !== null, format.numberFormat?.includes("▲"), areas.length])).toEqual([["Custom", true, true, true, 2]]);
    expect(JSON.stringify(ark(mappe, "Tal").cells)).toBe(foer);
  });

  it("bliver ikke dobbelte anden gang", async () => {
    const mappe = await medTal();
    await maerk(daarlige);
    await maerk(daarlige);
    expect(regler(mappe, "Tal")).toHaveLength(1);
  });

  it("fjernes igen, og brugerens egne formater står urørt", async () => {
    const mappe = await medTal();
    await maerk(daarlige, { ark: "Andet", adresser: ["A1"], slags: "note" });
    expect(await fjernMarkeringer()).toEqual([]);
    expect(ark(mappe, "Tal").conditionalFormats.map(({ formula }) => formula)).toEqual([brugerens.formula]);
    expect(ark(mappe, "Andet").conditionalFormats).toEqual([]);
  });

  it("findes også på brugerens kopi af et ark", async () => {
    const mappe = await medTal();
    await maerk(daarlige);
    ark(mappe, "Andet").conditionalFormats.push(...regler(mappe, "Tal").map((regel) => ({ ...regel, id: "{kopi}" })));
    await fjernMarkeringer();
    expect(regler(mappe, "Andet")).toEqual([]);
  });

  it("springer et beskyttet ark over og siger det", async () => {
    const mappe = await medTal();
    ark(mappe, "Tal").isProtected = true;
    expect(await maerk(daarlige, { ark: "Andet", adresser: ["A1"], slags: "uvis" })).toMatchObject({ regler: 1, beskyttede: ["Tal"] });
    expect(regler(mappe, "Tal")).toEqual([]);
  });

  it("giver hver talformat sin regel, så procenttal bliver ved at være procenttal", async () => {
    const mappe = await medTal();
    mappe.styles.push({ ...(mappe.styles[0] ?? fejl()), numberFormat: "0.0%" });
    for (let r = 0; r < 10; r++) ark(mappe, "Tal").cells.setStyle(r, 2, 1);
    await maerk({ ark: "Tal", adresser: ["B2:C4"], slags: "daarlig" });
    expect(regler(mappe, "Tal").map(({ format, areas }) => [format.numberFormat?.split(";")[0], areas])).toEqual([
      ['"▲ "General', [{ row: 1, column: 1, rowCount: 3, columnCount: 1 }]],
      ['"▲ "0.0%', [{ row: 1, column: 2, rowCount: 3, columnCount: 1 }]],
    ]);
  });

  it("finder spredte rækker ved at slå op i vor egen liste, med tegnet i første kolonne", async () => {
    const mappe = await medTal();
    await maerk({ ark: "Tal", adresser: ["A1:C10"], slags: "daarlig", kun: { noegle: "datakvalitet", kolonne: 7, foersteRaekke: 4, sidsteRaekke: 900, foran: "Tal!A" } });
    const ventet = `=AND(N("Fokusmål")=0,ISNUMBER(MATCH("Tal!A"&ROW(),'Tilsyn Datakvalitet'!$H$5:$H$901,0)))`;
    expect(regler(mappe, "Tal").map(({ formula, areas, format }) => [formula, areas, format.numberFormat?.includes("▲") ?? false])).toEqual([
      [ventet, [{ row: 0, column: 0, rowCount: 10, columnCount: 1 }], true],
      [ventet, [{ row: 0, column: 1, rowCount: 10, columnCount: 2 }], false],
    ]);
    await fjernMarkeringer();
    expect(regler(mappe, "Tal")).toEqual([]);
  });

  it("holder adresserne under Excels grænse, også med tusind spredte celler", async () => {
    const mappe = nyMappe("Tal");
    udfyld(ark(mappe, "Tal"), Array.from({ length: 4000 }, (_, i) => [i]));
    vaert = await aabn(mappe);
    const adresser = Array.from({ length: 2000 }, (_, i) => `A${2 * i + 1}`);
    expect(await maerk({ ark: "Tal", adresser, slags: "uvis" })).toMatchObject({ regler: 2, delvise: [] });
    expect(regler(mappe, "Tal").reduce((sum, { areas }) => sum + areas.length, 0)).toBe(2000);
  });
});

const fejl = (): never => {
  throw new Error("Mappen mangler sit standardformat");
};
