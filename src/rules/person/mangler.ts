/** Who lacks what: in the newest judged month, and by when in the coming ones [U5]. */
import type { Dag, Maaned } from "../grundlag/tid";
import type { Gruppe, Indsats } from "../grundlag/ydelsesgruppe";
import { nyFejning } from "./fejning";
import { fejAlle } from "./fej";
import type { Indeks } from "./indeks";
import { maaned } from "./kalender";
import { harRegler } from "./krav";
import { forloebI, forloebsraekke, fundetI, indsatsAf, kravI, type PersonFundet, type PersonKrav, type Raekkested, type Slags, slagsAf, vindueI, vistForloeb, type VistForloeb } from "./opslag";
import type { Skridt } from "./orden";
import { type Modtager, UDFALD } from "./udfald";

const { nej: NEJ, undtaget: UNDTAGET, uvist: UVIST } = UDFALD;

/**
 * How far ahead deadlines are looked for, in months. What is held by the cut-off has left every window within twelve and a
 * spell that has begun has its seniority within twelve; only an offer with a later end can put the deadline further off.
 */
export const HORISONT = 24;

export interface Mangel {
  readonly liste: "nu" | "kommende";
  readonly omraade: string;
  /** Index into `Persondata.personer`. */
  readonly person: number;
  readonly gruppe: Gruppe;
  readonly slags: Slags;
  readonly indsats: Indsats;
  readonly maaned: Maaned;
  readonly svar: "nej" | "uvist";
  readonly fundet: PersonFundet;
  readonly krav: PersonKrav;
  readonly forloeb: VistForloeb;
  /** Last day on which an interview or offer still counts. */
  readonly frist: Dag;
  /** The person's row among the periods. */
  readonly kilde: Raekkested;
}

/** Rows by deadline; a row's object is made when it is asked for. */
export interface Mangelraekker {
  readonly antal: number;
  /** @throws RangeError outside `0`–`antal - 1`. */
  raekke(i: number): Mangel;
}

export interface Mangelliste {
  readonly maaned: Maaned;
  readonly nu: Mangelraekker;
  readonly kommende: Mangelraekker;
  /** Persons left out of a measure of the month as exempt [P9]. */
  readonly fritagne: number;
}

const UVIST_BIT = 1;

class Samler implements Modtager {
  readonly person: number[] = [];
  readonly maaned: number[] = [];
  readonly frist: number[] = [];
  /** `((area * 256 + group) * 4 + measure) * 2 + uncertain`. */
  readonly pakket: number[] = [];
  fritagne = 0;
  private sidsteFritagne = -1;
  private sidstePerson = -1;
  private readonly set = new Set<number>();

  constructor(
    private readonly fra: Maaned,
    private readonly total: number,
    private readonly tidligst: Dag,
  ) {}

  laeg(person: number, omraade: number, m: number, maal: number, gruppe: number, udfald: number, frist: number): void {
    if (udfald & UNDTAGET && person !== this.sidsteFritagne) {
      this.sidsteFritagne = person;
      this.fritagne++;
    }
    if (gruppe === this.total || (udfald & (NEJ | UVIST)) === 0 || frist < this.tidligst) return;
    if (person !== this.sidstePerson) {
      this.sidstePerson = person;
      this.set.clear();
    }
    const noegle = gruppe * 4 + maal;
    if (this.set.has(noegle)) return;
    this.set.add(noegle);
    this.person.push(person);
    this.maaned.push(this.fra + m);
    this.frist.push(frist);
    this.pakket.push(((omraade * 256 + gruppe) * 4 + maal) * 2 + (udfald & UVIST ? UVIST_BIT : 0));
  }
}

export function* findMangler(ix: Indeks, sidsteMaaned: Maaned): Skridt<Mangelliste> {
  const total = ix.data.grupper.length;
  const nu = new Samler(sidsteMaaned, total, 0);
  yield* fej(ix, sidsteMaaned, sidsteMaaned, nu);
  const denne = maaned(ix.udtraeksdato);
  const kommende = new Samler(denne, total, ix.udtraeksdato);
  yield* fej(ix, denne, denne + HORISONT, kommende);
  return { maaned: sidsteMaaned, nu: raekker(ix, "nu", nu), kommende: raekker(ix, "kommende", kommende), fritagne: nu.fritagne };
}

function* fej(ix: Indeks, fra: Maaned, til: Maaned, samler: Samler): Skridt<void> {
  if (harRegler(ix.regler, fra)) yield* fejAlle(ix, nyFejning(ix, fra, til, false), samler);
}

/** Counting sort by deadline; persons stay in order. */
function efterFrist(frister: readonly number[]): Int32Array {
  const foerste = frister.reduce((a, b) => Math.min(a, b), Infinity);
  const sidste = frister.reduce((a, b) => Math.max(a, b), -Infinity);
  const orden = new Int32Array(frister.length);
  if (frister.length === 0) return orden;
  const plads = new Int32Array(sidste - foerste + 2);
  for (const f of frister) plads[f - foerste + 1]!++;
  for (let i = 1; i < plads.length; i++) plads[i]! += plads[i - 1]!;
  frister.forEach((f, i) => {
    orden[plads[f - foerste]!++] = i;
  });
  return orden;
}

function raekker(ix: Indeks, liste: Mangel["liste"], s: Samler): Mangelraekker {
  const orden = efterFrist(s.frist);
  return {
    antal: orden.length,
    raekke(i) {
      const r = orden[i];
      if (r === undefined) throw new RangeError("Rækken findes ikke");
      return mangel(ix, liste, s, r);
    },
  };
}

function mangel(ix: Indeks, liste: Mangel["liste"], s: Samler, r: number): Mangel {
  const pakket = s.pakket[r]!;
  const person = s.person[r]!;
  const m = s.maaned[r]!;
  const frist = s.frist[r]!;
  const maal = (pakket >> 1) & 3;
  const g = (pakket >> 3) & 255;
  const [slags, indsats, gruppe] = [slagsAf(maal), indsatsAf(maal), ix.data.grupper[g]!];
  const i = forloebI(ix.forloeb, person, g, m, slags);
  const vindue = vindueI(ix.forloeb, i, m, slags);
  return {
    liste,
    omraade: ix.data.kommuner[pakket >> 11] ?? "",
    person,
    gruppe,
    slags,
    indsats,
    maaned: m,
    svar: pakket & UVIST_BIT ? "uvist" : "nej",
    fundet: fundetI(ix, person, ix.unge[g] === 1, vindue, slags, indsats),
    krav: kravI(ix, m, gruppe, slags, indsats),
    forloeb: vistForloeb(ix, person, i, vindue),
    frist,
    kilde: forloebsraekke(ix, person, g, frist),
  };
}
