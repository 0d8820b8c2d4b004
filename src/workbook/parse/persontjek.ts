/** What can only be seen when all lists are read: events without a spell, overlaps, doubles, dates 1,462 days off. */
import { type ForloebKolonner, ordnEfterPerson, type Persondata, type Sted } from "../../rules";
import { celleadresse } from "../adresse";
import { maskeret } from "./personer";
import type { GenkendtTabel, Problem, Problemkode } from "./typer";

type Virkning = Problem["virkning"];
/** Long work gives way between slices. */
type Skridt<T> = Generator<void, T, void>;

/** Rows, or persons, between two yields. */
const BID = 20_000;
type Haendelser = Sted & { readonly antal: number; readonly person: Int32Array };

/** Plain loops over blocks of rows, with a pause between them. */
function* iBlokke(antal: number, blok: (fra: number, til: number) => void): Skridt<void> {
  for (let fra = 0; fra < antal; fra += BID) {
    blok(fra, Math.min(antal, fra + BID));
    yield;
  }
}

/** First start and last end of each person's spells; 0 when not known, and an open end counts as for ever. */
function spaendPrPerson(f: ForloebKolonner, personer: number): { foerste: Int32Array; sidste: Int32Array } {
  const foerste = new Int32Array(personer);
  const sidste = new Int32Array(personer);
  for (let i = 0; i < f.antal; i++) {
    const p = f.person[i] ?? 0;
    const start = f.start[i] ?? 0;
    const slut = f.slut[i] ?? 0;
    if (start > 0 && (foerste[p] === 0 || start < (foerste[p] ?? 0))) foerste[p] = start;
    sidste[p] = Math.max(sidste[p] ?? 0, slut > 0 ? slut : 0x7fffffff);
  }
  return { foerste, sidste };
}

type Spaend = ReturnType<typeof spaendPrPerson>;

/** The engine's sort says how far it is; here only the pause counts. */
function* uden<T>(skridt: Generator<unknown, T, void>): Skridt<T> {
  for (;;) {
    const naeste = skridt.next();
    if (naeste.done) return naeste.value;
    yield;
  }
}

/** The column of each list's person, to place a problem in its cell. */
export type Personkolonne = (tabel: number) => number;

class Melder {
  readonly problemer: Problem[] = [];
  constructor(private readonly data: Persondata, private readonly kolonne: Personkolonne) {}

  meld(kode: Problemkode, h: Haendelser, i: number, virkning: Virkning): void {
    const tabel = h.tabel[i] ?? 0;
    const celle = celleadresse((h.raekke[i] ?? 1) - 1, this.kolonne(tabel));
    this.problemer.push({ kode, ark: this.data.tabeller[tabel]?.ark ?? "", celle, fundet: maskeret(this.data.personer[h.person[i] ?? 0] ?? ""), virkning });
  }
}

/** Few rows a person: an insertion sort of the row numbers `orden[a..b)` by `tid`, then by row. */
function ordnEfterTid(orden: Int32Array, a: number, b: number, tid: Int32Array): void {
  for (let i = a + 1; i < b; i++) {
    const raekke = orden[i] ?? 0;
    const t = tid[raekke] ?? 0;
    let k = i - 1;
    while (k >= a && (tid[orden[k] ?? 0] ?? 0) > t) {
      orden[k + 1] = orden[k] ?? 0;
      k--;
    }
    orden[k + 1] = raekke;
  }
}

const FAA_RAEKKER = 64;

/** A row that says the same as an earlier row of the person is reported; both are kept. Rows without a readable `tid` are not compared. */
function* meldDobbelte(m: Melder, h: Haendelser, tid: Int32Array, andre: readonly ArrayLike<number>[], personer: number): Skridt<void> {
  const { fra, orden } = yield* uden(ordnEfterPerson(h.person, h.antal, personer));
  const ens = (a: number, b: number): boolean => andre.every((felt) => felt[a] === felt[b]);
  /** Rows `a` to `b` of `orden` have the same `tid`. */
  const sammeTid = (a: number, b: number): void => {
    for (let i = a + 1; i < b; i++) {
      const raekke = orden[i] ?? 0;
      for (let k = a; k < i; k++) if (ens(orden[k] ?? 0, raekke)) {
        m.meld("dobbelt-raekke", h, raekke, "ingen");
        break;
      }
    }
  };
  yield* iBlokke(personer, (p0, p1) => {
    for (let p = p0; p < p1; p++) {
      const [a, b] = [fra[p] ?? 0, fra[p + 1] ?? 0];
      if (b - a < 2) continue;
      if (b - a <= FAA_RAEKKER) ordnEfterTid(orden, a, b, tid);
      else orden.subarray(a, b).sort((x, y) => (tid[x] ?? 0) - (tid[y] ?? 0) || x - y);
      for (let i = a, n = a + 1; n <= b; n++) {
        if (n < b && tid[orden[n] ?? 0] === tid[orden[i] ?? 0]) continue;
        if (n - i > 1 && (tid[orden[i] ?? 0] ?? 0) > 0) sammeTid(i, n);
        i = n;
      }
    }
  });
}

