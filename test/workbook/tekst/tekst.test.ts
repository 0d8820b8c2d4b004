import { broek, fraIso, maanedAf, type TryktTal, vurderAlt, type Vurdering } from "../../../src/rules";
import {
  antagelseTekst, begrundelseTekst, datoTekst, domTekst, flagTekst, graenseTekst, grundTekst, intervalTekst, kildeTekst, maanederTekst, naesteTrinTekster, overblikssaetning, pctTekst, periodeTekst, problemTekst, talTekst,
} from "../../../src/workbook/tekst";
import { ANTAGELSER, RETSKILDER } from "../../../src/rules";
import { aaret, andelUden, antalUden, benchmark, brev, gruppe, inddata, INTET_VALG, mangler } from "../../rules/hjaelp";

describe("tal og tid på dansk", () => {
  test.each([
    [1620, 0, "1.620"],
    [-16.3, 1, "−16,3"],
    [1234567.891, 2, "1.234.567,89"],
    [0, 0, "0"],
    [-0.04, 1, "0,0"],
    [999, 0, "999"],
  ])("%d med %d decimaler er %s", (tal, decimaler, tekst) => expect(talTekst(tal, decimaler)).toBe(tekst));

  test("andele har én decimal, og flere når én ville skjule forskellen til grænsen", () => {
    expect(pctTekst(broek(346, 1000))).toBe("34,6 pct.");
    expect(pctTekst(broek(1, 3))).toBe("33,3 pct.");
    expect(pctTekst(broek(1, 5), broek(1, 5))).toBe("20,0 pct.");
    expect(pctTekst(broek(2001, 10000), broek(1, 5))).toBe("20,01 pct.");
    expect(pctTekst(broek(19999, 100000), broek(1, 5))).toBe("19,999 pct.");
    expect(intervalTekst({ mindst: broek(3, 10), hoejst: broek(346, 1000) })).toBe("mellem 30,0 og 34,6 pct.");
    expect(graenseTekst(broek(1, 5))).toBe("20 pct.");
  });

  test("perioder og datoer skrives ud", () => {
    expect(datoTekst(fraIso("2023-03-07"))).toBe("7. marts 2023");
    expect(periodeTekst({ art: "maaned", maaned: maanedAf(2022, 9) })).toBe("september 2022");
    expect(periodeTekst({ art: "spaend", fra: maanedAf(2022, 9), til: maanedAf(2022, 11) })).toBe("sep.–nov. 2022");
    expect(periodeTekst({ art: "spaend", fra: maanedAf(2022, 12), til: maanedAf(2023, 2) })).toBe("dec. 2022–feb. 2023");
    expect(periodeTekst({ art: "aar", aar: 2024 })).toBe("2024");
    expect(maanederTekst([maanedAf(2022, 3), maanedAf(2022, 5)])).toBe("marts 2022, maj 2022");
    expect(maanederTekst([])).toBe("");
  });
});

const domme = (trykte: readonly TryktTal[], mere: Parameters<typeof inddata>[0] = {}): readonly Vurdering[] => vurderAlt(inddata({ trykte, ...mere }), INTET_VALG).vurderinger;
const maanedsgrund = (tal: TryktTal): string => domme([tal]).filter((v) => v.periode.art === "maaned" && v.gruppe === tal.gruppe && v.maal.startsWith(tal.slags)).map((v) => begrundelseTekst(v)).join();
const tidlig = { slags: "tidlig-indsats", indsats: "tilbud", gruppe: gruppe("A-dagpenge mv.") } as const;

describe("begrundelser", () => {
  test.each([
    ["34,6 pct. mangler tilbud i september 2022; grænsen er højst 20 pct.", andelUden("2022M09", "34,6", tidlig)],
    ["25,0 pct. mangler fire samtaler i marts 2024; grænsen er under 20 pct. 6 personer mere skal have det.", antalUden("2024M03", 25, 100)],
    ["31,0 pct. mangler tilbud eller 100 løntimer i marts 2024; grænsen er under 30 pct. 2 personer mere skal have det.", antalUden("2024M03", 31, 100, { indsats: "tilbud" })],
    ["Tallet for november 2022 mangler. Et manglende tal er hverken nul, opfyldt eller ikke opfyldt.", mangler("2022M11", tidlig)],
    ["Der er ingen personer at måle på i marts 2024.", antalUden("2024M03", 0, 0)],
    ["Der er ingen regel i kraft for december 2019.", antalUden("2019M12", 1, 10)],
  ])("%s", (tekst, tal) => expect(maanedsgrund(tal)).toBe(tekst));

  test("lige på grænsen siges det, at de to måder at skrive den på er forskellige [F5]", () => {
    expect(maanedsgrund(antalUden("2024M03", 30, 100, { indsats: "tilbud" }))).toContain("„mindre end 30 pct. uden“ og „mindst 70 pct. med“ er ikke det samme");
  });

  test("en trykt andel på grænsen kunne vende", () => {
    expect(maanedsgrund(andelUden("2024M03", "20,0"))).toContain("de nøjagtige tal kunne vende dommen");
  });

  test("året viser gennemsnit, antal måneder og den samlede andel", () => {
    const aar = domme(aaret(2024, (m) => antalUden(m, 25, 100)).slice(0, 11)).find((v) => v.periode.art === "aar" && v.maal === "fokusmaal-samtaler");
    expect(aar && begrundelseTekst(aar)).toBe("I gennemsnit mangler 25,0 pct. fire samtaler i 2024 (11 måneder med tal); grænsen er under 20 pct. Over hele året samlet er det 25,0 pct.");
  });

  test.each([
    [benchmark(1620, 1840), "1.620 personer på ydelse mod 1.840 forventet: 220 færre."],
    [benchmark(1841, 1840), "1.841 personer på ydelse mod 1.840 forventet: 1 flere."],
    [benchmark(null, 1840), "Der mangler faktisk eller forventet antal for alle ydelser under ét."],
  ])("resultatmålet", (tal, tekst) => expect(domme([], { benchmark: [tal] }).map((v) => begrundelseTekst(v))).toEqual([tekst]));

  test("genopretning uden antal siger, hvad der er regnet med", () => {
    const trykte = ["2022M09", "2022M10", "2022M11"].map((m) => andelUden(m, "34,6", tidlig));
    const v = domme(trykte, { henvendelser: [brev("2022-08-29", "tilbud", "Dagpenge")] }).find((x) => x.maal === "genopretning");
    expect(v && begrundelseTekst(v)).toBe(
      "I ingen af de tre måneder er det mindre end 20 pct., der mangler tilbud (september 2022: 34,6 pct., oktober 2022: 34,6 pct., november 2022: 34,6 pct.). Tabellen viser ikke antal personer; reglen om færre end 10 personer er regnet som ikke opfyldt.",
    );
  });
});

