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
import { ERFAREN_MAANEDER, KLASSER } from "./celler";

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
  /** How many of these days are later than a day, by the days from the last of them to the first. */
  readonly senere: Uint8Array;
  /** The fokusmål window of the r-th month looked back at: `[start[r], slut[r])` [F1]. */
  readonly start: Int32Array;
  readonly slut: Int32Array;
  /** Of the first month looked back at. */
  readonly foersteDag: Dag;
}

export function rytmevindue(sidste: Maaned, til: Maaned, udtraeksdato: Dag): Rytmevindue {
  const maaneder = Array.from({ length: BAG }, (_, r) => sidste - BAG + 1 + r);
  const ukendtFra = Int32Array.from({ length: til - sidste + BAG }, (_, k) => plusMaaneder(udtraeksdato + 1, -k));
  const tidligst = ukendtFra[ukendtFra.length - 1]!;
  return {
    sidste,
    afstande: til - sidste,
    ukendtFra,
    senere: Uint8Array.from({ length: ukendtFra[0]! - tidligst }, (_, i) => ukendtFra.filter((dag) => dag > tidligst + i).length),
    start: Int32Array.from(maaneder, (m) => foerst(m + 1 - ANCIENNITET.fokus.maaneder)),
    slut: Int32Array.from(maaneder, (m) => foerst(m + 1)),
    foersteDag: foerst(sidste - BAG + 1),
  };
}

/** How many of the days `ukendtFra` are later than the day: the first of them, by index, that is not. */
function senereEnd({ ukendtFra, senere }: Rytmevindue, dag: Dag): number {
  const antal = ukendtFra.length;
  const i = dag - ukendtFra[antal - 1]!;
  return i < 0 ? antal : i < senere.length ? senere[i]! : 0;
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
    readonly afstande: number,
    readonly grupper: number,
  ) {
    this.tal = new Int32Array(afstande * BAG * grupper * this.bredde);
    this.nye = new Int32Array(afstande * BAG * grupper * 2);
  }

  raekke(h: number, r: number, g: number): number {
    return (h * BAG + r) * this.grupper + g;
  }

  /** From distance h on; `n` −1 takes it back from there on. `summer` makes counts of it. */
  kandidat(raekke: number, klasse: number, mangler: number, blev: boolean, fik: boolean, n: number): void {
    const i = raekke * this.bredde + (klasse * PLADSERNE + mangler) * FELTER;
    this.tal[i]! += n;
    if (!blev) return;
    this.tal[i + 1]! += n;
    if (fik) this.tal[i + 2]! += n;
  }

  ny(raekke: number, fik: boolean, n: number): void {
    this.nye[raekke * 2]! += n;
    if (fik) this.nye[raekke * 2 + 1]! += n;
  }

  summer(): void {
    const [tal, nye] = [BAG * this.grupper * this.bredde, BAG * this.grupper * 2];
    for (let i = tal; i < this.tal.length; i++) this.tal[i]! += this.tal[i - tal]!;
    for (let i = nye; i < this.nye.length; i++) this.nye[i]! += this.nye[i - nye]!;
  }

  hent(h: number, r: number, g: number, klasse: number, mangler: number, felt: number): number {
    return this.tal[this.raekke(h, r, g) * this.bredde + (klasse * PLADSERNE + mangler) * FELTER + felt]!;
  }

  /** All groups' fields of one distance and month; not a copy. */
  maaned(h: number, r: number): Int32Array {
    const fra = this.raekke(h, r, 0) * this.bredde;
    return this.tal.subarray(fra, fra + this.grupper * this.bredde);
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
  for (const tal of rytme.values()) for (const t of tal) t.summer();
  return rytme;
}

interface Kravene {
  readonly samtaler: readonly number[];
  /** It is the same at all distances. */
  readonly ensSamtaler: boolean;
  readonly hundrededele: readonly number[];
  readonly tidlig: readonly (readonly TidligKrav[])[];
}

