/** Persons who lack the same in the same months are alike to a plan: a few hundred patterns stand for a hundred thousand persons. */
import { PLADSER, UMULIG } from "./kraever";

/** One month ahead: `vaegt` is 1 / (persons in the denominator, the uncertain included). */
export interface Planmaaned {
  readonly vaegt: number;
  /** Last day that counts in it. */
  readonly sidsteDag: number;
}

export interface Moenster {
  /** What is lacking by month; 0 = nothing to gain there. */
  readonly mangler: readonly number[];
  /** Indexes into `Persondata.personer`. */
  readonly personer: number[];
}

/** More interviews at once than anyone can be asked to hold; hence also the most a month can lack and be gained. */
export const HOEJST = UMULIG - 1;
const FLEST = HOEJST;

const ETTERE = PLADSER;

/** By pattern, in the order of the first person. At most 17 months, so that a pattern is one exact number. */
export class Moenstre {
  private readonly kendte = new Map<number, Moenster>();

  /** `mangler[j]` by month; copied. */
  laeg(person: number, mangler: ArrayLike<number>): void {
    let noegle = 0;
    for (let j = 0; j < mangler.length; j++) noegle = noegle * ETTERE + mangler[j]!;
    if (noegle === 0) return;
    const kendt = this.kendte.get(noegle);
    if (kendt) kendt.personer.push(person);
    else this.kendte.set(noegle, { mangler: Array.from(mangler), personer: [person] });
  }

  get alle(): readonly Moenster[] {
    return [...this.kendte.values()];
  }
}

/** From `fra` interviews to `til`: what it gives each person of the pattern. */
export interface Trin {
  readonly moenster: Moenster;
  readonly fra: number;
  readonly til: number;
  readonly gevinst: number;
  /** Gain per interview, to order by; rounded so that equal steps are equal, and never more than the step before. */
  readonly effekt: number;
}

/** Gain by number of interviews: `ud[x]`. */
function gevinster({ mangler }: Moenster, maaneder: readonly Planmaaned[]): number[] {
  const ud = new Array<number>(FLEST + 1).fill(0);
  for (let j = 0; j < maaneder.length; j++) {
    const n = mangler[j]!;
    if (n > 0 && n <= FLEST) ud[n]! += maaneder[j]!.vaegt;
  }
  for (let x = 1; x <= FLEST; x++) ud[x]! += ud[x - 1]!;
  return ud;
}

/** Gains are at most 1 a month: rounded whole numbers that floats hold. */
const AFRUNDING = 1e14;

/** The steps of the upper concave hull of the gains: each gives less per interview than the one before. */
export function trin(moenster: Moenster, maaneder: readonly Planmaaned[]): Trin[] {
  const g = gevinster(moenster, maaneder);
  const ud: Trin[] = [];
  let effekt = Infinity;
  for (let fra = 0; ; ) {
    let til = fra;
    for (let y = fra + 1; y <= FLEST; y++) {
      if (g[y]! > g[fra]! && (til === fra || (g[y]! - g[fra]!) * (til - fra) > (g[til]! - g[fra]!) * (y - fra))) til = y;
    }
    if (til === fra) return ud;
    const gevinst = g[til]! - g[fra]!;
    effekt = Math.min(effekt, Math.round((gevinst / (til - fra)) * AFRUNDING));
    ud.push({ moenster, fra, til, gevinst, effekt });
    fra = til;
  }
}

export const ekstra = ({ fra, til }: Trin): number => til - fra;
