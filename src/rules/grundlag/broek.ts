/** Exact fractions [U3]: shares and limits are compared as these, never as rounded floats. */
export interface Broek {
  readonly t: bigint;
  /** Always positive. */
  readonly n: bigint;
}

const gcd = (a: bigint, b: bigint): bigint => {
  let [x, y] = [a < 0n ? -a : a, b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
};

const gcdTal = (a: number, b: number): number => {
  let [x, y] = [a, b];
  while (y !== 0) [x, y] = [y, x % y];
  return x;
};

/** @throws RangeError when `n` is 0 or a part is not a whole number. */
export function broek(t: number | bigint, n: number | bigint = 1n): Broek {
  // The count of a month: small positive numbers, by the hundred thousand.
  if (typeof t === "number" && typeof n === "number" && t > 0 && n > 0 && Number.isSafeInteger(t) && Number.isSafeInteger(n)) {
    const d = gcdTal(t, n);
    return { t: BigInt(t / d), n: BigInt(n / d) };
  }
  const taeller = BigInt(t);
  const naevner = BigInt(n);
  if (naevner === 0n) throw new RangeError("En brøk kan ikke have nævneren 0");
  const fortegn = naevner < 0n ? -1n : 1n;
  const d = gcd(taeller, naevner * fortegn);
  return d === 0n ? { t: 0n, n: 1n } : { t: (fortegn * taeller) / d, n: (fortegn * naevner) / d };
}

export const NUL = broek(0);
export const EN = broek(1);

export const plus = (a: Broek, b: Broek): Broek => broek(a.t * b.n + b.t * a.n, a.n * b.n);
export const minus = (a: Broek, b: Broek): Broek => broek(a.t * b.n - b.t * a.n, a.n * b.n);
export const gange = (a: Broek, b: Broek): Broek => broek(a.t * b.t, a.n * b.n);

/** Negative, zero or positive as `a` is below, equal to or above `b`. */
export const sammenlign = (a: Broek, b: Broek): number => {
  const forskel = a.t * b.n - b.t * a.n;
  return forskel < 0n ? -1 : forskel > 0n ? 1 : 0;
};

export const mindste = (a: Broek, b: Broek): Broek => (sammenlign(a, b) <= 0 ? a : b);

/** The mean of the fractions; @throws RangeError for an empty list. */
export const gennemsnit = (led: readonly Broek[]): Broek => gange(led.reduce(plus, NUL), broek(1, led.length));

/** For display only. */
export const somTal = (a: Broek): number => {
  const [t, n] = [Number(a.t), Number(a.n)];
  if (Number.isSafeInteger(t) && Number.isSafeInteger(n)) return t / n;
  const SKALA = 10n ** 15n;
  const heltal = a.t / a.n;
  return Number(heltal) + Number(((a.t - heltal * a.n) * SKALA) / a.n) / 1e15;
};

/**
 * An exact fraction from a finite float, by its shortest decimal form: `34.6` is 346/10.
 * @throws RangeError when the number is not finite.
 */
export function fraTal(tal: number): Broek {
  if (!Number.isFinite(tal)) throw new RangeError("Kun endelige tal kan blive til brøker");
  const [mantisse = "0", eksponent = "0"] = String(tal).split("e");
  const [heltal = "0", decimaler = ""] = mantisse.split(".");
  const e = Number(eksponent) - decimaler.length;
  const cifre = BigInt(heltal + decimaler);
  return e >= 0 ? broek(cifre * 10n ** BigInt(e)) : broek(cifre, 10n ** BigInt(-e));
}
