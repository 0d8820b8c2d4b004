import * as fc from "fast-check";
import { maanedAf, isoDag, type TryktTal, vurderAlt, type Vurdering } from "../../src/rules";
import { erForeloebigBeslutning, omfattes, type Del } from "../../src/rules/vurdering/beslutning";
import { type Tegn, TILSYN } from "../sager/regler/tilsyn";
import { aaret, antalUden, benchmark, gruppe, inddata, INTET_VALG } from "./hjaelp";

function aar(aar: number, indsats: "samtaler" | "tilbud", tegn: Tegn): TryktTal[] {
  return tegn === "?" ? [] : aaret(aar, (m) => antalUden(m, tegn === "+" ? 10 : 50, 100, { indsats }));
}

function afgoerelse(maaleaar: number, resultat: Tegn, samtaler: Tegn, tilbud: Tegn): Vurdering | undefined {
  const tal = resultat === "?" ? [] : [benchmark(resultat === "+" ? 90 : 110, 100)];
  const trykte = [...aar(maaleaar, "samtaler", samtaler), ...aar(maaleaar, "tilbud", tilbud)];
  return vurderAlt(inddata({ benchmark: tal, trykte }), { ...INTET_VALG, maaleaar }).vurderinger.find((v) => v.maal === "skaerpet-tilsyn");
}

test.each(TILSYN)("måleår %i, resultatmål %s, samtaler %s, tilbud %s: %s [S1–S3]", (maaleaar, r, s, t, dom, kode) => {
  const v = afgoerelse(maaleaar, r, s, t);
  expect([v?.dom, v?.begrundelse.kode, v?.regel]).toEqual([dom, kode, dom === "ikke-gaeldende" ? "S3" : "S1"]);
});

test("2025 bærer advarslen om, at ordningen afskaffes, og 2024 gør ikke", () => {
  expect(afgoerelse(2025, "-", "-", "-")?.flag).toContain("afskaffes");
  expect(afgoerelse(2024, "-", "-", "-")?.flag).not.toContain("afskaffes");
  expect(afgoerelse(2025, "-", "-", "-")?.antagelser).toContain("S3-2025");
});

test("læsningen „ét er nok“ nævnes kun, når den afgjorde det [S1]", () => {
  expect(afgoerelse(2024, "-", "-", "+")?.antagelser).toContain("S1-et-er-nok");
  expect(afgoerelse(2024, "-", "-", "-")?.antagelser).not.toContain("S1-et-er-nok");
  expect(afgoerelse(2022, "-", "-", "+")?.antagelser).not.toContain("S1-et-er-nok");
});

test("versionen er måleårets række i tabellen", () => {
  const version = afgoerelse(2024, "-", "-", "-")?.version;
  expect(version && [isoDag(version.fra), version.til === null ? null : isoDag(version.til)]).toEqual(["2023-01-01", "2024-12-31"]);
});

test("et foreløbigt fokusmål gør ikke afgørelsen foreløbig, når resultatmålet er opfyldt", () => {
  const trykte = aaret(2024, (m) => antalUden(m, 50, 100)).slice(0, 6);
  const tilsyn = (faktisk: number) => vurderAlt(inddata({ trykte, benchmark: [benchmark(faktisk, 100)] }), INTET_VALG).vurderinger.find((v) => v.maal === "skaerpet-tilsyn");
  expect(tilsyn(90)).toMatchObject({ dom: "omfattes-ikke", foreloebig: false });
  expect(tilsyn(110)).toMatchObject({ dom: "omfattes", foreloebig: true });
});

test("uden måleår bruges det nyeste år i fokusmålene", () => {
  const trykte = [...aaret(2023, (m) => antalUden(m, 50, 100)), ...aaret(2024, (m) => antalUden(m, 10, 100)).slice(0, 2)];
  expect(vurderAlt(inddata({ trykte }), INTET_VALG).maaleaar).toBe(2024);
});

test("uden fokusmål bruges året, hvor benchmarkens periode slutter", () => {
  const periode = { fra: maanedAf(2023, 7), til: maanedAf(2024, 6) };
  const r = vurderAlt(inddata({ benchmark: [benchmark(90, 100, { periode })] }), INTET_VALG);
  expect([r.maaleaar, r.vurderinger[0]?.dom]).toEqual([2024, "omfattes-ikke"]);
});

test("efter „omfattes“ nævner sagsgennemgangen grupperne over grænsen, ressourceforløb med [S4]", () => {
  const g = (navn: string, uden: number): TryktTal[] => aaret(2024, (m) => antalUden(m, uden, 100, { gruppe: gruppe(navn), indsats: "tilbud" }));
  const trykte = [...g("Ressourceforløb", 60), ...g("Jobafklaringsforløb", 40), ...g("Sygedagpenge", 10), ...g("I alt", 45), ...aar(2024, "samtaler", "+")];
  const r = vurderAlt(inddata({ trykte, benchmark: [benchmark(110, 100)] }), INTET_VALG);
  expect(r.sagsgennemgang).toEqual([{ omraade: "Ishøj", maal: "fokusmaal-tilbud", grupper: ["Ressourceforløb", "Jobafklaringsforløb"] }]);
  expect(vurderAlt(inddata({ trykte, benchmark: [benchmark(90, 100)] }), INTET_VALG).sagsgennemgang).toEqual([]);
});

const del: fc.Arbitrary<Del> = fc.record({ fejlet: fc.constantFrom("ja" as const, "nej" as const, "uvist" as const), foreloebig: fc.boolean() });
const oploes = (d: Del, svar: boolean): Del => (d.fejlet === "uvist" ? { ...d, fejlet: svar ? "ja" : "nej" } : d);

test("det ukendte kan aldrig vende en afgørelse, der er truffet [S2]", () => {
  fc.assert(
    fc.property(del, fc.array(del, { maxLength: 3 }), fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }), (resultat, fokus, svar) => {
      const foer = omfattes(resultat, fokus);
      const efter = omfattes(oploes(resultat, svar[3] ?? false), fokus.map((f, i) => oploes(f, svar[i] ?? false)));
      expect(efter).not.toBe("uvist");
      if (foer !== "uvist") expect(efter).toBe(foer);
    }),
  );
});

test("uafklaret kun, når det ukendte kunne ændre afgørelsen: begge udfald er mulige", () => {
  fc.assert(
    fc.property(del, fc.array(del, { minLength: 1, maxLength: 2 }), (resultat, fokus) => {
      const udfald = new Set([true, false].map((s) => omfattes(oploes(resultat, s), fokus.map((f) => oploes(f, s)))));
      expect(udfald.size === 2).toBe(omfattes(resultat, fokus) === "uvist");
    }),
  );
});

test("uden foreløbige dele er afgørelsen ikke foreløbig", () => {
  fc.assert(fc.property(del, fc.array(del, { maxLength: 2 }), (r, f) => {
    const endelig = (d: Del): Del => ({ ...d, foreloebig: false });
    expect(erForeloebigBeslutning("et-er-nok", endelig(r), f.map(endelig))).toBe(false);
  }));
});
