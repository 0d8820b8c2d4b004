/**
 * The last twelve months' rhythm: what became of persons in the same place at the same distance.
 *
 * For a month ahead at distance h, each of the last twelve months is looked at as it stood the same h months before its end
 * (same day of the month as the cut-off): who was then on record to be in its denominator, what each lacked, and who had it
 * when the month ended. Counted by group, seniority and what was lacking, so that persons like those on record now are
 * compared with persons like them.
 */
import { type Dag, type Maaned, plusMaaneder } from "../grundlag/tid";
import { fritaget, VEDROERER } from "../person/fritagelse";
import type { Indeks } from "../person/indeks";
import { foerst, maaned, plusMdr } from "../person/kalender";
import { ANCIENNITET, fokusKrav, type TidligKrav, tidligKrav } from "../person/krav";
import { PERSONBID, type Skridt } from "../person/orden";
import { MAAL } from "../person/udfald";
import { PLADSER } from "./kraever";
import { fokusStand, nyStand, type Stand, tidligStand } from "./stand";
import { ERFAREN_MAANEDER, KLASSER } from "./tilstande";

/** Months looked back at. */
export const BAG = 12;
/** Fewer say nothing about a rhythm. */
export const FAERREST = 3;

/** Fields of a count. */
export const RYTME = { kandidater: 0, blev: 1, fik: 2 } as const;
const FELTER = 3;

export interface Rytmevindue {
  readonly sidste: Maaned;
  /** Distances 1–`afstande`. */
  readonly afstande: number;
  /** The day that was the first unknown, `k` months before: `plusMaaneder(cut-off + 1, -k)` at index k. */
  readonly ukendtFra: Int32Array;
  /** The fokusmål window of the r-th month looked back at: `[start[r], slut[r])` [F1]. */
  readonly start: Int32Array;
  readonly slut: Int32Array;
}

export function rytmevindue(sidste: Maaned, til: Maaned, udtraeksdato: Dag): Rytmevindue {
  const maaneder = Array.from({ length: BAG }, (_, r) => sidste - BAG + 1 + r);
  return {
    sidste,
    afstande: til - sidste,
    ukendtFra: Int32Array.from({ length: til - sidste + BAG }, (_, k) => plusMaaneder(udtraeksdato + 1, -k)),
    start: Int32Array.from(maaneder, (m) => foerst(m + 1 - ANCIENNITET.fokus.maaneder)),
    slut: Int32Array.from(maaneder, (m) => foerst(m + 1)),
  };
}

// Local, for the loops over millions.
const [KLASSERNE, PLADSERNE] = [KLASSER, PLADSER];

/** Counts for one municipality and measure, by distance, month looked back at, group, seniority and what was lacking. */
export class Rytmetal {
  readonly tal: Int32Array;
  /** Persons in the denominator who were not on record, by distance, month and group, and how many of them had it. */
  readonly nye: Int32Array;
  /** Fields of one distance, month and group. */
  readonly bredde = KLASSERNE * PLADSERNE * FELTER;

  constructor(
    afstande: number,
    readonly grupper: number,
  ) {
    this.tal = new Int32Array(afstande * BAG * grupper * this.bredde);
    this.nye = new Int32Array(afstande * BAG * grupper * 2);
  }

  raekke(h: number, r: number, g: number): number {
    return (h * BAG + r) * this.grupper + g;
  }

  kandidat(raekke: number, klasse: number, mangler: number, blev: boolean, fik: boolean): void {
    const i = raekke * this.bredde + (klasse * PLADSERNE + mangler) * FELTER;
    this.tal[i]!++;
    if (!blev) return;
    this.tal[i + 1]!++;
    if (fik) this.tal[i + 2]!++;
  }

  ny(raekke: number, fik: boolean): void {
    this.nye[raekke * 2]!++;
    if (fik) this.nye[raekke * 2 + 1]!++;
  }

  hent(h: number, r: number, g: number, klasse: number, mangler: number, felt: number): number {
    return this.tal[this.raekke(h, r, g) * this.bredde + (klasse * PLADSERNE + mangler) * FELTER + felt]!;
  }

