/** What each person lacks in each coming month: one sweep that counts and remembers. */
import type { Dag } from "../grundlag/tid";
import { type Fejning } from "../person/fejning";
import type { Indeks } from "../person/indeks";
import { AABEN, foerst } from "../person/kalender";
import { ANCIENNITET } from "../person/krav";
import { forloebI } from "../person/opslag";
import { Taelling } from "../person/taelling";
import { erParathedUkendt } from "../person/tidlig";
import { MAAL, type Modtager, UDFALD } from "../person/udfald";
import { samtalerI } from "../person/vindue";
import { PLADSER, UMULIG } from "./kraever";
import { Moenstre } from "./moenstre";

const { fokusTilbud: FOKUS_TILBUD, tidligTilbud: TIDLIG_TILBUD } = MAAL;
const { ja: JA, nej: NEJ, uvist: UVIST } = UDFALD;
const SIKKER = JA | NEJ | UVIST;
const MAAL_ANTAL = 4;
const INGEN = 255;
const UDEN_SLUT = AABEN;
/** The measures of tidlig indsats come last. */
const FOERSTE_TIDLIGE = MAAL.tidligSamtaler;
// Local, for the loops over millions.
const [FOR_MANGE, PLADSERNE] = [UMULIG, PLADSER];

/** Seniority classes: the first year in the denominator and later; each with a spell that ends and one that runs on. */
export const KLASSER = 2;
export const ERFAREN_MAANEDER = 12;
const ERFAREN = ERFAREN_MAANEDER;
const CELLER = KLASSER * 2 * PLADSERNE;

/** Where a person counts: seniority class, whether the spell runs on, what is lacking. */
export const celleI = (klasse: number, aaben: number, mangler: number): number => (klasse * 2 + aaben) * PLADSERNE + mangler;

/** Rows of tidlig indsats that lack something, for the plan. */
export interface TidligManko {
  readonly person: number;
  readonly omraade: number;
  readonly m: number;
  readonly maal: number;
  readonly gruppe: number;
  readonly mangler: number;
  readonly frist: Dag;
}

export class Tilstande implements Modtager {
  readonly taelling: Taelling;
  /** Rows of tidlig indsats that lack something; only when they are asked for. */
  readonly tidlige: TidligManko[] = [];
  private readonly moenstre: (Moenstre | undefined)[] = [];
  private readonly iGrupper: (Int32Array | undefined)[] = [];
  private readonly iTotalen: (Int32Array | undefined)[] = [];
  private readonly grupper: number;
  /** Of the person at hand, by measure and month: the least a row lacks, and that row's cell and group. */
  private readonly mindst: Uint8Array;
  private readonly celle: Int32Array;
  /** Of the person at hand, fokusmål in the total, by measure and month of the year: what is lacking, and where. */
  private readonly manko: readonly [Uint8Array, Uint8Array];
  private readonly mankosted: readonly [Int32Array, Int32Array];
  private harManko = false;
  private readonly laengde: number;
  /** First day of each month's fokusmål window [F1]. */
  private readonly vinduer: Int32Array;
  private sidste = -1;
  private fundet = -1;
  private forloeb = -1;

  constructor(
    private readonly ix: Indeks,
    private readonly fejning: Fejning,
    /** The first of them are the year's, for the plan of the year. */
    private readonly iAaret: number,
    private readonly medTidlige: boolean,
  ) {
    const { antal } = fejning;
    this.grupper = ix.data.grupper.length;
    this.taelling = new Taelling(antal, this.grupper + 1);
    this.manko = [new Uint8Array(iAaret), new Uint8Array(iAaret)];
    this.mankosted = [new Int32Array(iAaret), new Int32Array(iAaret)];
    this.mindst = new Uint8Array(MAAL_ANTAL * antal).fill(INGEN);
    this.celle = new Int32Array(MAAL_ANTAL * antal);
    this.vinduer = Int32Array.from({ length: antal }, (_, m) => foerst(fejning.fra + m + 1 - ANCIENNITET.fokus.maaneder));
    this.laengde = antal * MAAL_ANTAL * this.grupper * CELLER;
  }

  laeg(person: number, omraade: number, m: number, maal: number, gruppe: number, udfald: number, frist: Dag): void {
    this.taelling.laeg(person, omraade, m, maal, gruppe, udfald);
    if (person !== this.sidste) {
      this.afslutPerson();
      this.sidste = person;
      this.mindst.fill(INGEN);
      this.fundet = -1;
    }
    if ((udfald & SIKKER) === 0) return;
    const plads = maal * this.fejning.antal + m;
    if (gruppe === this.grupper) this.totalen(omraade, m, maal, plads);
    else this.raekken(person, omraade, m, maal, gruppe, udfald, frist, plads);
  }

  private raekken(person: number, omraade: number, m: number, maal: number, gruppe: number, udfald: number, frist: Dag, plads: number): void {
    const tidlig = maal >= FOERSTE_TIDLIGE;
    const l = this.ix.forloeb;
    this.find(person, gruppe, m, tidlig);
    const i = this.forloeb;
    const mangler = udfald & JA ? 0 : this.mangler(person, gruppe, m, maal, tidlig, i, frist);
    const klasse = !tidlig && i >= 0 && this.fejning.fra + m - l.fokusFra[i]! >= ERFAREN ? 1 : 0;
    const celle = (klasse * 2 + (i >= 0 && l.til[i]! >= UDEN_SLUT ? 1 : 0)) * PLADSERNE + mangler;
    taelOp(this.iGrupper, omraade, this.laengde, this.raekkeI(m, maal, gruppe) + celle);
    if (mangler < this.mindst[plads]!) {
      this.mindst[plads] = mangler;
      this.celle[plads] = gruppe * CELLER + celle;
    }
    if (tidlig && mangler > 0 && this.medTidlige) this.tidlige.push({ person, omraade, m, maal, gruppe, mangler, frist });
  }

