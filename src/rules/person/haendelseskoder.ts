/** A person's events one by one, each with why it counts or not. */
import { TILBUD } from "../grundlag/persondata";
import type { Dag } from "../grundlag/tid";
import type { Indsats } from "../grundlag/ydelsesgruppe";
import { maaskeFor, omvendt, taellerFor, tilbudVaerdi, timerErPlanlagt } from "./haendelser";
import type { Indeks } from "./indeks";
import { AABEN, FOERST, foerst, maaned } from "./kalender";
import { type Raekkested, raekkested, type Slags, type Vindue } from "./opslag";
import { ordnEfterPerson, type Orden, tilEnde } from "./orden";
import { HOLDT, samtaleVaerdi } from "./samtaler";

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

const raekkeorden = new WeakMap<object, Orden>();

/** Rows of one kind for one person; the order is made the first time it is asked for. */
function raekker(kolonner: { readonly person: Int32Array; readonly antal: number }, personer: number, person: number): Int32Array {
  const orden = raekkeorden.get(kolonner) ?? tilEnde(ordnEfterPerson(kolonner.person, kolonner.antal, personer));
  raekkeorden.set(kolonner, orden);
  return orden.orden.subarray(orden.fra[person], orden.fra[person + 1]);
}

/** Every row of the kinds that the measure looks at, also those that do not count. */
export function findHaendelser(ix: Indeks, person: number, slags: Slags, indsats: Indsats, unge: boolean, vindue: Vindue): Haendelse[] {
  if (indsats === "samtaler") return samtaler(ix, person, vindue);
  const tilbud = tilbudene(ix, person, unge, vindue);
  return slags === "fokusmaal" ? [...tilbud, ...loentimer(ix, person, vindue)] : tilbud;
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
    return { slags: "samtale", kode, sted: raekkested(ix.data, k, r), fra: laest(dag), til: laest(dag) };
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
    const gaelder = tilbudVaerdi(ix.regler, type, start, slut);
    const bagvendt = omvendt(start, slut);
    const fra = bagvendt || start < FOERST ? FOERST : start;
    const til = bagvendt || slut < FOERST ? AABEN : slut;
    let kode: Haendelseskode = "maaske";
    if (fra >= v.til || til < v.fra) kode = "uden-for-vindue";
    else if (fra > ix.udtraeksdato) kode = "efter-udtraek";
    else if (gaelder & taellerFor(unge)) kode = "taeller";
    else if (!(gaelder & maaskeFor(unge))) kode = type === TILBUD.oevo ? "ordning-taeller-ikke" : "type-taeller-ikke";
    return { slags: "tilbud", kode, sted: raekkested(ix.data, k, r), fra: laest(start), til: laest(slut) };
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
    return { slags: "loentimer", kode, sted: raekkested(ix.data, k, r), fra: kendt ? foerst(m) : null, til: kendt ? foerst(m + 1) - 1 : null };
  });
}
