/** Runs of months in tidlig indsats. Each month is `uden/antal`, a printed per cent, or `.`. */
import type { Dom, Flag } from "../../../src/rules";

export interface Loebssag {
  readonly sag: string;
  readonly fra: string;
  readonly maaneder: readonly string[];
  readonly gruppe?: string;
  readonly dom: Dom;
  readonly kode: string;
  readonly regel?: string;
  readonly flag?: readonly Flag[];
}

export const HENVENDELSER: readonly Loebssag[] = [
  { sag: "20,1 tre måneder i træk udløser", fra: "2022M03", maaneder: ["20,1", "20,1", "20,1"], dom: "henvendelse", kode: "over-i-alle" },
  { sag: "præcis 20,0 i én måned udløser ikke", fra: "2022M03", maaneder: ["30,0", "20,0", "30,0"], dom: "ingen-henvendelse", kode: "ikke-over-i-alle", flag: ["afrunding", "ved-graensen"] },
  { sag: "19,9 i én måned udløser ikke", fra: "2022M03", maaneder: ["30,0", "19,9", "30,0"], dom: "ingen-henvendelse", kode: "ikke-over-i-alle" },
  { sag: "en manglende måned mellem to over er uafklaret", fra: "2022M03", maaneder: ["30,0", ".", "30,0"], dom: "uafklaret", kode: "loeb-uafklaret" },
  { sag: "en manglende måned betyder intet, når en anden afgør det", fra: "2022M03", maaneder: ["10,0", ".", "30,0"], dom: "ingen-henvendelse", kode: "ikke-over-i-alle" },
  { sag: "en tom måned kan ikke udløse", fra: "2022M03", maaneder: ["9/10", "0/0", "9/10"], dom: "ingen-henvendelse", kode: "ikke-over-i-alle" },
  { sag: "to måneder er for få", fra: "2022M03", maaneder: ["30,0", "30,0"], dom: "uafklaret", kode: "for-faa-maaneder" },
  { sag: "det seneste løb tæller: to gode måneder før tre dårlige", fra: "2022M01", maaneder: ["1,0", "1,0", "30,0", "30,0", "30,0"], dom: "henvendelse", kode: "over-i-alle" },
  { sag: "oktober 2023 er sidste måned i modellen fra 2022", fra: "2023M08", maaneder: ["30,0", "30,0", "30,0"], dom: "henvendelse", kode: "over-i-alle" },
  { sag: "2023-modellen: alle seks måneder under 80 pct. med", fra: "2023M11", gruppe: "I alt", maaneder: ["21/100", "21/100", "21/100", "21/100", "21/100", "21/100"], dom: "henvendelse", kode: "over-i-alle", regel: "T5" },
  { sag: "2023-modellen: præcis 80,0 i én måned er nok", fra: "2023M11", gruppe: "I alt", maaneder: ["21/100", "21/100", "20/100", "21/100", "21/100", "21/100"], dom: "ingen-henvendelse", kode: "ikke-over-i-alle", regel: "T5", flag: ["ved-graensen"] },
  { sag: "2023-modellen: fem måneder er for få", fra: "2023M11", gruppe: "I alt", maaneder: ["30/100", "30/100", "30/100", "30/100", "30/100"], dom: "uafklaret", kode: "for-faa-maaneder", regel: "T5" },
  { sag: "2023-modellen: 9 personer i én måned udløser ikke", fra: "2023M11", gruppe: "I alt", maaneder: ["9/10", "9/10", "9/9", "9/10", "9/10", "9/10"], dom: "ingen-henvendelse", kode: "ikke-over-i-alle", regel: "T5" },
  { sag: "2023-modellen: 10 personer i hver måned udløser", fra: "2023M11", gruppe: "I alt", maaneder: ["9/10", "9/10", "9/10", "9/10", "9/10", "9/10"], dom: "henvendelse", kode: "over-i-alle", regel: "T5" },
  { sag: "2023-modellen uden antal regner med mindst 10, og det siges", fra: "2023M11", gruppe: "I alt", maaneder: ["30,0", "30,0", "30,0", "30,0", "30,0", "30,0"], dom: "henvendelse", kode: "over-i-alle", regel: "T5", flag: ["antal-mangler"] },
  { sag: "løbet til november 2023 vurderes efter den nye model", fra: "2023M06", gruppe: "I alt", maaneder: ["30/100", "30/100", "30/100", "30/100", "30/100", "30/100"], dom: "henvendelse", kode: "over-i-alle", regel: "T5" },
  { sag: "juni 2026 er sidste måned i modellen fra 2023", fra: "2026M01", gruppe: "I alt", maaneder: ["30/100", "30/100", "30/100", "30/100", "30/100", "30/100"], dom: "henvendelse", kode: "over-i-alle", regel: "T5" },
  { sag: "fra juli 2026 kendes modellen ikke", fra: "2026M02", gruppe: "I alt", maaneder: ["30/100", "30/100", "30/100", "30/100", "30/100", "30/100"], dom: "uafklaret", kode: "model-ukendt", regel: "T6" },
];

/** The months after a letter of 29 August 2022: September, October, November. */
export const GENOPRETNINGER: readonly Loebssag[] = [
  { sag: "19,9 i én måned er nok", fra: "2022M09", maaneder: ["30,0", "30,0", "19,9"], dom: "genoprettet", kode: "under-i-en" },
  { sag: "20,0 er ikke under 20", fra: "2022M09", maaneder: ["30,0", "30,0", "20,0"], dom: "ikke-genoprettet", kode: "ikke-under-i-nogen", flag: ["afrunding", "ved-graensen", "antal-mangler"] },
  { sag: "20,1 er ikke nok", fra: "2022M09", maaneder: ["30,0", "30,0", "20,1"], dom: "ikke-genoprettet", kode: "ikke-under-i-nogen", flag: ["antal-mangler"] },
  { sag: "9 personer i én måned er nok", fra: "2022M09", maaneder: ["30/100", "9/9", "30/100"], dom: "genoprettet", kode: "faerre-personer-i-en" },
  { sag: "10 personer er ikke færre end 10", fra: "2022M09", maaneder: ["30/100", "10/10", "30/100"], dom: "ikke-genoprettet", kode: "ikke-under-i-nogen" },
  { sag: "en måned helt uden personer er nok", fra: "2022M09", maaneder: ["30/100", "0/0", "30/100"], dom: "genoprettet", kode: "faerre-personer-i-en" },
  { sag: "et punktum kan stadig være under grænsen", fra: "2022M09", maaneder: ["30,0", ".", "30,0"], dom: "uafklaret", kode: "opfoelgning-uafklaret", flag: ["antal-mangler"] },
  { sag: "et punktum betyder intet, når en anden måned er nok", fra: "2022M09", maaneder: ["10,0", ".", "30,0"], dom: "genoprettet", kode: "under-i-en" },
  { sag: "to måneder kendes: den tredje kan stadig redde det", fra: "2022M09", maaneder: ["30,0", "30,0"], dom: "uafklaret", kode: "opfoelgning-uafklaret", flag: ["antal-mangler"] },
  { sag: "én kendt måned under grænsen er nok", fra: "2022M09", maaneder: ["19,9"], dom: "genoprettet", kode: "under-i-en" },
];
