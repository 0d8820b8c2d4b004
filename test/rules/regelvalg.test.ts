import * as fc from "fast-check";
import {
  ANTAGELSER, EGNE_GRAENSER, type EgenGraense, fraIso, INGEN_REGELVALG, kraev, LOVEN, maanedAf, maanedskode, medValg, type Regelsaet, type Regelvalg, regelvalgSkema, sidsteDag, slaaOp, type TryktTal, VAERDI_IDER, vurderAlt, type Vurdering,
} from "../../src/rules";
import { VALGSAGER, type Valgsag } from "../sager/regler/regelvalg";
import { aaret, andelUden, antalUden, benchmark, gruppe, inddata, INTET_VALG } from "./hjaelp";

const lov = (valg: Partial<Regelvalg>): Regelsaet => medValg(LOVEN, { ...INGEN_REGELVALG, ...valg });
const doem = (trykte: readonly TryktTal[], regler: Regelsaet, mere: Parameters<typeof inddata>[0] = {}): readonly Vurdering[] => vurderAlt(inddata({ trykte, ...mere }), INTET_VALG, [], regler).vurderinger;

function maaneder({ maaneder: tekster, indsats, aar }: Valgsag): TryktTal[] {
  return tekster.map((t, i) => {
    const m = maanedskode(maanedAf(aar, i + 1));
    const [uden, antal] = t.split("/").map(Number);
    return uden === undefined || antal === undefined ? andelUden(m, t, { indsats }) : antalUden(m, uden, antal, { indsats });
  });
}

const aaret1 = (domme: readonly Vurdering[]): Vurdering => {
  const v = domme.find((x) => x.periode.art === "aar" && x.maal.startsWith("fokusmaal"));
  if (!v) throw new Error("ingen årsdom");
  return v;
};

test.each(VALGSAGER)("$sag [F3–F5, U4]", (sag) => {
  const tal = maaneder(sag);
  const valg = regelvalgSkema.parse({ bekraeftede: sag.bekraeftede ?? [], aendrede: sag.aendrede ?? [], egneGraenser: sag.egneGraenser ?? [] });
  const [foer, efter] = [aaret1(doem(tal, LOVEN)), aaret1(doem(tal, lov(valg)))];
  expect([foer.dom, efter.dom]).toEqual([sag.foer, sag.efter]);
  expect(efter.flag.filter((f) => f !== "antagelse" && !foer.flag.includes(f)).sort()).toEqual([...sag.flag].sort());
});

test("en antagelse, som er afgjort, står ikke længere som åben; er der flere, gør dommen", () => {
  const tal = aaret(2024, (m) => antalUden(m, 15, 100));
  expect(aaret1(doem(tal, LOVEN)).flag).toContain("antagelse");
  const bekraeftet = aaret1(doem(tal, lov({ bekraeftede: ["F5-samtaler"] })));
  expect(bekraeftet.antagelser).toEqual(["F5-samtaler"]);
  expect(bekraeftet.flag).not.toContain("antagelse");
  const andele = aaret1(doem(aaret(2024, (m) => andelUden(m, "15,0")), lov({ bekraeftede: ["F5-samtaler"] })));
  expect(andele.flag).toEqual(expect.arrayContaining(["antagelse", "bekraeftet-antagelse"]));
});

test("begge skal være ikke opfyldt, når det vælges: ét er ikke længere nok [S1]", () => {
  const tal = [...aaret(2024, (m) => antalUden(m, 50, 100)), ...aaret(2024, (m) => antalUden(m, 10, 100, { indsats: "tilbud" }))];
  const afgoer = (valg: Partial<Regelvalg>): Vurdering | undefined => doem(tal, lov(valg), { benchmark: [benchmark(110, 100)] }).find((v) => v.maal === "skaerpet-tilsyn");
  expect(afgoer({})?.dom).toBe("omfattes");
  const aendret = afgoer({ aendrede: [{ antagelse: "S1-et-er-nok" }] });
  expect([aendret?.dom, aendret?.begrundelse]).toEqual(["omfattes-ikke", { kode: "alle-fokusmaal-opfyldt", maal: ["tilbud"] }]);
  expect(aendret?.flag).toContain("aendret-antagelse");
  expect(afgoer({ bekraeftede: ["S1-et-er-nok"] })?.dom).toBe("omfattes");
});

