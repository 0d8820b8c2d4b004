/** Actual against expected: counts, shares, the three benefits together, and figures that are missing [R1–R5]. */
import { type BenchmarkTal, broek, type Dom, type Flag } from "../../../src/rules";
import { benchmark, pct } from "../../rules/hjaelp";

const andele = (faktisk: string, forventet: string): BenchmarkTal => {
  const maalt = (t: string): BenchmarkTal["faktisk"] => ({ antal: null, andel: pct(t), afrunding: broek(1, 2000) });
  return benchmark(null, null, { faktisk: maalt(faktisk), forventet: maalt(forventet) });
};
export const dele = (d: number | null, k: number | null, s: number | null): BenchmarkTal[] => [benchmark(d, 100, {}, "dagpenge"), benchmark(k, 100, {}, "kontanthjaelp"), benchmark(s, 100, {}, "sygedagpenge")];

/** Sentence, rows, the verdict, its reason and marks. */
export const RESULTATMAAL: readonly (readonly [string, readonly BenchmarkTal[], Dom, string, readonly Flag[]])[] = [
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
