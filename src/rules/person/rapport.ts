/** Rows that take part without trouble but must be reported [P7, F9]. */
import type { Dag } from "../grundlag/tid";
import type { Sted } from "../grundlag/persondata";
import type { Indeks } from "./indeks";
import { AABEN, FOERST, foerst } from "./kalender";
import { type Raekkested, sted } from "./opslag";
import { BID, PERSONBID, type Skridt } from "./orden";

export type Rapportkode = "person-uden-forloeb" | "haendelse-uden-for-forloeb" | "overlappende-perioder";
type Kilde = "forloeb" | "samtaler" | "tilbud" | "loentimer";

export interface Rapportraekke {
  readonly kode: Rapportkode;
  readonly kilde: Kilde;
  readonly sted: Raekkested;
}

export interface Rapport {
  readonly antal: number;
  /** In the order of the tables; @throws RangeError outside `0`–`antal - 1`. */
  raekke(i: number): Rapportraekke;
}

interface Fund {
  readonly kode: Rapportkode;
  readonly kilde: Kilde;
  readonly raekker: number[];
}

/** First day and the day after the last day on any benefit, as wide as unreadable dates allow; first > last without a period. */
function ydre(ix: Indeks): { readonly fra: Int32Array; readonly til: Int32Array } {
  const personer = ix.data.personer.length;
  const fra = new Int32Array(personer).fill(AABEN);
  const til = new Int32Array(personer);
  const { person, antal } = ix.data.forloeb;
  for (let i = 0; i < antal; i++) {
    const p = person[i]!;
    fra[p] = Math.min(fra[p]!, ix.perioder.hoejst.fra[i]!);
    til[p] = Math.max(til[p]!, ix.perioder.hoejst.til[i]!);
  }
  return { fra, til };
}

interface Haendelser extends Sted {
  readonly antal: number;
  readonly person: Int32Array;
}

export function* findRapport(ix: Indeks): Skridt<Rapport> {
  const { samtaler, tilbud, loentimer } = ix.data;
  const paa = ydre(ix);
  const slutAf = (slut: Dag, start: Dag): Dag => (slut >= FOERST ? slut : start);
  const fund: Fund[] = [
    yield* overlap(ix),
    ...(yield* haendelser("samtaler", samtaler, paa, (i) => samtaler.dag[i]!, (i) => samtaler.dag[i]!)),
    ...(yield* haendelser("tilbud", tilbud, paa, (i) => tilbud.start[i]!, (i) => slutAf(tilbud.slut[i]!, tilbud.start[i]!))),
    ...(yield* haendelser("loentimer", loentimer, paa, (i) => maanedsdag(loentimer.maaned[i]!), (i) => maanedsdag(loentimer.maaned[i]! + 1) - 1)),
  ];
  const antal = fund.reduce((n, f) => n + f.raekker.length, 0);
  return { antal, raekke: (i) => slaaOp(ix, fund, i) };
}

const maanedsdag = (m: number): Dag => (m > 1 ? (foerst(m) ?? 0) : 0);

function slaaOp(ix: Indeks, fund: readonly Fund[], i: number): Rapportraekke {
  let rest = i;
  for (const f of fund) {
    const r = f.raekker[rest];
    if (r !== undefined) return { kode: f.kode, kilde: f.kilde, sted: sted(ix, ix.data[f.kilde], r) };
    rest -= f.raekker.length;
  }
  throw new RangeError("Rækken findes ikke");
}

/** Events of persons without a period, and events wholly before the first or after the last day on benefit [F9]. */
function* haendelser(kilde: Kilde, k: Haendelser, paa: ReturnType<typeof ydre>, fra: (i: number) => Dag, til: (i: number) => Dag): Skridt<Fund[]> {
  const uden: number[] = [];
  const udenfor: number[] = [];
  for (let a = 0; a < k.antal; a += BID) {
    const b = Math.min(k.antal, a + BID);
    for (let i = a; i < b; i++) {
      const p = k.person[i]!;
      const start = paa.fra[p]!;
      if (start >= paa.til[p]!) uden.push(i);
      else if (fra(i) >= FOERST && (til(i) < start || fra(i) >= paa.til[p]!)) udenfor.push(i);
    }
    yield { trin: "haendelser", andel: b / k.antal };
  }
  return [
    { kode: "person-uden-forloeb", kilde, raekker: uden },
    { kode: "haendelse-uden-for-forloeb", kilde, raekker: udenfor },
  ];
}

/** Rows that share days with an earlier one of the same person and benefit [P7]; the index has them by benefit and day. */
function* overlap(ix: Indeks): Skridt<Fund> {
  const { gruppe } = ix.data.forloeb;
  const { mindst, usikker } = ix.perioder;
  const personer = ix.data.personer.length;
  const raekker: number[] = [];
  for (let p = 0; p < personer; p++) {
    if (p % PERSONBID === 0) yield { trin: "forloeb", andel: p / personer };
    let g = -1;
    let til = 0;
    for (let i = ix.orden.fra[p]!; i < ix.orden.fra[p + 1]!; i++) {
      const r = ix.orden.orden[i]!;
      if (usikker[r]) continue;
      if (gruppe[r] !== g) til = 0;
      g = gruppe[r]!;
      if (mindst.fra[r]! < til) raekker.push(r);
      til = Math.max(til, mindst.til[r]!);
    }
  }
  return { kode: "overlappende-perioder", kilde: "forloeb", raekker: raekker.sort((a, b) => a - b) };
}
