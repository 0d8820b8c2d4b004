/** Spells and seniority [P1–P6] for all persons, in columns. */
import type { Dag } from "../grundlag/tid";
import type { Gruppe } from "../grundlag/ydelsesgruppe";
import { AABEN, heltMaanedsHul, maaned, naesteMaaned, plusMdr } from "./kalender";
import { type Maader, maader, sorterPerioder } from "./forloebsmaader";
import { ANCIENNITET } from "./krav";
import { type Orden, PERSONBID, type Skridt } from "./orden";
import type { Perioder } from "./perioder";

/** Spells `begynd[p]` up to `begynd[p + 1]` are person p's, by group and then by day. */
export interface Forloebsliste {
  readonly begynd: Int32Array;
  /** Index into `Persondata.grupper`. */
  readonly gruppe: Uint8Array;
  /** First day that counts as seniority; before `fra` after overgangsydelse [P5] and on accumulated A-dagpenge [P3]. */
  readonly start: Int32Array;
  /** Days on benefit, bridged gaps included: `[fra, til)`. */
  readonly fra: Int32Array;
  readonly til: Int32Array;
  /** Months in whose fokusmål the spell has the seniority [F1]: first and last; none when first > last. */
  readonly fokusFra: Int32Array;
  readonly fokusTil: Int32Array;
  /** The day D of six months' seniority [T0]; 0 = never reached. */
  readonly d: Int32Array;
}

class Bygger {
  antal = 0;
  readonly liste: Forloebsliste;

  constructor(personer: number, hoejst: number) {
    const kolonne = (): Int32Array => new Int32Array(hoejst);
    this.liste = {
      begynd: new Int32Array(personer + 1),
      gruppe: new Uint8Array(hoejst),
      start: kolonne(),
      fra: kolonne(),
      til: kolonne(),
      fokusFra: kolonne(),
      fokusTil: kolonne(),
      d: kolonne(),
    };
  }

  /** `moden` is the first day at which the spell has 12 months' seniority, `d` that of six; 0 = never. */
  skriv(i: number, gruppe: number, start: Dag, fra: Dag, til: Dag, moden: Dag, d: Dag): void {
    const l = this.liste;
    l.gruppe[i] = gruppe;
    l.start[i] = start;
    l.fra[i] = fra;
    l.til[i] = til;
    l.fokusFra[i] = naesteMaaned(Math.min(AABEN, Math.max(moden, fra + 1))) - 1;
    l.fokusTil[i] = maaned(til) - 1;
    l.d[i] = d;
  }
}

/** [P6, T0] of a spell whose seniority runs by the calendar. */
function kalenderforloeb(b: Bygger, i: number, gruppe: number, start: Dag, fra: Dag, til: Dag): void {
  const d = plusMdr(start, ANCIENNITET.tidlig.maaneder);
  b.skriv(i, gruppe, start, fra, til, plusMdr(start, ANCIENNITET.fokus.maaneder), d > fra && d <= til ? d : 0);
}

/**
 * Builds every person's spells from the periods. `rette` (one flag per person) limits the work to those persons.
 * `orden` is sorted in place by group and day.
 */
export function* bygForloeb(p: Perioder, gruppe: Uint8Array, grupper: readonly Gruppe[], orden: Orden, rette: Uint8Array | null): Skridt<Forloebsliste> {
  const m = maader(grupper);
  const personer = orden.fra.length - 1;
  const raekker = orden.orden;
  const b = new Bygger(personer, rette ? taelRaekker(orden, rette) : raekker.length);
  for (let person = 0; person < personer; person++) {
    if (person % PERSONBID === 0) yield { trin: "forloeb", andel: person / personer };
    b.liste.begynd[person] = b.antal;
    if (rette && !rette[person]) continue;
    const fra = orden.fra[person]!;
    const til = orden.fra[person + 1]!;
    sorterPerioder(raekker, fra, til, gruppe, p.fra);
    let i = fra;
    while (i < til) {
      const g = gruppe[raekker[i]!]!;
      let slut = i + 1;
      while (slut < til && gruppe[raekker[slut]!] === g) slut++;
      if (m.akkumuleret[g]) akkumuler(b, p, raekker, i, slut, g);
      else saml(b, p, raekker, i, slut, g, m.periode[g] === 1);
      i = slut;
    }
    arv(b, person, m);
  }
  b.liste.begynd[personer] = b.antal;
  return b.liste;
}

function taelRaekker(orden: Orden, rette: Uint8Array): number {
  let antal = 0;
  for (let p = 0; p < rette.length; p++) if (rette[p]) antal += orden.fra[p + 1]! - orden.fra[p]!;
  return antal;
}

/** [P2]; with `hverPeriode` [P4]: only overlapping ones are joined. */
function saml(b: Bygger, p: Perioder, raekker: Int32Array, a: number, slut: number, g: number, hverPeriode: boolean): void {
  let fra = 0;
  let til = 0;
  for (let i = a; i < slut; i++) {
    const r = raekker[i]!;
    const nyFra = p.fra[r]!;
    const nyTil = p.til[r]!;
    if (nyTil <= nyFra) continue;
    if (fra > 0 && (hverPeriode ? nyFra >= til : heltMaanedsHul(til, nyFra))) {
      kalenderforloeb(b, b.antal++, g, fra, fra, til);
      fra = 0;
    }
    if (fra === 0) [fra, til] = [nyFra, nyTil];
    else if (nyTil > til) til = nyTil;
  }
  if (fra > 0) kalenderforloeb(b, b.antal++, g, fra, fra, til);
}

/** [P3] Each joined period is a spell; its seniority goes on from the days before it. */
function akkumuler(b: Bygger, p: Perioder, raekker: Int32Array, a: number, slut: number, g: number): void {
  let start = 0;
  let foer = 0;
  let fra = 0;
  let til = 0;
  const afslut = (): void => {
    const manglerTilD = ANCIENNITET.tidlig.dage - foer;
    const naarD = manglerTilD > 0 && til - fra >= manglerTilD;
    const moden = Math.min(AABEN, fra + Math.max(0, ANCIENNITET.fokus.dage - foer));
    b.skriv(b.antal++, g, start, fra, til, moden, naarD ? fra + manglerTilD : 0);
    foer += til - fra;
  };
  for (let i = a; i < slut; i++) {
    const r = raekker[i]!;
    const nyFra = p.fra[r]!;
    const nyTil = p.til[r]!;
    if (nyTil <= nyFra) continue;
    if (start === 0) start = nyFra;
    if (fra > 0 && nyFra > til) {
      afslut();
      fra = 0;
    }
    if (fra === 0) [fra, til] = [nyFra, nyTil];
    else if (nyTil > til) til = nyTil;
  }
  if (fra > 0) afslut();
}

/** [P5] Kontanthjælp and uddannelseshjælp after overgangsydelse count from its start. */
function arv(b: Bygger, person: number, m: Maader): void {
  const l = b.liste;
  const a = l.begynd[person]!;
  const slut = b.antal;
  for (let i = a; i < slut; i++) {
    if (!m.arver[l.gruppe[i]!]) continue;
    const fra = l.fra[i]!;
    let start = fra;
    for (let o = a; o < slut; o++) {
      if (m.overgang[l.gruppe[o]!] && l.fra[o]! < start && !heltMaanedsHul(l.til[o]!, fra)) start = l.fra[o]!;
    }
    if (start < fra) kalenderforloeb(b, i, l.gruppe[i]!, start, fra, l.til[i]!);
  }
}
