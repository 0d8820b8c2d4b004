/** One person's answer with everything it was made from [U1]. */
import { TILBUD } from "../grundlag/persondata";
import type { Dag, Maaned } from "../grundlag/tid";
import { type Gruppe, I_ALT, type Indsats } from "../grundlag/ydelsesgruppe";
import { nyFejning } from "./fejning";
import { fokusPerson } from "./fokus";
import { HOLDT, maaskeFor, omvendt, samtaleVaerdi, taellerFor, tilbudVaerdi, timerErPlanlagt } from "./haendelser";
import type { Indeks } from "./indeks";
import { AABEN, FOERST, foerst, maaned } from "./kalender";
import { harRegler } from "./krav";
import { forloebI, fundetI, kravI, maalAf, type PersonFundet, type PersonKrav, type Raekkested, type Slags, sted, vindueI, type Vindue, vistForloeb, type VistForloeb } from "./opslag";
import { ordnEfterPerson, type Orden, tilEnde } from "./orden";
import { tidligPerson } from "./tidlig";
import { UDFALD } from "./udfald";

export interface Spoergsmaal {
  /** Index into `Persondata.personer`. */
  readonly person: number;
  /** One of the nine, or the total. */
  readonly gruppe: Gruppe;
  readonly maaned: Maaned;
  readonly slags: Slags;
  readonly indsats: Indsats;
}

/** `maaske`: an unreadable date leaves it open whether the person is in the denominator at all. */
export type Personudfald = "ja" | "nej" | "uvist" | "undtaget" | "maaske" | "ikke-i-naevner";

/** Why an event counts or not. */
export type Haendelseskode =
  | "taeller"
  | "maaske"
  | "samme-dag"
  | "ikke-afholdt"
  | "efter-udtraek"
  | "uden-for-vindue"
  | "type-taeller-ikke"
  | "ordning-taeller-ikke";

export interface Haendelse {
  readonly slags: "samtale" | "tilbud" | "loentimer";
  readonly kode: Haendelseskode;
  readonly sted: Raekkested;
  /** First day; `null` when unreadable. */
  readonly fra: Dag | null;
  /** Last day; `null` when open or unreadable. */
  readonly til: Dag | null;
}

export interface PersonSvar {
  readonly udfald: Personudfald;
  /** The municipalities whose figures the person is, or may be, in. */
  readonly omraader: readonly string[];
  /** `null` outside the denominator, for the total, and where dates are unreadable. */
  readonly forloeb: VistForloeb | null;
  readonly vindue: Vindue | null;
  readonly krav: PersonKrav;
  readonly fundet: PersonFundet | null;
  readonly haendelser: readonly Haendelse[];
}

/** @throws RangeError for a month without rules or a group that the data do not hold. */
export function forklar(ix: Indeks, s: Spoergsmaal): PersonSvar {
  if (!harRegler(s.maaned)) throw new RangeError("Der er ingen regler for måneden");
  const total = ix.data.grupper.length;
  const g = s.gruppe === I_ALT ? total : ix.data.grupper.indexOf(s.gruppe);
  if (g < 0) throw new RangeError("Ydelsesgruppen er ikke i data");
  const krav = kravI(s.maaned, s.gruppe, s.slags, s.indsats);
  const { udfald, omraader } = bedoem(ix, s, g);
  const i = forloebI(ix.forloeb, s.person, g, s.maaned, s.slags);
  const vindue = i >= 0 || s.slags === "fokusmaal" ? vindueI(ix.forloeb, i, s.maaned, s.slags) : null;
  return {
    udfald,
    omraader,
    forloeb: i >= 0 && vindue ? vistForloeb(ix, s.person, i, vindue) : null,
    vindue,
    krav,
    fundet: vindue && fundetI(ix, s.person, ix.unge[g] === 1, vindue, s.slags, s.indsats),
    haendelser: vindue ? haendelser(ix, s, ix.unge[g] === 1, vindue) : [],
  };
}

/** The same functions as the sweeps, for one person and month. */
function bedoem(ix: Indeks, s: Spoergsmaal, g: number): { udfald: Personudfald; omraader: readonly string[] } {
  const maal = maalAf(s.slags, s.indsats);
  let bits = 0;
  const omraader = new Set<string>();
  const ud = {
    laeg(_p: number, omraade: number, _m: number, fundetMaal: number, gruppe: number, udfald: number): void {
      if (fundetMaal !== maal || gruppe !== g) return;
      bits |= udfald;
      omraader.add(ix.data.kommuner[omraade] ?? "");
    },
  };
  const fejning = nyFejning(s.maaned, s.maaned, ix.data.grupper, false);
  if (s.slags === "fokusmaal") fokusPerson(ix, fejning, s.person, ud);
  else tidligPerson(ix, fejning, s.person, ud);
  return { udfald: udfaldAf(bits), omraader: [...omraader] };
}

