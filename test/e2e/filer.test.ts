import { strToU8, zipSync } from "fflate";
import { aabnMappe } from "../../workbench/cli/koersel";
import { SAMPLES } from "../../workbench/steder";
import { laesMappe } from "../../workbench/xlsx";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { egenMappe } from "./mappe";
import { hverMedSinSide, indhold, type Vaerksted } from "./vaerksted";

jest.setTimeout(600_000);

/** The first bytes of an old .xls and of an encrypted workbook. */
const OLE = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array<number>(600).fill(0)]);

describe("filer i værkstedet", () => {
  let vaerksted: Vaerksted;
  hverMedSinSide((ny) => (vaerksted = ny));

  test("en fil, der slippes over siden, åbnes; rettelser og tilsynsarkene er der, når den er gemt og åbnet igen, og intet hentes udefra", async () => {
    const { page } = vaerksted;
    await vaerksted.slip("slip-mig.xlsx", new Uint8Array(readFileSync(join(SAMPLES, "jobindsats-fokusmaal.xlsx"))));
    await page.locator("#filnavn", { hasText: "slip-mig.xlsx" }).waitFor();
    await vaerksted.klar();
    await vaerksted.skriv("A", 3, "Min egen note");
    await vaerksted.koerAlleRegler();
    const gemt = await vaerksted.gem(), foer = await vaerksted.indhold();
    expect(indhold(await laesMappe(gemt, "slip-mig.xlsx"))).toEqual(foer);
    await vaerksted.aabnFil("igen.xlsx", gemt);
    expect(await vaerksted.celle("Samtaler", 2, 0)).toBe(" → Min egen note");
    expect(await page.getByRole("tab").allTextContents()).toEqual(expect.arrayContaining(["Samtaler", "Tilsyn Overblik"]));
    expect(vaerksted.klager).toEqual([]);
  });

  test.each([
    ["et brev", "brev.xlsx", strToU8("Kære kommune"), /ikke en Excel-projektmappe/],
    ["en gammel eller krypteret mappe", "gammel.xls", OLE, /xls|adgangskode|krypter/i],
    ["et arkiv med noget andet", "arkiv.xlsx", zipSync({ "læsmig.txt": strToU8("hej") }), /./],
    ["en tom fil", "tom.xlsx", new Uint8Array(), /./],
  ])("%s giver en dansk besked, og den åbne mappe bliver stående med sine rettelser", async (_navn, fil, bytes, besked) => {
    await vaerksted.aabnFil("egen.xlsx", await egenMappe(), false);
    await vaerksted.skriv("E", 2, "rettet");
    await vaerksted.slip(fil, bytes);
    await vaerksted.page.locator("#status.fejl").waitFor();
    expect(await vaerksted.page.locator("#status").textContent()).toMatch(besked);
    expect(await vaerksted.page.locator("#filnavn").textContent()).toBe("egen.xlsx");
    expect(await vaerksted.celle("Tal", 1, 4)).toBe(" → rettet");
  });

  test.each(["benchmark.xlsx", "tidlig-indsats-2024.xlsx", "jobindsats-fokusmaal.xlsx"])("%s åbnes med de celler, filen har", async (navn) => {
    await vaerksted.page.locator("#eksempel").selectOption({ label: navn });
    await vaerksted.page.locator("#filnavn", { hasText: navn }).waitFor();
    await vaerksted.klar();
    expect(await vaerksted.indhold()).toEqual(indhold(await aabnMappe(join(SAMPLES, navn))));
    expect(vaerksted.klager).toEqual([]);
  });
});
