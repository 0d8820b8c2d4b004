/** Interviews packed by person for the sweeps [F8, U0]. */
import { SAMTALE, type SamtaleKolonner } from "../grundlag/persondata";
import type { Dag } from "../grundlag/tid";
import { klem } from "./kalender";
import { begyndelser, BID, type Skridt } from "./orden";

/** What an interview is worth [F8, U0]. */
export const HOLDT = { sikker: 0, uvis: 1, planlagt: 2, nej: 3 } as const;
/** One of the values of `HOLDT`. */
export type Holdt = number;

const { aflyst: AFLYST, udeblevet: UDEBLEVET, planlagt: PLANLAGT, nej: ORDET_NEJ, ukendt: UKENDT } = SAMTALE;
const { nej: NEJ } = HOLDT;

/** An interview on an unreadable day is uncertain in every window. */
export function samtaleVaerdi(status: number, dag: Dag, udtraeksdato: Dag): Holdt {
  if (status === AFLYST || status === UDEBLEVET || status === ORDET_NEJ) return NEJ;
  if (dag <= 0) return status === PLANLAGT ? NEJ : HOLDT.uvis;
  if (dag > udtraeksdato) return status === UKENDT ? NEJ : HOLDT.planlagt;
  if (status === UKENDT) return HOLDT.uvis;
  return status === PLANLAGT ? NEJ : HOLDT.sikker;
}

/** `samtaleVaerdi` by status and by when the day is: unreadable, by the cut-off, after it. */
const vaerdier = (udtraeksdato: Dag): Uint8Array =>
  Uint8Array.from(Object.values(SAMTALE).flatMap((status) => [0, udtraeksdato, udtraeksdato + 1].map((dag) => samtaleVaerdi(status, dag, udtraeksdato))));

export interface Samtaler {
  readonly begynd: Int32Array;
  /** `day * 4 + HOLDT`, ascending within a person; day 0 = unreadable. */
  readonly noegle: Int32Array;
}

/** Persons sorted together: few enough that their rows stay in the processor's cache. */
const SKIFT = 11;

/** A key in its run: the person's place in it, then the day, then the value. */
const DAGBIT = 17;
const PERSONSKIFT = DAGBIT + 2;
const NOEGLE = (1 << PERSONSKIFT) - 1;
const PLADS = (1 << SKIFT) - 1;

/** First into runs of neighbouring persons, then each run by person and day: no pass jumps about in all of the memory. */
export function* pakSamtaler(s: SamtaleKolonner, personer: number, udtraeksdato: Dag): Skridt<Samtaler> {
  const { person, dag, status, antal } = s;
  const hobe = (personer >> SKIFT) + 1;
  const hobBegynd = new Int32Array(hobe + 1);
  for (let a = 0; a < antal; a += BID) {
    const b = Math.min(antal, a + BID);
    for (let i = a; i < b; i++) hobBegynd[(person[i]! >> SKIFT) + 1]!++;
    yield { trin: "haendelser", andel: b / antal / 3 };
  }
  begyndelser(hobBegynd);
  const plads = hobBegynd.slice(0, hobe);
  const noegle = new Int32Array(antal);
  const vaerdi = vaerdier(udtraeksdato);
  for (let a = 0; a < antal; a += BID) {
    const b = Math.min(antal, a + BID);
    for (let i = a; i < b; i++) {
      const d = dag[i]!;
      const p = person[i]!;
      // The signs add up to when it is. What is not held is written too, and then written over: there is no telling which ones.
      const v = vaerdi[status[i]! * 3 + (-d >>> 31) + ((udtraeksdato - d) >>> 31)]!;
      const nr = p >> SKIFT;
      const sted = plads[nr]!;
      noegle[sted] = ((p & PLADS) << PERSONSKIFT) | ((d <= 0 ? 0 : klem(d)) << 2) | v;
      if (v !== NEJ) plads[nr] = sted + 1;
    }
    yield { trin: "haendelser", andel: (1 + b / antal) / 3 };
  }
  const begynd = new Int32Array(personer + 1);
  const kladde = new Int32Array(stoerste(hobBegynd));
  for (let nr = 0; nr < hobe; nr++) {
    const p0 = nr << SKIFT;
    sorterHob(noegle, hobBegynd[nr]!, plads[nr]!, p0, Math.min(personer, p0 + (1 << SKIFT)), begynd, kladde);
    if (nr % 8 === 7) yield { trin: "haendelser", andel: (2 + nr / hobe) / 3 };
  }
  return { begynd, noegle };
}

const stoerste = (begynd: Int32Array): number => begynd.reduce((hidtil, a, nr) => Math.max(hidtil, (begynd[nr + 1] ?? a) - a), 0);

/** Keys `a`–`b` belong to persons `p0`–`p1` and are sorted to where those of lower persons end, which is at `a` or before it. */
function sorterHob(noegle: Int32Array, a: number, b: number, p0: number, p1: number, begynd: Int32Array, kladde: Int32Array): void {
  kladde.set(noegle.subarray(a, b));
  const antal = b - a;
  for (let i = 0; i < antal; i++) begynd[p0 + (kladde[i]! >> PERSONSKIFT) + 1]!++;
  for (let p = p0; p < p1; p++) begynd[p + 1]! += begynd[p]!;
  const plads = begynd.slice(p0, p1);
  for (let i = 0; i < antal; i++) noegle[plads[kladde[i]! >> PERSONSKIFT]!++] = kladde[i]! & NOEGLE;
  for (let p = p0; p < p1; p++) sorter(noegle, begynd[p]!, begynd[p + 1]!);
}

function sorter(tal: Int32Array, a: number, b: number): void {
  if (b - a > 64) {
    tal.subarray(a, b).sort();
    return;
  }
  for (let i = a + 1; i < b; i++) {
    const x = tal[i]!;
    let j = i - 1;
    while (j >= a && tal[j]! > x) {
      tal[j + 1] = tal[j]!;
      j--;
    }
    tal[j + 1] = x;
  }
}
