/** Where in the process people are missed, told by the data alone: facts beside each other, no blame [T3, S4]. */
import type { Maaned } from "../grundlag/tid";
import type { Haendelseskode } from "./haendelseskoder";
import type { Indeks } from "./indeks";
import { findNaevnerpersoner, type Naevnerperson, type Naevnerudvalg } from "./naevnerliste";
import type { Vindue } from "./opslag";
import type { Skridt } from "./orden";
import { forklar, type PersonSvar } from "./svar";
import { samtalerI, tilbudI } from "./vindue";

/** How it stands with those who lack it, or with those who have it. A median is `null` when nobody has the figure. */
export interface Aarsagstal {
  readonly personer: number;
  /** Persons with nothing that counts in the window. */
  readonly ingen: number;
  /** Median days from the window's first day to the first that counts. */
  readonly foersteEfterDage: number | null;
  /** Median of each person's longest stretch of days in the window without any. */
  readonly laengsteHulDage: number | null;
  /** Events dated in the window, and those of them that were cancelled, no-shows, or still planned when their day had passed [F8]. */
  readonly haendelser: number;
  readonly ikkeAfholdt: number;
  /** Persons with an offer in the window whose type, or scheme on its start date, does not count [F6, F7]. */
  readonly taellerIkke: number;
}

export interface Aarsager {
  readonly mangler: Aarsagstal;
  readonly har: Aarsagstal;
  /** Of those who lack it: had an interview held or a counting offer between the window's end and the cut-off. */
  readonly forSent: number;
  /** Persons whose answer cannot be settled; in neither column. */
  readonly uvisse: number;
}

/** What is kept of one person. */
interface Spor {
  readonly foerste: number | null;
  readonly hul: number;
  readonly haendelser: number;
  readonly ikkeAfholdt: number;
  readonly taellerIkke: boolean;
}

const median = (tal: readonly number[]): number | null => {
  const iOrden = [...tal].sort((a, b) => a - b);
  return iOrden[Math.floor((iOrden.length - 1) / 2)] ?? null;
};

/** The window's days with something that counts, as `[fra, til)` in order. */
const talteDage = ({ haendelser }: PersonSvar, vindue: Vindue): readonly Vindue[] =>
  haendelser
    .filter(({ kode, fra }) => kode === "taeller" && fra !== null)
    .map(({ fra, til }) => ({ fra: Math.max(vindue.fra, fra ?? vindue.fra), til: Math.min(vindue.til, til === null ? vindue.til : til + 1) }))
    .sort((a, b) => a.fra - b.fra);

function laengsteHul(talte: readonly Vindue[], vindue: Vindue): number {
  let hul = 0;
  let slut = vindue.fra;
  for (const { fra, til } of talte) {
    hul = Math.max(hul, fra - slut);
    slut = Math.max(slut, til);
  }
  return Math.max(hul, vindue.til - slut);
}

const IKKE_TAELLENDE: readonly Haendelseskode[] = ["type-taeller-ikke", "ordning-taeller-ikke"];

function sporAf(svar: PersonSvar, vindue: Vindue): Spor {
  const talte = talteDage(svar, vindue);
  const inde = svar.haendelser.filter(({ kode, fra }) => kode !== "uden-for-vindue" && fra !== null && fra < vindue.til);
  return {
    foerste: talte[0] ? talte[0].fra - vindue.fra : null,
    hul: laengsteHul(talte, vindue),
    haendelser: inde.length,
    ikkeAfholdt: inde.filter(({ kode }) => kode === "ikke-afholdt").length,
    taellerIkke: svar.haendelser.some(({ kode }) => IKKE_TAELLENDE.includes(kode)),
  };
}

/** Whether something counted after the window, surely and by the cut-off. */
function komSenere(ix: Indeks, person: number, vindue: Vindue, unge: boolean, { indsats }: Pick<Naevnerudvalg, "indsats">): boolean {
  if (vindue.til > ix.udtraeksdato) return false;
  const senere = [vindue.til, ix.udtraeksdato + 1] as const;
  return (indsats === "samtaler" ? samtalerI(ix, person, ...senere, false) : tilbudI(ix, person, unge, ...senere, false)).sikre > 0;
}

const sum = (tal: readonly number[]): number => tal.reduce((a, b) => a + b, 0);

const opgoer = (spor: readonly Spor[]): Aarsagstal => ({
  personer: spor.length,
  ingen: spor.filter((s) => s.foerste === null).length,
  foersteEfterDage: median(spor.flatMap((s) => s.foerste ?? [])),
  laengsteHulDage: median(spor.map((s) => s.hul)),
  haendelser: sum(spor.map((s) => s.haendelser)),
  ikkeAfholdt: sum(spor.map((s) => s.ikkeAfholdt)),
  taellerIkke: spor.filter((s) => s.taellerIkke).length,
});

/** Persons explained between two yields. */
const BID = 64;

/** Over all the months; a person measured in several stands once a month. */
export function* findAarsager(ix: Indeks, maaneder: readonly Maaned[], udvalg: Omit<Naevnerudvalg, "maaned">): Skridt<Aarsager> {
  const { slags, indsats } = udvalg;
  const [mangler, har]: [Spor[], Spor[]] = [[], []];
  let [uvisse, forSent] = [0, 0];
  const personer: (Naevnerperson & { readonly maaned: Maaned })[] = [];
  for (const maaned of maaneder) for (const p of yield* findNaevnerpersoner(ix, { ...udvalg, maaned })) personer.push({ ...p, maaned });
  for (let i = 0; i < personer.length; i++) {
    const { person, gruppe, udfald, maaned } = personer[i]!;
    const svar = udfald === "ja" || udfald === "nej" ? forklar(ix, { person, gruppe, maaned, slags, indsats }) : null;
    if (svar?.vindue) (udfald === "ja" ? har : mangler).push(sporAf(svar, svar.vindue));
    else uvisse++;
    if (udfald === "nej" && svar?.vindue && komSenere(ix, person, svar.vindue, ix.unge[ix.data.grupper.indexOf(gruppe)] === 1, udvalg)) forSent++;
    if (i % BID === 0) yield { trin: "optael", andel: i / personer.length };
  }
  return { mangler: opgoer(mangler), har: opgoer(har), forSent, uvisse };
}
