import {
  ANTAGELSER, MAALEAAR, MODELLER, NI_GRUPPER, OEVO, REGELVAERDIER, RETSKILDER, VAERDI_IDER, dagAf, erFoertidspension, fraIso, harPligt, I_ALT, kraev, LOVEN, maaleaarsregel,
  maanedAf, modelFor, oevoTaeller, sidsteDag, slaaGruppeOp, slaaOp, type VaerdiId,
} from "../../src/rules";
import { kraevUdenOverlap } from "../../src/rules/regeldata/gyldighed";

const maaneder = Array.from({ length: 11 * 12 }, (_, i) => maanedAf(2020, 1) + i);
const gruppe = (tekst: string) => {
  const g = slaaGruppeOp(tekst);
  if (g === null) throw new Error(tekst);
  return g;
};

describe("regeldata", () => {
  test.each(VAERDI_IDER)("%s har netop én version i hver måned 2020–2030", (id) => {
    for (const m of maaneder) {
      const dag = sidsteDag(m);
      expect(REGELVAERDIER.filter((v) => v.id === id && v.fra <= dag && (v.til === null || dag <= v.til))).toHaveLength(1);
    }
  });

  test("hver måned 2020–2030 har netop én model for tidlig indsats og ét måleår", () => {
    for (const m of maaneder) {
      expect(modelFor(LOVEN, m)).not.toBeNull();
      expect(maaleaarsregel(LOVEN, Math.floor(m / 12))).toBeDefined();
    }
  });

  test("to versioner af samme regel samme dag afvises", () => {
    expect(() => kraevUdenOverlap("x", [{ fra: 10, til: 20 }, { fra: 20, til: null }])).toThrow("x");
    expect(() => kraevUdenOverlap("x", [{ fra: 10, til: null }, { fra: 20, til: null }])).toThrow("x");
    expect(() => kraevUdenOverlap("x", [{ fra: 21, til: null }, { fra: 10, til: 20 }])).not.toThrow();
  });

  test("før 2020 findes ingen version, og opslaget siger det", () => {
    expect(slaaOp(LOVEN, "fokus-tilbud-timer", fraIso("2019-12-31"))).toBeNull();
    expect(() => kraev(LOVEN, "fokus-tilbud-timer", fraIso("2019-12-31"))).toThrow(RangeError);
    expect(modelFor(LOVEN, maanedAf(2019, 12))).toBeNull();
  });

  test.each<[VaerdiId, string, number, string]>([
    ["fokus-tilbud-timer", "2023-03-21", 225, "F3"],
    ["fokus-tilbud-timer", "2023-03-22", 100, "F3"],
    ["fokus-tilbud-graense-uden", "2023-03-21", 20, "F5"],
    ["fokus-tilbud-graense-uden", "2023-03-22", 30, "F5"],
    ["fokus-samtaler-graense-uden", "2023-03-22", 20, "F5"],
    ["tidlig-graense-uden", "2026-06-30", 20, "T0"],
    ["tidlig-graense-uden", "2026-07-01", 25, "T6"],
    ["tidlig-samtaler-antal-dagpenge", "2026-06-30", 4, "T0"],
    ["tidlig-samtaler-antal-dagpenge", "2026-07-01", 2, "T6"],
  ])("%s er den %s %d efter [%s]", (id, dag, vaerdi, regel) => {
    expect(slaaOp(LOVEN, id, fraIso(dag))).toMatchObject({ vaerdi, regel });
  });

  test("alle henvisninger til kilder og antagelser findes, og det antagede bærer en antagelse", () => {
    const kilder = new Set(RETSKILDER.map((k) => k.id));
    const antagelser = new Set(ANTAGELSER.map((a) => a.id));
    for (const r of [...REGELVAERDIER, ...MODELLER, ...MAALEAAR, ...OEVO]) {
      expect(r.kilder.length).toBeGreaterThan(0);
      r.kilder.forEach((k) => expect(kilder).toContain(k));
      r.antagelser.forEach((a) => expect(antagelser).toContain(a));
    }
    for (const v of REGELVAERDIER) expect(v.status === "antaget").toBe(v.antagelser.length > 0);
  });

  test("modellerne skifter 1. november 2023 og 1. juli 2026", () => {
    expect([maanedAf(2023, 10), maanedAf(2023, 11), maanedAf(2026, 6), maanedAf(2026, 7)].map((m) => modelFor(LOVEN, m)?.id)).toEqual(["2022", "2023", "2023", "2026"]);
  });
});

