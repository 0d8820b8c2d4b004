/** The pane's main states as pictures, to be looked at: `npx tsx test/e2e/rude/billeder.ts <folder>`. */
import { join } from "node:path";
import { aabnBrowser, Chromiumvindue, type Tema } from "./chromium";
import { koer, startScene, vent } from "./scene";

const mappe = process.argv[2] ?? ".cache/rude";
const LYST: Tema = { farver: "light", kontrast: false };

async function tag(): Promise<void> {
  const scene = await startScene();
  const browser = await aabnBrowser();
  const med = async (navn: string, sample: string, bredde: number, tema: Tema, goer: (v: Chromiumvindue) => Promise<void>): Promise<void> => {
    const v = await Chromiumvindue.aabn(browser, scene, { mappe: sample, bredde }, tema);
    await goer(v);
    await v.billede(join(mappe, `rude-${navn}.png`));
    await v.page.close();
  };
  const svar = async (v: Chromiumvindue): Promise<void> => {
    await koer(v);
    await v.js(`document.querySelector("#svar .kommune").open = true`);
    await vent(v, `document.querySelector("#svar .maal details")`);
    await v.js(`document.querySelector("#svar .maal details").open = true`);
  };
  await med("start", "jobcenter-2024.xlsx", 350, LYST, () => Promise.resolve());
  await med("svar", "jobcenter-2024.xlsx", 350, LYST, svar);
  await med("svar-320-moerk", "ishoej-2023.xlsx", 320, { farver: "dark", kontrast: false }, svar);
  await med("svar-450", "benchmark.xlsx", 450, LYST, svar);
  await med("kontrast", "ishoej-2023.xlsx", 350, { farver: "dark", kontrast: true }, svar);
  await med("mangler", "jobcenter-2024.xlsx", 320, LYST, async (v) => {
    await koer(v);
    await v.klik("#fane-mangler");
    await v.klik("#mangler .raekke");
    await vent(v, `document.querySelector("#hvorfor-svar li")`);
  });
  await med("data", "jobcenter-2024.xlsx", 320, LYST, async (v) => {
    await v.klik("#problemer .problem summary");
    await vent(v, `document.querySelector("#problemer .link")`);
  });
  await med("engelsk-foraeldet", "ishoej-2023.xlsx", 350, LYST, async (v) => {
    await koer(v);
    await v.klik("#fane-indstillinger");
    await v.js(`(() => { const f = document.querySelector("#sprog"); f.value = "en"; f.dispatchEvent(new Event("change", { bubbles: true })); })()`);
    await v.klik("#fane-svar");
    await v.vaert(`rudevaert.core.edited(rudevaert.model.sheets[0].name, "A2")`);
    await vent(v, `document.querySelector("#foraeldet").textContent !== ""`);
  });
  await med("indstillinger", "ishoej-2023.xlsx", 350, LYST, async (v) => {
    await v.klik("#fane-indstillinger");
    await v.klik("#privat summary");
  });
  await browser.close();
  await scene.luk();
}

void tag();
