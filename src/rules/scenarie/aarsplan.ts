/**
 * The year's mean [F4]: which persons to begin with, and what no plan can do without.
 *
 * An interview held now stays in the window of every month ahead (twelve at most), so a person who lacks n in month j is a
 * yes there when n interviews have been held by its end, and in no other case. With x interviews in all the person can be a
 * yes in the months that lack x or fewer, whenever they are held, and is so when number i is held by the end of the first
 * of these months that lacks i. A yes in month j lifts the sum of the shares by 1 / (persons in j). Hence:
 * - fewest persons: those with the greatest full gain, in order, until the mean is below the limit;
 * - lower bound: each person's gain on its upper concave hull, steps taken by gain per interview, the last in part. That is
 *   the best any plan could do if interviews could be divided; and no fewer than the fewest persons take to one yes each;
 * - the plan: the same steps taken whole, the last one replaced where a cheaper one is enough.
 * The pooled share must agree with the mean [F4]; it is summed up in the same way, with the same weight for every month, and
 * what either needs, the year needs.
 */
import { ekstra, heleGevinsten, HOEJST, type Moenster, type Planmaaned, tilfoejTrin, type Trin } from "./moenstre";
import { billigste } from "./kraever";
import type { Dag } from "../grundlag/tid";
import type { Skridt } from "../person/orden";
import { sorteret } from "./sorteret";
import type { Aarsplan, Plandel } from "./typer";

/** A person's part before the group is looked up. */
export type Persondel = Omit<Plandel, "gruppe">;

/** One way of summing the year up: the mean of the months, or the pooled share [F4]. */
export interface Opgoerelse {
  /** Weight of a yes by month. */
  readonly maaneder: readonly Planmaaned[];
  /** What the weighted yeses must rise by. */
  readonly mangler: number;
  /** The exact test of what floats only order: `flere[j]` persons more with a yes in month j. */
  readonly nok: (flere: ArrayLike<number>) => boolean;
}

/** Below this a sum of floats may be either side; the exact test decides. */
const SLINGER = 1e-10;

/** Patterns or steps between two yields. */
const BID = 4096;

/** `n` persons of the pattern go from `fra` interviews to `til`. */
function laegTil(flere: Int32Array, { moenster: { mangler }, fra, til }: Trin, n: number): void {
  for (let j = 0; j < mangler.length; j++) if (mangler[j]! > fra && mangler[j]! <= til) flere[j]! += n;
}

/** The steps taken, and what they give by month. */
class Regnskab {
  readonly flere: Int32Array;
  /** Persons who have taken each step. */
  readonly taget = new Map<Trin, number>();
  antal = 0;

  constructor(maaneder: number) {
    this.flere = new Int32Array(maaneder);
  }

  tag(t: Trin, n: number): void {
    this.taget.set(t, (this.taget.get(t) ?? 0) + n);
    this.antal += n * ekstra(t);
    laegTil(this.flere, t, n);
  }
}

const antalPersoner = (t: Trin): number => t.moenster.personer.length;

/** Steps that can be taken next, cheapest first, of those that alone give `rest`. */
function afslutning(alle: readonly Trin[], r: Regnskab, billigereEnd: number, rest: number): readonly Trin[] {
  const naaet = new Map<Moenster, number>();
  for (const t of alle) if ((r.taget.get(t) ?? 0) === antalPersoner(t)) naaet.set(t.moenster, Math.max(t.til, naaet.get(t.moenster) ?? 0));
  return alle
    .filter((t) => ekstra(t) < billigereEnd && t.gevinst >= rest - SLINGER && t.fra === (naaet.get(t.moenster) ?? 0) && (r.taget.get(t) ?? 0) < antalPersoner(t))
    .sort((a, b) => ekstra(a) - ekstra(b));
}

type Nok = Opgoerelse["nok"];

function medEnMere(flere: Int32Array, t: Trin): Int32Array {
  const ud = flere.slice();
  laegTil(ud, t, 1);
  return ud;
}

interface Forsoeg {
  readonly r: Regnskab;
  readonly mindstAntal: number;
  readonly kanNaas: boolean;
}

/** Steps by gain until `nok`; `mindstAntal` is the bound for this way of summing up alone. */
function* lavPlan(alle: readonly Trin[], { maaneder, mangler }: Opgoerelse, nok: Nok): Skridt<Forsoeg> {
  const r = new Regnskab(maaneder.length);
  let rest = mangler;
  let graense = 0;
  const faerdig = (): boolean => rest <= SLINGER && nok(r.flere);
  for (let nr = 0; nr < alle.length && !faerdig(); nr++) {
    const t = alle[nr]!;
    if (nr % BID === BID - 1) yield { trin: "vurder", andel: nr / alle.length };
    if (rest > 0) graense = r.antal + ekstra(t) * Math.min(antalPersoner(t), rest / t.gevinst);
    const hele = Math.min(antalPersoner(t), Math.max(0, Math.ceil(rest / t.gevinst - SLINGER) - 1));
    if (hele > 0) r.tag(t, hele);
    rest -= hele * t.gevinst;
    for (let n = hele; n < antalPersoner(t) && !faerdig(); n++) {
      if (rest > 0 && ekstra(t) > 1) {
        const sidste = afslutning(alle, r, ekstra(t), rest).find((s) => nok(medEnMere(r.flere, s)));
        if (sidste) {
          r.tag(sidste, 1);
          rest -= sidste.gevinst;
          break;
        }
      }
      r.tag(t, 1);
      rest -= t.gevinst;
    }
  }
  return { r, mindstAntal: Math.max(0, Math.ceil(graense - 1e-7)), kanNaas: faerdig() };
}

