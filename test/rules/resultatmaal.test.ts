import { type BenchmarkTal, broek, type Dom, type Flag, maanedAf, vurderAlt, type Vurdering } from "../../src/rules";
import { aaret, antalUden, benchmark, inddata, INTET_VALG, pct } from "./hjaelp";

const andele = (faktisk: string, forventet: string): BenchmarkTal => {
  const maalt = (t: string): BenchmarkTal["faktisk"] => ({ antal: null, andel: pct(t), afrunding: broek(1, 2000) });
  return benchmark(null, null, { faktisk: maalt(faktisk), forventet: maalt(forventet) });
};
const domme = (raekker: readonly BenchmarkTal[]): readonly Vurdering[] => vurderAlt(inddata({ benchmark: raekker }), INTET_VALG).vurderinger.filter((v) => v.maal === "resultatmaal");
const dele = (d: number | null, k: number | null, s: number | null): BenchmarkTal[] => [benchmark(d, 100, {}, "dagpenge"), benchmark(k, 100, {}, "kontanthjaelp"), benchmark(s, 100, {}, "sygedagpenge")];

const SAGER: readonly (readonly [string, readonly BenchmarkTal[], Dom, string, readonly Flag[]])[] = [
  ["én færre end forventet er opfyldt", [benchmark(1839, 1840)], "opfyldt", "faerre-end-forventet", []],
  ["lige mange er opfyldt", [benchmark(1841, 1841)], "opfyldt", "som-forventet", ["ved-graensen"]],
  ["lige mange i hele tiere er opfyldt, men mærkes", [benchmark(1840, 1840)], "opfyldt", "som-forventet", ["ved-graensen", "hele-tiere"]],
  ["én flere end forventet er ikke opfyldt", [benchmark(1841, 1840)], "ikke-opfyldt", "flere-end-forventet", []],
  ["et positivt potentiale ændrer ikke dommen", [benchmark(1839, 1840, { potentiale: 12.5 })], "opfyldt", "faerre-end-forventet", []],
  ["et negativt potentiale ændrer ikke dommen", [benchmark(1841, 1840, { potentiale: -12.5, personer: -1 })], "ikke-opfyldt", "flere-end-forventet", []],
  ["lavere andel er opfyldt", [andele("17,8", "18,1")], "opfyldt", "faerre-end-forventet", []],
  ["højere andel er ikke opfyldt", [andele("18,4", "18,1")], "ikke-opfyldt", "flere-end-forventet", []],
  ["en forskel på 0,1 i afrundede andele kunne vende", [andele("18,2", "18,1")], "ikke-opfyldt", "flere-end-forventet", ["afrunding"]],
  ["lige store andele kan ikke afgøres", [andele("18,1", "18,1")], "uafklaret", "lige-andele", ["ved-graensen"]],
  ["antal afgør før andele", [{ ...andele("18,1", "18,1"), faktisk: { ...andele("18,1", "18,1").faktisk, antal: 101 }, forventet: { ...andele("18,1", "18,1").forventet, antal: 100 } }], "ikke-opfyldt", "flere-end-forventet", []],
  ["uden total lægges de tre ydelser sammen", dele(101, 100, 98), "opfyldt", "faerre-end-forventet", []],
  ["to ydelser er ikke en total", dele(101, 100, 98).slice(0, 2), "uafklaret", "benchmark-mangler", []],
  ["et manglende tal er ikke nul", dele(101, null, 98), "uafklaret", "benchmark-mangler", []],
  ["uden forventet tal er der ingen dom", [benchmark(100, null)], "uafklaret", "benchmark-mangler", []],
];

test.each(SAGER)("%s", (_, raekker, dom, kode, flag) => {
  const [v, ...flere] = domme(raekker);
  expect(flere).toEqual([]);
  expect([v?.dom, v?.begrundelse.kode, v?.flag, v?.regel]).toEqual([dom, kode, flag, "R1"]);
});

test("en trykt total, der ikke er summen, meldes, men bruges", () => {
  const r = vurderAlt(inddata({ benchmark: [benchmark(305, 290), ...dele(101, 100, 98)] }), INTET_VALG);
  expect(r.observationer).toMatchObject([{ kode: "total-afviger", delmaal: null }]);
  expect(r.vurderinger.find((v) => v.maal === "resultatmaal")?.vaerdier?.faktisk).toBe(305);
});

test("en total inden for afrundingen meldes ikke", () => {
  expect(vurderAlt(inddata({ benchmark: [benchmark(301, 300), ...dele(101, 100, 98)] }), INTET_VALG).observationer).toEqual([]);
});

const periode = (aar: number, slutmaaned: number): BenchmarkTal["periode"] => ({ fra: maanedAf(aar, slutmaaned) - 11, til: maanedAf(aar, slutmaaned) });

test("afgørelsen bruger den seneste periode, der slutter senest 31. december i måleåret [R4]", () => {
  const raekker = [benchmark(90, 100, { periode: periode(2024, 6) }), benchmark(110, 100, { periode: periode(2024, 12) }), benchmark(90, 100, { periode: periode(2025, 6) })];
  const r = vurderAlt(inddata({ benchmark: raekker, trykte: aaret(2024, (m) => antalUden(m, 50, 100)) }), INTET_VALG);
  const tilsyn = r.vurderinger.find((v) => v.maal === "skaerpet-tilsyn");
  expect([r.maaleaar, tilsyn?.dom, tilsyn?.foreloebig]).toEqual([2024, "omfattes", false]);
  expect(tilsyn?.antagelser).toContain("R4-periode");
});

test("en benchmark fra året før gør afgørelsen foreløbig", () => {
  const r = vurderAlt(inddata({ benchmark: [benchmark(90, 100, { periode: periode(2023, 12) })], trykte: aaret(2024, (m) => antalUden(m, 50, 100)) }), INTET_VALG);
  expect(r.vurderinger.find((v) => v.maal === "skaerpet-tilsyn")).toMatchObject({ dom: "omfattes-ikke", foreloebig: true });
});

test("kun en senere periode er intet resultatmål for måleåret", () => {
  const r = vurderAlt(inddata({ benchmark: [benchmark(90, 100, { periode: periode(2025, 6) })], trykte: aaret(2024, (m) => antalUden(m, 50, 100)) }), INTET_VALG);
  expect(r.vurderinger.find((v) => v.maal === "skaerpet-tilsyn")).toMatchObject({ dom: "uafklaret", begrundelse: { ukendt: ["resultatmaal"] } });
});

test("en liste uden periode giver et resultatmål, men ingen afgørelse for et år, som kun andre kommuner har tal for", () => {
  const raekker = [benchmark(90, 100, { omraade: "Nyborg" }), benchmark(90, 100, { periode: periode(2024, 6) })];
  const afgjort = (maaleaar: number | null): readonly string[] =>
    vurderAlt(inddata({ benchmark: raekker }), { ...INTET_VALG, maaleaar }).vurderinger.filter((v) => v.maal === "skaerpet-tilsyn").map((v) => v.omraade);
  expect(afgjort(null)).toEqual(["Ishøj"]);
  expect(afgjort(2024)).toEqual(["Nyborg", "Ishøj"]);
  expect(domme(raekker).map((v) => v.periode.art)).toEqual(["ukendt", "spaend"]);
});
