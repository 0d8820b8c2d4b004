/** Everything the rules say about what the workbook holds. */
import type { Inddata, Resultat, Valg } from "../grundlag/resultat";
import type { Maanedstal } from "../grundlag/maanedstal";
import { aarAf, type Maaned, maanedAf } from "../grundlag/tid";
import type { Sagsgennemgang, Vurdering } from "../grundlag/vurdering";
import { I_ALT, type Indsats } from "../grundlag/ydelsesgruppe";
import { type Benchmark, benchmarkafvigelser, benchmarks } from "../maal/benchmark";
import { brevsager } from "../maal/breve";
import { fokusaar } from "../maal/fokusaar";
import { fokusmaaneder } from "../maal/fokusmaal";
import { henvendelser, tidligereHenvendelser } from "../maal/henvendelse";
import { medAfgjorte } from "../maal/antagelser";
import type { Kontekst } from "../maal/kontekst";
import { gruppeNoegle, noegle, samlEfter } from "../maal/noegler";
import { LOVEN, type Regelsaet } from "../regeldata";
import { type Skridt, tilEnde } from "../person/orden";
import { resultatmaal } from "../maal/resultatmaal";
import { sagsudfald } from "../maal/sag";
import { type Serie, type Tabel, tabeller } from "../maal/serier";
import { tidligeMaaneder } from "../maal/tidlig-indsats";
import { laesTrykte } from "../maal/trykte";
import { sagsgennemgang } from "./sagsgennemgang";
import { skaerpetTilsyn } from "./skaerpet-tilsyn";
import { tidsplaner } from "./tidsplan";
import { overUdenBrev } from "./uden-brev";

/** Counted figures judge where both exist. */
function flet(trykte: readonly Maanedstal[], talte: readonly Maanedstal[]): readonly Maanedstal[] {
  if (talte.length === 0) return trykte;
  const optalt = new Set(talte.map(gruppeNoegle));
  return [...talte, ...trykte.filter((m) => !optalt.has(gruppeNoegle(m)))];
}

/** The newest calendar year of the fokusmål, else the newest that a benchmark period ends in. */
function nyesteAar(fokus: readonly Maanedstal[], alle: readonly Benchmark[]): number | null {
  const nyeste = (maaneder: readonly Maaned[]): number | null => (maaneder.length === 0 ? null : aarAf(maaneder.reduce((a, b) => Math.max(a, b))));
  return nyeste(fokus.map((m) => m.maaned)) ?? nyeste(alle.flatMap((b) => (b.periode ? [b.periode.til] : [])));
}

function fokusaarene(fokus: readonly Maanedstal[], k: Kontekst): readonly Vurdering[] {
  return [...samlEfter(fokus, (m) => `${m.indsats}|${aarAf(m.maaned)}|${m.gruppe}|${m.omraade}`).values()].flatMap(([foerste, ...resten]) =>
    foerste ? [fokusaar(aarAf(foerste.maaned), [foerste, ...resten], k)] : [],
  );
}

/** The latest period that ends by 31 December of the year [R4]; one without a period is taken to be the year's. */
function nyesteBenchmark(alle: readonly Benchmark[], aar: number): Benchmark | null {
  const december = maanedAf(aar, 12);
  const slut = (b: Benchmark): Maaned => b.periode?.til ?? -Infinity;
  return alle.filter((b) => slut(b) <= december).reduce<Benchmark | null>((a, b) => (a === null || slut(b) > slut(a) ? b : a), null);
}

/**
 * One decision per area that has a fokusmål or a benchmark for the year. A benchmark without a period is for the year only when
 * the year was chosen (`valgt`), or the area's fokusmål are for it.
 */
function beslutninger(r: Regelsaet, aar: number, valgt: boolean, alleBenchmarks: readonly Benchmark[], fokusaar: readonly Vurdering[]): readonly Vurdering[] {
  const iAaret = fokusaar.filter((v) => v.gruppe === I_ALT && v.periode.art === "aar" && v.periode.aar === aar);
  const fokusFor = new Map(iAaret.map((v) => [noegle("", v.maal, v.omraade), v]));
  const benchmarkFor = samlEfter(alleBenchmarks, (b) => b.omraade);
  const medFokus = fokusaar.filter((v) => v.periode.art === "aar" && v.periode.aar === aar).map((v) => v.omraade);
  const forAaret = (b: Benchmark | null): boolean => b !== null && (b.periode !== null || valgt);
  const medBenchmark = [...benchmarkFor].filter(([, bs]) => forAaret(nyesteBenchmark(bs, aar))).map(([omraade]) => omraade);
  return [...new Set([...medFokus, ...medBenchmark])].map((omraade) => {
    const nyeste = nyesteBenchmark(benchmarkFor.get(omraade) ?? [], aar);
    const foraeldet = nyeste?.periode != null && aarAf(nyeste.periode.til) < aar;
    const resultat = nyeste && { ...resultatmaal(nyeste), foreloebig: foraeldet };
    const fokus = (i: Indsats): Vurdering | null => fokusFor.get(noegle("", `fokusmaal-${i}`, omraade)) ?? null;
    return skaerpetTilsyn(r, omraade, aar, resultat, { samtaler: fokus("samtaler"), tilbud: fokus("tilbud") });
  });
}

