import { maanedAf, maanedskode, somTal, type TryktTal, vurderAlt, type Vurdering } from "../../src/rules";
import { AAR, type Aarssag } from "../sager/regler/aar";
import { andelUden, antalUden, inddata, INTET_VALG, mangler } from "./hjaelp";

function tal(tekst: string, m: string, indsats: "samtaler" | "tilbud"): TryktTal {
  if (tekst === ".") return mangler(m, { indsats });
  const [uden, antal] = tekst.split("/").map(Number);
  return uden === undefined || antal === undefined ? andelUden(m, tekst, { indsats }) : antalUden(m, uden, antal, { indsats });
}

function aaretsDom({ maaneder, indsats = "samtaler", aar = 2024 }: Pick<Aarssag, "maaneder" | "indsats" | "aar">): Vurdering {
  const trykte = maaneder.map((t, i) => tal(t, maanedskode(maanedAf(aar, i + 1)), indsats));
  const v = vurderAlt(inddata({ trykte }), INTET_VALG).vurderinger.find((x) => x.periode.art === "aar" && x.maal !== "skaerpet-tilsyn");
  if (!v) throw new Error("ingen årsdom");
  return v;
}

test.each(AAR)("$sag", ({ dom, kode, foreloebig = false, maanederMedTal, flag = [], ...sag }) => {
  const v = aaretsDom(sag);
  expect([v.dom, v.begrundelse.kode, v.foreloebig]).toEqual([dom, kode, foreloebig]);
  expect(v.flag.filter((f) => f !== "antagelse")).toEqual(flag);
  expect(v.regel).toBe(dom === "ikke-gaeldende" ? "S3" : "F4");
  expect(v.afstand.personer).toBeNull();
  if (maanederMedTal !== undefined) expect(v.maaneder).toBe(maanederMedTal);
});

test("nævner og tæller er summer, gennemsnit og samlet andel står hver for sig [F4]", () => {
  const v = aaretsDom({ maaneder: ["50/100", "0/300"] });
  expect([v.naevner, v.taeller, v.uvist]).toEqual([400, 350, 0]);
  expect(v.andelMed && somTal(v.andelMed.mindst)).toBe(0.75);
  expect(v.andelMedSamlet && somTal(v.andelMedSamlet.mindst)).toBe(0.875);
});

test("valget af gennemsnit nævnes som antagelse, når det afgjorde noget", () => {
  expect(aaretsDom({ maaneder: AAR[0]?.maaneder ?? [] }).antagelser).not.toContain("F4-middel");
  expect(aaretsDom({ maaneder: ["10,0"] }).antagelser).toContain("F4-middel");
  expect(aaretsDom({ maaneder: ["10/100"], indsats: "tilbud", aar: 2023 }).antagelser).toContain("F5-dag");
});

test("store tal med trykt andel vejes, som de er trykt, også når flere hele antal kunne passe [D5]", () => {
  const trykte = Array.from({ length: 12 }, (_, i) => ({ ...andelUden(maanedskode(maanedAf(2024, i + 1)), "19,9"), antal: 30000 }));
  const v = vurderAlt(inddata({ trykte }), INTET_VALG).vurderinger.find((x) => x.periode.art === "aar" && x.maal !== "skaerpet-tilsyn");
  expect([v?.dom, v?.andelMedSamlet && somTal(v.andelMedSamlet.mindst)]).toEqual(["opfyldt", 0.801]);
});
