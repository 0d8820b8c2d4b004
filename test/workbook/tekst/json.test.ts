import { fraIso, vurderAlt } from "../../../src/rules";
import type { Aflaesning } from "../../../src/workbook/parse/typer";
import { resultatJson } from "../../../src/workbook/tekst";
import { antalUden, benchmark, brev, gruppe, inddata, maaned } from "../../rules/hjaelp";

const data = inddata({
  trykte: [antalUden("2024M03", 31, 120), antalUden("2022M09", 31, 120, { slags: "tidlig-indsats", gruppe: gruppe("Sygedagpenge") })],
  benchmark: [benchmark(1620, 1840, { potentiale: -16.3, placering: 2 })],
  henvendelser: [brev("2022-08-29", "samtaler", "Sygedagpenge", { type: "foerste", maaneder: [maaned("2022M03")], frist: fraIso("2022-09-30") })],
});
const aflaesning: Aflaesning = {
  tabeller: [{ slags: "fokusmaal", ark: "Ark1", adresse: "A1:D9", raekker: 8, kolonner: [] }],
  ikkeGenkendt: [], fravalgte: [], billeder: [],
  problemer: [{ kode: "fejlcelle", ark: "Ark1", celle: "B2", fundet: "#N/A", virkning: "mangler" }],
  udeladt: { foertidspension: 3, ukendtYdelsesgruppe: 1 },
  inddata: data,
  udtraeksdato: null,
};
const resultat = vurderAlt(data, { udtraeksdato: fraIso("2025-01-10"), maaleaar: 2024 });
const json = JSON.parse(JSON.stringify(resultatJson(resultat, aflaesning, { program: "Fokusmål 0.1.0", regelsaet: "2026-11-22", koert: "2026-11-22T10:00:00Z" }, null)));
const vurdering = (maal: string, periode: string | null) => json.vurderinger.find((v: { maal: string; periode: string | null }) => v.maal === maal && v.periode === periode);

test("rammen har de aftalte nøgler", () => {
  expect(Object.keys(json)).toEqual(["skema", "program", "regelsaet", "koert", "udtraeksdato", "maaleaar", "tabeller", "vurderinger", "observationer", "sager", "sagsgennemgang", "mangler", "udeladt", "regelvalg", "problemer", "fremskrivning"]);
  expect(json).toMatchObject({ skema: 1, udtraeksdato: "2025-01-10", maaleaar: 2024, mangler: [], udeladt: { foertidspension: 3, "ukendt-ydelsesgruppe": 1, fritagne: 0 } });
  expect(json.tabeller).toEqual([{ slags: "fokusmaal", ark: "Ark1", adresse: "A1:D9", raekker: 8 }]);
  expect(json.problemer).toEqual([{ kode: "fejlcelle", ark: "Ark1", celle: "B2", fundet: "#N/A", virkning: "mangler" }]);
});

test("en måned bærer tal, krav, afstand, version og kilder", () => {
  expect(vurdering("fokusmaal-samtaler", "2024M03")).toMatchObject({
    delmaal: null, omraade: "Ishøj", gruppe: "Ydelsesgrupper i alt", naevner: 120, taeller: 89, uvist: 0, undtaget: 0,
    krav: { andelUden: 0.2, sammenligning: "<", antal: 4, timer: null, maaneder: null, mindstPersoner: null },
    afstand: { personer: 8 }, dom: "ikke-opfyldt", regel: "F2", version: { fra: "2023-03-22", til: null }, antagelser: ["F5-samtaler"], vaerdier: null,
    kilder: [{ ark: "Ark1", adresse: "A1" }],
  });
  expect(vurdering("fokusmaal-samtaler", "2024M03").andelMed.mindst).toBeCloseTo(0.741667, 6);
  expect(vurdering("fokusmaal-samtaler", "2024M03").hjemmel[0]).toEqual({ titel: expect.any(String), url: null });
});

test("året har samlet andel og antal måneder, resultatmålet sine værdier", () => {
  expect(vurdering("fokusmaal-samtaler", "2024")).toMatchObject({ maaneder: 1, foreloebig: true, andelMedSamlet: { mindst: 89 / 120 } });
  expect(vurdering("resultatmaal", null).vaerdier).toEqual({ faktisk: 1620, forventet: 1840, forskel: -220, potentiale: -16.3, placering: 2 });
});

test("sagen har sine måneder og datoer som tekst", () => {
  expect(json.sager).toEqual([
    {
      omraade: "Ishøj",
      delmaal: "samtaler",
      gruppe: "Sygedagpenge",
      tilstand: "afventer-tal",
      datoer: [
        { hvad: "henvendelse", dato: "2022-08-29", maaneder: ["2022M03"] },
        { hvad: "frist", dato: "2022-09-30", maaneder: [] },
        { hvad: "opfoelgning", dato: null, maaneder: ["2022M09", "2022M10", "2022M11"] },
        { hvad: "tal-kendes", dato: "2023-02-01", maaneder: ["2022M09", "2022M10", "2022M11"] },
      ],
    },
  ]);
});