/** Exact for this way of summing up. */
function* faerrestPersoner(moenstre: readonly Moenster[], { maaneder, mangler, nok }: Opgoerelse): Skridt<number> {
  const hele: Trin[] = [];
  for (let nr = 0; nr < moenstre.length; nr++) {
    const moenster = moenstre[nr]!;
    const gevinst = heleGevinsten(moenster, maaneder);
    if (gevinst > 0) hele.push({ moenster, fra: 0, til: HOEJST, gevinst, effekt: 0 });
    if (nr % BID === BID - 1) yield { trin: "vurder", andel: nr / moenstre.length };
  }
  yield { trin: "vurder", andel: 0 };
  const fulde = yield* sorteret(hele, (t) => -t.gevinst);
  const flere = new Int32Array(maaneder.length);
  let [rest, personer] = [mangler, 0];
  for (const alt of fulde) {
    const antal = antalPersoner(alt);
    const paaEnGang = Math.min(antal, Math.max(0, Math.ceil(rest / alt.gevinst - SLINGER) - 1));
    laegTil(flere, alt, paaEnGang);
    rest -= paaEnGang * alt.gevinst;
    personer += paaEnGang;
    for (let n = paaEnGang; n < antal && !(rest <= SLINGER && nok(flere)); n++) {
      laegTil(flere, alt, 1);
      rest -= alt.gevinst;
      personer++;
    }
  }
  return personer;
}

/** Interviews that so many persons take at least: each has one yes, the cheapest of the cheapest. */
function mindstTil(moenstre: readonly Moenster[], personer: number): number {
  const efterMindste = new Int32Array(HOEJST + 1);
  for (const { mangler, personer: p } of moenstre) {
    const mindste = mangler.reduce((a, n) => (n > 0 && n < a ? n : a), HOEJST + 1);
    if (mindste <= HOEJST) efterMindste[mindste]! += p.length;
  }
  return billigste(efterMindste, personer);
}

/** Number n by the end of the first month that lacks n and that `antal` interviews make a yes. */
const frister = (mangler: readonly number[], antal: number, maaneder: readonly Planmaaned[]): readonly Dag[] =>
  Array.from({ length: antal }, (_, n) => maaneder[mangler.findIndex((m) => m > n && m <= antal)]?.sidsteDag ?? 0);

/** The first persons of each pattern go farthest. */
function* dele(r: Regnskab, maaneder: readonly Planmaaned[]): Skridt<Persondel[]> {
  const naar = new Map<Moenster, number[]>();
  for (const [t, n] of r.taget) {
    const til = naar.get(t.moenster) ?? [];
    naar.set(t.moenster, til);
    for (let i = 0; i < n; i++) til[i] = Math.max(til[i] ?? 0, t.til);
  }
  const ud: Persondel[] = [];
  let naeste = 0;
  for (const [m, til] of naar) {
    if (ud.length >= naeste) {
      yield { trin: "vurder", andel: ud.length / Math.max(1, r.antal) };
      naeste = ud.length + BID;
    }
    const kendte = new Map<number, readonly Dag[]>();
    til.forEach((x, i) => {
      const egne = kendte.get(x) ?? frister(m.mangler, x, maaneder);
      kendte.set(x, egne);
      ud.push({ person: m.personer[i]!, frister: egne });
    });
  }
  return ud;
}

function* alleTrin(moenstre: readonly Moenster[], maaneder: readonly Planmaaned[]): Skridt<Trin[]> {
  const ud: Trin[] = [];
  for (let i = 0; i < moenstre.length; i++) {
    if (i % BID === 0) yield { trin: "vurder", andel: i / moenstre.length };
    tilfoejTrin(ud, moenstre[i]!, maaneder);
  }
  return yield* sorteret(ud, (t) => -t.effekt);
}

/** `dele` are made when they are asked for. */
export type Udkast = Omit<Aarsplan, "dele"> & { readonly dele: () => Skridt<readonly Persondel[]> };

function* ingen(): Skridt<readonly Persondel[]> {
  return [];
}

/** Both ways of summing up must hold; the steps are ordered by either, and the cheaper plan is taken. */
export function* aarsplan(moenstre: readonly Moenster[], opgoerelser: readonly Opgoerelse[]): Skridt<Udkast> {
  const begge: Nok = (flere) => opgoerelser.every((o) => o.nok(flere));
  const [foerste] = opgoerelser;
  if (foerste && begge(new Int32Array(foerste.maaneder.length))) return { mindstPersoner: 0, mindstAntal: 0, antal: 0, kanNaas: true, dele: ingen };
  const forsoeg: (Forsoeg & { readonly personer: number; readonly maaneder: readonly Planmaaned[] })[] = [];
  for (const o of opgoerelser) {
    const alle = yield* alleTrin(moenstre, o.maaneder);
    const udkast = yield* lavPlan(alle, o, begge);
    yield { trin: "vurder", andel: 1 };
    forsoeg.push({ ...udkast, personer: yield* faerrestPersoner(moenstre, o), maaneder: o.maaneder });
  }
  const bedst = forsoeg.reduce((a, b) => ((Number(b.kanNaas) - Number(a.kanNaas) || a.r.antal - b.r.antal) > 0 ? b : a));
  const mindstPersoner = Math.max(...forsoeg.map((f) => f.personer));
  return {
    mindstPersoner,
    mindstAntal: Math.max(mindstTil(moenstre, mindstPersoner), ...forsoeg.map((f) => f.mindstAntal)),
    antal: bedst.r.antal,
    kanNaas: bedst.kanNaas,
    dele: () => dele(bedst.r, bedst.maaneder),
  };
}
