/** The rhythm as rates, what they say of persons on record, and how far they missed in each of the months they come from. */
import { PLADSER, UMULIG } from "./kraever";
import { BAG, RYTME, type Rytmetal } from "./rytme";
import { KLASSER } from "./tilstande";

/** Persons behind a rate; fewer, and those of all groups are used. */
const FAERREST_PERSONER = 10;

interface Sum {
  kandidater: number;
  blev: number;
  fik: number;
}

const tom = (): Sum => ({ kandidater: 0, blev: 0, fik: 0 });

/** Share of those on record who stayed, and of those who stayed who had it; `null` when nobody has been in such a place. */
export interface Sats {
  readonly bliver: number;
  readonly faar: number;
}

const satsAf = ({ kandidater, blev, fik }: Sum): Sats => ({ bliver: blev / kandidater, faar: fik / blev });

/** Persons by where they stand: `antal(gruppe, klasse, aaben, mangler)`. */
export type Bestand = (gruppe: number, klasse: number, aaben: number, mangler: number) => number;

/** Expected persons in the denominator, of them with a yes, and those nothing is known of. */
export interface Ventet {
  readonly naevner: number;
  readonly fik: number;
  readonly ukendte: number;
}

/** One measure at one distance in one municipality. */
export class Satser {
  private readonly celler: Sum[];

  constructor(
    private readonly tal: Rytmetal,
    private readonly h: number,
    private readonly grupper: number,
    /** The months looked back at that the data reach. */
    private readonly brugte: readonly number[],
  ) {
    this.celler = Array.from({ length: grupper * KLASSER * PLADSER }, tom);
    for (const r of brugte) this.hver((g, k, m) => this.laeg(this.celler[this.plads(g, k, m)]!, r, g, k, m, 1));
  }

  private plads(g: number, k: number, m: number): number {
    return (g * KLASSER + k) * PLADSER + m;
  }

  private hver(f: (g: number, k: number, m: number) => void): void {
    for (let g = 0; g < this.grupper; g++) for (let k = 0; k < KLASSER; k++) for (let m = 0; m < UMULIG; m++) f(g, k, m);
  }

  private laeg(til: Sum, r: number, g: number, k: number, m: number, fortegn: number): void {
    til.kandidater += fortegn * this.tal.hent(this.h, r, g, k, m, RYTME.kandidater);
    til.blev += fortegn * this.tal.hent(this.h, r, g, k, m, RYTME.blev);
    til.fik += fortegn * this.tal.hent(this.h, r, g, k, m, RYTME.fik);
  }

  /** The group's own, else that of all groups, else that of all seniorities; `uden` leaves a month out. */
  private sats(g: number, k: number, m: number, uden: number | null): Sats | null {
    const saml = (grupper: readonly number[], klasser: readonly number[]): Sum => {
      const sum = tom();
      for (const a of grupper)
        for (const b of klasser) {
          const c = this.celler[this.plads(a, b, m)]!;
          sum.kandidater += c.kandidater;
          sum.blev += c.blev;
          sum.fik += c.fik;
          if (uden !== null) this.laeg(sum, uden, a, b, m, -1);
        }
      return sum;
    };
    const egne = saml([g], [k]);
    const nok = (s: Sum): boolean => s.blev >= FAERREST_PERSONER;
    if (nok(egne)) return satsAf(egne);
    const alle = Array.from({ length: this.grupper }, (_, i) => i);
    const samme = saml(alle, [k]);
    if (nok(samme)) return satsAf(samme);
    const hele = saml(alle, [0, 1]);
    return nok(hele) ? satsAf(hele) : null;
  }

  private readonly kendte = new Map<number, Sats | null>();

  private satsFor(g: number, k: number, m: number, uden: number | null): Sats | null {
    const noegle = this.plads(g, k, m) * (BAG + 1) + (uden ?? BAG);
    const kendt = this.kendte.get(noegle);
    if (kendt !== undefined) return kendt;
    const ny = this.sats(g, k, m, uden);
    this.kendte.set(noegle, ny);
    return ny;
  }

  /** `grupper`: those the row holds. A person who lacks nothing needs no rate, and what is too late has none. */
  vent(bestand: Bestand, grupper: readonly number[], medTilgang: boolean, uden: number | null = null): Ventet {
    let [naevner, fik, ukendte] = [0, 0, 0];
    for (const g of grupper)
      for (let k = 0; k < KLASSER; k++)
        for (let m = 0; m < PLADSER; m++)
          for (let aaben = 0; aaben < 2; aaben++) {
            const n = bestand(g, k, aaben, m);
            if (n === 0) continue;
            const sats = m === UMULIG ? { bliver: 1, faar: 0 } : this.satsFor(g, k, m, uden);
            const bliver = n * (medTilgang && aaben === 1 ? (sats?.bliver ?? 1) : 1);
            naevner += bliver;
            if (m === 0) fik += bliver;
            else if (sats) fik += bliver * sats.faar;
            else ukendte += bliver;
          }
    if (!medTilgang) return { naevner, fik, ukendte };
    const maaneder = this.brugte.filter((r) => r !== uden);
    for (const g of grupper)
      for (const r of maaneder) {
        const nye = this.tal.hentNye(this.h, r, g);
        naevner += nye.antal / maaneder.length;
        fik += nye.fik / maaneder.length;
      }
    return { naevner, fik, ukendte };
  }

  /**
   * What came of each month less what the rates of the others said beforehand, in shares: the farthest to each side, with 0
   * between. `null` when no month had anyone.
   */
  afvigelse(grupper: readonly number[], medTilgang: boolean): { readonly ned: number; readonly op: number } | null {
    let [ned, op, antal] = [0, 0, 0];
    for (const r of this.brugte) {
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
