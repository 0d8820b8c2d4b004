/** The one pipeline, for the pane's button and the ribbon alike: read → parse → judge → plan → write. */
import { PROGRAM, REGELSAET } from "../program";
import { genopretningsgrundlag, type Kilde, LOVEN, medValg, type Regelsaet, type Resultat, type Valg, vurder } from "../rules";
import type { Skrivefremdrift, Skriveudfald } from "../workbook/office/anvend";
import { type Omfang, omfangAf, type Personoverblik, planlaeg, type Skriveplan } from "../workbook/plan";
import { tjekAfbrudt } from "../workbook/office/afbryd";
import { iBidder, pust } from "./bidder";
import { somValg } from "./indstillinger";
import { laes as laesIBidder, type Laesbar, type Laest } from "./laesning";
import { taelPersoner } from "./personer";

export type { Laest } from "./laesning";

/** What the pipeline needs of Excel; `workbook/office` in the add-in. */
export interface Arbejdsmappe extends Laesbar {
  readonly anvend: (plan: Skriveplan, fremdrift: (f: Skrivefremdrift) => void, afbryd: AbortSignal) => Promise<Skriveudfald>;
  readonly gemIndstillinger: (vaerdi: object) => Promise<void>;
  readonly gemRettelser: (vaerdi: object) => Promise<void>;
  readonly fjernMarkeringer: () => Promise<string[]>;
  readonly fjernArk: () => Promise<string[]>;
  readonly visSted: (kilde: Kilde) => Promise<void>;
}

/** `gjort` of `ialt` rows, persons, list rows and sheets, in that order. */
export type Fremdrift =
  | { readonly trin: "laeser"; readonly ark: string; readonly gjort: number; readonly ialt: number }
  | { readonly trin: "taeller"; readonly gjort: number; readonly ialt: number }
  | { readonly trin: "vurderer" }
  | { readonly trin: "planlaegger"; readonly gjort: number; readonly ialt: number }
  /** What is about to be written; nothing has been yet. */
  | { readonly trin: "planlagt"; readonly omfang: Omfang }
  | { readonly trin: "skriver"; readonly ark: string; readonly gjort: number; readonly ialt: number };

export interface Koersel extends Laest {
  readonly resultat: Resultat;
  /** The rules that judged, and the choices of dates. */
  readonly regler: Regelsaet;
  readonly valg: Valg;
  /** `null` for a workbook with printed tables only. */
  readonly personer: Personoverblik | null;
  readonly skrevet: Skriveudfald;
  readonly omfang: Omfang;
  /** Milliseconds. */
  readonly tider: { readonly laest: number; readonly regnet: number; readonly skrevet: number };
  readonly program: string;
  readonly regelsaet: string;
  /** UTC, ISO 8601, whole seconds. */
  readonly koert: string;
}

interface Forloeb {
  readonly fremdrift: (f: Fremdrift) => void;
  readonly afbryd: AbortSignal;
}

/** Reads and parses; nothing is judged or written. @throws Excelfejl */
export const laes = (mappe: Arbejdsmappe, { fremdrift, afbryd }: Forloeb): Promise<Laest> =>
  laesIBidder(mappe, ({ ark, raekkerLaest, raekkerIAlt }) => fremdrift({ trin: "laeser", ark, gjort: raekkerLaest, ialt: raekkerIAlt }), afbryd);

/** Cells hold local time; whole minutes. */
export const lokalSerie = (nu: Date): number => Math.floor(nu.getTime() / 60_000 - nu.getTimezoneOffset()) / 1440 + 25_569;

/** The whole run. @param nu the time of the run: the only place where the clock comes in. @throws Excelfejl */
export async function koer(mappe: Arbejdsmappe, nu: Date, { fremdrift, afbryd }: Forloeb): Promise<Koersel> {
  const start = performance.now();
  const laest = await laes(mappe, { fremdrift, afbryd });
  const efterLaesning = performance.now();
  fremdrift({ trin: "vurderer" });
  const valg = somValg(laest.indstillinger);
  const regler = medValg(LOVEN, { ...laest.antagelser, egneGraenser: [...laest.indstillinger.egneGraenser] });
  const { inddata } = laest.aflaesning;
  const oplyst = valg.udtraeksdato ?? laest.aflaesning.udtraeksdato?.dag ?? null;
  const talt = await taelPersoner(inddata, { ...valg, udtraeksdato: oplyst, regler }, { visning: laest.indstillinger.loebenumre ? "loebenummer" : "id", medTilgang: laest.indstillinger.medTilgang }, afbryd, (gjort, ialt) => fremdrift({ trin: "taeller", gjort, ialt }));
  const udtraek = { udtraeksdato: talt.udtraeksdato, ...(oplyst === null && talt.udtraeksdato !== null ? { udtraeksdatoErAntaget: true as const } : {}) };
  const resultat = await iBidder(vurder(inddata, { ...valg, ...udtraek }, talt.maanedstal, regler), afbryd);
  const genopretning = talt.personer && (await iBidder(genopretningsgrundlag(talt.personer.motor, resultat), afbryd));
  const planinput = { aflaesning: laest.aflaesning, resultat, regler, personer: talt.personer, genopretning, brugerord: laest.brugerord, koert: lokalSerie(nu), program: PROGRAM, regelsaet: REGELSAET };
  const plan = await iBidder(planlaeg(planinput), afbryd, (stade) => stade && fremdrift({ trin: "planlaegger", ...stade }));
  const omfang = omfangAf(plan);
  const efterPlan = performance.now();
  fremdrift({ trin: "planlagt", omfang });
  await pust();
  tjekAfbrudt(afbryd);
  const skrevet = await mappe.anvend(plan, ({ ark, arkSkrevet, arkIAlt }) => fremdrift({ trin: "skriver", ark, gjort: arkSkrevet, ialt: arkIAlt }), afbryd);
  const tider = { laest: efterLaesning - start, regnet: efterPlan - efterLaesning, skrevet: performance.now() - efterPlan };
  return { ...laest, resultat, regler, valg: { ...valg, ...udtraek }, personer: talt.personer, skrevet, omfang, tider, program: PROGRAM, regelsaet: REGELSAET, koert: `${nu.toISOString().slice(0, 19)}Z` };
}