/** Once per person and list: no spell at all, or days before the first or after the last one [F9]. `dage` is `null` where only the spell matters. */
function* meldUdenForForloeb(m: Melder, h: Haendelser, dage: Int32Array | null, { foerste, sidste }: Spaend): Skridt<void> {
  const meldt = new Uint8Array(sidste.length);
  const { person } = h;
  yield* iBlokke(h.antal, (fra, til) => {
    for (let i = fra; i < til; i++) {
      const p = person[i] ?? 0;
      if (meldt[p] === 1) continue;
      const dag = dage?.[i] ?? 0;
      const slut = sidste[p] ?? 0;
      const start = foerste[p] ?? 0;
      if (slut !== 0 && (dag <= 0 || start === 0 || (dag >= start && dag <= slut))) continue;
      meldt[p] = 1;
      m.meld(slut === 0 ? "person-uden-forloeb" : "haendelse-uden-for-forloeb", h, i, "ingen");
    }
  });
}

/** Overlapping periods of one person on one benefit [P7]. */
function* meldOverlap(m: Melder, f: ForloebKolonner, personer: number): Skridt<void> {
  const { fra, orden } = yield* uden(ordnEfterPerson(f.person, f.antal, personer));
  for (let p = 0; p + 1 < fra.length; p++) {
    if (p % BID === 0) yield;
    if ((fra[p + 1] ?? 0) - (fra[p] ?? 0) < 2) continue;
    const egne = [...orden.subarray(fra[p], fra[p + 1])].filter((i) => (f.start[i] ?? 0) > 0);
    egne.sort((a, b) => (f.gruppe[a] ?? 0) - (f.gruppe[b] ?? 0) || (f.start[a] ?? 0) - (f.start[b] ?? 0) || a - b);
    let [gruppe, slut] = [-1, 0];
    for (const i of egne) {
      const ende = (f.slut[i] ?? 0) > 0 ? (f.slut[i] ?? 0) : 0x7fffffff;
      if (gruppe === f.gruppe[i] && (f.start[i] ?? 0) <= slut) m.meld("overlappende-perioder", f, i, "ingen");
      slut = gruppe === f.gruppe[i] ? Math.max(slut, ende) : ende;
      gruppe = f.gruppe[i] ?? -1;
    }
  }
}

const FORSKYDNING_1904 = 1462;
const MINDST_HAENDELSER = 10;

/** A list whose days fall outside the spells as they are and inside them when moved 1,462 days was pasted from a workbook that counts from 1904. */
function* meld1904(m: Melder, h: Haendelser, dage: Int32Array, { foerste, sidste }: Spaend): Skridt<void> {
  const prTabel = new Map<number, { foerste: number; inde: number; flyttet: number; alle: number }>();
  let [tabel, tal] = [-1, { foerste: 0, inde: 0, flyttet: 0, alle: 0 }];
  yield* iBlokke(h.antal, (fra, til) => {
    for (let i = fra; i < til; i++) {
      const p = h.person[i] ?? 0;
      const start = foerste[p] ?? 0;
      const dag = dage[i] ?? 0;
      if (start === 0 || dag <= 0) continue;
      if (h.tabel[i] !== tabel) {
        tabel = h.tabel[i] ?? 0;
        tal = prTabel.get(tabel) ?? { foerste: i, inde: 0, flyttet: 0, alle: 0 };
        prTabel.set(tabel, tal);
      }
      const slut = sidste[p] ?? 0;
      tal.alle++;
      if (dag >= start && dag <= slut) tal.inde++;
      if (dag + FORSKYDNING_1904 >= start && dag + FORSKYDNING_1904 <= slut) tal.flyttet++;
    }
  });
  for (const t of prTabel.values()) if (t.alle >= MINDST_HAENDELSER && t.inde * 10 < t.alle && t.flyttet * 10 > t.alle * 9) m.meld("dato-1904", h, t.foerste, "ingen");
}

export function* tjekPersoner(data: Persondata, tabeller: readonly GenkendtTabel[], personkolonne: Personkolonne): Skridt<Problem[]> {
  const m = new Melder(data, personkolonne);
  const { forloeb, samtaler, tilbud, loentimer, fritagelser } = data;
  const n = data.personer.length;
  yield* meldDobbelte(m, samtaler, samtaler.dag, [samtaler.status], n);
  yield* meldDobbelte(m, tilbud, tilbud.start, [tilbud.type, tilbud.slut], n);
  yield* meldDobbelte(m, loentimer, loentimer.maaned, [loentimer.hundrededele], n);
  if (!tabeller.some((t) => t.slags === "forloeb")) return m.problemer;
  yield* meldOverlap(m, forloeb, n);
  const spaend = spaendPrPerson(forloeb, n);
  for (const [h, dage] of [[samtaler, samtaler.dag], [tilbud, tilbud.start]] as const) {
    yield* meld1904(m, h, dage, spaend);
    yield* meldUdenForForloeb(m, h, dage, spaend);
  }
  for (const h of [loentimer, fritagelser]) yield* meldUdenForForloeb(m, h, null, spaend);
  return m.problemer;
}
