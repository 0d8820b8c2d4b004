/** Persons by where they stand in each row of the months ahead: seniority, whether the spell runs on, what is lacking. */
import { PLADSER } from "./kraever";

const MAAL_ANTAL = 4;
// Local, for the loops over millions.
const PLADSERNE = PLADSER;

/** Seniority classes: the first year in the denominator and later; each with a spell that ends and one that runs on. */
export const KLASSER = 2;
export const ERFAREN_MAANEDER = 12;
/** Cells of one row. */
export const CELLER = KLASSER * 2 * PLADSERNE;

export const celleI = (klasse: number, aaben: number, mangler: number): number => (klasse * 2 + aaben) * PLADSERNE + mangler;

/** Counters by municipality, made when the first person there is counted. */
export class Celletal {
  private readonly grupperne: (Int32Array | undefined)[] = [];
  private readonly totalerne: (Int32Array | undefined)[] = [];

  constructor(
    private readonly maaneder: number,
    private readonly grupper: number,
  ) {}

  /** Where the row's cells begin; for the total with group 0, and then by group. */
  raekke(m: number, maal: number, gruppe: number): number {
    return ((m * MAAL_ANTAL + maal) * this.grupper + gruppe) * CELLER;
  }

  /** From one month's row to the next's. */
  get skridt(): number {
    return MAAL_ANTAL * this.grupper * CELLER;
  }

  iGrupper(omraade: number): Int32Array {
    return (this.grupperne[omraade] ??= new Int32Array(this.maaneder * this.skridt));
  }

  iTotalen(omraade: number): Int32Array {
    return (this.totalerne[omraade] ??= new Int32Array(this.maaneder * this.skridt));
  }

  /** Persons by cell for one row; for the total by group and cell. */
  celler(omraade: number, m: number, maal: number, gruppe: number): Int32Array {
    const iAlt = gruppe === this.grupper;
    const fra = this.raekke(m, maal, iAlt ? 0 : gruppe);
    const laengde = iAlt ? this.grupper * CELLER : CELLER;
    return (iAlt ? this.totalerne : this.grupperne)[omraade]?.subarray(fra, fra + laengde) ?? new Int32Array(laengde);
  }

  /** Persons by what they lack, 0–`UMULIG`. */
  efterMangel(omraade: number, m: number, maal: number, gruppe: number): Int32Array {
    const ud = new Int32Array(PLADSER);
    this.celler(omraade, m, maal, gruppe).forEach((n, c) => (ud[c % PLADSER]! += n));
    return ud;
  }
}
