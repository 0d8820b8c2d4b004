/** What persons lack in the year's months ahead, alike together by municipality and measure: what the plan of the year is made from. */
import { Moenstre } from "./moenstre";

/** A month in which nothing is measured. */
export const INGEN = 255;

/** Of one person: what is lacking by month for the two measures of the fokusmål, and where. */
export class Manko {
  private readonly moenstre: (Moenstre | undefined)[] = [];
  private readonly mangler: readonly [Uint8Array, Uint8Array];
  private readonly steder: readonly [Int32Array, Int32Array];
  /** What of it lies in one place. */
  private readonly her: Uint8Array;
  private noget = false;

  constructor(
    /** The first of the months ahead are the year's. */
    private readonly iAaret: number,
  ) {
    this.mangler = [new Uint8Array(iAaret), new Uint8Array(iAaret)];
    this.her = new Uint8Array(iAaret);
    this.steder = [new Int32Array(iAaret), new Int32Array(iAaret)];
  }

  saet(maal: 0 | 1, m: number, mangler: number, omraade: number): void {
    if (m >= this.iAaret) return;
    this.mangler[maal][m] = mangler;
    this.steder[maal][m] = omraade;
    this.noget = true;
  }

  /** All of one person who lives in one place: the months `lav`–`hoej` of `mangler`, of which `INGEN` is none that is measured. */
  laegHer(person: number, omraade: number, maal: 0 | 1, mangler: Uint8Array, lav: number, hoej: number): void {
    const { her } = this;
    let noget = 0;
    for (let m = 0; m < her.length; m++) {
      const n = m >= lav && m <= hoej && mangler[m] !== INGEN ? mangler[m]! : 0;
      her[m] = n;
      noget |= n;
    }
    if (noget !== 0) this.moenstreI(omraade, maal).laeg(person, her);
  }

  /** After the person's last month. `omraade` is -1 for a person who moves: in each place what its months lack. */
  afslut(person: number, omraade: number): void {
    if (!this.noget) return;
    this.noget = false;
    for (const maal of [0, 1] as const) {
      const mangler = this.mangler[maal];
      if (omraade >= 0) this.moenstreI(omraade, maal).laeg(person, mangler);
      else this.delPaaSteder(person, maal);
      mangler.fill(0);
    }
  }

  private delPaaSteder(person: number, maal: 0 | 1): void {
    const [mangler, steder, her] = [this.mangler[maal], this.steder[maal], this.her];
    for (let m = 0; m < mangler.length; m++) {
      if (mangler[m] === 0) continue;
      const omraade = steder[m]!;
      for (let j = 0; j < mangler.length; j++) {
        const samme = j >= m && steder[j] === omraade;
        her[j] = samme ? mangler[j]! : 0;
        if (samme) mangler[j] = 0;
      }
      this.moenstreI(omraade, maal).laeg(person, her);
    }
  }

  /** `maal` is 0 for samtaler, 1 for tilbud. */
  moenstreI(omraade: number, maal: number): Moenstre {
    return (this.moenstre[omraade * 2 + maal] ??= new Moenstre());
  }
}
