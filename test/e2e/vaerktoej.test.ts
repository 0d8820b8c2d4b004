import { unzipSync } from "fflate";
import { laesMappe } from "../../workbench/xlsx";
import { egenMappe } from "./mappe";
import { hverMedSinSide, type Vaerksted } from "./vaerksted";

jest.setTimeout(600_000);

describe("værktøjslinjen og arkets mål i værkstedet", () => {
  let vaerksted: Vaerksted;
  hverMedSinSide(async (ny) => (vaerksted = ny).aabnFil("egen.xlsx", await egenMappe(), false));

  const knap = (navn: string): Promise<void> => vaerksted.page.getByRole("toolbar").getByRole("button", { name: navn, exact: true }).click();

  test("fed, kursiv, fyldfarve og talformat sættes, fortrydes og annulleres fortrudt", async () => {
    const { page } = vaerksted;
    await vaerksted.klik("B", 3);
    for (const navn of ["Fed", "Kursiv", "Centrer"]) await knap(navn);
    await page.getByLabel("Fyldfarve").selectOption({ label: "Gul" });
    await page.getByLabel("Talformat").selectOption({ label: "1.234,50" });
    expect(await vaerksted.stil("Tal", 2, 1)).toMatchObject({ bold: true, italic: true, horizontal: "center", fill: "#fff2cc", numberFormat: "#,##0.00" });
    await vaerksted.viser(2, 1, "200,00");
    await knap("Fortryd");
    await knap("Fortryd");
    expect(await vaerksted.stil("Tal", 2, 1)).toMatchObject({ bold: true, fill: null, numberFormat: "General" });
    await vaerksted.viser(2, 1, "200");
    await knap("Annuller fortryd");
    expect(await vaerksted.stil("Tal", 2, 1)).toMatchObject({ fill: "#fff2cc" });
    await knap("Fjern formatering");
    expect(await vaerksted.stil("Tal", 2, 1)).toMatchObject({ bold: false, italic: false, fill: null });
    expect(vaerksted.klager).toEqual([]);
  });

  test("en celle, der gøres kursiv, beholder sin kant i den gemte fil, og en trukket kolonne sin bredde", async () => {
    const { page } = vaerksted;
    await vaerksted.klik("B", 6);
    await page.keyboard.press("Control+i");
    const { x, y } = await page.evaluate(() => {
      const net = document.querySelector("#net")?.getBoundingClientRect();
      const kasse = window.fokusmaalRegneark?.geometri.kasse({ row: 0, column: 0, rowCount: 1, columnCount: 1 });
      if (!net || !kasse) throw new Error("A1 er ikke i syne");
      return { x: net.x + kasse.x + kasse.bredde, y: net.y + kasse.y - 8 };
    });
    await page.mouse.move(x - 4, y);
    await page.mouse.move(x, y, { steps: 4 });
    await page.mouse.down();
    await page.mouse.move(x + 40, y, { steps: 4 });
    await page.mouse.move(x + 70, y, { steps: 4 });
    await page.mouse.up();
    await page.waitForFunction(() => (window.fokusmaalVaerksted?.model.sheets[0]?.columnWidths.get(0) ?? 0) > 12);
    const bytes = await vaerksted.gem();
    const model = await laesMappe(bytes, "egen.xlsx");
    expect(model.sheets[0]?.columnWidths.get(0)).toBeGreaterThan(12);
    expect(model.styles[model.sheets[0]?.cells.style(5, 1) ?? 0]).toMatchObject({ bold: true, italic: true });
    const stile = new TextDecoder().decode(unzipSync(bytes)["xl/styles.xml"]);
    const kanter = [...(/<borders.*<\/borders>/s.exec(stile)?.[0] ?? "").matchAll(/<border\b.*?<\/border>/gs)].map(([kant]) => kant);
    const sidste = [...(/<cellXfs.*<\/cellXfs>/s.exec(stile)?.[0] ?? "").matchAll(/<xf [^>]*borderId="(\d+)"/g)].at(-1)?.[1];
    expect(kanter[Number(sidste)]).toContain('<left style="double"');
    expect(vaerksted.klager).toEqual([]);
  });
});
