/** How long the pane is held up at a time: the jobcenter sample twenty times over, from cells to plan, without Excel. */
import { type Fremdrift, koer } from "../src/taskpane/koersel";
import type { Celle } from "../src/workbook/parse/typer";
import { INGEN_BRUGERORD } from "../src/workbook/plan";
import { jobcenterRaekker } from "../samples/kilde/jobcenter";
import type { Felt } from "../samples/kilde/skriv";

const GANGE = 20;
/** What Excel gives in one answer. */
const CELLER = 120_000;
const EPOKE = 25_569;
const DAG_MS = 86_400_000;

/** The sample has no formulas among its persons. */
const celle = (f: Felt): Celle => (f instanceof Date ? f.getTime() / DAG_MS + EPOKE : typeof f === "object" ? "" : f);

/** The same rows for twenty times as many persons. */
function mange(hoved: readonly string[], raekker: readonly (readonly Felt[])[]): Celle[][] {
  const kopi = (nr: number) => raekker.map((r) => r.map((f, k) => (k === 0 ? `${String(f)}-${nr}` : celle(f))));
  return [[...hoved], ...Array.from({ length: GANGE }, (_, nr) => kopi(nr)).flat()];
}

function ark(): (readonly [string, Celle[][]])[] {
  const r = jobcenterRaekker();
  return [
    ["Om", [["Udtrukket", 45_667]]],
    ["Borgere", mange(["CPR-nr.", "Ydelsesgruppe", "Ydelse fra", "Ydelse til", "Kommune", "Målgruppe"], r.forloeb)],
    ["Samtaler", mange(["CPR-nr.", "Samtaledato", "Status", "Kontaktform"], r.samtaler)],
    ["Tilbud", mange(["CPR-nr.", "Tilbudstype", "Startdato", "Slutdato"], r.tilbud)],
    ["Løntimer", mange(["CPR-nr.", "Måned", "Løntimer"], r.loentimer)],
    ["Fritagelser", mange(["CPR-nr.", "Fritaget fra", "Fritaget til", "Vedrører"], r.fritagelser)],
  ];
}

/** The longest time between two turns of the event loop, by stage. */
class Turmaaler {
  readonly laengste = new Map<string, number>();
  private trin = "aflæsning";
  private sidst = performance.now();
  private aktiv = true;

  constructor() {
    const tur = (): void => {
      this.noter();
      if (this.aktiv) setImmediate(tur);
    };
    setImmediate(tur);
  }

  private noter(): void {
    const nu = performance.now();
    this.laengste.set(this.trin, Math.max(this.laengste.get(this.trin) ?? 0, nu - this.sidst));
    this.sidst = nu;
  }

  skift(trin: string): void {
    this.trin = trin;
  }

  stop(): void {
    this.aktiv = false;
  }
}

const NAVN: Readonly<Record<Fremdrift["trin"], string>> = { laeser: "aflæsning", vurderer: "optælling", taeller: "optælling", planlaegger: "plan", planlagt: "plan", skriver: "plan" };

export async function benchBidder(): Promise<void> {
  const alle = ark();
  const ubrugt = (): Promise<never> => Promise.reject(new Error("Bruges ikke"));
  const maaler = new Turmaaler();
  const start = performance.now();
  const mappe = {
    laesBrugerord: () => Promise.resolve(INGEN_BRUGERORD), hentIndstillinger: () => Promise.resolve({ maaleaar: 2024 }), gemIndstillinger: ubrugt, hentRettelser: () => Promise.resolve(null), gemRettelser: ubrugt, fjernMarkeringer: ubrugt, fjernArk: ubrugt, visSted: ubrugt,
    laesMappe: async ({ del }: Parameters<Parameters<typeof koer>[0]["laesMappe"]>[0]) => {
      for (const [navn, celler] of alle) {
        const raekker = Math.floor(CELLER / (celler[0]?.length ?? 1));
        for (let fra = 0; fra < celler.length; fra += raekker) await del({ ark: navn, raekke: fra, kolonne: 0, celler: celler.slice(fra, fra + raekker), exceltabeller: [] });
      }
    },
    anvend: () => Promise.resolve({ ark: [], regler: 0, beskyttede: [], delvise: [], trodsAfbryd: false }),
  };
  await koer(mappe, new Date(), { fremdrift: ({ trin }) => maaler.skift(NAVN[trin]), afbryd: new AbortController().signal });
  maaler.stop();
  console.log(`${alle.reduce((n, [, celler]) => n + celler.length - 1, 0).toLocaleString("da-DK")} rækker fra celler til plan: ${Math.round(performance.now() - start)} ms.`);
  for (const [trin, ms] of maaler.laengste) console.log(`  længste ophold, ${trin.padEnd(10)} ${String(Math.round(ms)).padStart(4)} ms`);
}
