import { laerEngelsk } from "../../src/workbook/tekst/engelsk";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { INGEN_BRUGERORD, type Skriveplan } from "../../src/workbook/plan";
import type { Celle } from "../../src/workbook/parse/typer";
import type { Platform } from "../../src/taskpane/diagnose";
import { Hvorforstyring } from "../../src/taskpane/hvorfor";
import { type Startmappe, Startstyring } from "../../src/taskpane/start/styring";
import { type Dele, startRude } from "../../src/taskpane/rude";
import type { Rudemappe, Styring } from "../../src/taskpane/styring";

/** The letter's table from Ishøj, shortened: two groups, three months. */
export const BREVET: readonly (readonly Celle[])[] = [
  ["Andel personer (6 mdr. på ydelse), som ikke har fået 1 tilbud", "", "", ""],
  ["Ishøj", "", "", ""],
  ["", "September 2022", "Oktober 2022", "November 2022"],
  ["A-dagpenge mv.", "34,6", "29,2", "28,6"],
  ["Kontanthjælp", "10,0", "12,5", "."],
];

export interface Spion extends Rudemappe {
  readonly planer: Skriveplan[];
  readonly gemt: object[];
  readonly rettelser: object[];
  readonly kald: string[];
}

/** A workbook without Excel: the sheet's cells in, the plan out. */
export function spion(celler: readonly (readonly Celle[])[], aendret: Partial<Rudemappe> = {}, indstillinger: unknown = null): Spion {
  const planer: Skriveplan[] = [];
  const gemt: object[] = [];
  const rettelser: object[] = [];
  const kald: string[] = [];
  return {
    planer,
    gemt,
    rettelser,
    kald,
    laesMappe: async (laeser) => {
      kald.push("laesMappe");
      await laeser.del({ ark: "Brev", raekke: 0, kolonne: 0, celler, exceltabeller: [] });
      laeser.fremdrift({ ark: "Brev", raekkerLaest: celler.length, raekkerIAlt: celler.length });
    },
    anvend: (plan, fremdrift) => {
      planer.push(plan);
      fremdrift({ ark: "Tilsyn Overblik", arkSkrevet: 1, arkIAlt: plan.ark.length });
      return Promise.resolve({ ark: plan.ark.map(({ navn }) => navn), regler: 1, beskyttede: [], delvise: [], trodsAfbryd: false });
    },
    laesBrugerord: () => Promise.resolve(INGEN_BRUGERORD),
    hentIndstillinger: () => Promise.resolve(indstillinger),
    gemIndstillinger: (vaerdi) => {
      gemt.push(vaerdi);
      return Promise.resolve();
    },
    hentRettelser: () => Promise.resolve(rettelser.at(-1) ?? null),
    gemRettelser: (vaerdi) => {
      rettelser.push(vaerdi);
      return Promise.resolve();
    },
    fjernMarkeringer: () => {
      kald.push("fjernMarkeringer");
      return Promise.resolve([]);
    },
    fjernArk: () => {
      kald.push("fjernArk");
      return Promise.resolve(["Tilsyn Overblik"]);
    },
    visSted: ({ ark, adresse }) => {
      kald.push(`vis ${ark}!${adresse}`);
      return Promise.resolve();
    },
    findTidligere: () => Promise.resolve(null),
    ...aendret,
  };
}

/** A workbook with nothing selected and no example data. */
export const INTET_START: Startmappe = {
  laesMarkering: () => Promise.resolve(null),
  eksempelark: () => Promise.resolve([]),
  indsaetEksempel: (plan) => Promise.resolve(plan.map(({ navn }) => navn)),
  fjernEksempel: (plan) => Promise.resolve({ fjernet: plan.length, rettede: [] }),
};

export const PLATFORM: Platform = { vaert: "Excel", platform: "PC", version: "16.0", sprog: "da-DK", api: ["ExcelApi 1.15"] };

/** The pane on the page, with what it needs of the browser and Office. */
export function startPaaSiden(styring: Styring, aendret: Partial<Dele> = {}): Hvorforstyring {
  visHtml();
  const hvorfor = aendret.hvorfor ?? new Hvorforstyring(() => Promise.resolve(() => Promise.resolve()));
  startRude({ styring, hvorfor, start: new Startstyring(INTET_START, () => styring.laes()), vis: (kilde) => void styring.vis(kilde), lager: { hent: () => null, gem: () => undefined }, platform: () => PLATFORM, kontorsprog: "da-DK", laerEngelsk: () => Promise.resolve(laerEngelsk()), ...aendret });
  return hvorfor;
}

const HTML = readFileSync(join(__dirname, "../../src/taskpane/taskpane.html"), "utf8");

/** Puts the pane's own HTML on the page, without its scripts. */
export function visHtml(): void {
  document.documentElement.lang = "da";
  document.body.innerHTML = /<body>([\s\S]*)<\/body>/.exec(HTML)?.[1] ?? "";
}

export const tekst = (id: string): string => document.getElementById(id)?.textContent?.replace(/\s+/g, " ").trim() ?? "";
export const knap = (id: string): HTMLButtonElement => {
  const element = document.getElementById(id);
  if (element instanceof HTMLButtonElement) return element;
  throw new Error(`Ingen knap #${id}`);
};
