/** The official case, read from the file that is never edited. */
import { isoDag, maanedskode, type TryktTal, vurderAlt } from "../../src/rules";
import officielle from "../sager/officielle/officielle-sager.json";
import { andelUden, brev, gruppe, inddata, INTET_VALG, maaned } from "./hjaelp";

const sag = officielle["ishoej-2023"];

const tabel = (indsats: "samtaler" | "tilbud", raekker: Record<string, string[]>): TryktTal[] =>
  Object.entries(raekker).flatMap(([navn, tal]) =>
    tal.map((t, i) => andelUden(sag.opfoelgning_maaneder[i] ?? "", t, { slags: "tidlig-indsats", indsats, gruppe: gruppe(navn) })),
  );

const par = sag.foerste_henvendelse.par.map(([indsats, navn]) => ({ indsats: indsats === "tilbud" ? ("tilbud" as const) : ("samtaler" as const), navn: navn ?? "" }));
const henvendelser = par.flatMap(({ indsats, navn }) => [
  brev(sag.foerste_henvendelse.dato, indsats, navn, { type: "foerste", maaneder: sag.foerste_henvendelse.maaneder.map(maaned) }),
  brev(sag.andet_brev.dato, indsats, navn, { type: "indskaerpet", frist: brev(sag.andet_brev.frist, indsats, navn).dato }),
]);

const trykte = [...tabel("tilbud", sag.andel_uden_tilbud_pct), ...tabel("samtaler", sag.andel_med_faerre_end_4_samtaler_pct)];
const resultat = vurderAlt(inddata({ trykte, henvendelser }), INTET_VALG);