test("en afgørelse, der hviler på en egen grænse, bærer mærket videre, og loven står ikke som kilde til den", () => {
  const tal = aaret(2022, (m) => antalUden(m, 15, 100));
  const domme = doem(tal, lov({ egneGraenser: [{ graense: "fokus-samtaler-graense-uden", pct: 10 }] }), { benchmark: [benchmark(110, 100)] });
  const afgoerelse = domme.find((v) => v.maal === "skaerpet-tilsyn");
  expect([afgoerelse?.dom, afgoerelse?.flag.includes("egen-graense")]).toEqual(["omfattes", true]);
  expect(aaret1(domme).hjemmel).not.toContain("star-skaerpet");
  expect(domme.find((v) => v.maal === "resultatmaal")?.flag).not.toContain("egen-graense");
});

test("en egen grænse for tidlig indsats mærker månederne og henvendelsen", () => {
  const tal = ["2022M09", "2022M10", "2022M11"].map((m) => antalUden(m, 15, 100, { slags: "tidlig-indsats", gruppe: gruppe("Sygedagpenge") }));
  const domme = doem(tal, lov({ egneGraenser: [{ graense: "tidlig-graense-uden", pct: 10 }] }));
  expect(domme.filter((v) => v.periode.art === "maaned").every((v) => v.flag.includes("egen-graense") && v.dom === "ikke-opfyldt")).toBe(true);
});

describe("timekravet [F3]", () => {
  const krav = (r: Regelsaet, dag: string): number => kraev(r, "fokus-tilbud-timer", fraIso(dag)).vaerdi;
  test("ændret timetal gælder fra samme dag", () => {
    const r = lov({ aendrede: [{ antagelse: "F3-timer-fra", timer: 150, fra: null }] });
    expect([krav(r, "2023-03-21"), krav(r, "2023-03-22")]).toEqual([225, 150]);
  });
  test("senere dato: det gamle krav gælder længere, og kun de flyttede dage er brugerens", () => {
    const r = lov({ aendrede: [{ antagelse: "F3-timer-fra", timer: null, fra: fraIso("2023-07-01") }] });
    expect(["2023-03-21", "2023-06-30", "2023-07-01"].map((d) => [krav(r, d), kraev(r, "fokus-tilbud-timer", fraIso(d)).ophav])).toEqual([[225, "loven"], [225, "antagelse"], [100, "loven"]]);
  });
  test("dato og tal sammen", () => {
    const r = lov({ aendrede: [{ antagelse: "F3-timer-fra", timer: 150, fra: fraIso("2022-01-01") }] });
    expect(["2021-12-31", "2022-01-01", "2024-01-01"].map((d) => krav(r, d))).toEqual([225, 150, 150]);
  });
  test("begynder det nye krav den første dag, er der intet gammelt", () => {
    expect(krav(lov({ aendrede: [{ antagelse: "F3-timer-fra", timer: null, fra: fraIso("2020-01-01") }] }), "2020-01-01")).toBe(100);
  });
});

const dag = fc.integer({ min: fraIso("2020-01-01"), max: fraIso("2030-12-31") });
const procent = fc.integer({ min: 1, max: 999 }).map((n) => n / 10);
const aendring = fc.oneof(
  fc.record({ antagelse: fc.constant("F3-timer-fra" as const), timer: fc.option(fc.integer({ min: 1, max: 2000 })), fra: dag }),
  fc.record({ antagelse: fc.constant("F5-tilbud-fra" as const), fra: dag }),
  fc.record({ antagelse: fc.constantFrom("F5-samtaler" as const, "F5-tilbud-foer" as const), pct: procent }),
  fc.constantFrom({ antagelse: "F4-middel" } as const, { antagelse: "S1-et-er-nok" } as const, { antagelse: "F5-70-for-begge" } as const),
);
const egen = fc.record({ graense: fc.constantFrom(...EGNE_GRAENSER), pct: procent });
const regelvalg = fc.record({
  bekraeftede: fc.subarray(ANTAGELSER.map(({ id }) => id)),
  aendrede: fc.uniqueArray(aendring, { selector: (a) => a.antagelse }),
  egneGraenser: fc.uniqueArray(egen, { selector: (e) => e.graense }),
});

test("hvad brugeren end vælger, gælder netop én version hver dag, som i loven", () => {
  fc.assert(
    fc.property(regelvalg, (valg) => {
      const r = medValg(LOVEN, regelvalgSkema.parse(valg));
      for (let m = maanedAf(2019, 12); m < maanedAf(2031, 1); m++) {
        for (const id of VAERDI_IDER) {
          const iKraft = (r.vaerdier.get(id) ?? []).filter((v) => v.fra <= sidsteDag(m) && (v.til === null || sidsteDag(m) <= v.til));
          expect(iKraft).toHaveLength(slaaOp(LOVEN, id, sidsteDag(m)) === null ? 0 : 1);
        }
      }
    }),
  );
});

