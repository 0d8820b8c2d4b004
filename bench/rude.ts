/** How long the pane holds the browser up at a time: a workbook of 100,000 rows about persons, read and run in the built pane in Chromium. */
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { aabnBrowser, Chromiumvindue } from "../test/e2e/rude/chromium";
import { CACHE, koer, startScene } from "../test/e2e/rude/scene";
import { personmappe } from "./personmappe";

const FIL = "stor-rude.xlsx";

/** In the frame: the long tasks by whose they are, and the longest time between two turns of a timer, with what the pane said meanwhile. */
const MAALER = `(() => {
  if (parent === window) return;
  const opgaver = [], ophold = {}, trin = () => (document.querySelector("#status")?.textContent ?? "").split(/[ :…]/)[0] || "Starter";
  window.maalt = { opgaver, ophold };
  new PerformanceObserver((liste) => liste.getEntries().forEach((o) => opgaver.push({ hvis: o.name, ms: o.duration, trin: trin() }))).observe({ type: "longtask", buffered: true });
  let sidst = performance.now();
  setInterval(() => { const nu = performance.now(), t = trin(); ophold[t] = Math.max(ophold[t] ?? 0, nu - sidst); sidst = nu; }, 0);
})()`;

interface Maalt {
  /** `hvis` is `self` for the pane's own, else the host's in the page around. */
  readonly opgaver: readonly { readonly hvis: string; readonly ms: number; readonly trin: string }[];
  /** Milliseconds by stage. */
  readonly ophold: Readonly<Record<string, number>>;
}

async function skrivFil(): Promise<number> {
  const { bytes, raekker } = await personmappe(FIL, "forloeb");
  writeFileSync(join(CACHE, FIL), bytes);
  return raekker;
}

const ms = (tal: number): string => `${Math.round(tal).toLocaleString("da-DK")} ms`;

export async function benchRude(): Promise<void> {
  const scene = await startScene();
  const raekker = await skrivFil();
  const browser = await aabnBrowser();
  try {
    const v = await Chromiumvindue.aabn(browser, scene, { mappe: `/${FIL}` }, undefined, MAALER);
    const start = performance.now();
    await koer(v);
    console.log(`${raekker.toLocaleString("da-DK")} rækker om personer, kørt i ruden på ${ms(performance.now() - start)}: ${String(await v.js(`document.querySelector("#status").textContent`))}`);
    const { opgaver, ophold } = (await v.js("maalt")) as Maalt;
    const egne = opgaver.filter((o) => o.hvis === "self").sort((a, b) => b.ms - a.ms);
    console.log(`  rudens længste opgave ${egne.length === 0 ? "under 50 ms" : egne.slice(0, 5).map((o) => `${ms(o.ms)} (${o.trin})`).join(", ")}; over 50 ms: ${egne.length}, værtens: ${opgaver.length - egne.length}`);
    for (const [trin, laengst] of Object.entries(ophold)) console.log(`  længste ophold, værten med, ${trin.padEnd(12)} ${ms(laengst).padStart(8)}`);
  } finally {
    await browser.close();
    await scene.luk();
    rmSync(join(CACHE, FIL));
  }
}
