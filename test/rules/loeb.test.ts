import { maanedskode, type Gruppe, type Inddata, type Resultat, type TryktTal, vurderAlt } from "../../src/rules";
import { GENOPRETNINGER, HENVENDELSER, type Loebssag } from "../sager/regler/loeb";
import { andelUden, antalUden, brev, gruppe, inddata, INTET_VALG, maaned, mangler } from "./hjaelp";

function raekker({ fra, maaneder }: Pick<Loebssag, "fra" | "maaneder">, g: Gruppe): TryktTal[] {
  const sted = { slags: "tidlig-indsats", gruppe: g } as const;
  return maaneder.map((tekst, i) => {
    const m = maanedskode(maaned(fra) + i);
    if (tekst === ".") return mangler(m, sted);
    const [uden, antal] = tekst.split("/").map(Number);
    return uden === undefined || antal === undefined ? andelUden(m, tekst, sted) : antalUden(m, uden, antal, sted);
  });
}

const koer = (d: Partial<Inddata>): Resultat => vurderAlt(inddata(d), INTET_VALG);

describe("henvendelse [T1, T5–T7]", () => {
  test.each(HENVENDELSER)("$sag", ({ dom, kode, regel = "T1", flag = [], gruppe: navn = "Sygedagpenge", ...sag }) => {
    const v = koer({ trykte: raekker(sag, gruppe(navn)) }).vurderinger.find((x) => x.maal === "henvendelse" && x.gruppe === gruppe(navn));
    expect([v?.dom, v?.begrundelse.kode, v?.regel]).toEqual([dom, kode, regel]);
    expect(v?.flag.filter((f) => f !== "antagelse")).toEqual(flag);
  });

  test("et løb over skiftet til 2023-modellen bærer sin antagelse", () => {
    const v = koer({ trykte: raekker({ fra: "2023M06", maaneder: Array.from({ length: 6 }, () => "30/100") }, gruppe("I alt")) }).vurderinger.find((x) => x.maal === "henvendelse");
    expect(v?.antagelser).toContain("T5-loeb-over-skift");
  });

  test("tidligere løb, der udløste, er observationer samlet fra første til sidste måned", () => {
    const r = koer({ trykte: raekker({ fra: "2022M01", maaneder: ["30,0", "30,0", "30,0", "30,0", "1,0", "1,0"] }, gruppe("Kontanthjælp")) });
    expect(r.observationer).toMatchObject([{ kode: "tidligere-henvendelse", periode: { art: "spaend", fra: maaned("2022M01"), til: maaned("2022M04") } }]);
  });

  test("efter november 2023 vurderes totalen, selv om tabellen kun har grupper", () => {
    const r = koer({ trykte: raekker({ fra: "2023M11", maaneder: Array.from({ length: 6 }, () => "30,0") }, gruppe("Kontanthjælp")) });
    expect(r.vurderinger.filter((v) => v.maal === "henvendelse")).toMatchObject([{ gruppe: gruppe("I alt"), dom: "uafklaret", regel: "T5" }]);
  });
});

describe("genopretning [T2, T7]", () => {
  const g = gruppe("Sygedagpenge");
  const foerste = brev("2022-08-29", "samtaler", "Sygedagpenge", { type: "foerste" });
  const andet = brev("2023-02-20", "samtaler", "Sygedagpenge", { type: "indskaerpet" });

  test.each(GENOPRETNINGER)("$sag", ({ dom, kode, flag = [], ...sag }) => {
    const r = koer({ trykte: raekker(sag, g), henvendelser: [foerste] });
    const v = r.vurderinger.find((x) => x.maal === "genopretning");
    expect([v?.dom, v?.begrundelse.kode, v?.regel]).toEqual([dom, kode, "T2"]);
    expect(v?.flag.filter((f) => f !== "antagelse")).toEqual(flag);
    expect(r.sager[0]?.tilstand).toBe(dom === "uafklaret" ? (sag.maaneder.length < 3 ? "afventer-tal" : "uafklaret") : dom);
  });

  test("uden tal for opfølgningsmånederne er der ingen dom, og sagen afventer tal", () => {
    const r = koer({ henvendelser: [foerste] });
    expect([r.vurderinger, r.sager[0]?.tilstand]).toEqual([[], "afventer-tal"]);
  });

  test.each([
    [["30/100", "30/100", "30/100"], "borgmester-kan-indkaldes"],
    [["30/100", "19/100", "30/100"], "afsluttet"],
    [["30/100"], "indskaerpet"],
    [[], "indskaerpet"],
    [[".", "30/100", "30/100"], "uafklaret"],
  ])("anden opfølgning %j: %s [T3]", (maaneder, tilstand) => {
    const r = koer({ trykte: raekker({ fra: "2023M03", maaneder }, g), henvendelser: [andet, foerste] });
    expect(r.sager).toHaveLength(1);
    expect(r.sager[0]?.tilstand).toBe(tilstand);
  });

  test("breve uden type følger datoerne: det første er det første", () => {
    const r = koer({ henvendelser: [{ ...andet, type: null }, { ...foerste, type: null }] });
    expect(r.sager[0]?.datoer.map((d) => d.hvad)).toEqual(["henvendelse", "opfoelgning", "tal-kendes", "indskaerpet-henvendelse", "naeste-opfoelgning", "tal-kendes"]);
  });

  test("et nyt første brev begynder en ny sag, og det samme brev to gange er ét", () => {
    const r = koer({ henvendelser: [foerste, foerste, andet, brev("2023-09-04", "samtaler", "Sygedagpenge", { type: "foerste" })] });
    expect(r.sager.map((s) => s.datoer.filter((d) => d.dato !== null && d.hvad.endsWith("henvendelse")).length)).toEqual([2, 1]);
  });

  test("et brev efter 2023-modellen er et tilbud om hjælp: ingen genopretning [T5]", () => {
    const r = koer({ henvendelser: [brev("2024-08-01", "samtaler", "I alt")], trykte: raekker({ fra: "2024M09", maaneder: ["30/100", "30/100", "30/100"] }, gruppe("I alt")) });
    expect(r.vurderinger.filter((v) => v.maal === "genopretning")).toEqual([]);
    expect(r.sager[0]?.datoer.map((d) => d.hvad)).toEqual(["henvendelse"]);
  });

  test("fristen kommer fra brevet og regnes aldrig ud", () => {
    expect(koer({ henvendelser: [foerste, andet] }).sager[0]?.datoer.some((d) => d.hvad === "frist")).toBe(false);
  });
});
