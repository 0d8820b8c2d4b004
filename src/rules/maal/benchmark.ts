/** The benchmark's total for an area and period: printed, or the sum of its three parts [R2]. */
import { type Broek, broek } from "../grundlag/broek";
import type { BenchmarkTal } from "../grundlag/inddata";
import type { Kilde } from "../grundlag/kilde";
import type { Observation, Periode } from "../grundlag/vurdering";
import { I_ALT } from "../grundlag/ydelsesgruppe";
import { fraTal } from "../grundlag/broek";
import { spaendet } from "./kontekst";
import { noegle, samlEfter } from "./noegler";

/** Persons, or shares of the population 0–1 with half a unit of their printed rounding. */
export type Sammenstilling =
  | { readonly art: "personer"; readonly faktisk: Broek; readonly forventet: Broek; readonly heleTiere: boolean }
  | { readonly art: "andele"; readonly faktisk: Broek; readonly forventet: Broek; readonly afrunding: Broek }
  | { readonly art: "mangler" };

export interface Benchmark {
  readonly omraade: string;
  readonly periode: BenchmarkTal["periode"];
  readonly tal: Sammenstilling;
  readonly potentiale: number | null;
  readonly placering: number | null;
  readonly afviger: boolean;
  readonly kilder: readonly Kilde[];
}

const DELE = ["dagpenge", "kontanthjaelp", "sygedagpenge"] as const;
const erTiere = (antal: number): boolean => antal % 10 === 0;

const sumAf = (tal: readonly (number | null)[]): number | null =>
  tal.length > 0 && tal.every((t) => t !== null) ? tal.reduce((a, b) => a + b, 0) : null;

/** Sheets whose counts are all rounded to tens [R5]. */
function arkMedHeleTiere(raekker: readonly BenchmarkTal[]): ReadonlySet<string> {
  const antal = (r: BenchmarkTal): readonly number[] => [r.faktisk.antal, r.forventet.antal].filter((a) => a !== null);
  return new Set([...samlEfter(raekker, (r) => r.kilde.ark)].filter(([, rs]) => rs.flatMap(antal).every(erTiere)).map(([ark]) => ark));
}

function sammenstil(total: BenchmarkTal | undefined, sum: Sum | null, tiere: boolean): Sammenstilling {
  const faktisk = total ? total.faktisk.antal : (sum?.faktisk ?? null);
  const forventet = total ? total.forventet.antal : (sum?.forventet ?? null);
  if (faktisk !== null && forventet !== null) return { art: "personer", faktisk: fraTal(faktisk), forventet: fraTal(forventet), heleTiere: tiere };
  if (total?.faktisk.andel && total.forventet.andel) {
    const afrunding = [total.faktisk.afrunding, total.forventet.afrunding].reduce<Broek>((a, b) => (b ? broek(a.t * b.n + b.t * a.n, a.n * b.n) : a), broek(0));
    return { art: "andele", faktisk: total.faktisk.andel, forventet: total.forventet.andel, afrunding };
  }
  return { art: "mangler" };
}

interface Sum {
  readonly faktisk: number;
  readonly forventet: number;
  readonly potentiale: number | null;
}

function sumAfDele(dele: readonly BenchmarkTal[]): Sum | null {
  if (dele.length !== DELE.length) return null;
  const faktisk = sumAf(dele.map((d) => d.faktisk.antal));
  const forventet = sumAf(dele.map((d) => d.forventet.antal));
  return faktisk === null || forventet === null ? null : { faktisk, forventet, potentiale: sumAf(dele.map((d) => d.potentiale)) };
}

/** Beyond what the rounding of the four printed numbers can explain. */
function afviger(total: BenchmarkTal | undefined, sum: Sum | null, tiere: boolean): boolean {
  if (!total || !sum) return false;
  const tolerance = (DELE.length + 1) * (tiere ? 5 : 0.5);
  const langtFra = (a: number | null, b: number): boolean => a !== null && Math.abs(a - b) > tolerance;
  return langtFra(total.faktisk.antal, sum.faktisk) || langtFra(total.forventet.antal, sum.forventet);
}

/** Where a part is repeated the first is used. */
export function benchmarks(raekker: readonly BenchmarkTal[]): readonly Benchmark[] {
  const tiere = arkMedHeleTiere(raekker);
  const grupper = samlEfter(raekker, (r) => noegle(r.periode?.fra ?? "", r.periode?.til ?? "", r.omraade));
  return [...grupper.values()].flatMap((rs): Benchmark[] => {
    const [r] = rs;
    if (!r) return [];
    const printet = rs.find((x) => x.ydelsesomraade === "i-alt");
    const dele = DELE.flatMap((d) => rs.find((x) => x.ydelsesomraade === d) ?? []);
    const sum = sumAfDele(dele);
    const harTal = printet && sammenstil(printet, null, false).art !== "mangler";
    const total = harTal || sum === null ? printet : undefined;
    const heleTiere = rs.every((x) => tiere.has(x.kilde.ark));
    const tal = sammenstil(total, sum, heleTiere);
    return [
      {
        omraade: r.omraade,
        periode: r.periode,
        tal,
        potentiale: printet?.potentiale ?? sum?.potentiale ?? null,
        placering: printet?.placering ?? null,
        afviger: afviger(total, sum, heleTiere),
        kilder: (total ? [total] : dele.length > 0 ? dele : rs).map((x) => x.kilde),
      },
    ];
  });
}

export const benchmarkperiode = (b: Benchmark): Periode => (b.periode ? spaendet(b.periode.fra, b.periode.til) : { art: "ukendt" });

export const benchmarkafvigelser = (alle: readonly Benchmark[]): readonly Observation[] =>
  alle
    .filter((b) => b.afviger)
    .map((b) => ({ kode: "total-afviger", omraade: b.omraade, delmaal: null, gruppe: I_ALT, periode: benchmarkperiode(b), kilder: b.kilder }));