describe("Ishøj 2023, manglende genopretning", () => {
  test("netop brevets to par er ikke genoprettet, og antal mangler", () => {
    const domme = resultat.vurderinger.filter((v) => v.maal === "genopretning");
    expect(domme.map((v) => [v.delmaal, v.gruppe, v.dom])).toEqual(sag.officiel_konklusion.par.map(([i, g]) => [i, g, "ikke-genoprettet"]));
    for (const v of domme) {
      expect(v.flag).toContain("antal-mangler");
      expect(v).toMatchObject({ regel: "T2", periode: { art: "spaend", fra: maaned("2022M09"), til: maaned("2022M11") }, foreloebig: false });
      expect(v.antagelser).toContain("T2-antal-mangler");
    }
  });

  test("opfølgningsmånederne og de næste måneder udledes af brevenes datoer", () => {
    for (const s of resultat.sager) {
      const maaneder = (hvad: string): readonly string[] => s.datoer.filter((d) => d.hvad === hvad).flatMap((d) => d.maaneder.map(maanedskode));
      expect(s.tilstand).toBe("indskaerpet");
      expect(maaneder("opfoelgning")).toEqual(sag.opfoelgning_maaneder);
      expect(maaneder("naeste-opfoelgning")).toEqual(sag.officiel_konklusion.naeste_maaneder);
    }
    expect(resultat.sager.map((s) => [s.delmaal, s.gruppe])).toEqual(sag.officiel_konklusion.par);
  });

  test("fristen er brevets, og tallene kendes i august 2023", () => {
    for (const s of resultat.sager) {
      const datoer = (hvad: string): readonly (string | null)[] => s.datoer.filter((d) => d.hvad === hvad).map((d) => d.dato === null ? null : isoDag(d.dato));
      expect(datoer("frist")).toEqual([sag.andet_brev.frist]);
      expect(datoer("tal-kendes").at(-1)).toMatch(new RegExp(`^${sag.officiel_konklusion.naeste_henvendelse}`));
      expect(datoer("henvendelse")).toEqual([sag.foerste_henvendelse.dato]);
      expect(datoer("indskaerpet-henvendelse")).toEqual([sag.andet_brev.dato]);
    }
  });

  test("andre grupper over 20 pct. er observationer, ikke domme", () => {
    const set = new Set(resultat.observationer.filter((o) => o.kode === "over-graensen-uden-brev").map((o) => `${o.delmaal} ${o.gruppe}`));
    expect(set).toEqual(new Set([
      "samtaler Kontanthjælp", "samtaler Uddannelseshjælp", "samtaler Ressourceforløb", "samtaler Jobafklaringsforløb", "samtaler Ledighedsydelse",
      "samtaler Overgangsydelsesmodtagere uden for program", "tilbud Kontanthjælp", "tilbud Uddannelseshjælp",
    ]));
  });

  test("mens der følges op på brevene, dømmes kun de par, de nævner", () => {
    expect(resultat.vurderinger.filter((v) => v.maal === "henvendelse")).toEqual([]);
  });

  test("uden breve vurderes henvendelsesmodellen over de tre trykte måneder", () => {
    const domme = new Map(vurderAlt(inddata({ trykte }), INTET_VALG).vurderinger.filter((v) => v.maal === "henvendelse").map((v) => [`${v.delmaal} ${v.gruppe}`, v]));
    expect([...domme].map(([navn, v]) => [navn, v.dom])).toEqual([
      ["tilbud A-dagpenge mv.", "henvendelse"],
      ["tilbud Kontanthjælp", "ingen-henvendelse"],
      ["tilbud Uddannelseshjælp", "ingen-henvendelse"],
      ["samtaler A-dagpenge mv.", "ingen-henvendelse"],
      ["samtaler Sygedagpenge", "henvendelse"],
      ["samtaler Kontanthjælp", "henvendelse"],
      ["samtaler Uddannelseshjælp", "uafklaret"],
      ["samtaler Revalidering inkl. forrevalidering", "ingen-henvendelse"],
      ["samtaler Ressourceforløb", "ingen-henvendelse"],
      ["samtaler Jobafklaringsforløb", "henvendelse"],
      ["samtaler Ledighedsydelse", "henvendelse"],
      ["samtaler Overgangsydelsesmodtagere uden for program", "henvendelse"],
    ]);
    for (const v of domme.values()) expect(v).toMatchObject({ regel: "T1", periode: { art: "spaend", fra: maaned("2022M09"), til: maaned("2022M11") } });
    expect(domme.get("tilbud Kontanthjælp")?.flag).toEqual(expect.arrayContaining(["afrunding", "ved-graensen"]));
  });

  test("et punktum er hverken nul eller en dom", () => {
    const november = resultat.vurderinger.find((v) => v.maal === "tidlig-indsats-samtaler" && v.gruppe === gruppe("A-dagpenge") && v.periode.art === "maaned" && v.periode.maaned === maaned("2022M11"));
    expect(november).toMatchObject({ dom: "uafklaret", andelMed: null, begrundelse: { kode: "tal-mangler" } });
  });

  test("uden breve er der ingen sag om genopretning", () => {
    const uden = vurderAlt(inddata({ trykte }), INTET_VALG);
    expect(uden.vurderinger.filter((v) => v.maal === "genopretning")).toEqual([]);
    expect([uden.sager, uden.observationer]).toEqual([[], []]);
  });
});

test("benchmark november 2018: færre end forventet er opfyldt, hvordan Personer og potentiale end er skrevet", () => {
  const { raekker } = officielle["benchmark-2018-11"];
  const tal = (t: string): number => Number(t.replace(".", "").replace("–", "-").replace(",", "."));
  const benchmark = Object.entries(raekker).map(([omraade, [faktisk = "", forventet = "", personer = "", potentiale = ""]]) => ({
    omraade,
    ydelsesomraade: "i-alt" as const,
    periode: null,
    faktisk: { antal: tal(faktisk), andel: null, afrunding: null },
    forventet: { antal: tal(forventet), andel: null, afrunding: null },
    potentiale: tal(potentiale),
    placering: null,
    personer: tal(personer),
    kilde: { ark: "Ark1", adresse: "A2:E2" },
  }));
  const domme = vurderAlt(inddata({ benchmark }), INTET_VALG).vurderinger;
  expect(domme.map((v) => [v.omraade, v.maal, v.dom, v.regel, v.vaerdier?.forskel])).toEqual([
    ["Nyborg", "resultatmaal", "opfyldt", "R1", -220],
    ["Frederiksberg", "resultatmaal", "opfyldt", "R1", -760],
  ]);
});
