import axe from "axe-core";
import ExcelJS from "exceljs";
import { unzipSync } from "fflate";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { aabnMappe, koerMappe } from "../../workbench/cli/koersel";
import { SAMPLES } from "../../workbench/steder";
import { hverMedSinSide, indhold, udenTidspunkt, type Vaerksted } from "./vaerksted";

const ISHOEJ = join(SAMPLES, "ishoej-2023.xlsx");

jest.setTimeout(600_000);

describe("værkstedet i en browser", () => {
  let vaerksted: Vaerksted;
  hverMedSinSide((ny) => (vaerksted = ny));

  test("Ishøjs mappe åbnes, ruden finder tabellerne, og kørslen skriver de samme celler som uden browser", async () => {
    await expect((await vaerksted.rude()).locator("#fundet").textContent()).resolves.toMatch(/tidlig indsats/i);
    await vaerksted.koerAlleRegler();

    const mappe = await aabnMappe(ISHOEJ);
    await koerMappe(mappe, { udtraeksdato: null, maaleaar: null }, () => undefined);
    const [iBrowser, iNode] = [udenTidspunkt(await vaerksted.indhold()), udenTidspunkt(indhold(mappe))];
    expect(Object.keys(iBrowser)).toEqual(expect.arrayContaining(["Tilsyn Overblik", "Tilsyn Tidlig indsats", "Tilsyn Datakvalitet"]));
    expect(iBrowser).toEqual(iNode);
    expect(vaerksted.klager).toEqual([]);
  });

  test("anden kørsel ændrer kun tidspunktet", async () => {
    await vaerksted.koerAlleRegler();
    const foerste = await vaerksted.indhold();
    const markeringer = await vaerksted.antalMarkeringer();
    await vaerksted.koerAlleRegler();
    expect(udenTidspunkt(await vaerksted.indhold())).toEqual(udenTidspunkt(foerste));
    expect(await vaerksted.antalMarkeringer()).toBe(markeringer);
    expect(vaerksted.klager).toEqual([]);
  });

  test("når markeringerne er fjernet, er brugerens ark i den gemte fil byte for byte som før", async () => {
    await vaerksted.koerAlleRegler();
    expect(await vaerksted.antalMarkeringer()).toBeGreaterThan(0);
    await vaerksted.fjernMarkeringer();
    expect(await vaerksted.antalMarkeringer()).toBe(0);
    const [foer, efter] = [unzipSync(readFileSync(ISHOEJ)), unzipSync(await vaerksted.gem())];
    const ark = Object.keys(foer).filter((del) => del.startsWith("xl/worksheets/sheet"));
    expect(ark.length).toBeGreaterThan(0);
    for (const del of ark) expect(Buffer.from(efter[del] ?? []).equals(Buffer.from(foer[del] ?? []))).toBe(true);
    expect(vaerksted.klager).toEqual([]);
  });

  test("et ark, brugeren selv har kaldt Tilsyn Overblik, bliver ikke rørt", async () => {
    const bog = new ExcelJS.Workbook();
    await bog.xlsx.readFile(ISHOEJ);
    bog.addWorksheet("Tilsyn Overblik").addRow(["Mit eget overblik", 42]);
    await vaerksted.aabnFil("eget.xlsx", new Uint8Array(await bog.xlsx.writeBuffer()));
    const foer = await vaerksted.indhold();
    await vaerksted.koerAlleRegler();
    const efter = await vaerksted.indhold();
    expect(efter["Tilsyn Overblik"]).toEqual(foer["Tilsyn Overblik"]);
    expect(Object.keys(efter).filter((navn) => /^Tilsyn Overblik./.test(navn))).toHaveLength(1);
    expect(vaerksted.klager).toEqual([]);
  });

  test.each([320, 450])("ruden på %i px har ingen tilgængelighedsfejl, før og efter en kørsel", async (bredde) => {
    await vaerksted.page.locator(".rudefelt").evaluate((aside, px) => (aside.style.width = `${px}px`), bredde);
    const rude = await vaerksted.rude();
    await rude.evaluate(axe.source);
    const fejl = async (): Promise<string[]> => {
      const { violations } = await rude.evaluate<axe.AxeResults>("axe.run()");
      return violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(" ")).join(", ")}`);
    };
    expect(await fejl()).toEqual([]);
    await vaerksted.koerAlleRegler();
    expect(await fejl()).toEqual([]);
    expect(await rude.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth)).toBe(true);
  });

  test("der kan trykkes Kør alle regler, før ruden er klar", async () => {
    await vaerksted.page.reload();
    await vaerksted.page.locator("#koer:enabled").click();
    await vaerksted.page.locator("#status", { hasText: "Reglerne er kørt." }).waitFor();
    expect(Object.keys(await vaerksted.indhold())).toContain("Tilsyn Overblik");
  });

  test("en fil, der ikke er et regneark, giver en besked, og den åbne mappe bliver stående", async () => {
    await vaerksted.page.locator("#fil").setInputFiles({ name: "brev.xlsx", mimeType: "text/plain", buffer: Buffer.from("Kære kommune") });
    await vaerksted.page.locator("#status.fejl").waitFor();
    expect(await vaerksted.page.locator("#status").textContent()).toContain("ikke en Excel-projektmappe");
    expect(await vaerksted.page.locator("#filnavn").textContent()).toBe("ishoej-2023.xlsx");
  });

  test("piletaster flytter markeringen, og værten ser det", async () => {
    await vaerksted.page.locator("#net canvas").first().focus();
    for (const tast of ["ArrowDown", "ArrowDown", "ArrowRight"]) await vaerksted.page.keyboard.press(tast);
    expect(await vaerksted.page.locator("#adresse").textContent()).toBe("B3");
    expect(await vaerksted.page.evaluate(() => window.fokusmaalVaerksted?.model.selection)).toMatchObject({ row: 2, column: 1 });
  });
});
