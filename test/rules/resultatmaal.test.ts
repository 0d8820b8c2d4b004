import { type BenchmarkTal, maanedAf, vurderAlt, type Vurdering } from "../../src/rules";
import { dele, RESULTATMAAL } from "../sager/regler/resultatmaal";
import { aaret, antalUden, benchmark, inddata, INTET_VALG } from "./hjaelp";

const domme = (raekker: readonly BenchmarkTal[]): readonly Vurdering[] => vurderAlt(inddata({ benchmark: raekker }), INTET_VALG).vurderinger.filter((v) => v.maal === "resultatmaal");

test.each(RESULTATMAAL)("%s", (_, raekker, dom, kode, flag) => {
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
