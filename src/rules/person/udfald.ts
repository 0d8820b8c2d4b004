/** One person's place in one denominator, as bits that join over the person's rows [F11, U2]. */

export const UDFALD = {
  ja: 1,
  nej: 2,
  uvist: 4,
  /** Left out before counting [P9]. */
  undtaget: 8,
  /** Being in the denominator is uncertain; could be a yes there, could be a no. */
  maaskeJa: 16,
  maaskeNej: 32,
} as const;

const { ja: JA, nej: NEJ, uvist: UVIST, undtaget: UNDTAGET, maaskeJa: MAASKE_JA, maaskeNej: MAASKE_NEJ } = UDFALD;
const SIKKER = JA | NEJ | UVIST;
const MAASKE = MAASKE_JA | MAASKE_NEJ;

/** An answer from what is surely there, what may be there, and what is asked. */
export const svarAf = (sikre: number, mulige: number, krav: number): number => (sikre >= krav ? JA : mulige < krav ? NEJ : UVIST);

/** The same answer of a person whose being in the denominator is uncertain; nothing for one left out. */
export function tilMaaske(udfald: number): number {
  if (udfald & JA) return MAASKE_JA;
  if (udfald & NEJ) return MAASKE_NEJ;
  return udfald & UVIST ? MAASKE : udfald & MAASKE;
}

/** After the exemption: 0 = none, 1 = exempt, 2 = uncertain. */
export function efterFritagelse(udfald: number, fritaget: 0 | 1 | 2): number {
  if (fritaget === 0) return udfald;
  if (fritaget === 2) return tilMaaske(udfald);
  return udfald & SIKKER ? UNDTAGET : 0;
}

/** The person once in the total: yes if any row is yes, else uncertain if any may be, else no [F11]. */
export function samlet(udfald: number): number {
  if (udfald & SIKKER) return udfald & JA ? JA : udfald & (UVIST | MAASKE_JA) ? UVIST : NEJ;
  return udfald & MAASKE ? udfald & MAASKE : udfald & UNDTAGET;
}

/** Takes one person's place in one denominator. `maal` is a `MAAL`, `gruppe` an index, the number of groups for the total. */
export interface Modtager {
  /** `sidsteDag` is the last day that counts in the window. */
  laeg(person: number, omraade: number, maaned: number, maal: number, gruppe: number, udfald: number, sidsteDag: number): void;
  /** Instead of `laeg`, for one to whom it is the same who it is: the months `fra`–`til` of a person in one place, `udfald` by month. */
  laegMaaneder?(omraade: number, fra: number, til: number, maal: number, gruppe: number, udfald: Uint8Array): void;
}

/** The four things counted. */
export const MAAL = { fokusSamtaler: 0, fokusTilbud: 1, tidligSamtaler: 2, tidligTilbud: 3 } as const;
