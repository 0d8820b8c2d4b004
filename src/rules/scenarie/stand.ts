/** What one person had by given days, surely: for the rhythm's many looks at the same rows. */
import type { Dag, Maaned } from "../grundlag/tid";
import { taellerFor } from "../person/haendelser";
import type { Indeks } from "../person/indeks";
import { AABEN, foerst } from "../person/kalender";
import { ANCIENNITET } from "../person/krav";
import { HOLDT } from "../person/samtaler";
import { samtalerI, tilbudI } from "../person/vindue";

/** Columns for the person at hand. */
export interface Stand {
  /** Held interviews, one a day, before the day `ukendtFra[k]`. */
  readonly samtaler: Int32Array;
  /** Held before the window of the r-th month looked back at, and before its end. */
  readonly vinduer: Int32Array;
  readonly slut: Int32Array;
  /** The day on which an offer or enough hours in that window were had, for others and for the young [F7]; `AABEN` = never. */
  readonly naaet: readonly [Int32Array, Int32Array];
}

export const nyStand = (dage: number, bag: number): Stand => ({
  samtaler: new Int32Array(dage),
  vinduer: new Int32Array(bag),
  slut: new Int32Array(bag),
  naaet: [new Int32Array(bag), new Int32Array(bag)],
});

interface Vindue {
  readonly sidste: Maaned;
  readonly ukendtFra: Int32Array;
  readonly start: Int32Array;
  readonly slut: Int32Array;
}

const { sikker: SIKKER } = HOLDT;

export function fokusStand(ix: Indeks, v: Vindue, hundrededele: number, person: number, s: Stand): void {
  const { samtaler, vinduer, slut } = s;
  samtaler.fill(0);
  vinduer.fill(0);
  slut.fill(0);
  const { begynd, noegle } = ix.samtaler;
  let sidste = 0;
  for (let i = begynd[person]!; i < begynd[person + 1]!; i++) {
    const dag = noegle[i]! >> 2;
    if ((noegle[i]! & 3) !== SIKKER || dag === sidste) continue;
    sidste = dag;
    for (let k = 0; k < samtaler.length && dag < v.ukendtFra[k]!; k++) samtaler[k]!++;
    for (let r = vinduer.length - 1; r >= 0 && dag < v.start[r]!; r--) vinduer[r]!++;
    for (let r = slut.length - 1; r >= 0 && dag < v.slut[r]!; r--) slut[r]!++;
  }
  tilbudStand(ix, v, person, s);
  timeStand(ix, v, hundrededele, person, s);
}

const ALDRIG = AABEN;
const [FOR_ALLE, FOR_UNGE] = [taellerFor(false), taellerFor(true)];

function tilbudStand(ix: Indeks, v: Vindue, person: number, { naaet: [alle, unge] }: Stand): void {
  alle.fill(ALDRIG);
  unge.fill(ALDRIG);
  const { begynd, fra, til, gaelder } = ix.tilbud;
  for (let i = begynd[person]!; i < begynd[person + 1]!; i++) {
    if ((gaelder[i]! & FOR_UNGE) === 0) continue;
    for (let r = 0; r < alle.length && til[i]! >= v.start[r]!; r++) {
      if (fra[i]! < unge[r]!) unge[r] = fra[i]!;
      if (gaelder[i]! & FOR_ALLE && fra[i]! < alle[r]!) alle[r] = fra[i]!;
    }
  }
}

const prMaaned = new Float64Array(ANCIENNITET.fokus.maaneder);

/** [F3] The hours' last day stands for the day they were enough. */
function timeStand(ix: Indeks, v: Vindue, hundrededele: number, person: number, { naaet: [alle, unge] }: Stand): void {
  const t = ix.timer;
  const [a, b] = [t.begynd[person]!, t.begynd[person + 1]!];
  let alleTimer = 0;
  for (let i = a; i < b; i++) alleTimer += Math.max(0, t.hundrededele[i]!);
  if (alleTimer < hundrededele) return;
  for (let r = 0; r < alle.length; r++) {
    const m = v.sidste - alle.length + 1 + r;
    prMaaned.fill(0);
    for (let i = a; i < b; i++) {
      const plads = t.maaned[i]! - (m + 1 - ANCIENNITET.fokus.maaneder);
      if (plads >= 0 && plads < prMaaned.length && t.hundrededele[i]! > 0) prMaaned[plads]! += t.hundrededele[i]!;
    }
    let sum = 0;
    const naar = prMaaned.findIndex((timer) => (sum += timer) >= hundrededele);
    if (naar < 0) continue;
    const dag = foerst(m + 2 - ANCIENNITET.fokus.maaneder + naar) - 1;
    if (dag < alle[r]!) alle[r] = dag;
    if (dag < unge[r]!) unge[r] = dag;
  }
}

/** Held interviews and counting offers in `[start, til)`. An offer counts from its first day [F10]. */
export const tidligStand = (ix: Indeks, person: number, unge: boolean, start: Dag, til: Dag): { readonly samtaler: number; readonly tilbud: number } => ({
  samtaler: samtalerI(ix, person, start, til, false).sikre,
  tilbud: tilbudI(ix, person, unge, start, til, false).sikre,
});
