/** A table that nobody could recognise, corrected in the workbench by keyboard alone, run, saved and opened again. */
import axe from "axe-core";
import ExcelJS from "exceljs";
import type { Frame } from "playwright-core";
import { hverMedSinSide, type Vaerksted } from "./vaerksted";

jest.setTimeout(600_000);

async function odde(): Promise<Uint8Array> {
  const bog = new ExcelJS.Workbook();
  const borgere = bog.addWorksheet("Udtræk");
  borgere.addRow(["k1", "k2", "k3"]);
  borgere.addRow(["010170-1234", "Kontanthjælp", new Date(Date.UTC(2022, 0, 3))]);
  borgere.addRow(["020280-1111", "Sygedagpenge", new Date(Date.UTC(2022, 4, 2))]);
  return new Uint8Array(await bog.xlsx.writeBuffer());
}

let vaerksted: Vaerksted;
let rude: Frame;
hverMedSinSide(async (ny) => {
  vaerksted = ny;
  await ny.aabnFil("udtraek.xlsx", await odde());
  rude = await ny.rude();
});

/** Tab until the element has the keyboard. */
async function tabTil(id: string, tast: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
  for (let i = 0; i < 60; i++) {
    if (await rude.evaluate((her) => document.activeElement?.id === her || document.activeElement?.closest("details")?.id === her, id)) return;
    await vaerksted.page.keyboard.press(tast);
  }
  throw new Error(`Tastaturet nåede ikke #${id}`);
}

/** Chooses in the list that has the keyboard by the first letter of the choice; it is taken, and the workbook read again, when the keys have rested. */
async function tast(bogstav: string, id: string, vaerdi: string): Promise<void> {
  await rude.locator(`#${id}`).evaluate((liste) => liste.setAttribute("data-foer", ""));
  await vaerksted.page.keyboard.press(bogstav);
  await rude.waitForFunction(({ her, ventet }) => {
    const liste = document.getElementById(her);
    return liste instanceof HTMLSelectElement && !liste.hasAttribute("data-foer") && liste.value === ventet && document.getElementById("rude")?.getAttribute("aria-busy") === "false";
  }, { her: id, ventet: vaerdi });
}

test("en tabel, som ingen kan genkende, rettes med tastaturet alene, og rettelsen er der efter at være gemt og åbnet", async () => {
  await rude.locator("#koer").focus();
  await tabTil("tabel-0-0");
  await vaerksted.page.keyboard.press("Enter");
  await tabTil("tabel-0-0-slags");
  await tast("Y", "tabel-0-0-slags", "forloeb");
  for (const [nr, felt] of (["person", "gruppe", "start"] as const).entries()) {
    await tabTil(`tabel-0-0-k${nr}`);
    await tast({ person: "P", gruppe: "Y", start: "S" }[felt], `tabel-0-0-k${nr}`, felt);
  }
  await expect(rude.locator("#fundet").textContent()).resolves.toContain("rettet i hånden");
  await expect(rude.locator("#status").textContent()).resolves.toContain("1 tabel fundet");
  await vaerksted.koerAlleRegler();
  await vaerksted.aabnFil("igen.xlsx", await vaerksted.gem());
  rude = await vaerksted.rude();
  await expect(rude.locator("#fundet").textContent()).resolves.toContain("rettet i hånden");
  expect(vaerksted.klager).toEqual([]);
});

test.each([320, 450])("rettelsen på %i px har ingen tilgængelighedsfejl, og intet stikker ud til siden", async (bredde) => {
  await vaerksted.page.locator("#rudefelt").evaluate((aside, px) => (aside.style.width = `${px}px`), bredde);
  await rude.locator("#tabel-0-0 > summary").click();
  await rude.locator("#tabel-0-0-slags").selectOption("forloeb");
  await rude.locator("#tabel-0-0-k0").waitFor();
  await rude.evaluate(axe.source);
  const { violations } = await rude.evaluate<axe.AxeResults>("axe.run()");
  expect(violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(" ")).join(", ")}`)).toEqual([]);
  expect(await rude.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
});
