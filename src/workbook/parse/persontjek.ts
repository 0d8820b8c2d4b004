/** What can only be seen when all lists are read: events without a spell, overlaps, doubles, dates 1,462 days off. */
import { type ForloebKolonner, ordnEfterPerson, type Persondata, sorterPerioder } from "../../rules";
import { meldDobbelte } from "./dobbelte";
import { type Haendelser, iBlokke, Melder, type Personkolonne, type Skridt } from "./personmelder";
import type { GenkendtTabel, Problem } from "./typer";

const ALTID = 0x7fffffff;

/** First start and last end of each person's spells; 0 when not known, and an open end counts as for ever. */
function spaendPrPerson(f: ForloebKolonner, personer: number): { foerste: Int32Array; sidste: Int32Array } {
  const foerste = new Int32Array(personer);
  const sidste = new Int32Array(personer);
  for (let i = 0; i < f.antal; i++) {
    const p = f.person[i]!;
    const start = f.start[i]!;
    const slut = f.slut[i]! > 0 ? f.slut[i]! : ALTID;
    if (start > 0 && (foerste[p] === 0 || start < foerste[p]!)) foerste[p] = start;
    if (slut > sidste[p]!) sidste[p] = slut;
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

function udenForIBlok(m: Melder, h: Haendelser, dage: Int32Array | null, { foerste, sidste }: Spaend, meldt: Uint8Array, fra: number, til: number): void {
  const { person } = h;
  for (let i = fra; i < til; i++) {
    const p = person[i]!;
    const dag = dage === null ? 0 : dage[i]!;
    const slut = sidste[p]!;
    const start = foerste[p]!;
    if (slut !== 0 && (dag <= 0 || start === 0 || (dag >= start && dag <= slut))) continue;
    if (meldt[p] === 1) continue;
    meldt[p] = 1;
    m.meld(slut === 0 ? "person-uden-forloeb" : "haendelse-uden-for-forloeb", h, i, "ingen");
  }
}

/** Once per person and list: no spell at all, or days before the first or after the last one [F9]. `dage` is `null` where only the spell matters. */
function* meldUdenForForloeb(m: Melder, h: Haendelser, dage: Int32Array | null, spaend: Spaend): Skridt<void> {
  const meldt = new Uint8Array(spaend.sidste.length);
  yield* iBlokke(h.antal, (fra, til) => udenForIBlok(m, h, dage, spaend, meldt, fra, til));
}

/** Overlapping periods of one person on one benefit [P7]. */
function* meldOverlap(m: Melder, f: ForloebKolonner, personer: number): Skridt<void> {
  const { fra, orden } = yield* uden(ordnEfterPerson(f.person, f.antal, personer));
  yield* iBlokke(personer, (p0, p1) => {
    for (let p = p0; p < p1; p++) {
      const a = fra[p]!;
      const b = fra[p + 1]!;
      if (b - a < 2) continue;
      sorterPerioder(orden, a, b, f.gruppe, f.start);
      let gruppe = -1;
      let slut = 0;
      for (let k = a; k < b; k++) {
        const i = orden[k]!;
        if (f.start[i]! <= 0) continue;
        const ende = f.slut[i]! > 0 ? f.slut[i]! : ALTID;
        const sammeGruppe = gruppe === f.gruppe[i];
        if (sammeGruppe && f.start[i]! <= slut) m.meld("overlappende-perioder", f, i, "ingen");
        slut = sammeGruppe && slut > ende ? slut : ende;
        gruppe = f.gruppe[i]!;
      }
    }
  });
}

const FORSKYDNING_1904 = 1462;
const MINDST_HAENDELSER = 10;

/** Of one list: its first event, and the events inside the spells as they are, when moved 1,462 days, and in all. */
interface Forskydning {
  foerste: number;
  inde: number;
  flyttet: number;
  alle: number;
}

function taelForskydning(h: Haendelser, dage: Int32Array, { foerste, sidste }: Spaend, prTabel: Map<number, Forskydning>, fra: number, til: number): void {
  const { person, tabel } = h;
  for (let a = fra; a < til; ) {
    const nr = tabel[a]!;
    let [inde, flyttet, alle, i] = [0, 0, 0, a];
    for (; i < til && tabel[i] === nr; i++) {
      const p = person[i]!;
      const start = foerste[p]!;
      const dag = dage[i]!;
      if (start === 0 || dag <= 0) continue;
      const slut = sidste[p]!;
      alle++;
      if (dag >= start && dag <= slut) inde++;
      if (dag + FORSKYDNING_1904 >= start && dag + FORSKYDNING_1904 <= slut) flyttet++;
    }
    const foer = prTabel.get(nr) ?? { foerste: a, inde: 0, flyttet: 0, alle: 0 };
    prTabel.set(nr, { foerste: foer.foerste, inde: foer.inde + inde, flyttet: foer.flyttet + flyttet, alle: foer.alle + alle });
    a = i;
  }
}

/** A list whose days fall outside the spells as they are and inside them when moved 1,462 days was pasted from a workbook that counts from 1904. */
function* meld1904(m: Melder, h: Haendelser, dage: Int32Array, spaend: Spaend): Skridt<void> {
  const prTabel = new Map<number, Forskydning>();
  yield* iBlokke(h.antal, (fra, til) => taelForskydning(h, dage, spaend, prTabel, fra, til));
  for (const t of prTabel.values()) if (t.alle >= MINDST_HAENDELSER && t.inde * 10 < t.alle && t.flyttet * 10 > t.alle * 9) m.meld("dato-1904", h, t.foerste, "ingen");
}

/** Kind and last day of an offer as one number. */
const typeOgSlut = ({ type, slut }: Persondata["tilbud"]): Int32Array => slut.map((dag, i) => dag * 8 + type[i]!);

export function* tjekPersoner(data: Persondata, tabeller: readonly GenkendtTabel[], personkolonne: Personkolonne): Skridt<Problem[]> {
  const m = new Melder(data, personkolonne);
  const { forloeb, samtaler, tilbud, loentimer, fritagelser } = data;
  const n = data.personer.length;
  yield* meldDobbelte(m, samtaler, samtaler.dag, samtaler.status);
  yield* meldDobbelte(m, tilbud, tilbud.start, typeOgSlut(tilbud));
  yield* meldDobbelte(m, loentimer, loentimer.maaned, loentimer.hundrededele);
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