  hentNye(h: number, r: number, g: number): { readonly antal: number; readonly fik: number } {
    const i = this.raekke(h, r, g) * 2;
    return { antal: this.nye[i]!, fik: this.nye[i + 1]! };
  }
}

/** By municipality, then by measure; made when someone there is counted. */
export type Rytme = ReadonlyMap<number, readonly Rytmetal[]>;

const MAALENE = [MAAL.fokusSamtaler, MAAL.fokusTilbud, MAAL.tidligSamtaler, MAAL.tidligTilbud];

/** One pass over the persons. Persons with an unreadable period, or with more than one municipality, are in no rhythm. */
export function* findRytme(ix: Indeks, v: Rytmevindue): Skridt<Rytme> {
  const rytme = new Map<number, readonly Rytmetal[]>();
  const personer = ix.data.personer.length;
  const stand = nyStand(v.ukendtFra.length, BAG);
  const krav = kravene(ix, v);
  for (let a = 0; a < personer; a += PERSONBID) {
    const b = Math.min(personer, a + PERSONBID);
    for (let p = a; p < b; p++) {
      const omraade = ix.omraader.fast[p]!;
      if (omraade < 0 || ix.usikre?.person[p] === 1) continue;
      let tal = rytme.get(omraade);
      if (!tal) rytme.set(omraade, (tal = MAALENE.map(() => new Rytmetal(v.afstande, ix.data.grupper.length))));
      enPerson(ix, v, krav, p, stand, tal);
    }
    yield { trin: "optael", andel: b / personer };
  }
  return rytme;
}

interface Kravene {
  readonly samtaler: readonly number[];
  readonly hundrededele: readonly number[];
  readonly tidlig: readonly (readonly TidligKrav[])[];
}

/** The requirement of the months ahead, by distance: the rhythm is judged as they will be. */
function kravene(ix: Indeks, v: Rytmevindue): Kravene {
  const frem = Array.from({ length: v.afstande }, (_, h) => v.sidste + 1 + h);
  const fokus = frem.map((m) => fokusKrav(ix.regler, m));
  return { samtaler: fokus.map((k) => k.samtaler), hundrededele: fokus.map((k) => k.hundrededele), tidlig: frem.map((m) => ix.data.grupper.map((g) => tidligKrav(ix.regler, m, g))) };
}

function enPerson(ix: Indeks, v: Rytmevindue, krav: Kravene, p: number, stand: Stand, tal: readonly Rytmetal[]): void {
  const l = ix.forloeb;
  const tidligst = v.ukendtFra[v.ukendtFra.length - 1]!;
  let klar = false;
  for (let i = l.begynd[p]!; i < l.begynd[p + 1]!; i++) {
    const foersteR = Math.max(0, l.fokusFra[i]! - (v.sidste - BAG_MAANEDER + 1));
    if (foersteR < BAG_MAANEDER && l.til[i]! > tidligst) {
      if (!klar) fokusStand(ix, v, krav.hundrededele[0]!, p, stand);
      klar = true;
      fokusforloeb(ix, v, krav, p, i, foersteR, stand, tal);
    }
    tidligforloeb(ix, v, krav, p, i, tal);
  }
}

/** On record at the time: begun, and not ended. */
const paaVej = (fra: Dag, til: Dag, ukendtFra: Dag): boolean => fra < ukendtFra && til >= ukendtFra;

const BAG_MAANEDER = BAG;
const ERFAREN = ERFAREN_MAANEDER;
const { samtaler: OM_SAMTALER, tilbud: OM_TILBUD } = VEDROERER;

