import axe from "axe-core";
import { unzipSync } from "fflate";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { SAMPLES } from "../../workbench/steder";
import { laesMappe } from "../../workbench/xlsx";
import { hverMedSinSide, type Vaerksted } from "./vaerksted";

jest.setTimeout(600_000);

const MAPPE = "jobindsats-fokusmaal.xlsx";
const TEKST = new TextDecoder();

describe("celler og formler i værkstedet", () => {
  let vaerksted: Vaerksted;
  let page: Page;
  hverMedSinSide(async (ny) => {
    ({ page } = vaerksted = ny);
    await page.setViewportSize({ width: 1280, height: 800 });
    await ny.aabnFil(MAPPE, readFileSync(join(SAMPLES, MAPPE)));
  });

  const klik = (kolonne: string, raekke: number): Promise<void> => vaerksted.klik(kolonne, raekke);

  const celle = (ark: string, raekke: number, kolonne: number): Promise<string> => vaerksted.celle(ark, raekke, kolonne);
  const bliver = (ark: string, raekke: number, kolonne: number, ventet: string): Promise<unknown> => vaerksted.bliver(ark, raekke, kolonne, ventet);

  const felt = (): Promise<string> => page.locator("#indhold").inputValue();

  test("en funktion vælges i listen, området trækkes, og Enter giver andelen, som følger med, når et tal rettes", async () => {
    await klik("A", 3);
    await page.keyboard.type("=FOKUSMAAL_");
    const valg = page.locator("#forslag [role=option]");
    await expect(valg.first().textContent()).resolves.toContain("Andelen af personer med mindst fire holdte samtaler");
    expect(await valg.count()).toBeGreaterThan(5);
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowUp");
    expect(await page.locator("#indhold").getAttribute("aria-activedescendant")).toBe("forslag-0");
    await page.keyboard.press("Enter");
    expect(await felt()).toBe("=FOKUSMAAL_SAMTALER(");
    expect(await page.locator("#kaldhjaelp strong").textContent()).toBe("data");

    await vaerksted.traek(["A", 4], ["F", 5]);
    expect(await felt()).toBe("=FOKUSMAAL_SAMTALER(A4:F5");
    expect(await page.locator(".peget").count()).toBe(1);
    await page.keyboard.type(";");
    expect(await page.locator("#kaldhjaelp strong").textContent()).toBe("[opgoerelsesdato]");
    await page.keyboard.press("Backspace");
    await page.keyboard.press("Enter");
    await bliver("Samtaler", 2, 0, String(905 / 1107));
    expect(await celle("Samtaler", 2, 0)).toMatch(/^=FOKUSMAAL_SAMTALER\(A4:F5\) → /);
    expect(await page.locator("#adresse").textContent()).toBe("A4");
    await vaerksted.viser(2, 0, "81,8%");

    await klik("E", 5);
    await page.keyboard.type("900");
    await page.keyboard.press("Tab");
    expect(await page.locator("#adresse").textContent()).toBe("F5");
    await page.keyboard.press("Delete");
    await bliver("Samtaler", 2, 0, String(900 / 1107));
    expect(vaerksted.klager).toEqual([]);

    const gemt = await vaerksted.gem();
    expect(TEKST.decode(unzipSync(gemt)["xl/worksheets/sheet1.xml"])).toContain("<f>_xldudf_FOKUSMAAL_SAMTALER(A4:F5)</f>");
    const [ark] = (await laesMappe(gemt, MAPPE)).sheets;
    expect(ark?.cells.formula(2, 0)).toBe("=FOKUSMAAL_SAMTALER(A4:F5)");
    expect([ark?.cells.value(2, 0), ark?.cells.value(4, 4), ark?.cells.value(4, 5)]).toEqual([900 / 1107, 900, null]);
  });

  test("området kan ligge på et andet ark, og siden vender tilbage til cellen", async () => {
    await klik("A", 3);
    await page.keyboard.type("=resul");
    await page.locator("#forslag [role=option]", { hasText: "RESULTATMAAL" }).click();
    await page.getByRole("tab", { name: "Benchmark" }).click();
    await klik("C", 4);
    await page.keyboard.type(";");
    await klik("D", 4);
    expect(await felt()).toBe("=RESULTATMAAL(Benchmark!C4;Benchmark!D4");
    await page.keyboard.press("Enter");
    await bliver("Samtaler", 2, 0, "Ikke opfyldt");
    expect(await celle("Samtaler", 2, 0)).toBe("=RESULTATMAAL(Benchmark!C4,Benchmark!D4) → Ikke opfyldt");
    await expect(page.getByRole("tab", { selected: true }).textContent()).resolves.toBe("Samtaler");
    expect(vaerksted.klager).toEqual([]);
  });

  test("en tabel fylder cellerne ned og hen; den kan ikke rettes midt i, og den forsvinder med sin formel", async () => {
    await page.locator("#eksempel").selectOption({ label: "formler.xlsx" });
    await page.locator("#filnavn", { hasText: "formler.xlsx" }).waitFor();
    await bliver("Tabel", 2, 0, "Område");
    await page.getByRole("tab", { name: "Tabel" }).click();
    await klik("A", 4);
    await page.keyboard.type("x");
    await page.locator("#status.fejl", { hasText: "Cellen fyldes af formlen i A3." }).waitFor();
    await klik("A", 3);
    await page.keyboard.press("Delete");
    await bliver("Tabel", 3, 0, "null");
    expect(await celle("Tabel", 2, 0)).toBe(" → null");
  });

  test("en fejl vises med sin grund", async () => {
    await klik("A", 3);
    await page.keyboard.type("=FOKUSMAAL_YDELSESGRUPPE(");
    await page.keyboard.type('"Kaffepenge"');
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => /^#/.test(String(window.fokusmaalVaerksted?.model.sheets[0]?.cells.value(2, 0))));
    await klik("A", 3);
    await expect(page.locator("#cellebesked").textContent()).resolves.toMatch(/Kaffepenge|ydelsesgruppe/i);
    const { x, y } = await vaerksted.midte("A", 3);
    await page.mouse.move(x + 3, y + 2);
    expect(await page.locator("#net").getAttribute("title")).toBe(await page.locator("#cellebesked").textContent());
  });

  test("Excels egne formler regnes med det samme, også rundt om en af vores, og følger med en rettelse og dens fortrydelse", async () => {
    await klik("A", 3);
    await page.keyboard.type("=SUM(E5;1,5)");
    await page.keyboard.press("Enter");
    await bliver("Samtaler", 2, 0, "906.5");
    await klik("B", 3);
    await page.keyboard.type('=IF(FOKUSMAAL_SAMTALER(A4:F5)>0,5;A3*2;"nej")');
    await page.keyboard.press("Enter");
    await bliver("Samtaler", 2, 1, "1813");
    await vaerksted.viser(2, 1, "1813");
    await klik("E", 5);
    await page.keyboard.type("900");
    await page.keyboard.press("Enter");
    await bliver("Samtaler", 2, 1, "1803");
    await page.keyboard.press("Control+z");
    await bliver("Samtaler", 2, 1, "1813");
    expect(await celle("Samtaler", 4, 4)).toBe(" → 905");
    await page.keyboard.press("Control+y");
    await bliver("Samtaler", 2, 1, "1803");
    await klik("A", 3);
    expect(await felt()).toBe("=SUM(E5;1,5)");
    const [ark] = (await laesMappe(await vaerksted.gem(), MAPPE)).sheets;
    expect([ark?.cells.formula(2, 0), ark?.cells.value(2, 0), ark?.cells.value(2, 1)]).toEqual(["=SUM(E5,1.5)", 901.5, 1803]);
    expect(vaerksted.klager).toEqual([]);
  });

  test("en formel, værkstedet ikke kender, bliver stående som formel, og det siges, at Excel regner den", async () => {
    await klik("A", 3);
    await page.keyboard.type("=STOCKHISTORY(E5)");
    await page.keyboard.press("Enter");
    expect(await celle("Samtaler", 2, 0)).toBe("=STOCKHISTORY(E5) → null");
    await klik("A", 3);
    expect(await felt()).toBe("=STOCKHISTORY(E5)");
    await expect(page.locator("#cellebesked").textContent()).resolves.toContain("Excel regner den");
    await vaerksted.viser(2, 0, "=STOCKHISTORY(E5)");
  });

  test("danske tal og datoer, F2, dobbeltklik og Esc", async () => {
    for (const skrevet of ["34,6", "12%", "31-12-2024"]) {
      await klik("A", 3);
      await page.keyboard.type(skrevet);
      await page.keyboard.press("Enter");
      await klik("A", 3);
      expect(await felt()).toBe(skrevet);
      await page.keyboard.press("Delete");
      await page.evaluate(() => window.fokusmaalVaerksted?.model.sheets[0]?.cells.setStyle(2, 0, 0));
    }
    await klik("A", 5);
    await page.keyboard.press("F2");
    await page.keyboard.type("!");
    expect(await felt()).toBe("Fjordby!");
    await page.keyboard.press("Escape");
    expect(await celle("Samtaler", 4, 0)).toBe(" → Fjordby");
    const { x, y } = await vaerksted.midte("A", 5);
    await page.mouse.dblclick(x, y);
    await page.keyboard.type("?");
    await page.keyboard.press("Enter");
    expect(await celle("Samtaler", 4, 0)).toBe(" → Fjordby?");
  });

  test("en ufærdig formel bliver stående, med en besked om hvad der mangler", async () => {
    await klik("A", 3);
    await page.keyboard.type("=RESULTATMAAL(1841");
    await page.keyboard.press("Enter");
    await page.locator("#status.fejl", { hasText: "RESULTATMAAL mangler argumentet forventet." }).waitFor();
    expect(await felt()).toBe("=RESULTATMAAL(1841");
    await page.keyboard.type(";1840");
    await page.keyboard.press("Enter");
    await bliver("Samtaler", 2, 0, "Ikke opfyldt");
  });

  test.each([
    ["et beskyttet ark", "Arket er beskyttet", () => { for (const s of window.fokusmaalVaerksted?.model.sheets ?? []) s.isProtected = true; }],
    ["en skrivebeskyttet fil", "Filen er skrivebeskyttet", () => { if (window.fokusmaalVaerksted) window.fokusmaalVaerksted.model.isReadOnly = true; }],
  ])("i %s skrives intet, og det siges hvorfor", async (_navn, besked, spaer) => {
    await page.evaluate(spaer);
    await klik("A", 5);
    await page.keyboard.type("Andetsted");
    await page.locator("#status.fejl", { hasText: besked }).waitFor();
    await page.keyboard.press("Delete");
    await page.locator("#indhold").click();
    await page.keyboard.type("Andetsted");
    await page.keyboard.press("Enter");
    expect(await celle("Samtaler", 4, 0)).toBe(" → Fjordby");
  });

  test("siden har ingen tilgængelighedsfejl, heller ikke med listen og hjælpen fremme", async () => {
    await page.evaluate(axe.source);
    const fejl = async (): Promise<string[]> => {
      const { violations } = await page.evaluate<axe.AxeResults>("axe.run(document, { iframes: false })");
      return violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(" ")).join(", ")}`);
    };
    expect(await fejl()).toEqual([]);
    await klik("A", 3);
    await page.keyboard.type("=FOKUSMAAL_");
    expect(await fejl()).toEqual([]);
    await page.keyboard.press("Tab");
    expect(await fejl()).toEqual([]);
    await page.keyboard.press("Escape");
    expect(await celle("Samtaler", 2, 0)).toBe(" → null");
  });
});
