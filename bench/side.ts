/** The workbench's page in a browser: from the address to the first picture of the sheet, and the memory it takes. */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { findBrowser } from "../workbench/browser/find";
import { byg, SIDE, TILFOEJELSE } from "../workbench/cli/byg";
import { CellStore } from "../workbench/model/celler";
import { startServer } from "../workbench/server";
import { SAMPLES } from "../workbench/steder";
import { mappeBytes } from "../workbench/xlsx";
import { tomtArk } from "../workbench/xlsx/laes/ark";
import { tilfaeldige } from "./data";
import { TOM_MAPPE } from "./bytes";

const RAEKKER = 100_000;
const HOVED = ["CPR", "Samtaledato", "Status", "Kontaktform", "Minutter", "Sagsbehandler"];

/** Interviews of invented persons. */
async function storMappe(): Promise<Uint8Array> {
  const n = tilfaeldige(7), celler = new CellStore();
  HOVED.forEach((navn, k) => celler.setValue(0, k, navn));
  for (let r = 1; r <= RAEKKER; r++) {
    [String(1_000_000_000 + n(90_000)), 45_000 + n(600), n(12) === 0 ? "Aflyst" : "Afholdt", n(3) === 0 ? "Telefonisk" : "Personlig", 15 + n(60), `Sagsbehandler ${n(80)}`].forEach((v, k) => celler.setValue(r, k, v));
  }
  const ark = { ...tomtArk("{00000000-0001-0000-0000-000000000000}", { navn: "Samtaler", visibility: "Visible", harCeller: true }), cells: celler };
  ark.changes.isNew = true;
  return mappeBytes({ ...TOM_MAPPE, name: "stor.xlsx", sheets: [ark], activeSheet: "Samtaler" });
}

async function maal(navn: string, fil: string, browser: Awaited<ReturnType<typeof chromium.launch>>): Promise<void> {
  const server = await startServer({ port: 0, file: fil });
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  const start = performance.now();
  await page.goto(server.url, { waitUntil: "commit" });
  await page.waitForFunction(() => window.fokusmaalRegneark?.malet === true, null, { polling: "raf" });
  const billede = performance.now() - start;
  await page.locator("#koer:enabled").waitFor();
  const hukommelse = await page.evaluate(() => {
    const maalt: unknown = Reflect.get(performance, "memory");
    return typeof maalt === "object" && maalt !== null && "usedJSHeapSize" in maalt ? Number(maalt.usedJSHeapSize) / 2 ** 20 : NaN;
  });
  const foer = performance.now();
  await page.locator("#net canvas").first().focus();
  await page.keyboard.press("Control+ArrowDown");
  await page.waitForFunction(() => (document.getElementById("adresse")?.textContent ?? "A1") !== "A1");
  console.log(`  ${navn.padEnd(30)} første billede ${Math.round(billede).toLocaleString("da-DK")} ms, hukommelse ${Math.round(hukommelse)} MB, til sidste række ${Math.round(performance.now() - foer)} ms`);
  await page.close();
  await server.close();
}

export async function benchSide(): Promise<void> {
  await byg(TILFOEJELSE, () => undefined);
  await byg(SIDE, () => undefined);
  const mappe = await mkdtemp(join(tmpdir(), "side-")), stor = join(mappe, "stor.xlsx");
  await writeFile(stor, await storMappe());
  const { executablePath, args } = await findBrowser();
  const browser = await chromium.launch({ executablePath, args: [...args, "--enable-precise-memory-info"] });
  await maal("jobcenter-2024.xlsx", join(SAMPLES, "jobcenter-2024.xlsx"), browser);
  await maal(`${RAEKKER.toLocaleString("da-DK")} rækker`, stor, browser);
  await browser.close();
  await rm(mappe, { recursive: true });
}
