/** Municipality of a person: that of the latest period that began before the day [P8]. */
import type { ForloebKolonner } from "../grundlag/persondata";
import type { Dag } from "../grundlag/tid";
import type { Orden } from "./orden";
import type { PeriodeGraenser } from "./perioder";
import { type Modtager, tilMaaske } from "./udfald";

/** Of the municipalities, each known by its day; of one or another, for lack of a day; of none. */
export const VEKSLENDE = -1;
const UVIST = -2;
const INGEN = -3;

export interface Omraader {
  /** The one municipality of all the person's periods; below 0 without one. */
  readonly fast: Int32Array;
  readonly forloeb: ForloebKolonner;
  readonly perioder: PeriodeGraenser;
  readonly orden: Orden;
}

export function findOmraader(forloeb: ForloebKolonner, perioder: PeriodeGraenser, orden: Orden): Omraader {
  const fast = new Int32Array(orden.fra.length - 1).fill(INGEN);
  for (let i = 0; i < forloeb.antal; i++) {
    const p = forloeb.person[i]!;
    const k = forloeb.kommune[i]!;
    fast[p] = fast[p] === INGEN || fast[p] === k ? k : VEKSLENDE;
  }
  if (perioder.nogenUsikre) for (let i = 0; i < forloeb.antal; i++) if (perioder.ukendtStart[i] === 1 && fast[forloeb.person[i]!] === VEKSLENDE) fast[forloeb.person[i]!] = UVIST;
  return { fast, forloeb, perioder, orden };
}

/** The row of the latest of the person's periods that surely began before the day; of those with the same start the later row. -1 without one. */
function sidsteRaekke({ orden: { fra, orden }, perioder: { mindst, ukendtStart } }: Omraader, person: number, t: Dag): number {
  let bedste = -1;
  let foer = 0;
  for (let i = fra[person]!; i < fra[person + 1]!; i++) {
    const r = orden[i]!;
    const start = mindst.fra[r]!;
    if (ukendtStart[r] === 1 || start >= t || start < foer || (start === foer && r < bedste)) continue;
    bedste = r;
    foer = start;
  }
  return bedste;
}

/** Of a person whose municipalities are each known by its day; -1 before the first period. */
export function omraadePaa(o: Omraader, person: number, t: Dag): number {
  const r = sidsteRaekke(o, person, t);
  return r < 0 ? -1 : o.forloeb.kommune[r]!;
}

/** Every municipality it could be; one when all dates that matter are known. */
function muligeOmraader(o: Omraader, person: number, t: Dag): readonly number[] {
  const ukendte = Array.from(o.orden.orden.subarray(o.orden.fra[person], o.orden.fra[person + 1])).filter((r) => o.perioder.ukendtStart[r] === 1);
  const bedste = sidsteRaekke(o, person, t);
  const bedsteStart = bedste < 0 ? 0 : o.perioder.mindst.fra[bedste]!;
  const mulige = ukendte.filter((r) => o.perioder.hoejst.til[r]! > bedsteStart).map((r) => o.forloeb.kommune[r]!);
  if (bedste >= 0) mulige.push(o.forloeb.kommune[bedste]!);
  return [...new Set(mulige)];
}

/** Hands the person's place on, in every municipality it could be. */
export function udsend(o: Omraader, ud: Modtager, person: number, t: Dag, maaned: number, maal: number, gruppe: number, udfald: number, sidsteDag: Dag): void {
  if (udfald === 0) return;
  const fast = o.fast[person]!;
  if (fast >= 0) {
    ud.laeg(person, fast, maaned, maal, gruppe, udfald, sidsteDag);
    return;
  }
  if (fast === VEKSLENDE) {
    const k = omraadePaa(o, person, t);
    if (k >= 0) ud.laeg(person, k, maaned, maal, gruppe, udfald, sidsteDag);
    return;
  }
  const mulige = muligeOmraader(o, person, t);
  const sendt = mulige.length === 1 ? udfald : tilMaaske(udfald);
  if (sendt !== 0) for (const k of mulige) ud.laeg(person, k, maaned, maal, gruppe, sendt, sidsteDag);
}
