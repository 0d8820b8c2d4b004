/** What a person has put on cells themselves: conditional formats and notes are shown, and are saved as they stood. */
import ExcelJS from "exceljs";
import { unzipSync } from "fflate";
import { hverMedSinSide, type Vaerksted } from "./vaerksted";

jest.setTimeout(600_000);

const solid = (argb: string): { fill: ExcelJS.Fill } => ({ fill: { type: "pattern", pattern: "solid", bgColor: { argb } } });

async function mappe(): Promise<Uint8Array> {
  const bog = new ExcelJS.Workbook(), ark = bog.addWorksheet("Tal");
  ark.addRow(["Måned", "Andel", "Antal", "Note"]);
  [[0.8, 10], [0.6, 20], [0.9, 30], [0.7, 40]].forEach(([andel = 0, antal = 0], i) => ark.addRow([`2024M0${i + 1}`, andel, antal, i === 2 ? "." : ""]));
  ark.addConditionalFormatting({ ref: "B2:B5", rules: [{ type: "cellIs", operator: "lessThan", formulae: [0.75], priority: 1, style: solid("FFFFC7CE") }] });
  ark.addConditionalFormatting({ ref: "C2:C5", rules: [{ type: "colorScale", priority: 2, cfvo: [{ type: "min" }, { type: "max" }], color: [{ argb: "FFFFFFFF" }, { argb: "FF000000" }] }] });
  ark.addConditionalFormatting({ ref: "A2:A5", rules: [{ type: "expression", formulae: ['$D2="."'], priority: 3, style: solid("FFFFEB9C") }] });
  ark.getCell("D4").note = "Rykket for tallet den 3. februar";
  return new Uint8Array(await bog.xlsx.writeBuffer());
}

describe("brugerens egne markeringer og noter i værkstedet", () => {
  let vaerksted: Vaerksted;
  let bytes: Uint8Array;
  hverMedSinSide(async (ny) => (vaerksted = ny).aabnFil("egen.xlsx", (bytes = await mappe()), false));

  const fyldt = (raekke: number, kolonne: number, farve: string | null): Promise<unknown> =>
    vaerksted.page.waitForFunction(([r, c, f]) => (window.fokusmaalRegneark?.fyld(r, c)?.toLowerCase() ?? null) === f, [raekke, kolonne, farve] as const);

  test("en regel om værdier, en formel og en farveskala vises, og følger med, når et tal rettes", async () => {
    for (const [r, farve] of [[1, null], [2, "#ffc7ce"], [3, null], [4, "#ffc7ce"]] as const) await fyldt(r, 1, farve);
    for (const [r, farve] of [[2, null], [3, "#ffeb9c"]] as const) await fyldt(r, 0, farve);
    for (const [r, farve] of [[1, "#ffffff"], [2, "#aaaaaa"], [4, "#000000"]] as const) await fyldt(r, 2, farve);
    await vaerksted.skriv("B", 2, "0,5");
    await fyldt(1, 1, "#ffc7ce");
    await vaerksted.skriv("C", 5, "20");
    await fyldt(4, 2, "#808080");
    expect(vaerksted.klager).toEqual([]);
  });

  test("en note læses, når cellen vælges, og når musen står over den", async () => {
    const { page } = vaerksted;
    await vaerksted.klik("D", 4);
    expect(await page.locator("#cellebesked").textContent()).toContain("Rykket for tallet den 3. februar");
    const { x, y } = await vaerksted.midte("D", 4);
    await page.mouse.move(x + 2, y + 2);
    expect(await page.locator("#net").getAttribute("title")).toContain("Rykket for tallet den 3. februar");
  });

  test("efter en kørsel og en rettelse står noten og reglerne i den gemte fil, som de stod", async () => {
    await vaerksted.skriv("B", 2, "0,5");
    await vaerksted.koerAlleRegler();
    const [foer, efter] = [unzipSync(bytes), unzipSync(await vaerksted.gem())];
    const note = Object.keys(foer).filter((del) => /comments|vmlDrawing/i.test(del));
    expect(note.length).toBeGreaterThan(1);
    for (const del of note) expect(Buffer.from(efter[del] ?? []).equals(Buffer.from(foer[del] ?? []))).toBe(true);
    const regler = (dele: Record<string, Uint8Array>): readonly string[] => new TextDecoder().decode(dele["xl/worksheets/sheet1.xml"]).match(/<cfRule[\s\S]*?<\/cfRule>/g) ?? [];
    expect(regler(foer)).toHaveLength(3);
    expect(regler(efter)).toEqual(expect.arrayContaining([...regler(foer)]));
  });

  test("højreklik siger, at rækker og kolonner indsættes i Excel", async () => {
    const { x, y } = await vaerksted.midte("B", 3);
    await vaerksted.page.mouse.click(x, y, { button: "right" });
    await vaerksted.page.locator("#status", { hasText: "indsætte og slette rækker og kolonner" }).waitFor();
  });
});
