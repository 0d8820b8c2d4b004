/** Persons who lack the same in the same months are alike to a plan: a few hundred patterns stand for a hundred thousand persons. */
import { UMULIG } from "./kraever";

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
  readonly personer: ArrayLike<number>;
}

/** More interviews at once than anyone can be asked to hold; hence also the most a month can lack and be gained. */
export const HOEJST = UMULIG - 1;
const FLEST = HOEJST;

const BIT = 3;
/** Months in the low half of a pattern's key. */
const LAVE = 9;

const voks = (a: Int32Array): Int32Array<ArrayBuffer> => {
  const ny = new Int32Array(2 * a.length);
  ny.set(a);
  return ny;
};

/** By pattern, in the order of the first person. At most 18 months, so that a pattern is two whole numbers of 27 bits. */
export class Moenstre {
  private maaneder = 0;
  /** Keys by pattern. */
  private hoeje = new Int32Array(64);
  private lave = new Int32Array(64);
  private antal = 0;
  /** Pattern + 1 by hash; twice as many as there are patterns at least. */
  private pladser = new Int32Array(128);
  /** Persons in the order they came, and their patterns. */
  private hvem = new Int32Array(64);
  private hvilket = new Int32Array(64);
  private raekker = 0;

  /** `mangler[j]` by month; copied. The same months every time. */
  laeg(person: number, mangler: ArrayLike<number>): void {
    const n = (this.maaneder = mangler.length);
    const skel = Math.max(0, n - LAVE);
    let hoej = 0;
    let lav = 0;
    for (let j = 0; j < skel; j++) hoej = (hoej << BIT) | mangler[j]!;
    for (let j = skel; j < n; j++) lav = (lav << BIT) | mangler[j]!;
    if ((hoej | lav) === 0) return;
    if (this.raekker === this.hvem.length) [this.hvem, this.hvilket] = [voks(this.hvem), voks(this.hvilket)];
    this.hvem[this.raekker] = person;
    this.hvilket[this.raekker++] = this.nummer(hoej, lav);
  }

  private nummer(hoej: number, lav: number): number {
    const { pladser, hoeje, lave } = this;
    const maske = pladser.length - 1;
    let i = spred(hoej, lav) & maske;
    for (let nr = pladser[i]!; nr !== 0; nr = pladser[i]!) {
      if (hoeje[nr - 1] === hoej && lave[nr - 1] === lav) return nr - 1;
      i = (i + 1) & maske;
    }
    if (this.antal === hoeje.length) {
      this.udvid();
      return this.nummer(hoej, lav);
    }
    hoeje[this.antal] = hoej;
    lave[this.antal] = lav;
    pladser[i] = ++this.antal;
    return this.antal - 1;
  }

  private udvid(): void {
    [this.hoeje, this.lave] = [voks(this.hoeje), voks(this.lave)];
    this.pladser = new Int32Array(2 * this.pladser.length);
    const maske = this.pladser.length - 1;
    for (let nr = 0; nr < this.antal; nr++) {
      let i = spred(this.hoeje[nr]!, this.lave[nr]!) & maske;
      while (this.pladser[i] !== 0) i = (i + 1) & maske;
      this.pladser[i] = nr + 1;
    }
  }

  private manglerI(nr: number): number[] {
    const skel = Math.max(0, this.maaneder - LAVE);
    const ud: number[] = [];
    for (let j = 0; j < skel; j++) ud.push((this.hoeje[nr]! >> (BIT * (skel - 1 - j))) & UMULIG);
    for (let j = skel; j < this.maaneder; j++) ud.push((this.lave[nr]! >> (BIT * (this.maaneder - 1 - j))) & UMULIG);
    return ud;
  }

  get alle(): readonly Moenster[] {
    const fra = new Int32Array(this.antal + 1);
    for (let i = 0; i < this.raekker; i++) fra[this.hvilket[i]! + 1]!++;
    for (let nr = 1; nr <= this.antal; nr++) fra[nr]! += fra[nr - 1]!;
    const naeste = fra.slice();
    const personer = new Int32Array(this.raekker);
    for (let i = 0; i < this.raekker; i++) personer[naeste[this.hvilket[i]!]!++] = this.hvem[i]!;
    return Array.from({ length: this.antal }, (_, nr) => ({ mangler: this.manglerI(nr), personer: personer.subarray(fra[nr], fra[nr + 1]) }));
  }
}

function spred(hoej: number, lav: number): number {
  const h = Math.imul(hoej, 0x9e3779b1) ^ Math.imul(lav, 0x85ebca6b);
  return h ^ (h >>> 15);
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

/** What a person of the pattern gives with all that can be held. */
export const heleGevinsten = (moenster: Moenster, maaneder: readonly Planmaaned[]): number => gevinster(moenster, maaneder)[FLEST]!;

/** Gains are at most 1 a month: rounded whole numbers that floats hold. */
const AFRUNDING = 1e14;

/** Puts in the steps of the upper concave hull of the gains: each gives less per interview than the one before. */
export function tilfoejTrin(ud: Trin[], moenster: Moenster, maaneder: readonly Planmaaned[]): void {
  const g = gevinster(moenster, maaneder);
  let effekt = Infinity;
  for (let fra = 0; ; ) {
    let til = fra;
    for (let y = fra + 1; y <= FLEST; y++) {
      if (g[y]! > g[fra]! && (til === fra || (g[y]! - g[fra]!) * (til - fra) > (g[til]! - g[fra]!) * (y - fra))) til = y;
    }
    if (til === fra) return;
    const gevinst = g[til]! - g[fra]!;
    effekt = Math.min(effekt, Math.round((gevinst / (til - fra)) * AFRUNDING));
    ud.push({ moenster, fra, til, gevinst, effekt });
    fra = til;
  }
}

export const ekstra = ({ fra, til }: Trin): number => til - fra;