  /** Both measures of a month ask for the same spell. */
  private find(person: number, gruppe: number, m: number, tidlig: boolean): void {
    const noegle = (m * this.grupper + gruppe) * 2 + (tidlig ? 1 : 0);
    if (noegle === this.fundet) return;
    const { forloeb: l } = this.ix;
    const [i, maaned] = [this.forloeb, this.fejning.fra + m];
    const samme = !tidlig && i >= 0 && this.fundet >= 0 && l.gruppe[i] === gruppe && l.fokusFra[i]! <= maaned && maaned <= l.fokusTil[i]!;
    this.fundet = noegle;
    if (!samme) this.forloeb = forloebI(this.ix.forloeb, person, gruppe, this.fejning.fra + m, tidlig ? "tidlig-indsats" : "fokusmaal");
  }

  private totalen(omraade: number, m: number, maal: number, plads: number): void {
    const mangler = this.mindst[plads]!;
    if (mangler === INGEN) return;
    taelOp(this.iTotalen, omraade, this.laengde, this.raekkeI(m, maal, 0) + this.celle[plads]!);
    if (maal > 1 || mangler === 0) return;
    if (m >= this.iAaret) return;
    this.manko[maal === 0 ? 0 : 1][m] = mangler;
    this.mankosted[maal === 0 ? 0 : 1][m] = omraade;
    this.harManko = true;
  }

  /** After each person, and after the last. A person who moves lacks in each place what its months lack. */
  afslutPerson(): void {
    if (!this.harManko) return;
    this.harManko = false;
    const fast = this.ix.omraader.fast[this.sidste]!;
    for (let maal = 0; maal < 2; maal++) {
      const mangler = this.manko[maal]!;
      if (fast >= 0) this.moenstreI(fast, maal).laeg(this.sidste, mangler);
      else this.delPaaSteder(maal, mangler, this.mankosted[maal]!);
      mangler.fill(0);
    }
  }

  private delPaaSteder(maal: number, mangler: Uint8Array, steder: Int32Array): void {
    for (const omraade of new Set(steder.filter((_, m) => mangler[m]! > 0))) {
      const her = mangler.map((n, m) => (steder[m] === omraade ? n : 0));
      this.moenstreI(omraade, maal).laeg(this.sidste, her);
    }
  }

  /** What persons lack in the months of the year, alike together; `maal` is 0 for samtaler, 1 for tilbud. */
  moenstreI(omraade: number, maal: number): Moenstre {
    return (this.moenstre[omraade * 2 + maal] ??= new Moenstre());
  }

  private mangler(person: number, gruppe: number, m: number, maal: number, erTidlig: boolean, i: number, frist: Dag): number {
    const { ix, fejning } = this;
    // Without a spell of its own the row stands by an unreadable date: nothing held is surely in its window.
    if (i < 0) return FOR_MANGE;
    const tidlig = erTidlig ? fejning.tidlig[m]![gruppe]! : null;
    if (tidlig && erParathedUkendt(ix, tidlig, person, gruppe, frist + 1)) return FOR_MANGE;
    const fra = tidlig ? ix.forloeb.start[i]! : this.vinduer[m]!;
    const foerste = Math.max(ix.udtraeksdato + 1, fra);
    const dage = frist + 1 - foerste;
    if (maal === FOKUS_TILBUD || maal === TIDLIG_TILBUD) return dage >= 1 ? 1 : FOR_MANGE;
    const { medPlanlagte } = fejning;
    // The sweep has counted the fokusmål window of the person at hand.
    const mangler = tidlig ? tidlig.samtaler - samtalerI(ix, person, fra, frist + 1, medPlanlagte).sikre : fejning.fokus[m]!.samtaler - fejning.arbejde.sikre[m]!;
    const optagne = medPlanlagte && dage < 2 * FOR_MANGE ? samtalerI(ix, person, foerste, frist + 1, true).sikre : 0;
    return mangler > dage - optagne || mangler >= FOR_MANGE ? FOR_MANGE : mangler;
  }

  private raekkeI(m: number, maal: number, gruppe: number): number {
    return ((m * MAAL_ANTAL + maal) * this.grupper + gruppe) * CELLER;
  }

  /** Persons by cell for one row; for the total by group and cell. */
  celler(omraade: number, m: number, maal: number, gruppe: number): Int32Array {
    const iAlt = gruppe === this.grupper;
    const fra = this.raekkeI(m, maal, iAlt ? 0 : gruppe);
    const laengde = iAlt ? this.grupper * CELLER : CELLER;
    return (iAlt ? this.iTotalen : this.iGrupper)[omraade]?.subarray(fra, fra + laengde) ?? new Int32Array(laengde);
  }

  /** Persons by what they lack, 0–`UMULIG`. */
  efterMangel(omraade: number, m: number, maal: number, gruppe: number): Int32Array {
    const ud = new Int32Array(PLADSER);
    this.celler(omraade, m, maal, gruppe).forEach((n, c) => (ud[c % PLADSER]! += n));
    return ud;
  }
}

function taelOp(tabeller: (Int32Array | undefined)[], omraade: number, laengde: number, plads: number): void {
  const tabel = (tabeller[omraade] ??= new Int32Array(laengde));
  tabel[plads]!++;
}
