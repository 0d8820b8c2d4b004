import { laesMappe } from "../../workbench/xlsx";
import { egenMappe } from "./mappe";
import { startSuite, stopSuite, type Suite, Vaerksted } from "./vaerksted";

jest.setTimeout(600_000);

test("et ark føjes til, omdøbes og flyttes; formler følger navnet, og et navn, der er taget, afvises", async () => {
  const suite: Suite = await startSuite();
  try {
    const vaerksted = await Vaerksted.aabn(suite), { page } = vaerksted;
    await vaerksted.aabnFil("egen.xlsx", await egenMappe(), false);
    const navne = (): Promise<string[]> => page.getByRole("tab").allTextContents();
    await page.getByRole("button", { name: "Nyt ark" }).click();
    expect(await navne()).toHaveLength(3);
    await vaerksted.skriv("A", 1, "=Tal!B6*2");
    await page.waitForFunction(() => window.fokusmaalVaerksted?.model.sheets.some(({ cells }) => cells.value(0, 0) === 2000));
    await page.getByRole("button", { name: "Omdøb ark" }).click();
    await page.getByLabel("Arkets navn").fill("Mit resultat");
    await page.keyboard.press("Enter");
    expect(await navne()).toEqual(["Tal", "Mit resultat", "Andet"]);
    await page.getByRole("tab", { name: "Tal" }).dblclick();
    await page.getByLabel("Arkets navn").fill("Årets tal");
    await page.keyboard.press("Enter");
    expect(await vaerksted.celle("Mit resultat", 0, 0)).toBe("='Årets tal'!B6*2 → 2000");
    await page.getByRole("button", { name: "Flyt arket til højre" }).click();
    expect(await navne()).toEqual(["Mit resultat", "Årets tal", "Andet"]);
    await page.getByRole("button", { name: "Omdøb ark" }).click();
    await page.getByLabel("Arkets navn").fill("Andet");
    await page.keyboard.press("Enter");
    await page.locator("#status.fejl").waitFor();
    expect(await navne()).toEqual(["Mit resultat", "Årets tal", "Andet"]);
    expect((await laesMappe(await vaerksted.gem(), "egen.xlsx")).sheets.map(({ name }) => name)).toEqual(["Mit resultat", "Årets tal", "Andet"]);
    expect(vaerksted.klager).toEqual([]);
  } finally {
    await stopSuite(suite);
  }
});
