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
import { CELLER, celleI, Celletal, ERFAREN_MAANEDER } from "./celler";
import { Fokustilstande, type Tal } from "./fokustilstande";
import { UMULIG } from "./kraever";
import { INGEN as INTET, Manko } from "./manko";

const { fokusTilbud: FOKUS_TILBUD, tidligTilbud: TIDLIG_TILBUD } = MAAL;
const { ja: JA, nej: NEJ, uvist: UVIST } = UDFALD;
const SIKKER = JA | NEJ | UVIST;
const MAAL_ANTAL = 4;
// Local, for the loops over millions.
const INGEN = INTET;
/** The measures of tidlig indsats come last. */
const FOERSTE_TIDLIGE = MAAL.tidligSamtaler;

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

/** Row by row; the fokusmål of persons who live in one place all the time goes through `fokus`. */
export class Tilstande implements Modtager, Tal {
  readonly taelling: Taelling;
  readonly celler: Celletal;
  readonly manko: Manko;
  readonly fokus: Fokustilstande;
  /** Rows of tidlig indsats that lack something; only when they are asked for. */
  readonly tidlige: TidligManko[] = [];
  private readonly grupper: number;
  /** Of the person at hand, by measure and month: the least a row lacks, and that row's cell and group. */
  private readonly mindst: Uint8Array;
  private readonly mindstCelle: Int32Array;
  /** First day of each month's fokusmål window [F1]. */
  private readonly vinduer: Int32Array;
  private sidste = -1;

  constructor(
    private readonly ix: Indeks,
    private readonly fejning: Fejning,
    /** The first of the months are the year's, for the plan of the year. */
    iAaret: number,
    private readonly medTidlige: boolean,
  ) {
    const { antal } = fejning;
    this.grupper = ix.data.grupper.length;
    this.taelling = new Taelling(antal, this.grupper + 1);
    this.celler = new Celletal(antal, this.grupper);
    this.manko = new Manko(iAaret);
    this.mindst = new Uint8Array(MAAL_ANTAL * antal).fill(INGEN);
    this.mindstCelle = new Int32Array(MAAL_ANTAL * antal);
    this.vinduer = Int32Array.from({ length: antal }, (_, m) => foerst(fejning.fra + m + 1 - ANCIENNITET.fokus.maaneder));
    this.fokus = new Fokustilstande(ix, fejning, this.vinduer, this);
  }

  laeg(person: number, omraade: number, m: number, maal: number, gruppe: number, udfald: number, frist: Dag): void {
    this.taelling.laeg(person, omraade, m, maal, gruppe, udfald);
    if (person !== this.sidste) {
      this.sidste = person;
      this.mindst.fill(INGEN);
    }
    if ((udfald & SIKKER) === 0) return;
    const plads = maal * this.fejning.antal + m;
    if (gruppe === this.grupper) this.totalen(omraade, m, maal, plads);
    else this.raekken(person, omraade, m, maal, gruppe, udfald, frist, plads);
  }

  private raekken(person: number, omraade: number, m: number, maal: number, gruppe: number, udfald: number, frist: Dag, plads: number): void {
    const tidlig = maal >= FOERSTE_TIDLIGE;
    const l = this.ix.forloeb;
    const i = forloebI(l, person, gruppe, this.fejning.fra + m, tidlig ? "tidlig-indsats" : "fokusmaal");
    const mangler = udfald & JA ? 0 : this.mangler(person, gruppe, m, maal, tidlig, i, frist);
    const klasse = !tidlig && i >= 0 && this.fejning.fra + m - l.fokusFra[i]! >= ERFAREN_MAANEDER ? 1 : 0;
    const celle = celleI(klasse, i >= 0 && l.til[i]! >= AABEN ? 1 : 0, mangler);
    this.celler.iGrupper(omraade)[this.celler.raekke(m, maal, gruppe) + celle]!++;
    if (mangler < this.mindst[plads]!) {
      this.mindst[plads] = mangler;
      this.mindstCelle[plads] = gruppe * CELLER + celle;
    }
    if (tidlig && mangler > 0 && this.medTidlige) this.tidlige.push({ person, omraade, m, maal, gruppe, mangler, frist });
  }

  private totalen(omraade: number, m: number, maal: number, plads: number): void {
    const mangler = this.mindst[plads]!;
    if (mangler === INGEN) return;
    this.celler.iTotalen(omraade)[this.celler.raekke(m, maal, 0) + this.mindstCelle[plads]!]!++;
    if (maal >= FOERSTE_TIDLIGE || mangler === 0) return;
    this.manko.saet(maal === 0 ? 0 : 1, m, mangler, omraade);
  }

  private mangler(person: number, gruppe: number, m: number, maal: number, erTidlig: boolean, i: number, frist: Dag): number {
    const { ix, fejning } = this;
    // Without a spell of its own the row stands by an unreadable date: nothing held is surely in its window.
    if (i < 0) return UMULIG;
    const tidlig = erTidlig ? fejning.tidlig[m]![gruppe]! : null;
    if (tidlig && erParathedUkendt(ix, tidlig, person, gruppe, frist + 1)) return UMULIG;
    const fra = tidlig ? ix.forloeb.start[i]! : this.vinduer[m]!;
    const foerste = Math.max(ix.udtraeksdato + 1, fra);
    const dage = frist + 1 - foerste;
    if (maal === FOKUS_TILBUD || maal === TIDLIG_TILBUD) return dage >= 1 ? 1 : UMULIG;
    const { medPlanlagte } = fejning;
    // The sweep has counted the fokusmål window of the person at hand.
    const mangler = tidlig ? tidlig.samtaler - samtalerI(ix, person, fra, frist + 1, medPlanlagte).sikre : fejning.fokus[m]!.samtaler - fejning.arbejde.sikre[m]!;
    const optagne = medPlanlagte && dage < 2 * UMULIG ? samtalerI(ix, person, foerste, frist + 1, true).sikre : 0;
    return mangler > dage - optagne || mangler >= UMULIG ? UMULIG : mangler;
  }
}
