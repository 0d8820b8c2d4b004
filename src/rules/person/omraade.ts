/** Municipality of a person: that of the latest period that began before the day [P8]. */
import type { ForloebKolonner } from "../grundlag/persondata";
import type { Dag } from "../grundlag/tid";
import type { Orden } from "./orden";
import type { PeriodeGraenser } from "./perioder";
import { type Modtager, tilMaaske } from "./udfald";

const VEKSLENDE = -1;
const INGEN = -2;

export interface Omraader {
  /** The one municipality of all the person's periods, else `VEKSLENDE`. */
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
  return { fast, forloeb, perioder, orden };
}

/** Every municipality it could be; one when all dates that matter are known. Of periods with the same start the later row decides. */
export function muligeOmraader(o: Omraader, person: number, t: Dag): readonly number[] {
  let bedste = -1;
  let ukendte: number[] | null = null;
  for (let i = o.orden.fra[person]!; i < o.orden.fra[person + 1]!; i++) {
    const r = o.orden.orden[i]!;
    if (o.perioder.ukendtStart[r]) (ukendte ??= []).push(r);
    else {
      const start = o.perioder.mindst.fra[r]!;
      const foer = bedste < 0 ? 0 : o.perioder.mindst.fra[bedste]!;
      if (start < t && (start > foer || (start === foer && r > bedste))) bedste = r;
    }
  }
  if (ukendte === null) return bedste < 0 ? [] : [o.forloeb.kommune[bedste]!];
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
  const mulige = muligeOmraader(o, person, t);
  const sendt = mulige.length === 1 ? udfald : tilMaaske(udfald);
  if (sendt !== 0) for (const k of mulige) ud.laeg(person, k, maaned, maal, gruppe, sendt, sidsteDag);
}
