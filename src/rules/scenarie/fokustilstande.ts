/** The fokusmål of persons who live in one place all the time: a spell's months at once. The same counts as row by row. */
import type { Dag } from "../grundlag/tid";
import { type Fejning } from "../person/fejning";
import type { Indeks } from "../person/indeks";
import { AABEN } from "../person/kalender";
import type { Taelling } from "../person/taelling";
import { MAAL, samlet, UDFALD } from "../person/udfald";
import { samtalerI } from "../person/vindue";
import { CELLER, type Celletal, celleI, ERFAREN_MAANEDER } from "./celler";
import { UMULIG } from "./kraever";
import { INGEN as INTET, type Manko } from "./manko";

const { fokusSamtaler: SAMTALER, fokusTilbud: TILBUD } = MAAL;
const { ja: JA, nej: NEJ, uvist: UVIST } = UDFALD;
const SIKKER = JA | NEJ | UVIST;
// Local, for the loops over millions.
const [UDEN_SLUT, ERFAREN, FOR_MANGE, CELLERNE, INGEN] = [AABEN, ERFAREN_MAANEDER, UMULIG, CELLER, INTET];

/** Of the person at hand, by month: the least a row lacks, and that row's cell and group. */
interface Mindst {
  readonly mangler: Uint8Array;
  readonly celle: Int32Array;
}

export interface Tal {
  readonly taelling: Taelling;
  readonly celler: Celletal;
  readonly manko: Manko;
}

export class Fokustilstande {
  private readonly mindst: readonly [Mindst, Mindst];
  private readonly iAlt: Uint8Array;
  /** Days ahead that an interview can be held on and count, by month. */
  private readonly dage: Int32Array;
  /** What the spell at hand lacks, by month. */
  private readonly mangler: Uint8Array;

  constructor(
    private readonly ix: Indeks,
    private readonly fejning: Fejning,
    /** First day of each month's window [F1]. */
    private readonly vinduer: Int32Array,
    private readonly tal: Tal,
  ) {
    const { antal, t } = fejning;
    const ny = (): Mindst => ({ mangler: new Uint8Array(antal), celle: new Int32Array(antal) });
    this.mindst = [ny(), ny()];
    this.iAlt = new Uint8Array(antal);
    this.mangler = new Uint8Array(antal);
    this.dage = t.map((dag, m) => dag - this.foerste(m));
  }

  private foerste(m: number): Dag {
    return Math.max(this.ix.udtraeksdato + 1, this.vinduer[m]!);
  }

  /** `arbejde` holds what the person has; before its spells. */
  begynd(): void {
    const { lav, hoej } = this.fejning.arbejde;
    const [samtaler, tilbud] = this.mindst;
    for (let m = lav; m <= hoej; m++) samtaler.mangler[m] = tilbud.mangler[m] = INGEN;
  }

  /** Spell `i`, whose answers `arbejde.svar` holds. */
  forloeb(person: number, omraade: number, i: number, fra: number, til: number): void {
    const { svar } = this.fejning.arbejde;
    this.manglerSamtaler(person, svar[0], fra, til);
    this.raekke(SAMTALER, omraade, i, fra, til);
    this.manglerTilbud(svar[1], fra, til);
    this.raekke(TILBUD, omraade, i, fra, til);
  }

  private manglerSamtaler(person: number, svar: Uint8Array, fra: number, til: number): void {
    const { fokus, arbejde, medPlanlagte } = this.fejning;
    for (let m = fra; m <= til; m++) {
      if ((svar[m]! & (NEJ | UVIST)) === 0) {
        this.mangler[m] = 0;
        continue;
      }
      const mangler = fokus[m]!.samtaler - arbejde.sikre[m]!;
      let dage = this.dage[m]!;
      if (medPlanlagte && dage < 2 * FOR_MANGE) dage -= samtalerI(this.ix, person, this.foerste(m), this.fejning.t[m]!, true).sikre;
      this.mangler[m] = mangler > dage || mangler >= FOR_MANGE ? FOR_MANGE : mangler;
    }
  }

  private manglerTilbud(svar: Uint8Array, fra: number, til: number): void {
    for (let m = fra; m <= til; m++) this.mangler[m] = (svar[m]! & (NEJ | UVIST)) === 0 ? 0 : this.dage[m]! >= 1 ? 1 : FOR_MANGE;
  }

  private raekke(maal: 0 | 1, omraade: number, i: number, fra: number, til: number): void {
    const { ix, fejning, mangler, tal: { taelling, celler } } = this;
    const { til: slut, gruppe, fokusFra } = ix.forloeb;
    const g = gruppe[i]!;
    const svar = fejning.arbejde.svar[maal];
    taelling.laegMaaneder(omraade, fra, til, maal, g, svar);
    const { mangler: mindst, celle: mindstCelle } = this.mindst[maal];
    const tabel = celler.iGrupper(omraade);
    const skridt = celler.skridt;
    const aaben = slut[i]! >= UDEN_SLUT ? 1 : 0;
    const erfaren = fokusFra[i]! + ERFAREN - fejning.fra;
    const [ny, gammel] = [celleI(0, aaben, 0), celleI(1, aaben, 0)];
    let plads = celler.raekke(fra, maal, g);
    for (let m = fra; m <= til; m++, plads += skridt) {
      if ((svar[m]! & SIKKER) === 0) continue;
      const celle = (m >= erfaren ? gammel : ny) + mangler[m]!;
      tabel[plads + celle]!++;
      if (mangler[m]! < mindst[m]!) {
        mindst[m] = mangler[m]!;
        mindstCelle[m] = g * CELLERNE + celle;
      }
    }
  }

  /** After the person's spells: the person once in the total [F11]. */
  afslut(person: number, omraade: number): void {
    this.total(person, SAMTALER, omraade);
    this.total(person, TILBUD, omraade);
  }

  private total(person: number, maal: 0 | 1, omraade: number): void {
    const { ix, fejning: { arbejde }, tal: { taelling, celler, manko } } = this;
    const { lav, hoej } = arbejde;
    const svar = arbejde.iAlt[maal];
    for (let m = lav; m <= hoej; m++) this.iAlt[m] = samlet(svar[m]!);
    taelling.laegMaaneder(omraade, lav, hoej, maal, ix.data.grupper.length, this.iAlt);
    const { mangler, celle } = this.mindst[maal];
    const tabel = celler.iTotalen(omraade);
    const skridt = celler.skridt;
    let plads = celler.raekke(lav, maal, 0);
    for (let m = lav; m <= hoej; m++, plads += skridt) if (mangler[m] !== INGEN) tabel[plads + celle[m]!]!++;
    manko.laegHer(person, omraade, maal, mangler, lav, hoej);
  }
}