function fokusforloeb(ix: Indeks, v: Rytmevindue, krav: Kravene, p: number, i: number, foersteR: number, s: Stand, tal: readonly Rytmetal[]): void {
  const l = ix.forloeb;
  const [fra, til, g] = [l.fra[i]!, l.til[i]!, l.gruppe[i]!];
  const naaet = s.naaet[ix.unge[g]!]!;
  const [samtaletal, tilbudstal] = [tal[0]!, tal[1]!];
  const { ukendtFra: ukendteFra, afstande } = v;
  const { samtaler: kravet } = krav;
  const kanFritages = ix.fritagelser.raekker.fra[p]! < ix.fritagelser.raekker.fra[p + 1]!;
  for (let r = foersteR; r < BAG_MAANEDER; r++) {
    const m = v.sidste - BAG_MAANEDER + 1 + r;
    const blev = l.fokusTil[i]! >= m;
    const klasse = m - l.fokusFra[i]! >= ERFAREN ? 1 : 0;
    const t = v.slut[r]!;
    const medSamtaler = !kanFritages || fritaget(ix.fritagelser, p, t - 1, OM_SAMTALER) === 0;
    const medTilbud = !kanFritages || fritaget(ix.fritagelser, p, t - 1, OM_TILBUD) === 0;
    const [foer, tilbudsdag] = [s.vinduer[r]!, naaet[r]!];
    const [holdt, fikTilbud] = [s.slut[r]! - foer, tilbudsdag < t];
    for (let h = 0; h < afstande; h++) {
      const k = h + BAG_MAANEDER - r;
      const ukendtFra = ukendteFra[k]!;
      const raekke = samtaletal.raekke(h, r, g);
      const fik = holdt >= kravet[h]!;
      if (fra < ukendtFra && til >= ukendtFra) {
        const kendte = s.samtaler[k]! - foer;
        const mangler = kendte <= 0 ? kravet[h]! : kendte >= kravet[h]! ? 0 : kravet[h]! - kendte;
        if (medSamtaler) samtaletal.kandidat(raekke, klasse, mangler, blev, fik);
        if (medTilbud) tilbudstal.kandidat(raekke, klasse, tilbudsdag < ukendtFra ? 0 : 1, blev, fikTilbud);
      } else if (blev) {
        if (medSamtaler) samtaletal.ny(raekke, fik);
        if (medTilbud) tilbudstal.ny(raekke, fikTilbud);
      }
    }
  }
}

const TIDLIG_MAANEDER = ANCIENNITET.tidlig.maaneder;

function tidligforloeb(ix: Indeks, v: Rytmevindue, krav: Kravene, p: number, i: number, tal: readonly Rytmetal[]): void {
  const l = ix.forloeb;
  const [g, start] = [l.gruppe[i]!, l.start[i]!];
  const naaede = l.d[i]! > 0;
  // Who left before six months: the day it would have been, had the spell gone on by the calendar.
  const d = naaede ? l.d[i]! : plusMdr(start, TIDLIG_MAANEDER);
  const r = maaned(d - 1) - (v.sidste - BAG_MAANEDER + 1);
  if (r < 0 || r >= BAG_MAANEDER || (!naaede && l.til[i]! > d)) return;
  const medSamtaler = fritaget(ix.fritagelser, p, d - 1, OM_SAMTALER) === 0;
  const medTilbud = fritaget(ix.fritagelser, p, d - 1, OM_TILBUD) === 0;
  const efter = tidligStand(ix, p, ix.unge[g] === 1, start, d);
  const [samtaletal, tilbudstal] = [tal[2]!, tal[3]!];
  for (let h = 0; h < v.afstande; h++) {
    const k = krav.tidlig[h]![g]!;
    const ukendtFra = v.ukendtFra[h + BAG_MAANEDER - r]!;
    if (d <= ukendtFra) continue;
    const raekke = samtaletal.raekke(h, r, g);
    if (paaVej(l.fra[i]!, l.til[i]!, ukendtFra)) {
      const foer = tidligStand(ix, p, ix.unge[g] === 1, start, ukendtFra);
      if (medSamtaler && k.samtaler > 0) samtaletal.kandidat(raekke, 0, Math.max(0, k.samtaler - foer.samtaler), naaede, efter.samtaler >= k.samtaler);
      if (medTilbud && k.tilbud > 0) tilbudstal.kandidat(raekke, 0, Math.max(0, k.tilbud - foer.tilbud), naaede, efter.tilbud >= k.tilbud);
    } else if (naaede) {
      if (medSamtaler && k.samtaler > 0) samtaletal.ny(raekke, efter.samtaler >= k.samtaler);
      if (medTilbud && k.tilbud > 0) tilbudstal.ny(raekke, efter.tilbud >= k.tilbud);
    }
  }
}
