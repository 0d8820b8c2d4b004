/** The workbench's page in a browser, on a sample and on a large workbook: the first picture, the way about, an edit, a run, and the memory. */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, chromium, type Page } from "playwright-core";
import { findBrowser } from "../workbench/browser/find";
import { byg, SIDE, TILFOEJELSE } from "../workbench/cli/byg";
import { startServer } from "../workbench/server";
import { SAMPLES } from "../workbench/steder";
import { personmappe } from "./personmappe";

const HJUL = 30;
const TAALMOD_MS = 300_000;

const ms = (tal: number): string => `${Math.round(tal).toLocaleString("da-DK")} ms`;

async function tid(goer: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await goer();
  return performance.now() - start;
}

async function hukommelse(page: Page): Promise<number> {
  return page.evaluate(() => {
    const maalt: unknown = Reflect.get(performance, "memory");
    return typeof maalt === "object" && maalt !== null && "usedJSHeapSize" in maalt ? Number(maalt.usedJSHeapSize) / 2 ** 20 : NaN;
  });
}

/** In the page: the longest time between two pictures. As text, since the names a loader gives functions are not there. */
const OPHOLD = `(() => {
  let sidst = performance.now();
  window.laengsteOphold = 0;
  requestAnimationFrame(function billede(nu) { window.laengsteOphold = Math.max(window.laengsteOphold, nu - sidst); sidst = nu; requestAnimationFrame(billede); });
})()`;

/** The longest time between two pictures while the wheel turns. */
async function rul(page: Page): Promise<number> {
  const net = await page.locator("#net").boundingBox();
  await page.mouse.move((net?.x ?? 0) + 300, (net?.y ?? 0) + 300);
  await page.evaluate(OPHOLD);
  for (let i = 0; i < HJUL; i++) await page.mouse.wheel(0, i % 3 === 2 ? -400 : 800);
  return Number(await page.evaluate("window.laengsteOphold"));
}

async function ret(page: Page): Promise<void> {
  const foer = await page.locator("#adresse").textContent();
  await page.keyboard.type("42");
  await page.keyboard.press("Enter");
  await page.waitForFunction((adresse) => document.getElementById("adresse")?.textContent !== adresse, foer, { polling: "raf" });
}

async function maal(navn: string, fil: string, browser: Browser): Promise<void> {
  const server = await startServer({ port: 0, file: fil });
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  page.setDefaultTimeout(TAALMOD_MS);
  const billede = await tid(async () => {
    await page.goto(server.url, { waitUntil: "commit" });
    await page.waitForFunction(() => window.fokusmaalRegneark?.malet === true, null, { polling: "raf" });
  });
  const ruden = billede + (await tid(() => page.frameLocator("#rude").locator("#rude[aria-busy=false] [role=tab][aria-selected=true]").waitFor()));
  const aabnet = await hukommelse(page);
  await page.locator("#net canvas").first().focus();
  const bund = await tid(async () => {
    await page.keyboard.press("Control+ArrowDown");
    await page.waitForFunction(() => (document.getElementById("adresse")?.textContent ?? "A1") !== "A1", null, { polling: "raf" });
  });
  const ophold = await rul(page), rettelse = await tid(() => ret(page));
  const koersel = await tid(async () => {
    await page.getByRole("button", { name: "Kør alle regler", exact: true }).click();
    await page.locator("#status", { hasText: "Reglerne er kørt." }).waitFor();
  });
  console.log(`  ${navn}`);
  console.log(`    første billede ${ms(billede)}, ruden har læst ${ms(ruden)}, til sidste række ${ms(bund)}, længst mellem to billeder, når der rulles, ${ms(ophold)}, en rettelse ${ms(rettelse)}, en kørsel ${ms(koersel)}`);
  console.log(`    hukommelse ${Math.round(aabnet)} MB, efter kørslen ${Math.round(await hukommelse(page))} MB`);
  await page.close();
  await server.close();
}

export async function benchSide(): Promise<void> {
  await byg(TILFOEJELSE, () => undefined);
  await byg(SIDE, () => undefined);
  const mappe = await mkdtemp(join(tmpdir(), "side-")), stor = join(mappe, "stor.xlsx");
  const { bytes, raekker } = await personmappe("stor.xlsx", "samtaler");
  await writeFile(stor, bytes);
  const { executablePath, args } = await findBrowser();
  const browser = await chromium.launch({ executablePath, args: [...args, "--enable-precise-memory-info"] });
  try {
    await maal("jobcenter-2024.xlsx", join(SAMPLES, "jobcenter-2024.xlsx"), browser);
    await maal(`${raekker.toLocaleString("da-DK")} rækker om personer`, stor, browser);
  } finally {
    await browser.close();
    await rm(mappe, { recursive: true });
  }
}
