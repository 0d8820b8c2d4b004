/** A seeded dice (mulberry32): the same seed gives the same persons on every machine. */
export interface Terning {
  /** Whole number in [fra, til], both included. */
  readonly heltal: (fra: number, til: number) => number;
  readonly vaelg: <T>(valg: readonly [T, ...T[]]) => T;
  readonly ja: (procent: number) => boolean;
}

export function terning(froe: number): Terning {
  let a = froe >>> 0;
  const naeste = (): number => {
    a = (a + 0x6d2b79f5) >>> 0;
    let x = Math.imul(a ^ (a >>> 15), a | 1);
    x ^= x + Math.imul(x ^ (x >>> 7), x | 61);
    return ((x ^ (x >>> 14)) >>> 0) / 4294967296;
  };
  const heltal = (fra: number, til: number): number => fra + Math.floor(naeste() * (til - fra + 1));
  return { heltal, vaelg: (valg) => valg[heltal(0, valg.length - 1)] ?? valg[0], ja: (procent) => naeste() * 100 < procent };
}
