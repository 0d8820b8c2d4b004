/** Seeded chance: the same seed gives the same sample on every machine (mulberry32). */
export interface Terning {
  /** Whole number from `fra` to `til`, both included. */
  heltal(fra: number, til: number): number;
  sker(sandsynlighed: number): boolean;
  af<T>(liste: readonly T[]): T;
  vaegtet(liste: readonly (readonly [string, number])[]): string;
}

export function tilfaeldig(froe: number): Terning {
  let tilstand = froe >>> 0;
  const naeste = (): number => {
    tilstand = (tilstand + 0x6d2b79f5) >>> 0;
    let x = Math.imul(tilstand ^ (tilstand >>> 15), tilstand | 1);
    x ^= x + Math.imul(x ^ (x >>> 7), x | 61);
    return ((x ^ (x >>> 14)) >>> 0) / 4294967296;
  };
  const heltal = (fra: number, til: number): number => fra + Math.floor(naeste() * (til - fra + 1));
  return {
    heltal,
    sker: (sandsynlighed) => naeste() < sandsynlighed,
    af: (liste) => liste[heltal(0, liste.length - 1)]!,
    vaegtet: (liste) => {
      let rest = naeste() * liste.reduce((sum, [, vaegt]) => sum + vaegt, 0);
      for (const [navn, vaegt] of liste) if ((rest -= vaegt) < 0) return navn;
      return liste.at(-1)![0];
    },
  };
}