const TOM_SERIE: Serie = new Map();

/** Rows judged between two yields. */
const DEL = 200;

/** Row by row judgement in slices. */
function* iDele<T, V>(raekker: readonly T[], doem: (del: readonly T[]) => readonly V[]): Skridt<V[]> {
  const ud: V[] = [];
  for (let a = 0; a < raekker.length; a += DEL) {
    for (const v of doem(raekker.slice(a, a + DEL))) ud.push(v);
    yield { trin: "vurder", andel: Math.min(1, (a + DEL) / raekker.length) };
  }
  return ud;
}

/**
 * `fraPersoner`: figures counted from `inddata.personer`; the printed ones are `maanedstalAfTrykte(inddata.trykte)`.
 * The order of rows in the input does not change any verdict.
 */
export const vurderAlt = (inddata: Inddata, valg: Valg, fraPersoner: readonly Maanedstal[] = [], regler: Regelsaet = LOVEN): Resultat => tilEnde(vurder(inddata, valg, fraPersoner, regler));

/** `vurderAlt` in slices. */
export function* vurder(inddata: Inddata, valg: Valg, fraPersoner: readonly Maanedstal[], regler: Regelsaet): Skridt<Resultat> {
  const trykte = laesTrykte(regler, inddata.trykte);
  const tal = flet(trykte.tal, fraPersoner);
  const { udtraeksdato, udtraeksdatoErAntaget = false } = valg;
  const k: Kontekst = { regler, udtraeksdato, udtraeksdatoErAntaget, talte: new Set(fraPersoner) };
  const fokus = tal.filter((m) => m.slags === "fokusmaal");
  const tidlige: readonly Tabel[] = tabeller(tal, k);
  yield { trin: "vurder", andel: 0 };
  const tabelFor = new Map(tidlige.map((t) => [noegle("", t.indsats, t.omraade), t]));
  const breveFor = samlEfter(inddata.henvendelser, (b) => b.omraade);
  const alleBenchmarks = benchmarks(inddata.benchmark);

  const aar = fokusaarene(fokus, k);
  const maaleaar = valg.maaleaar ?? nyesteAar(fokus, alleBenchmarks);
  const afgoerelser = maaleaar === null ? [] : beslutninger(regler, maaleaar, valg.maaleaar !== null, alleBenchmarks, aar);
  const udfald = brevsager(inddata.henvendelser).flatMap((sag) => {
    const brev = sag.foerste ?? sag.indskaerpet;
    const serie = brev && tabelFor.get(noegle("", brev.indsats, brev.omraade))?.grupper.get(brev.gruppe);
    return sagsudfald(sag, serie ?? TOM_SERIE, k) ?? [];
  });
  yield { trin: "vurder", andel: 0 };
  const fokusdomme = yield* iDele(fokus, (del) => fokusmaaneder(del, k));
  const tidligdomme = yield* iDele(tal.filter((m) => m.slags === "tidlig-indsats"), (del) => tidligeMaaneder(del, k));
  const henvendelsesdomme = yield* iDele(tidlige, (del) => del.flatMap((t) => henvendelser(t, breveFor.get(t.omraade) ?? [], k)));
  const gennemgang: readonly Sagsgennemgang[] = maaleaar === null ? [] : sagsgennemgang(maaleaar, afgoerelser, aar);
  const sager = udfald.map((u) => u.sag);
  const vurderinger = [...afgoerelser, ...alleBenchmarks.map(resultatmaal), ...aar, ...fokusdomme, ...tidligdomme, ...henvendelsesdomme, ...udfald.flatMap((u) => u.vurderinger)];
  return {
    udtraeksdato,
    udtraeksdatoErAntaget,
    maaleaar,
    afgjorte: regler.afgjorte,
    egneGraenser: regler.egneGraenser,
    vurderinger: regler.afgjorte.size === 0 ? vurderinger : vurderinger.map((v) => medAfgjorte(v, regler)),
    observationer: [
      ...tidlige.flatMap((t) => overUdenBrev(regler, t, breveFor.get(t.omraade) ?? [])),
      ...tidlige.flatMap((t) => tidligereHenvendelser(regler, t)),
      ...trykte.afvigelser,
      ...benchmarkafvigelser(alleBenchmarks),
    ],
    sager,
    sagsgennemgang: gennemgang,
    tidsplaner: tidsplaner(regler, sager, afgoerelser),
  };
}
