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
    for (let i = a; i < b; i++) if (samtaleVaerdi(status[i]!, dag[i]!, udtraeksdato) !== NEJ) hobBegynd[(person[i]! >> SKIFT) + 1]!++;
    yield { trin: "haendelser", andel: b / antal / 3 };
  }
  begyndelser(hobBegynd);
  const plads = hobBegynd.slice(0, hobe);
  const hob = new Int32Array(hobBegynd[hobe]!);
  for (let a = 0; a < antal; a += BID) {
    const b = Math.min(antal, a + BID);
    for (let i = a; i < b; i++) {
      const d = dag[i]!;
      const v = samtaleVaerdi(status[i]!, d, udtraeksdato);
      if (v === NEJ) continue;
      const p = person[i]!;
      hob[plads[p >> SKIFT]!++] = ((p & PLADS) << PERSONSKIFT) | ((d <= 0 ? 0 : klem(d)) << 2) | v;
    }
    yield { trin: "haendelser", andel: (1 + b / antal) / 3 };
  }
  const begynd = new Int32Array(personer + 1);
  const noegle = new Int32Array(hob.length);
  for (let nr = 0; nr < hobe; nr++) {
    const p0 = nr << SKIFT;
    sorterHob(hob, hobBegynd[nr]!, hobBegynd[nr + 1]!, p0, Math.min(personer, p0 + (1 << SKIFT)), begynd, noegle);
    if (nr % 8 === 7) yield { trin: "haendelser", andel: (2 + nr / hobe) / 3 };
  }
  return { begynd, noegle };
}

/** Keys `a`–`b` belong to persons `p0`–`p1`; all keys of lower persons are placed. */
function sorterHob(hob: Int32Array, a: number, b: number, p0: number, p1: number, begynd: Int32Array, noegle: Int32Array): void {
  for (let i = a; i < b; i++) begynd[p0 + (hob[i]! >> PERSONSKIFT) + 1]!++;
  for (let p = p0; p < p1; p++) begynd[p + 1]! += begynd[p]!;
  const plads = begynd.slice(p0, p1);
  for (let i = a; i < b; i++) noegle[plads[hob[i]! >> PERSONSKIFT]!++] = hob[i]! & NOEGLE;
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
