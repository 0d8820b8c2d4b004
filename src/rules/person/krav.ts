/** What the rule data ask of one person in one month. One small function per question. */
import { type Dag, foersteDag, type Maaned, sidsteDag } from "../grundlag/tid";
import type { Gruppe, Indsats } from "../grundlag/ydelsesgruppe";
import { harPligt, kraev, modelFor, oevoTaeller, type Regelsaet, REGELVAERDIER, slaaGruppeOp, slaaOp, type VaerdiId } from "../regeldata";

/** @throws RangeError when the rule data lack the group. */
function gruppe(navn: string): Gruppe {
  const g = slaaGruppeOp(navn);
  if (g === null) throw new RangeError(`Reglerne mangler gruppen ${navn}`);
  return g;
}

const DAGPENGE = gruppe("A-dagpenge mv.");
const SYGEDAGPENGE = gruppe("Sygedagpenge");
const KONTANTHJAELP = gruppe("Kontanthjælp");
const UDDANNELSESHJAELP = gruppe("Uddannelseshjælp");
const OVERGANGSYDELSE = gruppe("Overgangsydelsesmodtagere uden for program");

/** A number that spells are built with: the same in every month and every set of rules. @throws RangeError when it has more than one value. */
function uaendret(id: VaerdiId): number {
  const vaerdier = new Set(REGELVAERDIER.filter((v) => v.id === id).map((v) => v.vaerdi));
  const [vaerdi] = vaerdier;
  if (vaerdi === undefined || vaerdier.size !== 1) throw new RangeError(`Reglen ${id} skal have én værdi`);
  return vaerdi;
}

/** Seniority in months [F1, T0] and in accumulated days of A-dagpenge [P3]. */
export const ANCIENNITET = {
  fokus: { maaneder: uaendret("fokus-anciennitet-maaneder"), dage: uaendret("fokus-anciennitet-dagpenge-dage") },
  tidlig: { maaneder: uaendret("tidlig-anciennitet-maaneder"), dage: uaendret("tidlig-anciennitet-dagpenge-dage") },
} as const;

/** How seniority is counted: by joined spell [P2], by period [P4] or by accumulated days [P3]. */
export type Art = "sammenhaengende" | "periode" | "akkumuleret";
export const artAf = (g: Gruppe): Art => (g === DAGPENGE ? "akkumuleret" : g === SYGEDAGPENGE ? "periode" : "sammenhaengende");

/** [P5] */
export const erOvergangsydelse = (g: Gruppe): boolean => g === OVERGANGSYDELSE;
export const arverOvergangsydelse = (g: Gruppe): boolean => g === KONTANTHJAELP || g === UDDANNELSESHJAELP;

/** [F7] For whom ØVO that began that day counts, by two groups that stand for all. */
export const oevoTaellerForAlle = (r: Regelsaet, start: Dag): boolean => oevoTaeller(r, start, DAGPENGE);
export const oevoTaellerForUnge = (r: Regelsaet, start: Dag): boolean => oevoTaeller(r, start, UDDANNELSESHJAELP);
export const erUnge = (g: Gruppe): boolean => g === UDDANNELSESHJAELP;

/** Months outside the rules' horizon are not counted. */
export const harRegler = (r: Regelsaet, m: Maaned): boolean => slaaOp(r, "fokus-samtaler-antal", sidsteDag(m)) !== null;

/** A month's fokusmål by the version in force on its last day [F10]: held interviews [F2], hours in hundredths [F3]. */
export interface FokusKrav {
  readonly samtaler: number;
  readonly tilbud: number;
  readonly hundrededele: number;
}

export const fokusKrav = (r: Regelsaet, m: Maaned): FokusKrav => ({
  samtaler: kraev(r, "fokus-samtaler-antal", sidsteDag(m)).vaerdi,
  tilbud: kraev(r, "fokus-tilbud-antal", sidsteDag(m)).vaerdi,
  hundrededele: kraev(r, "fokus-tilbud-timer", sidsteDag(m)).vaerdi * 100,
});

/** One group's requirement in tidlig indsats; 0 = the measure does not concern the group [G5, T6]. */
export interface TidligKrav {
  readonly samtaler: number;
  readonly tilbud: number;
  /** [T6] Only job- and education-ready are measured. */
  readonly kunParate: boolean;
  /** [T6] Persons under arbejdspligt are outside. */
  readonly udenArbejdspligt: boolean;
}

export function tidligKrav(r: Regelsaet, m: Maaned, g: Gruppe): TidligKrav {
  const dag = sidsteDag(m);
  const reform = modelFor(r, m)?.regel === "T6";
  const samtaleId = g === DAGPENGE ? "tidlig-samtaler-antal-dagpenge" : "tidlig-samtaler-antal";
  const pligt = (indsats: Indsats): boolean => harPligt(r, g, indsats, foersteDag(m));
  return {
    samtaler: pligt("samtaler") ? kraev(r, samtaleId, dag).vaerdi : 0,
    tilbud: pligt("tilbud") ? kraev(r, "tidlig-tilbud-antal", dag).vaerdi : 0,
    kunParate: reform && g === KONTANTHJAELP,
    udenArbejdspligt: reform,
  };
}
