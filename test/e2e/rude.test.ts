/** The built pane in Chromium: every path, every state without accessibility faults, and nothing asked for from elsewhere. */
import axe from "axe-core";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Browser } from "playwright-core";
import { DIST } from "../../workbench/steder";
import { aabnBrowser, Chromiumvindue, type Tema } from "./rude/chromium";
import { koer, type Opstilling, type Scene, startScene, tekst, vent } from "./rude/scene";
import { STIER } from "./rude/stier";

jest.setTimeout(600_000);

let scene: Scene;
let browser: Browser;
let vindue: Chromiumvindue | null = null;

beforeAll(async () => {
  scene = await startScene();
  browser = await aabnBrowser();
});
afterAll(async () => {
  await browser?.close();
  await scene?.luk();
});
afterEach(async () => {
  await vindue?.page.close();
  vindue = null;
});

const aabn = async (opstilling: Opstilling, tema?: Tema): Promise<Chromiumvindue> => (vindue = await Chromiumvindue.aabn(browser, scene, opstilling, tema));

test.each(STIER)("$navn", async ({ gaa, ...opstilling }) => {
  const v = await aabn(opstilling);
  await gaa(v);
  expect(v.klager).toEqual([]);
});

test("rudens script fylder højst 150 kB pakket", () => {
  expect(gzipSync(readFileSync(join(DIST, "taskpane.js"))).length).toBeLessThanOrEqual(150_000);
});

const LYST: Tema = { farver: "light", kontrast: false };
const TEMAER: readonly (readonly [string, Tema, number])[] = [
  ["lyst, 320 px", LYST, 320],
  ["lyst, 450 px", LYST, 450],
  ["mørkt, 320 px", { farver: "dark", kontrast: false }, 320],
  ["høj kontrast, 350 px", { farver: "dark", kontrast: true }, 350],
];

/** With forced colours the system has chosen them, and the page's own are not what is seen. */
async function axefejl(v: Chromiumvindue, kontrast: boolean): Promise<string[]> {
  await v.js(`window.axe ? true : (() => { ${axe.source} ; return true; })()`);
  const { violations } = (await v.js(`axe.run({ rules: { "color-contrast": { enabled: ${String(!kontrast)} } } })`)) as axe.AxeResults;
  return violations.map((fejl) => `${fejl.id}: ${fejl.nodes.map((n) => n.target.join(" ")).join(", ")}`);
}

test.each(TEMAER)("ingen tilgængelighedsfejl i nogen fane, og intet stikker ud til siden: %s", async (_navn, tema, bredde) => {
  const v = await aabn({ mappe: "jobcenter-2024.xlsx", bredde }, tema);
  const tjek = async (hvor: string): Promise<void> => {
    expect([hvor, await axefejl(v, tema.kontrast)]).toEqual([hvor, []]);
    expect([hvor, await v.js("document.documentElement.scrollWidth <= document.documentElement.clientWidth")]).toEqual([hvor, true]);
  };
  // Office tells its colours, and they go before the system's.
  expect(await v.js("document.documentElement.dataset.tema")).toBe(tema.farver === "dark" ? "moerk" : "lyst");
  await tjek("før kørslen");
  await koer(v);
  await v.js(`document.querySelectorAll("#svar details").forEach((d) => (d.open = true))`);
  for (const fane of ["svar", "mangler", "data", "indstillinger"]) {
    await v.klik(`#fane-${fane}`);
    if (fane === "mangler") await v.klik("#mangler .raekke");
    await tjek(fane);
  }
  await v.vaert(`rudevaert.core.edited("Borgere", "A2")`);
  await vent(v, `document.querySelector("#foraeldet").textContent !== ""`);
  await tjek("forældet");
  expect(v.klager).toEqual([]);
});

test("tilgængelighedstræet siger, hvad øjet ser: navne, roller og besked om det, der sker", async () => {
  const v = await aabn({});
  await koer(v);
  const traeet = await v.page.frameLocator("#rude").locator("#rude").ariaSnapshot();
  expect(traeet).toMatch(/heading "Fokusmål" \[level=1\]/);
  expect(traeet).toMatch(/button "Kør igen"/);
  expect(traeet).toMatch(/status: "?Færdig:/);
  expect(traeet).toMatch(/tablist "Rudens faner"/);
  expect(traeet).toMatch(/tab "Svar" \[selected\]/);
  expect(traeet).toMatch(/tabpanel "Svar"/);
  expect(traeet).toMatch(/img "Andel uden, måned for måned\./);
  expect(traeet).toContain("Ikke genoprettet");
});

test("skelettet står, før et script er kørt, og CSP lader intet fremmed komme ind", async () => {
  const side = await browser.newPage({ viewport: { width: 350, height: 600 }, javaScriptEnabled: false });
  await side.goto(`${scene.url}tilfoejelse/taskpane.html`);
  expect(await side.locator("#koer").isVisible()).toBe(true);
  expect(await side.locator(".skelet i").count()).toBe(3);
  await side.close();
  const v = await aabn({});
  expect(await v.js(`fetch("https://example.com/").then(() => "kom ud", () => "standset")`)).toBe("standset");
  expect(await v.js(`new Promise((svar) => { const s = document.createElement("script"); s.src = "https://example.com/x.js"; s.onload = () => svar("kom ind"); s.onerror = () => svar("standset"); document.head.append(s); })`)).toBe("standset");
  expect(await tekst(v, "#version")).toMatch(/^Fokusmål \d+\.\d+\.\d+ · regelsæt \d{4}-\d{2}-\d{2}$/);
});
