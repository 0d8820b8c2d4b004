/** The one pipeline, for the pane's button and the ribbon alike: read → parse → judge → plan → write. */
import { PROGRAM, REGELSAET } from "../program";
import { type Kilde, type Resultat, vurderAlt } from "../rules";
import type { Laeser } from "../workbook/office/laes";
import type { Skrivefremdrift, Skriveudfald } from "../workbook/office/anvend";
import { nyAflaeser } from "../workbook/parse";
import type { Aflaesning, Problem } from "../workbook/parse/typer";
import { lavPlan } from "../workbook/plan";
import type { Personoverblik, Skriveplan } from "../workbook/plan";
import { type Indstillinger, laesIndstillinger, somValg } from "./indstillinger";
import { pust, taelPersoner } from "./personer";

/** What the pipeline needs of Excel; `workbook/office` in the add-in. */
export interface Arbejdsmappe {
  readonly laesMappe: (laeser: Laeser, afbryd: AbortSignal) => Promise<void>;
  readonly anvend: (plan: Skriveplan, fremdrift: (f: Skrivefremdrift) => void, afbryd: AbortSignal) => Promise<Skriveudfald>;
  readonly hentIndstillinger: () => Promise<unknown>;
  readonly gemIndstillinger: (vaerdi: object) => Promise<void>;
  readonly fjernMarkeringer: () => Promise<string[]>;
  readonly fjernArk: () => Promise<string[]>;
  readonly visSted: (kilde: Kilde) => Promise<void>;
}

export type Fremdrift =
  | { readonly trin: "laeser"; readonly ark: string; readonly gjort: number; readonly ialt: number }
  | { readonly trin: "vurderer" }
  | { readonly trin: "skriver"; readonly ark: string; readonly gjort: number; readonly ialt: number };

export interface Laest {
  readonly indstillinger: Indstillinger;
  readonly aflaesning: Aflaesning;
}

export interface Koersel extends Laest {
  readonly resultat: Resultat;
  /** `null` for a workbook with printed tables only. */
  readonly personer: Personoverblik | null;
  readonly skrevet: Skriveudfald;
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
export async function laes(mappe: Arbejdsmappe, { fremdrift, afbryd }: Forloeb): Promise<Laest> {
  const indstillinger = laesIndstillinger(await mappe.hentIndstillinger());
  const aflaeser = nyAflaeser(indstillinger.kommune === null ? {} : { kommune: indstillinger.kommune });
  const problemer: Problem[] = [];
  await mappe.laesMappe(
    {
      del: aflaeser.del,
      problem: (problem) => problemer.push(problem),
      fremdrift: ({ ark, raekkerLaest, raekkerIAlt }) => fremdrift({ trin: "laeser", ark, gjort: raekkerLaest, ialt: raekkerIAlt }),
    },
    afbryd,
  );
  await pust();
  const aflaest = aflaeser.faerdig();
  return { indstillinger, aflaesning: { ...aflaest, problemer: [...problemer, ...aflaest.problemer] } };
}

/** Cells hold local time; whole minutes. */
const lokalSerie = (nu: Date): number => Math.floor(nu.getTime() / 60_000 - nu.getTimezoneOffset()) / 1440 + 25_569;

/** The whole run. @param nu the time of the run: the only place where the clock comes in. @throws Excelfejl */
export async function koer(mappe: Arbejdsmappe, nu: Date, { fremdrift, afbryd }: Forloeb): Promise<Koersel> {
  const laest = await laes(mappe, { fremdrift, afbryd });
  fremdrift({ trin: "vurderer" });
  await pust();
  const valg = somValg(laest.indstillinger);
  const { inddata } = laest.aflaesning;
  const oplyst = valg.udtraeksdato ?? laest.aflaesning.udtraeksdato?.dag ?? null;
  const talt = await taelPersoner(inddata, { ...valg, udtraeksdato: oplyst }, afbryd);
  const udtraek = { udtraeksdato: talt.udtraeksdato, ...(oplyst === null && talt.udtraeksdato !== null ? { udtraeksdatoErAntaget: true as const } : {}) };
  const resultat = vurderAlt(inddata, { ...valg, ...udtraek }, talt.maanedstal);
  const plan = lavPlan({ aflaesning: laest.aflaesning, resultat, personer: talt.personer, koert: lokalSerie(nu), program: PROGRAM, regelsaet: REGELSAET });
  await pust();
  const skrevet = await mappe.anvend(plan, ({ ark, arkSkrevet, arkIAlt }) => fremdrift({ trin: "skriver", ark, gjort: arkSkrevet, ialt: arkIAlt }), afbryd);
  return { ...laest, resultat, personer: talt.personer, skrevet, program: PROGRAM, regelsaet: REGELSAET, koert: `${nu.toISOString().slice(0, 19)}Z` };
}
