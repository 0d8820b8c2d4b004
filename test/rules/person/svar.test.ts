import fc from "fast-check";
import { byg, foersteDag, fraIso, type Gruppe, I_ALT, maanedAf, type Motor, type PersonSvar, plusMaaneder, tilEnde } from "../../../src/rules";
import { AABEN, FOERST, heltMaanedsHul, maaned, naesteMaaned, plusMdr } from "../../../src/rules/person/kalender";
import { maanedFor } from "../../../src/rules";
import { gruppe, persondata, VIDNE } from "./byg-data";
import { linjer } from "./tilfaeldig";

const motorFor = (rk: readonly string[], udtraek = "2026-12-31"): Motor => tilEnde(byg(persondata([...rk, ...VIDNE]), { udtraeksdato: fraIso(udtraek) }));
const spoerg = (rk: readonly string[], g: string, maaned: string, slags: "fokusmaal" | "tidlig-indsats", indsats: "samtaler" | "tilbud", udtraek?: string): PersonSvar =>
  motorFor(rk, udtraek).svar({ person: 0, gruppe: g === "alle" ? I_ALT : gruppe(g), maaned: maanedAf(Number(maaned.slice(0, 4)), Number(maaned.slice(5))), slags, indsats });
const koder = (s: PersonSvar): string[] => s.haendelser.map((h) => h.kode);

describe("Forklaringen på én persons svar", () => {
  it("siger for hver samtale, om den tæller, og ellers hvorfor ikke", () => {
    const s = spoerg(["Y KTH 2022-01-01..", "S 2022-12-31 2023-01-01 2023-01-01 2023-02-01:aflyst 2023-03-01:ukendt 2024-02-01 ?"], "KTH", "2023-12", "fokusmaal", "samtaler");
    expect(koder(s)).toEqual(["maaske", "uden-for-vindue", "taeller", "samme-dag", "ikke-afholdt", "maaske", "uden-for-vindue"]);
    expect(s).toMatchObject({ udfald: "nej", fundet: { antal: 1, hoejstAntal: 3 }, krav: { antal: 4, hundrededele: null }, vindue: { fra: fraIso("2023-01-01"), til: fraIso("2024-01-01") } });
  });

  it("siger for hvert tilbud og hver timerække det samme", () => {
    const rk = ["Y KTH 2022-01-01..", "T mentor 2023-02-01..2023-03-01", "T oevo 2023-04-01..2023-05-01", "T praktik 2022-02-01..2022-03-01", "T ukendt 2023-02-01..2023-03-01", "T praktik 2023-06-01..2023-06-02", "L 2023-02:20 2022-12:20 2023-03:?"];
    const s = spoerg(rk, "KTH", "2023-12", "fokusmaal", "tilbud");
    expect(koder(s)).toEqual(["type-taeller-ikke", "ordning-taeller-ikke", "uden-for-vindue", "maaske", "taeller", "taeller", "uden-for-vindue", "maaske"]);
    expect(s).toMatchObject({ udfald: "ja", fundet: { antal: 1, hoejstAntal: 2, hundrededele: 2000, hoejstHundrededele: null }, krav: { antal: 1, hundrededele: 10_000 } });
  });

  it("kalder det, der ligger efter udtræksdatoen, planlagt", () => {
    const s = spoerg(["Y KTH 2022-01-01..", "S 2023-12-20", "T praktik 2023-12-20..2023-12-24"], "KTH", "2023-12", "fokusmaal", "samtaler", "2023-12-15");
    expect(koder(s)).toEqual(["efter-udtraek"]);
  });

  it("viser forløbet fra overgangsydelsens start og vinduet frem til D [P5, T0]", () => {
    const s = spoerg(["Y OY 2023-01-10..2023-04-30", "Y KTH 2023-05-01.."], "KTH", "2023-07", "tidlig-indsats", "samtaler");
    expect(s).toMatchObject({ udfald: "nej", forloeb: { start: fraIso("2023-01-10"), fra: fraIso("2023-05-01"), slut: null, huller: [] }, vindue: { fra: fraIso("2023-01-10"), til: fraIso("2023-07-10") } });
  });

  it("har ingen forløb uden for nævneren", () => {
    expect(spoerg(["Y KTH 2023-08-01.."], "KTH", "2023-12", "fokusmaal", "samtaler")).toMatchObject({ udfald: "ikke-i-naevner", forloeb: null, omraader: [] });
  });

  it("afviser en måned uden regler og en gruppe uden rækker", () => {
    expect(() => spoerg(["Y KTH 2000-01-01.."], "KTH", "2001-12", "fokusmaal", "samtaler")).toThrow(RangeError);
    expect(() => spoerg(["Y KTH 2000-01-01.."], "RES", "2023-12", "fokusmaal", "samtaler")).toThrow(RangeError);
  });

  it("stemmer med optællingen for enhver person, måned og gruppe", () => {
    const navn = { ja: "ja", nej: "nej", uvist: "uvist", undtaget: "undtaget" } as const;
    fc.assert(
      fc.property(linjer, fc.integer({ min: maanedAf(2021, 1), max: maanedAf(2024, 12) }), (rk, maaned) => {
        const data = persondata([...rk, ...VIDNE]);
        const motor = tilEnde(byg(data, { udtraeksdato: fraIso("2025-06-30") }));
        for (const t of tilEnde(motor.maanedstal(maaned, maaned, "fakta"))) {
          if (t.omraade !== "Byen" || !t.optaelling) continue;
          const s = motor.svar({ person: 0, gruppe: t.gruppe as Gruppe, maaned, slags: t.slags, indsats: t.indsats });
          for (const n of Object.values(navn)) expect([n, t.optaelling[n]]).toEqual([n, s.udfald === n ? 1 : 0]);
          if (s.forloeb && s.fundet && (s.udfald === "ja" || s.udfald === "nej") && t.indsats === "samtaler") expect(s.fundet.antal >= s.krav.antal).toBe(s.udfald === "ja");
          const talte = s.haendelser.filter((h) => h.kode === "taeller" && h.slags !== "loentimer").length;
          if (s.fundet) expect(talte).toBe(s.fundet.antal);
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe("Månedsregningen i tabeller", () => {
  it("stemmer med kalenderen på alle dage", () => {
    fc.assert(
      fc.property(fc.integer({ min: FOERST, max: AABEN }), fc.integer({ min: 0, max: 12 }), (dag, n) => {
        expect(plusMdr(dag, n)).toBe(plusMaaneder(dag, n));
        expect(maaned(dag)).toBe(maanedFor(dag));
        expect(foersteDag(naesteMaaned(dag))).toBeGreaterThanOrEqual(dag);
        expect(foersteDag(naesteMaaned(dag) - 1)).toBeLessThan(dag);
      }),
      { numRuns: 2000 },
    );
  });

  it("finder en hel kalendermåned mellem to perioder [P2]", () => {
    const hul = (til: string, fra: string): boolean => heltMaanedsHul(fraIso(til), fraIso(fra));
    expect([hul("2023-02-01", "2023-03-01"), hul("2023-02-02", "2023-03-31"), hul("2023-02-02", "2023-04-01"), hul("2023-02-01", "2023-02-28")]).toEqual([true, false, true, false]);
  });
});
