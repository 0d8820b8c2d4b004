import { laesMappe } from "../../workbench/xlsx";
import { egenMappe } from "./mappe";
import { hverMedSinSide, type Vaerksted } from "./vaerksted";

jest.setTimeout(600_000);

describe("kopier og sæt ind i værkstedet", () => {
  let vaerksted: Vaerksted;
  hverMedSinSide(async (ny) => (vaerksted = ny).aabnFil("egen.xlsx", await egenMappe(), false));

  const tast = (taster: string): Promise<void> => vaerksted.page.keyboard.press(taster);

  test("en kopieret formel følger med til sit nye sted med henvisninger, udseende og kanter, også på et andet ark, og kan fortrydes", async () => {
    const { page } = vaerksted;
    await vaerksted.klik("B", 6);
    await tast("Control+c");
    await vaerksted.klik("C", 7);
    await tast("Control+v");
    await vaerksted.bliver("Tal", 6, 2, "0");
    expect(await vaerksted.celle("Tal", 6, 2)).toBe("=SUM(C3:C6) → 0");
    expect(await vaerksted.stil("Tal", 6, 2)).toMatchObject({ bold: true });
    await tast("Control+z");
    expect(await vaerksted.celle("Tal", 6, 2)).toBe(" → null");
    await page.getByRole("tab", { name: "Andet" }).click();
    await vaerksted.klik("C", 6);
    await tast("Control+v");
    await vaerksted.bliver("Andet", 5, 2, "0");
    expect(await vaerksted.celle("Andet", 5, 2)).toBe("=SUM(C2:C5) → 0");
    expect(vaerksted.klager).toEqual([]);
  });

  test("værdier, datoer og flere celler kopieres, og én celle fylder et helt valgt område", async () => {
    await vaerksted.traek(["A", 2], ["C", 3]);
    await tast("Control+c");
    await vaerksted.klik("E", 2);
    await tast("Control+v");
    expect([await vaerksted.celle("Tal", 1, 4), await vaerksted.celle("Tal", 2, 5), await vaerksted.celle("Tal", 1, 6)]).toEqual([" → Fjordby", " → 200", " → 45657"]);
    expect(await vaerksted.stil("Tal", 1, 6)).toMatchObject({ numberFormat: "dd-mm-yyyy" });
    await vaerksted.klik("B", 2);
    await tast("Control+c");
    await vaerksted.traek(["E", 8], ["F", 9]);
    await tast("Control+v");
    for (const [r, c] of [[7, 4], [7, 5], [8, 4], [8, 5]] as const) expect(await vaerksted.celle("Tal", r, c)).toBe(" → 100");
    expect(vaerksted.klager).toEqual([]);
  });

  test("det, der klippes, flytter sig, og formler, der peger på det, følger med", async () => {
    await vaerksted.traek(["B", 2], ["B", 5]);
    await tast("Control+x");
    await vaerksted.klik("E", 2);
    await tast("Control+v");
    await vaerksted.bliver("Tal", 1, 4, "100");
    expect(await vaerksted.celle("Tal", 1, 1)).toBe(" → null");
    await vaerksted.bliver("Tal", 5, 1, "1000");
    expect(await vaerksted.celle("Tal", 5, 1)).toBe("=SUM(E2:E5) → 1000");
    expect(vaerksted.klager).toEqual([]);
  });

  test("tekst fra et andet program læses som dansk, også ud over arkets kant", async () => {
    const raekker = Array.from({ length: 400 }, (_, i) => `${i},5\t31-12-2024`).join("\r\n");
    await vaerksted.klik("E", 2);
    await vaerksted.page.evaluate((tekst) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/plain", tekst);
      document.activeElement?.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
    }, raekker);
    expect([await vaerksted.celle("Tal", 1, 4), await vaerksted.celle("Tal", 400, 4), await vaerksted.celle("Tal", 400, 5)]).toEqual([" → 0.5", " → 399.5", " → 45657"]);
    const [ark] = (await laesMappe(await vaerksted.gem(), "egen.xlsx")).sheets;
    expect(ark?.cells.value(400, 4)).toBe(399.5);
    expect(vaerksted.klager).toEqual([]);
  });
});
