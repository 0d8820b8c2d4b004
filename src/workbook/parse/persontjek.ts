/** What can only be seen when all lists are read: events without a spell, overlaps, doubles, dates 1,462 days off. */
import type { ForloebKolonner, Persondata, Sted } from "../../rules";
import { celleadresse } from "./adresse";
import { maskeret } from "./personer";
import type { GenkendtTabel, Problem, Problemkode } from "./typer";

type Virkning = Problem["virkning"];
/** Long work gives way between slices. */
type Skridt<T> = Generator<void, T, void>;

/** Rows, or persons, between two yields. */
const BID = 20_000;
type Haendelser = Sted & { readonly antal: number; readonly person: Int32Array };

/** Row numbers by person: those of person p are `orden[fra[p]..fra[p+1])`, in row order. */
export interface PrPerson {
  readonly fra: Int32Array;
  readonly orden: Int32Array;
}

export function* prPerson(person: Int32Array, personer: number): Skridt<PrPerson> {
  const fra = new Int32Array(personer + 1);
  for (const p of person) fra[p + 1] = (fra[p + 1] ?? 0) + 1;
  for (let p = 0; p < personer; p++) fra[p + 1] = (fra[p + 1] ?? 0) + (fra[p] ?? 0);
  yield;
  const naeste = fra.slice();
  const orden = new Int32Array(person.length);
  for (let i = 0; i < person.length; i++) {
    const p = person[i] ?? 0;
    const plads = naeste[p] ?? 0;
    orden[plads] = i;
    naeste[p] = plads + 1;
    if (i % BID === 0) yield;
  }
  return { fra, orden };
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

/** A row that says the same as an earlier row of the person is reported; both are kept. Rows without a readable `tid` are not compared. */
function* meldDobbelte(m: Melder, h: Haendelser, tid: Int32Array, andre: readonly ArrayLike<number>[], personer: number): Skridt<void> {
  const { fra, orden } = yield* prPerson(h.person, personer);
  const felter = [tid, ...andre];
  const foer = (a: number, b: number): number => {
    for (const felt of felter) {
      const forskel = (felt[a] ?? 0) - (felt[b] ?? 0);
      if (forskel !== 0) return forskel;
    }
    return 0;
  };
  for (let p = 0; p + 1 < fra.length; p++) {
    if (p % BID === 0) yield;
    const [a, b] = [fra[p] ?? 0, fra[p + 1] ?? 0];
    if (b - a < 2) continue;
    const egne = orden.subarray(a, b);
    egne.sort((x, y) => foer(x, y) || x - y);
    for (let i = 1; i < egne.length; i++) if ((tid[egne[i] ?? 0] ?? 0) > 0 && foer(egne[i - 1] ?? 0, egne[i] ?? 0) === 0) m.meld("dobbelt-raekke", h, egne[i] ?? 0, "ingen");
  }
}

/** Once per person and list: no spell at all, or days before the first or after the last one [F9]. */
function* meldUdenForForloeb(m: Melder, h: Haendelser, dage: Int32Array, spaend: ReturnType<typeof spaendPrPerson>): Skridt<void> {
  const meldt = new Uint8Array(spaend.sidste.length);
  for (let i = 0; i < h.antal; i++) {
    const p = h.person[i] ?? 0;
    const [foerste, sidste, dag] = [spaend.foerste[p] ?? 0, spaend.sidste[p] ?? 0, dage[i] ?? 0];
    if (i % BID === 0) yield;
    if (meldt[p] === 1) continue;
    const ude = sidste === 0 ? "person-uden-forloeb" : dag > 0 && foerste > 0 && (dag < foerste || dag > sidste) ? "haendelse-uden-for-forloeb" : null;
    if (ude === null) continue;
    meldt[p] = 1;
    m.meld(ude, h, i, "ingen");
  }
}

/** Overlapping periods of one person on one benefit [P7]. */
function* meldOverlap(m: Melder, f: ForloebKolonner, { fra, orden }: PrPerson): Skridt<void> {
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
function* meld1904(m: Melder, h: Haendelser, dage: Int32Array, spaend: ReturnType<typeof spaendPrPerson>): Skridt<void> {
  const prTabel = new Map<number, { foerste: number; inde: number; flyttet: number; alle: number }>();
  for (let i = 0; i < h.antal; i++) {
    const p = h.person[i] ?? 0;
    const [foerste, sidste, dag] = [spaend.foerste[p] ?? 0, spaend.sidste[p] ?? 0, dage[i] ?? 0];
    if (i % BID === 0) yield;
    if (foerste === 0 || dag <= 0) continue;
    const t = h.tabel[i] ?? 0;
    const tal = prTabel.get(t) ?? { foerste: i, inde: 0, flyttet: 0, alle: 0 };
    prTabel.set(t, tal);
    tal.alle++;
    if (dag >= foerste && dag <= sidste) tal.inde++;
    if (dag + FORSKYDNING_1904 >= foerste && dag + FORSKYDNING_1904 <= sidste) tal.flyttet++;
  }
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
  yield* meldOverlap(m, forloeb, yield* prPerson(forloeb.person, n));
  const spaend = spaendPrPerson(forloeb, n);
  for (const [h, dage] of [[samtaler, samtaler.dag], [tilbud, tilbud.start]] as const) {
    yield* meld1904(m, h, dage, spaend);
    yield* meldUdenForForloeb(m, h, dage, spaend);
  }
  for (const h of [loentimer, fritagelser]) yield* meldUdenForForloeb(m, h, new Int32Array(h.antal), spaend);
  return m.problemer;
}