describe("ydelsesgrupper", () => {
  test.each([
    ["A-dagpenge mv.", "A-dagpenge mv."],
    ["a-dagpenge m.v.", "A-dagpenge mv."],
    ["Dagpenge", "A-dagpenge mv."],
    ["  SYGEDAGPENGE  mv. ", "Sygedagpenge"],
    ["Kortanthjælp", "Kontanthjælp"],
    ["Kortantihjælp", "Kontanthjælp"],
    ["kontanthjaelp mv", "Kontanthjælp"],
    ["Selvforsørgelses- og hjemrejseydelse samt overgangsydelse", "Overgangsydelsesmodtagere uden for program"],
    ["SHO-ydelse", "Overgangsydelsesmodtagere uden for program"],
    ["Revalidering\u00a0inkl. forrevalidering", "Revalidering inkl. forrevalidering"],
    ["Ydelsesgrupper  i alt", "Ydelsesgrupper i alt"],
  ])("%j er %s", (tekst, navn) => expect(slaaGruppeOp(tekst)).toBe(navn));

  test.each(["", "mv.", "Efterløn", "Overgangsydelse i program", "Førtidspension", "Sygedagpenge og kontanthjælp"])("%j gættes ikke", (tekst) => expect(slaaGruppeOp(tekst)).toBeNull());

  test.each(["Førtidspension", "førtidspension mv.", "Foertidspensionister"])("%s er førtidspension", (tekst) => expect(erFoertidspension(tekst)).toBe(true));
  test.each(["Sygedagpenge", "Pension"])("%s er ikke førtidspension", (tekst) => expect(erFoertidspension(tekst)).toBe(false));

  test("ni grupper har samtalepligt, fire har tilbudspligt frem til juli 2026 [G5]", () => {
    const dag = fraIso("2026-06-30");
    expect(NI_GRUPPER).toHaveLength(9);
    expect(NI_GRUPPER.filter((g) => harPligt(LOVEN, g, "samtaler", dag))).toHaveLength(9);
    expect(NI_GRUPPER.filter((g) => harPligt(LOVEN, g, "tilbud", dag))).toEqual(["A-dagpenge mv.", "Kontanthjælp", "Uddannelseshjælp", "Overgangsydelsesmodtagere uden for program"]);
    expect(harPligt(LOVEN, I_ALT, "tilbud", dag)).toBe(true);
  });

  test("fra juli 2026 er det dagpenge og kontanthjælp, og ledighedsydelse ved samtaler [T6]", () => {
    const dag = fraIso("2026-07-01");
    expect(NI_GRUPPER.filter((g) => harPligt(LOVEN, g, "tilbud", dag))).toEqual(["A-dagpenge mv.", "Kontanthjælp"]);
    expect(NI_GRUPPER.filter((g) => harPligt(LOVEN, g, "samtaler", dag))).toEqual(["A-dagpenge mv.", "Kontanthjælp", "Ledighedsydelse"]);
  });

  test.each([
    ["2023-03-21", "Kontanthjælp", true],
    ["2023-03-22", "Kontanthjælp", false],
    ["2023-03-22", "Uddannelseshjælp", true],
    ["2026-06-30", "Kontanthjælp", false],
    ["2026-07-01", "Kontanthjælp", true],
  ])("ØVO begyndt %s for %s: %s [F7]", (dag, navn, taeller) => expect(oevoTaeller(LOVEN, fraIso(dag), gruppe(navn))).toBe(taeller));

  test("måleårene følger tabellen [S3]", () => {
    expect([2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026].map((a) => maaleaarsregel(LOVEN, a).fokusmaal.join("+") || "ingen")).toEqual([
      "ingen", "ingen", "samtaler", "samtaler", "samtaler+tilbud", "samtaler+tilbud", "samtaler+tilbud", "ingen",
    ]);
    expect(dagAf({ aar: 2024, maaned: 1, dag: 1 })).toBe(45292);
  });
});