/** The requirement of the months ahead, by distance: the rhythm is judged as they will be. */
function kravene(ix: Indeks, v: Rytmevindue): Kravene {
  const frem = Array.from({ length: v.afstande }, (_, h) => v.sidste + 1 + h);
  const fokus = frem.map((m) => fokusKrav(ix.regler, m));
  return { samtaler: fokus.map((k) => k.samtaler), ensSamtaler: fokus.every((k) => k.samtaler === fokus[0]?.samtaler), hundrededele: fokus.map((k) => k.hundrededele), tidlig: frem.map((m) => ix.data.grupper.map((g) => tidligKrav(ix.regler, m, g))) };
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

/** Where a spell stands at a distance: what was lacking, twice, and 1 if it was had; or not on record then; or in no count. */
const NY = 2 * PLADSER;
const INGEN = -1;

/** The same at most distances: only where it changes is anything counted. */
function skift(tal: Rytmetal, raekke: number, klasse: number, blev: boolean, fra: number, til: number): void {
  if (fra >= NY) tal.ny(raekke, fra > NY, -1);
  else if (fra >= 0) tal.kandidat(raekke, klasse, fra >> 1, blev, (fra & 1) === 1, -1);
  if (til >= NY) tal.ny(raekke, til > NY, 1);
  else if (til >= 0) tal.kandidat(raekke, klasse, til >> 1, blev, (til & 1) === 1, 1);
}

/**
 * One spell in each month looked back at. It was on record at the distances where the first unknown day had not passed its
 * end and had passed its beginning; nearer it had ended, farther it was yet to come.
 */
function fokusforloeb(ix: Indeks, v: Rytmevindue, krav: Kravene, p: number, i: number, foersteR: number, s: Stand, tal: readonly Rytmetal[]): void {
  const l = ix.forloeb;
  const g = l.gruppe[i]!;
  const [samtaletal, tilbudstal] = [tal[0]!, tal[1]!];
  const [slutK, fraK] = [senereEnd(v, l.til[i]!), senereEnd(v, l.fra[i]!)];
  const naaet = s.naaet[ix.unge[g]!]!;
  const kanFritages = ix.fritagelser.raekker.fra[p]! < ix.fritagelser.raekker.fra[p + 1]!;
  for (let r = foersteR; r < BAG_MAANEDER; r++) {
    const k0 = BAG_MAANEDER - r;
    const fraH = Math.max(0, slutK - k0);
    if (fraH >= v.afstande) break;
    const tilH = Math.min(v.afstande, Math.max(0, fraK - k0));
    const m = v.sidste - BAG_MAANEDER + 1 + r;
    const blev = l.fokusTil[i]! >= m;
    const klasse = m - l.fokusFra[i]! >= ERFAREN ? 1 : 0;
    const t = v.slut[r]!;
    if (!kanFritages || fritaget(ix.fritagelser, p, t - 1, OM_SAMTALER) === 0) rytmeSamtaler(samtaletal, r, g, klasse, blev, fraH, tilH, krav, s);
    if (kanFritages && fritaget(ix.fritagelser, p, t - 1, OM_TILBUD) !== 0) continue;
    const fik = naaet[r]! < t ? 1 : 0;
    const kendtTil = Math.min(tilH, Math.max(fraH, senereEnd(v, naaet[r]!) - k0));
    if (kendtTil > fraH) skift(tilbudstal, tilbudstal.raekke(fraH, r, g), klasse, blev, INGEN, fik);
    if (tilH > kendtTil) skift(tilbudstal, tilbudstal.raekke(kendtTil, r, g), klasse, blev, kendtTil > fraH ? fik : INGEN, 2 + fik);
    fjernere(tilbudstal, r, g, klasse, blev, tilH > kendtTil ? 2 + fik : kendtTil > fraH ? fik : INGEN, tilH, fik);
  }
}

function rytmeSamtaler(tal: Rytmetal, r: number, g: number, klasse: number, blev: boolean, fraH: number, tilH: number, krav: Kravene, s: Stand): void {
  const { samtaler: kravet, ensSamtaler } = krav;
  const { samtaler, naeste } = s;
  const [k0, foer] = [BAG_MAANEDER - r, s.vinduer[r]!];
  const holdt = s.slut[r]! - foer;
  let staar = INGEN;
  for (let h = fraH; h < tilH; h = ensSamtaler ? naeste[h + k0]! - k0 : h + 1) {
    const kendte = samtaler[h + k0]! - foer;
    const k = kravet[h]!;
    const her = (kendte <= 0 ? k : kendte >= k ? 0 : k - kendte) * 2 + (holdt >= k ? 1 : 0);
    if (her !== staar) skift(tal, tal.raekke(h, r, g), klasse, blev, staar, her);
    staar = her;
  }
  for (let h = tilH; h < tal.afstande; h = ensSamtaler ? tal.afstande : h + 1) staar = fjernere(tal, r, g, klasse, blev, staar, h, holdt >= kravet[h]! ? 1 : 0);
}

/** From distance h on the spell was yet to begin. */
function fjernere(tal: Rytmetal, r: number, g: number, klasse: number, blev: boolean, staar: number, h: number, fik: number): number {
  const her = blev ? NY + fik : INGEN;
  if (h < tal.afstande && her !== staar) skift(tal, tal.raekke(h, r, g), klasse, blev, staar, her);
  return her;
}

const stedI = (krav: number, holdt: number, kendte: number | undefined): number => (kendte === undefined ? NY : 2 * Math.max(0, krav - kendte)) + (holdt >= krav ? 1 : 0);

function enAfstand(tal: Rytmetal, h: number, r: number, g: number, blev: boolean, sted: number): void {
  skift(tal, tal.raekke(h, r, g), 0, blev, INGEN, sted);
  if (h + 1 < tal.afstande) skift(tal, tal.raekke(h + 1, r, g), 0, blev, sted, INGEN);
}

const TIDLIG_MAANEDER = ANCIENNITET.tidlig.maaneder;
/** No six months are longer. */
const TIDLIG_DAGE = 31 * TIDLIG_MAANEDER;

function tidligforloeb(ix: Indeks, v: Rytmevindue, krav: Kravene, p: number, i: number, tal: readonly Rytmetal[]): void {
  const l = ix.forloeb;
  const [g, start] = [l.gruppe[i]!, l.start[i]!];
  const naaede = l.d[i]! > 0;
  if (naaede ? l.d[i]! <= v.foersteDag : start < v.foersteDag - TIDLIG_DAGE || start >= v.slut[BAG_MAANEDER - 1]!) return;
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
    const foer = paaVej(l.fra[i]!, l.til[i]!, ukendtFra) ? tidligStand(ix, p, ix.unge[g] === 1, start, ukendtFra) : null;
    if (!foer && !naaede) continue;
    if (medSamtaler && k.samtaler > 0) enAfstand(samtaletal, h, r, g, naaede, stedI(k.samtaler, efter.samtaler, foer?.samtaler));
    if (medTilbud && k.tilbud > 0) enAfstand(tilbudstal, h, r, g, naaede, stedI(k.tilbud, efter.tilbud, foer?.tilbud));
  }
}