function udfaldAf(bits: number): Personudfald {
  if (bits & UDFALD.ja) return "ja";
  if (bits & UDFALD.nej) return "nej";
  if (bits & UDFALD.uvist) return "uvist";
  if (bits & UDFALD.undtaget) return "undtaget";
  return bits & (UDFALD.maaskeJa | UDFALD.maaskeNej) ? "maaske" : "ikke-i-naevner";
}

const raekkeorden = new WeakMap<object, Orden>();

/** Rows of one kind for one person; the order is made the first time it is asked for. */
function raekker(kolonner: { readonly person: Int32Array; readonly antal: number }, personer: number, person: number): Int32Array {
  const orden = raekkeorden.get(kolonner) ?? tilEnde(ordnEfterPerson(kolonner.person, kolonner.antal, personer));
  raekkeorden.set(kolonner, orden);
  return orden.orden.subarray(orden.fra[person], orden.fra[person + 1]);
}

function haendelser(ix: Indeks, s: Spoergsmaal, unge: boolean, vindue: Vindue): Haendelse[] {
  if (s.indsats === "samtaler") return samtaler(ix, s.person, vindue);
  const tilbud = tilbudene(ix, s.person, unge, vindue);
  return s.slags === "fokusmaal" ? [...tilbud, ...loentimer(ix, s.person, vindue)] : tilbud;
}

const laest = (dag: Dag): Dag | null => (dag >= FOERST ? dag : null);

function samtaler(ix: Indeks, person: number, vindue: Vindue): Haendelse[] {
  const k = ix.data.samtaler;
  const talte = new Set<Dag>();
  const efterDag = [...raekker(k, ix.data.personer.length, person)].sort((a, b) => k.dag[a]! - k.dag[b]! || k.status[a]! - k.status[b]! || a - b);
  return efterDag.map((r) => {
    const dag = k.dag[r]!;
    const kode = samtalekode(ix, samtaleVaerdi(k.status[r]!, dag, ix.udtraeksdato), dag, talte, vindue);
    if (kode === "taeller") talte.add(dag);
    return { slags: "samtale", kode, sted: sted(ix, k, r), fra: laest(dag), til: laest(dag) };
  });
}

function samtalekode(ix: Indeks, vaerdi: number, dag: Dag, talte: ReadonlySet<Dag>, v: Vindue): Haendelseskode {
  if (dag >= FOERST && (dag < v.fra || dag >= v.til)) return "uden-for-vindue";
  if (vaerdi === HOLDT.planlagt || dag > ix.udtraeksdato) return "efter-udtraek";
  if (vaerdi === HOLDT.nej) return "ikke-afholdt";
  if (talte.has(dag)) return "samme-dag";
  return vaerdi === HOLDT.uvis ? "maaske" : "taeller";
}

function tilbudene(ix: Indeks, person: number, unge: boolean, v: Vindue): Haendelse[] {
  const k = ix.data.tilbud;
  return [...raekker(k, ix.data.personer.length, person)].map((r) => {
    const [type, start, slut] = [k.type[r]!, k.start[r]!, k.slut[r]!];
    const gaelder = tilbudVaerdi(type, start, slut);
    const bagvendt = omvendt(start, slut);
    const fra = bagvendt || start < FOERST ? FOERST : start;
    const til = bagvendt || slut < FOERST ? AABEN : slut;
    let kode: Haendelseskode = "maaske";
    if (fra >= v.til || til < v.fra) kode = "uden-for-vindue";
    else if (fra > ix.udtraeksdato) kode = "efter-udtraek";
    else if (gaelder & taellerFor(unge)) kode = "taeller";
    else if (!(gaelder & maaskeFor(unge))) kode = type === TILBUD.oevo ? "ordning-taeller-ikke" : "type-taeller-ikke";
    return { slags: "tilbud", kode, sted: sted(ix, k, r), fra: laest(start), til: laest(slut) };
  });
}

function loentimer(ix: Indeks, person: number, v: Vindue): Haendelse[] {
  const k = ix.data.loentimer;
  return [...raekker(k, ix.data.personer.length, person)].map((r) => {
    const m = k.maaned[r]!;
    const kendt = m > 0;
    let kode: Haendelseskode = kendt && k.hundrededele[r]! >= 0 ? "taeller" : "maaske";
    if (kendt && (m < maaned(v.fra) || m >= maaned(v.til))) kode = "uden-for-vindue";
    else if (kendt && timerErPlanlagt(m, ix.udtraeksdato)) kode = "efter-udtraek";
    return { slags: "loentimer", kode, sted: sted(ix, k, r), fra: kendt ? foerst(m) : null, til: kendt ? foerst(m + 1) - 1 : null };
  });
}
