/** The run's input and output across the whole rule set: what goes in at the door of `rules` and what comes out. */
import type { BenchmarkTal, Henvendelse, TryktTal } from "./inddata";
import type { Persondata } from "./persondata";
import type { Dag } from "./tid";
import type { Observation, Sag, Sagsgennemgang, Tidsplan, Vurdering } from "./vurdering";

/** Everything typed that the workbook holds. */
export interface Inddata {
  readonly trykte: readonly TryktTal[];
  readonly benchmark: readonly BenchmarkTal[];
  readonly henvendelser: readonly Henvendelse[];
  /** `null` when the workbook has no `forloeb`. */
  readonly personer: Persondata | null;
}

/** What the user has set; every date is an argument [U0]. */
export interface Valg {
  readonly udtraeksdato: Dag | null;
  /** Nobody stated the cut-off: it is the latest event in the data [U0]. */
  readonly udtraeksdatoErAntaget?: true;
  /** `null`: the newest måleår that the data hold. */
  readonly maaleaar: number | null;
}

/** How the user has settled an assumption; what a change does not touch is `null`. */
export interface Afgjort {
  readonly som: "bekraeftet" | "aendret";
  /** Per cent without. */
  readonly pct: number | null;
  readonly timer: number | null;
  readonly fra: Dag | null;
}

/** By the assumption's id. */
export type Afgjorte = ReadonlyMap<string, Afgjort>;

/** A limit on the share without, in per cent, set by the user instead of the law's. */
export interface Graensevalg {
  readonly graense: string;
  readonly pct: number;
}

export interface Resultat {
  /** What the user has decided on top of the law. */
  readonly afgjorte: Afgjorte;
  readonly egneGraenser: readonly Graensevalg[];
  /** Cut-off used; `null` when nothing tells. */
  readonly udtraeksdato: Dag | null;
  readonly udtraeksdatoErAntaget: boolean;
  readonly maaleaar: number | null;
  readonly vurderinger: readonly Vurdering[];
  readonly observationer: readonly Observation[];
  readonly sager: readonly Sag[];
  readonly sagsgennemgang: readonly Sagsgennemgang[];
  readonly tidsplaner: readonly Tidsplan[];
}
