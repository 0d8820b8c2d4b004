import { egenMappe } from "./mappe";
import { hverMedSinSide, type Vaerksted } from "./vaerksted";

jest.setTimeout(600_000);

describe("værkstedets kontakter for Excels opførsel", () => {
  let vaerksted: Vaerksted;
  hverMedSinSide((ny) => (vaerksted = ny).page.locator("#kontakter > summary").click());

  const fejl = (tekst: string | RegExp): Promise<void> => vaerksted.page.frameLocator("#rude").locator("#fejl", { hasText: tekst }).waitFor();
  const koerIRuden = (): Promise<void> => vaerksted.page.frameLocator("#rude").locator("#koer:enabled").click();

  test("en tom celle er ukendt eller 0 i en funktion, alt efter hvor Excel kører", async () => {
    await vaerksted.aabnFil("egen.xlsx", await egenMappe(), false);
    await vaerksted.skriv("E", 2, '=FOKUSMAAL_OPFYLDT("samtaler";E8;C2)');
    await vaerksted.bliver("Tal", 1, 4, "Uafklaret");
    await vaerksted.page.getByLabel("Tomme celler i funktioner").selectOption("zero");
    await vaerksted.bliver("Tal", 1, 4, "Ikke opfyldt");
    await vaerksted.page.getByLabel("Tomme celler i funktioner").selectOption("null");
    await vaerksted.bliver("Tal", 1, 4, "Uafklaret");
    expect(vaerksted.klager).toEqual([]);
  });

  test("tema, sprog og bredde: ruden starter igen, som Office ville vise den", async () => {
    const { page } = vaerksted, rude = page.frameLocator("#rude");
    for (const [tema, baggrund] of [["dark", "moerk"], ["contrast", "moerk"], ["light", "lyst"]] as const) {
      await page.getByLabel("Tema").selectOption(tema);
      await rude.locator(`html[data-tema=${baggrund}]`).waitFor();
      await vaerksted.klar();
    }
    await page.getByLabel("Sprog i Office").selectOption("en-US");
    await rude.locator("#koer", { hasText: "Run all rules" }).waitFor();
    for (const bredde of ["320", "450"]) {
      await page.getByLabel("Rudens bredde").selectOption(bredde);
      expect(await page.locator("#rude").evaluate((ramme) => ramme.clientWidth)).toBe(Number(bredde));
    }
    expect(vaerksted.klager).toEqual([]);
  });

  test("en skrivebeskyttet mappe og et beskyttet ark siger nej på dansk, og intet er ændret", async () => {
    const { page } = vaerksted, foer = await vaerksted.indhold();
    await page.getByLabel("Arbejdsmappen er skrivebeskyttet").check();
    await koerIRuden();
    await fejl("åbnet skrivebeskyttet");
    await vaerksted.klik("A", 8);
    await page.keyboard.type("x");
    await page.locator("#status.fejl", { hasText: "Filen er skrivebeskyttet" }).waitFor();
    await page.getByLabel("Arbejdsmappen er skrivebeskyttet").uncheck();
    await page.keyboard.press("Escape");
    await page.getByLabel("Det viste ark er beskyttet").check();
    await vaerksted.klik("A", 9);
    await page.keyboard.type("x");
    await page.locator("#status.fejl", { hasText: "Arket er beskyttet" }).waitFor();
    expect(await vaerksted.indhold()).toEqual(foer);
  });

  test("mens en celle redigeres, siger ruden, hvad der skal til, og bagefter kører den", async () => {
    const { page } = vaerksted;
    await page.getByLabel("En celle er ved at blive redigeret").check();
    await koerIRuden();
    await fejl("Tryk Enter eller Esc i arket");
    await page.getByLabel("En celle er ved at blive redigeret").uncheck();
    await vaerksted.koerAlleRegler();
    expect(Object.keys(await vaerksted.indhold())).toContain("Tilsyn Overblik");
  });

  test("når Excel svarer langsomt, kan kørslen afbrydes, og mappen er, som den var", async () => {
    const { page } = vaerksted, rude = page.frameLocator("#rude"), foer = await vaerksted.indhold();
    await page.getByLabel("Excel svarer langsomt").check();
    await koerIRuden();
    await rude.locator("#afbryd:not([hidden])").click();
    await page.getByLabel("Excel svarer langsomt").uncheck();
    await fejl("Kørslen blev afbrudt");
    expect(await vaerksted.indhold()).toEqual(foer);
  });
});
