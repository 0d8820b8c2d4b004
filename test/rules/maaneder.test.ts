import { isoDag, maanedskode, vurderAlt } from "../../src/rules";
import { MAANEDER } from "../sager/regler/maaneder";
import { antalUden, inddata, INTET_VALG } from "./hjaelp";
import { fraIso } from "../../src/rules";

const maanedsdom = (tal: (typeof MAANEDER)[number]["tal"], udtraeksdato: string | null = null) => {
  const valg = { ...INTET_VALG, udtraeksdato: udtraeksdato === null ? null : fraIso(udtraeksdato) };
  const v = vurderAlt(inddata({ trykte: [tal] }), valg).vurderinger.find((x) => x.periode.art === "maaned" && x.gruppe === tal.gruppe && x.maal.startsWith(tal.slags));
  if (!v) throw new Error("ingen dom");
  return v;
};

test.each(MAANEDER)("$sag", ({ tal, dom, regel, fra, flag = [], kode, mangler }) => {
  const v = maanedsdom(tal);
  expect([v.dom, v.regel, isoDag(v.version.fra)]).toEqual([dom, regel, fra]);
  expect(v.flag.filter((f) => f !== "antagelse")).toEqual(flag);
  if (kode !== undefined) expect(v.begrundelse.kode).toBe(kode);
  if (mangler !== undefined) expect(v.afstand.personer).toBe(mangler);
  expect(v.hjemmel.length).toBeGreaterThan(0);
});

test("afstanden i procentpoint er andelen uden minus grænsen [U4]", () => {
  expect(maanedsdom(antalUden("2024M03", 31, 120)).afstand.procentpoint).toBeCloseTo(5.8333, 3);
  expect(maanedsdom(antalUden("2024M03", 10, 100)).afstand.procentpoint).toBe(-10);
});

test("dommen nævner de antagelser, den hviler på, også i marts 2023, hvor grænsen skifter [F5]", () => {
  expect(maanedsdom(antalUden("2024M03", 1, 100)).antagelser).toEqual(["F5-samtaler"]);
  expect(maanedsdom(antalUden("2023M03", 1, 100, { indsats: "tilbud" })).antagelser).toEqual(["F5-tilbud-fra", "F3-timer-fra", "F5-dag"]);
  expect(maanedsdom(antalUden("2023M02", 1, 100, { indsats: "tilbud" })).antagelser).toEqual(["F5-tilbud-foer"]);
});

test.each([
  ["2024-06-30", true, "dagen før tre måneder efter 1. april"],
  ["2024-07-01", false, "tre måneder efter 1. april"],
])("marts 2024 trukket %s er foreløbig: %s, %s [S5]", (udtraek, foreloebig) => {
  expect(maanedsdom(antalUden("2024M03", 1, 100), udtraek).foreloebig).toBe(foreloebig);
});

test.each([
  ["2024-03-30", "maaned-ikke-slut"],
  ["2024-03-31", "andel-opfylder"],
])("marts 2024 trukket %s: %s [U0]", (udtraek, kode) => {
  const v = maanedsdom(antalUden("2024M03", 1, 100), udtraek);
  expect(v.begrundelse.kode).toBe(kode);
  expect(v.foreloebig).toBe(true);
  expect(maanedskode(tidligstMaaned(v))).toBe("2024M03");
});

const tidligstMaaned = (v: ReturnType<typeof maanedsdom>): number => (v.periode.art === "maaned" ? v.periode.maaned : -1);

test("tal fra før 2020 vælter ikke en kørsel med en gammel udtræksdato", () => {
  expect(maanedsdom(antalUden("2018M03", 1, 100), "2018-05-01").dom).toBe("ikke-gaeldende");
});
