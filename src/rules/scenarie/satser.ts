/** The rhythm as rates, what they say of persons on record, and how far they missed in each of the months they come from. */
import { PLADSER, UMULIG } from "./kraever";
import { BAG, RYTME, type Rytmetal } from "./rytme";
import { KLASSER } from "./celler";

/** Persons behind a rate; fewer, and those of all groups are used. */
const FAERREST_PERSONER = 10;

/** Share of those on record who stayed, and of those who stayed who had it, by cell; `NaN` when nobody has been in such a place. */
interface Satstabel {
  readonly bliver: Float64Array;
  readonly faar: Float64Array;
}

const FELTER = 3;
/** Fields of one group: by seniority, then by what was lacking. */
const BREDDE = KLASSER * PLADSER * FELTER;

const plus = (til: Int32Array, t: number, fra: Int32Array, f: number): void => {
  for (let felt = 0; felt < FELTER; felt++) til[t + felt]! += fra[f + felt]!;
};

const nok = (tal: Int32Array, i: number): boolean => tal[(i % tal.length) + RYTME.blev]! >= FAERREST_PERSONER;

/** The group's own, else that of all groups, else that of all seniorities. */
function satstabel(egne: Int32Array, grupper: number): Satstabel {
  const [samme, hele] = [new Int32Array(BREDDE), new Int32Array(PLADSER * FELTER)];
  for (let c = 0; c < grupper * BREDDE; c += FELTER) plus(samme, c % BREDDE, egne, c);
  for (let c = 0; c < BREDDE; c += FELTER) plus(hele, c % hele.length, samme, c);
  const antal = grupper * KLASSER * PLADSER;
  const [bliver, faar] = [new Float64Array(antal).fill(NaN), new Float64Array(antal).fill(NaN)];
  for (let c = 0; c < antal; c++) {
    const i = c * FELTER;
    const brugt = nok(egne, i) ? egne : nok(samme, i) ? samme : nok(hele, i) ? hele : null;
    if (brugt === null) continue;
    const f = i % brugt.length;
    bliver[c] = brugt[f + RYTME.blev]! / brugt[f]!;
    faar[c] = brugt[f + RYTME.fik]! / brugt[f + RYTME.blev]!;
  }
  return { bliver, faar };
}

/** Persons by where they stand: `antal(gruppe, klasse, aaben, mangler)`. */
export type Bestand = (gruppe: number, klasse: number, aaben: number, mangler: number) => number;

/** Expected persons in the denominator, of them with a yes, and those nothing is known of. */
export interface Ventet {
  readonly naevner: number;
  readonly fik: number;
  readonly ukendte: number;
}

/** How far to each side the rates have missed, in shares; `ned` is 0 or less. */
export interface Afvigelse {
  readonly ned: number;
  readonly op: number;
}

export const videste = (a: Afvigelse | null, b: Afvigelse | null): Afvigelse | null => (a && b ? { ned: Math.min(a.ned, b.ned), op: Math.max(a.op, b.op) } : (a ?? b));

/** One measure at one distance in one municipality. */
export class Satser {
  private readonly celler: Int32Array;
  /** By the month left out; `BAG` = none. */
  private readonly tabeller: (Satstabel | undefined)[] = [];

  constructor(
    private readonly tal: Rytmetal,
    private readonly h: number,
    private readonly grupper: number,
    /** The months looked back at that the data reach. */
    private readonly brugte: readonly number[],
  ) {
    this.celler = this.sum(brugte);
  }

  private tabel(uden: number | null): Satstabel {
    return (this.tabeller[uden ?? BAG] ??= satstabel(uden === null ? this.celler : this.sum(this.fjerne(uden)), this.grupper));
  }

  private sum(maaneder: readonly number[]): Int32Array {
    const ud = new Int32Array(this.grupper * BREDDE);
    for (const r of maaneder) {
      const en = this.tal.maaned(this.h, r);
      for (let i = 0; i < ud.length; i++) ud[i]! += en[i]!;
    }
    return ud;
  }

  /** Months that lie at least as far from `r` as the month ahead does, half of those there are at most: rates age. */
  private fjerne(r: number): readonly number[] {
    const afstand = Math.min(this.h + 1, Math.floor(this.brugte.length / 2));
    return this.brugte.filter((x) => Math.abs(x - r) >= afstand);
  }

  /** `grupper`: those the row holds. A person who lacks nothing needs no rate, and what is too late has none. */
  vent(bestand: Bestand, grupper: readonly number[], medTilgang: boolean, uden: number | null = null): Ventet {
    let [naevner, fik, ukendte] = [0, 0, 0];
    const { bliver: satsBliver, faar } = this.tabel(uden);
    for (const g of grupper)
      for (let k = 0; k < KLASSER; k++)
        for (let m = 0; m < PLADSER; m++)
          for (let aaben = 0; aaben < 2; aaben++) {
            const n = bestand(g, k, aaben, m);
            if (n === 0) continue;
            const c = (g * KLASSER + k) * PLADSER + m;
            const umuligt = m === UMULIG;
            const kendt = umuligt || !Number.isNaN(faar[c]);
            const bliver = medTilgang && aaben === 1 && kendt && !umuligt ? n * satsBliver[c]! : n;
            naevner += bliver;
            if (m === 0) fik += bliver;
            else if (!kendt) ukendte += bliver;
            else if (!umuligt) fik += bliver * faar[c]!;
          }
    if (!medTilgang) return { naevner, fik, ukendte };
    const maaneder = uden === null ? this.brugte : this.fjerne(uden);
    for (const g of grupper)
      for (const r of maaneder) {
        const nye = this.tal.hentNye(this.h, r, g);
        naevner += nye.antal / maaneder.length;
        fik += nye.fik / maaneder.length;
      }
    return { naevner, fik, ukendte };
  }

  /**
   * What came of each month less what the rates of those far from it said beforehand, in shares: the farthest to each side,
   * with 0 between. `null` when no month had anyone.
   */
  afvigelse(grupper: readonly number[], medTilgang: boolean): Afvigelse | null {
    let [ned, op, antal] = [0, 0, 0];
    for (const r of this.brugte) {
      if (this.fjerne(r).length === 0) continue;
      const dengang: Bestand = (g, k, aaben, m) => (aaben === 1 && m < UMULIG ? this.tal.hent(this.h, r, g, k, m, RYTME.kandidater) : 0);
      const v = this.vent(dengang, grupper, medTilgang, r);
      const [naevner, fik] = this.blevTil(r, grupper);
      if (v.naevner === 0 || naevner === 0) continue;
      const forskel = fik / naevner - v.fik / v.naevner;
      ned = Math.min(ned, forskel);
      op = Math.max(op, forskel);
      antal++;
    }
    return antal === 0 ? null : { ned, op };
  }

  private blevTil(r: number, grupper: readonly number[]): readonly [naevner: number, fik: number] {
    let [naevner, fik] = [0, 0];
    for (const g of grupper) {
      const nye = this.tal.hentNye(this.h, r, g);
      naevner += nye.antal;
      fik += nye.fik;
      for (let k = 0; k < KLASSER; k++)
        for (let m = 0; m < UMULIG; m++) {
          naevner += this.tal.hent(this.h, r, g, k, m, RYTME.blev);
          fik += this.tal.hent(this.h, r, g, k, m, RYTME.fik);
        }
    }
    return [naevner, fik];
  }
}
