/** A set of rules as a value: the law as it stands in the rule data. Every look-up says which set it looks in. */
import type { Afgjorte } from "../grundlag/resultat";
import type { Gruppe, Indsats } from "../grundlag/ydelsesgruppe";
import type { Gyldig } from "./gyldighed";
import { MAALEAAR, type Maaleaarsregel } from "./maaleaar";
import { type Model, MODELLER } from "./modeller";
import { OEVO, type Oevoregel } from "./oevo";
import type { EgenGraense } from "./regelvalg";
import { efterId, type Regelvaerdi, REGELVAERDIER, type VaerdiId } from "./vaerdier";
import { PLIGTER } from "./ydelsesgrupper";

export interface Regelsaet {
  /** The dated versions of each number; at most one is in force on a day. */
  readonly vaerdier: ReadonlyMap<VaerdiId, readonly Regelvaerdi[]>;
  readonly modeller: readonly Model[];
  readonly oevo: readonly Oevoregel[];
  readonly maaleaar: readonly Maaleaarsregel[];
  /** When each group has a duty to the measure in tidlig indsats [G5, T6]. */
  readonly pligter: ReadonlyMap<Gruppe, Readonly<Record<Indsats, readonly Gyldig[]>>>;
  /** Which share decides the year; `uafgjort`: the mean, unless the pooled share says otherwise [F4]. */
  readonly aarsmaal: "uafgjort" | "middel" | "samlet";
  /** Whether one failed fokusmål is enough, or all must have failed [S1]. */
  readonly beslutning: "et-er-nok" | "alle";
  /** Assumptions that the user has settled, by id. */
  readonly afgjorte: Afgjorte;
  readonly egneGraenser: readonly EgenGraense[];
}

/** The rules as the sources state them, with the marked assumptions. */
export const LOVEN: Regelsaet = {
  vaerdier: efterId(REGELVAERDIER), modeller: MODELLER, oevo: OEVO, maaleaar: MAALEAAR, pligter: PLIGTER, aarsmaal: "uafgjort", beslutning: "et-er-nok", afgjorte: new Map(), egneGraenser: [],
};