test("valg ændrer ikke loven", () => {
  const foer = JSON.stringify([...LOVEN.vaerdier]);
  fc.assert(fc.property(regelvalg, (valg) => void medValg(LOVEN, valg)));
  expect(JSON.stringify([...LOVEN.vaerdier])).toBe(foer);
  expect([LOVEN.aarsmaal, LOVEN.beslutning, LOVEN.afgjorte.size]).toEqual(["uafgjort", "et-er-nok", 0]);
});

const aarMedTal = fc.array(fc.record({ uden: fc.integer({ min: 0, max: 60 }), tilbud: fc.integer({ min: 0, max: 60 }), flere: fc.integer({ min: 0, max: 300 }) }), { minLength: 1, maxLength: 12 });
const trykteAf = (rk: readonly { uden: number; tilbud: number; flere: number }[], aar = 2024): TryktTal[] =>
  rk.flatMap(({ uden, tilbud, flere }, i) => {
    const m = maanedskode(maanedAf(aar, i + 1));
    return [antalUden(m, uden, 60 + flere), antalUden(m, tilbud, 60 + flere, { indsats: "tilbud" })];
  });

test("at bekræfte ændrer intet tal, og ingen dom ud over år, hvor de to læsninger var uenige", () => {
  fc.assert(
    fc.property(aarMedTal, fc.subarray(ANTAGELSER.map(({ id }) => id)), (rk, bekraeftede) => {
      const tal = trykteAf(rk);
      const [foer, efter] = [doem(tal, LOVEN, { benchmark: [benchmark(110, 100)] }), doem(tal, lov({ bekraeftede }), { benchmark: [benchmark(110, 100)] })];
      const uden = ({ naevner, taeller, andelMed, andelMedSamlet, afstand, krav }: Vurdering): unknown => ({ naevner, taeller, andelMed, andelMedSamlet, afstand, krav });
      expect(efter.map(uden)).toEqual(foer.map(uden));
      const uenige = foer.some((v) => v.begrundelse.kode === "middel-og-samlet-uenige");
      if (!uenige || !bekraeftede.includes("F4-middel")) expect(efter.map((v) => v.dom)).toEqual(foer.map((v) => v.dom));
    }),
  );
});

test("en højere grænse gør aldrig et opfyldt mål uopfyldt", () => {
  fc.assert(
    fc.property(aarMedTal, fc.constantFrom(...EGNE_GRAENSER), procent, procent, (rk, graense, a, b) => {
      const tal = trykteAf(rk);
      const med = (p: number): EgenGraense[] => [{ graense, pct: p }];
      const [lav, hoej] = [doem(tal, lov({ egneGraenser: med(Math.min(a, b)) })), doem(tal, lov({ egneGraenser: med(Math.max(a, b)) }))];
      lav.forEach((v, i) => {
        if (v.dom === "opfyldt") expect(hoej[i]?.dom).not.toBe("ikke-opfyldt");
      });
    }),
  );
});

test.each([
  ["en grænse på 0 pct.", { aendrede: [{ antagelse: "F5-samtaler", pct: 0 }] }],
  ["en grænse på 100 pct.", { egneGraenser: [{ graense: "tidlig-graense-uden", pct: 100 }] }],
  ["to decimaler", { egneGraenser: [{ graense: "tidlig-graense-uden", pct: 12.25 }] }],
  ["en antagelse, der ikke findes", { bekraeftede: ["F99-noget"] }],
  ["et timekrav uden tal og dato", { aendrede: [{ antagelse: "F3-timer-fra", timer: null, fra: null }] }],
  ["en dato før reglerne", { aendrede: [{ antagelse: "F5-tilbud-fra", fra: fraIso("2019-12-31") }] }],
  ["en antagelse, der kun kan bekræftes", { aendrede: [{ antagelse: "F8-form" }] }],
  ["en grænse, loven ikke har", { egneGraenser: [{ graense: "genopretning-graense-uden", pct: 10 }] }],
])("%s er ikke et valg", (_, valg) => {
  expect(regelvalgSkema.safeParse({ ...INGEN_REGELVALG, ...valg }).success).toBe(false);
});