describe("svaret i én sætning", () => {
  const svar = (i: Parameters<typeof inddata>[0], maaleaar: number | null = null): string => {
    const r = vurderAlt(inddata(i), { ...INTET_VALG, maaleaar });
    return overblikssaetning("Ishøj", r.vurderinger, r);
  };
  const over = [...aaret(2024, (m) => antalUden(m, 50, 100)), ...aaret(2024, (m) => antalUden(m, 10, 100, { indsats: "tilbud" }))];

  test("omfattes", () => expect(svar({ trykte: over, benchmark: [benchmark(110, 100)] })).toBe("Ishøj omfattes af skærpet tilsyn for 2024. Resultatmålet er ikke opfyldt, og det er fokusmålet for samtaler heller ikke."));
  test("omfattes ikke", () => expect(svar({ trykte: over, benchmark: [benchmark(90, 100)] })).toBe("Ishøj omfattes ikke af skærpet tilsyn for 2024. Resultatmålet er opfyldt; så omfattes kommunen ikke, uanset fokusmålene."));
  test("uafklaret", () => expect(svar({ trykte: over })).toBe("Det er uafklaret, om Ishøj omfattes af skærpet tilsyn for 2024. Det kan ikke afgøres uden resultatmålet."));
  test("ikke gældende", () => expect(svar({ benchmark: [benchmark(90, 100)] }, 2026)).toBe("Ishøj: Skærpet tilsyn er afskaffet ved lov nr. 1750 af 29-12-2025 og gælder ikke for 2026."));
  test("udskudt i 2020", () => expect(svar({ benchmark: [benchmark(90, 100)] }, 2020)).toContain("udskudt på grund af covid-19"));
  test("kun resultatmål", () => expect(svar({ benchmark: [benchmark(90, 100)] })).toBe("Ishøj: resultatmålet er opfyldt. 90 personer på ydelse mod 100 forventet: 10 færre."));
  test("ikke genoprettet, uden dobbelt punktum efter mv.", () => {
    const trykte = ["2022M09", "2022M10", "2022M11"].map((m) => andelUden(m, "34,6", tidlig));
    expect(svar({ trykte, henvendelser: [brev("2022-08-29", "tilbud", "Dagpenge")] })).toBe("Ishøj har ikke genoprettet den tidlige indsats: tilbud til A-dagpenge mv.");
  });
  test("ingen tal", () => expect(svar({})).toBe("Der er ikke tal nok til at vurdere Ishøj."));
});

describe("problemer, kilder og antagelser", () => {
  test("et problem siger, hvad det er, hvad det gjorde, og hvad man kan gøre, men aldrig det fundne", () => {
    const tekst = problemTekst({ kode: "ukendt-ydelsesgruppe", ark: "Borgere", celle: "B17", fundet: "010170-••••", virkning: "udeladt" });
    expect(tekst).toBe("Ydelsesgruppen kendes ikke. Rækken er holdt uden for alle mål. Ret navnet, eller kontrollér at gruppen hører til målene.");
    expect(grundTekst("fejlcelle")).toBe("Cellen viser en fejl.");
  });

  test("enhver kilde og antagelse har ord, og en antagelse kalder sig antaget", () => {
    for (const k of RETSKILDER) expect(kildeTekst(k.id)).toContain(k.titel);
    for (const a of ANTAGELSER) expect(antagelseTekst(a.id)).toMatch(/^\[[A-Z]\d+\] .*\. \(antaget\)$/);
    expect(() => antagelseTekst("findes-ikke")).toThrow(RangeError);
  });

  test("domme og flag har ord", () => {
    expect([domTekst("omfattes-ikke"), flagTekst("hele-tiere")]).toEqual(["Omfattes ikke", "Antallene er afrundet til hele tiere."]);
  });
});

test("næste trin siges én gang for de par, der deler dem, med brevets frist", () => {
  const par = (g: string) => [
    brev("2022-08-29", "samtaler", g, { type: "foerste" }),
    brev("2023-02-20", "samtaler", g, { type: "indskaerpet", frist: fraIso("2023-03-07") }),
  ];
  const { sager } = vurderAlt(inddata({ henvendelser: [...par("Sygedagpenge"), ...par("Ledighedsydelse")] }), { udtraeksdato: null, maaleaar: null });
  expect(naesteTrinTekster(sager)).toEqual([
    "Ishøj, samtaler til Sygedagpenge og samtaler til Ledighedsydelse: Frist ifølge brevet: 7. marts 2023. Næste opfølgning på mar.–maj 2023. Tallene for mar.–maj 2023 kendes omkring august 2023.",
  ]);
});
