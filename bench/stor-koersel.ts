/** The largest workbook Excel can hold through every stage: time and memory of reading, parsing, judging, planning, writing and saving. */
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { koer, type Fremdrift } from "../src/taskpane/koersel";
import { anvend } from "../src/workbook/office/anvend";
import { laesBrugerord } from "../src/workbook/office/brugerord";
import { laesMappe } from "../src/workbook/office/laes";
import { aabnMappe, gemMappe } from "../workbench/cli/koersel";
import { startINode } from "../workbench/host/node";
import type { WorkbookModel } from "../workbench/model/mappe";
import { lavStorFil, PERSONER, SAMTALER } from "./stor-fil";

interface Trin {
  readonly navn: string;
  readonly start: number;
  hoejeste: number;
}

/** Resident memory is looked at whenever the work lets go, and at the ends of each stage. */
class Maaler {
  private readonly trin: Trin[] = [];
  private readonly ur = setInterval(() => this.kig(), 20);

  kig(): void {
    const nu = this.trin.at(-1);
    if (nu) nu.hoejeste = Math.max(nu.hoejeste, process.memoryUsage.rss());
  }

  begynd(navn: string): void {
    this.kig();
    if (this.trin.at(-1)?.navn !== navn) this.trin.push({ navn, start: performance.now(), hoejeste: process.memoryUsage.rss() });
  }

  slut(): void {
    this.kig();
    clearInterval(this.ur);
    const nu = performance.now();
    this.trin.forEach(({ navn, start, hoejeste }, i) => {
      const ms = (this.trin[i + 1]?.start ?? nu) - start;
      console.log(`  ${navn.padEnd(26)} ${(ms / 1000).toFixed(1).padStart(6)} s   ${String(Math.round(hoejeste / 1e6)).padStart(5)} MB`);
    });
  }
}

const NAVNE: Readonly<Record<Fremdrift["trin"], string>> = { laeser: "læs og aflæs", taeller: "tæl personer", vurderer: "tæl personer", planlaegger: "plan", planlagt: "skriv", skriver: "skriv" };

async function gennemVaerten(model: WorkbookModel, maaler: Maaler): Promise<void> {
  const vaert = await startINode({ model, office: "min", switches: { flavour: "desktop" } });
  const ubrugt = (): Promise<never> => Promise.reject(new Error("Bruges ikke"));
  const mappe = {
    laesMappe, laesBrugerord, anvend,
    hentIndstillinger: () => Promise.resolve({ maaleaar: 2024 }), gemIndstillinger: ubrugt, hentRettelser: () => Promise.resolve(null), gemRettelser: ubrugt, fjernMarkeringer: ubrugt, fjernArk: ubrugt, visSted: ubrugt,
  };
  try {
    maaler.begynd(NAVNE.laeser);
    const { personer, resultat } = await koer(mappe, new Date(), { fremdrift: ({ trin }) => maaler.begynd(NAVNE[trin]), afbryd: new AbortController().signal });
    if (personer === null) throw new Error("Personerne blev ikke fundet");
    console.log(`  ${personer.data.personer.length.toLocaleString("da-DK")} personer, ${personer.liste.nu.antal.toLocaleString("da-DK")} mangler nu, ${resultat.vurderinger.length} domme.`);
  } finally {
    vaert.stop();
  }
}

export async function benchStorKoersel(): Promise<void> {
  const mappe = mkdtempSync(join(tmpdir(), "fokusmaal-"));
  try {
    const sti = join(mappe, "stor.xlsx");
    await lavStorFil(sti);
    console.log(`${SAMTALER.toLocaleString("da-DK")} samtaler og ${PERSONER.toLocaleString("da-DK")} personer, ${Math.round(statSync(sti).size / 1e6)} MB på disken:`);
    const maaler = new Maaler();
    maaler.begynd("læs .xlsx ind i modellen");
    const model = await aabnMappe(sti);
    await gennemVaerten(model, maaler);
    maaler.begynd("gem .xlsx");
    await gemMappe(model, join(mappe, "ud.xlsx"));
    maaler.slut();
  } finally {
    rmSync(mappe, { recursive: true });
  }
}
