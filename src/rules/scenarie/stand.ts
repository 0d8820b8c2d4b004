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
  /** The next k at which that number is another; the number of days at the last. */
  readonly naeste: Uint8Array;
  /** Held before the window of the r-th month looked back at, and before its end. */
  readonly vinduer: Int32Array;
  readonly slut: Int32Array;
  /** The day on which an offer or enough hours in that window were had, for others and for the young [F7]; `AABEN` = never. */
  readonly naaet: readonly [Int32Array, Int32Array];
}

export const nyStand = (dage: number, bag: number): Stand => ({
  samtaler: new Int32Array(dage),
  naeste: new Uint8Array(dage),
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

let dage = new Int32Array(64);

/** Days of sure interviews, ascending; how many. */
function saml(ix: Indeks, person: number): number {
  const { begynd, noegle } = ix.samtaler;
  const [a, b] = [begynd[person]!, begynd[person + 1]!];
  if (b - a > dage.length) dage = new Int32Array(2 * (b - a));
  let antal = 0;
  for (let i = a; i < b; i++) {
    const dag = noegle[i]! >> 2;
    if ((noegle[i]! & 3) !== SIKKER || (antal > 0 && dag === dage[antal - 1])) continue;
    dage[antal++] = dag;
  }
  return antal;
}

export function fokusStand(ix: Indeks, v: Vindue, hundrededele: number, person: number, s: Stand): void {
  const { samtaler, naeste, vinduer, slut } = s;
  const antal = saml(ix, person);
  let [i, a, b] = [0, 0, 0];
  for (let k = samtaler.length - 1; k >= 0; k--) {
    while (i < antal && dage[i]! < v.ukendtFra[k]!) i++;
    samtaler[k] = i;
    naeste[k] = k + 1 < samtaler.length && samtaler[k + 1] === i ? naeste[k + 1]! : k + 1;
  }
  for (let r = 0; r < vinduer.length; r++) {
    while (a < antal && dage[a]! < v.start[r]!) a++;
    while (b < antal && dage[b]! < v.slut[r]!) b++;
    vinduer[r] = a;
    slut[r] = b;
  }
  tilbudStand(ix, v, person, s);
  timeStand(ix, v, hundrededele, person, s);
}

const ALDRIG = AABEN;
const [FOR_ALLE, FOR_UNGE] = [taellerFor(false), taellerFor(true)];

function tilbudStand(ix: Indeks, v: Vindue, person: number, { naaet: [alle, unge] }: Stand): void {
  for (let r = 0; r < alle.length; r++) alle[r] = unge[r] = ALDRIG;
  const { begynd, fra, til, gaelder } = ix.tilbud;
  for (let i = begynd[person]!; i < begynd[person + 1]!; i++) {
    if ((gaelder[i]! & FOR_UNGE) === 0) continue;
    for (let r = 0; r < alle.length && til[i]! >= v.start[r]!; r++) {
      if (fra[i]! < unge[r]!) unge[r] = fra[i]!;
      if (gaelder[i]! & FOR_ALLE && fra[i]! < alle[r]!) alle[r] = fra[i]!;
    }
  }
}

const VINDUE = ANCIENNITET.fokus.maaneder;
let prMaaned = new Float64Array(2 * VINDUE);

/** [F3] The hours' last day stands for the day they were enough. */
function timeStand(ix: Indeks, v: Vindue, hundrededele: number, person: number, { naaet: [alle, unge] }: Stand): void {
  const t = ix.timer;
  const [a, b] = [t.begynd[person]!, t.begynd[person + 1]!];
  let alleTimer = 0;
  for (let i = a; i < b; i++) alleTimer += Math.max(0, t.hundrededele[i]!);
  if (alleTimer < hundrededele) return;
  const antal = alle.length + VINDUE - 1;
  const foerste = v.sidste - antal + 1;
  if (prMaaned.length < antal) prMaaned = new Float64Array(antal);
  prMaaned.fill(0);
  for (let i = a; i < b; i++) {
    const plads = t.maaned[i]! - foerste;
    if (plads >= 0 && plads < antal && t.hundrededele[i]! > 0) prMaaned[plads]! += t.hundrededele[i]!;
  }
  for (let r = 0; r < alle.length; r++) {
    let sum = 0;
    let m = r;
    while (m < r + VINDUE && (sum += prMaaned[m]!) < hundrededele) m++;
    if (m === r + VINDUE) continue;
    const dag = foerst(foerste + m + 1) - 1;
    if (dag < alle[r]!) alle[r] = dag;
    if (dag < unge[r]!) unge[r] = dag;
  }
}

/** Held interviews and counting offers in `[start, til)`. An offer counts from its first day [F10]. */
export const tidligStand = (ix: Indeks, person: number, unge: boolean, start: Dag, til: Dag): { readonly samtaler: number; readonly tilbud: number } => ({
  samtaler: samtalerI(ix, person, start, til, false).sikre,
  tilbud: tilbudI(ix, person, unge, start, til, false).sikre,
});
