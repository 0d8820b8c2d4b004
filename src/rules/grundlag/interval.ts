import { type Broek, broek } from "./broek";

/** A share as an interval [U2]; a known share has `mindst` equal to `hoejst`. */
export interface Interval {
  readonly mindst: Broek;
  readonly hoejst: Broek;
}

/**
 * Persons of one denominator by their answer [U1].
 * `ja`, `nej`, `uvist` are surely in the denominator; `maaskeNej` and `maaskeJa` count the persons whose
 * being in it is uncertain and who could be a no or a yes there (a person can stand in both).
 */
export interface Optaelling {
  readonly ja: number;
  readonly nej: number;
  readonly uvist: number;
  readonly maaskeNej: number;
  readonly maaskeJa: number;
  /** Left out before counting [P9]. */
  readonly undtaget: number;
}

/** The share that has it, as an interval [U2]; `null` for an empty denominator. Where all could be outside it, a bound is 0 of 0: [U2] is silent, and it is taken as wide as it can be. */
export function andelMed(o: Optaelling): Interval | null {
  const sikre = o.ja + o.nej + o.uvist;
  if (sikre + o.maaskeNej + o.maaskeJa === 0) return null;
  const nedre = sikre + o.maaskeNej;
  const oevre = sikre + o.maaskeJa;
  if (o.uvist + o.maaskeNej + o.maaskeJa === 0) {
    const andel = broek(o.ja, sikre);
    return { mindst: andel, hoejst: andel };
  }
  return {
    mindst: nedre === 0 ? broek(0) : broek(o.ja, nedre),
    hoejst: oevre === 0 ? broek(1) : broek(o.ja + o.uvist + o.maaskeJa, oevre),
  };
}
