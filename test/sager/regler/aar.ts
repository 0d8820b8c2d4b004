/** A year of one fokusmål: mean against pooled, months missing, months empty. Each month is `uden/antal`, a printed per cent, or `.`. */
import type { Dom, Flag } from "../../../src/rules";

export interface Aarssag {
  readonly sag: string;
  readonly indsats?: "samtaler" | "tilbud";
  readonly aar?: number;
  /** Twelve months, or fewer from January. */
  readonly maaneder: readonly string[];
  readonly dom: Dom;
  readonly kode: string;
  readonly foreloebig?: boolean;
  readonly maanederMedTal?: number;
  readonly flag?: readonly Flag[];
}

const gange = (antal: number, tal: string): string[] => Array.from({ length: antal }, () => tal);

export const AAR: readonly Aarssag[] = [
  { sag: "19,9 i alle måneder er opfyldt", maaneder: gange(12, "199/1000"), dom: "opfyldt", kode: "aar-opfylder" },
  { sag: "præcis 20 pct. i gennemsnit er ikke nok", maaneder: gange(12, "20/100"), dom: "ikke-opfyldt", kode: "aar-opfylder-ikke", flag: ["ved-graensen"] },
  { sag: "20,1 i gennemsnit er ikke nok", maaneder: gange(12, "201/1000"), dom: "ikke-opfyldt", kode: "aar-opfylder-ikke" },
  { sag: "en dårlig måned reddes af elleve gode", maaneder: ["90/100", ...gange(11, "10/100")], dom: "opfyldt", kode: "aar-opfylder" },
  { sag: "gennemsnittet under, men samlet over: uafklaret", maaneder: ["400/1000", ...gange(11, "10/100")], dom: "uafklaret", kode: "middel-og-samlet-uenige" },
  { sag: "gennemsnittet over, men samlet under: uafklaret", maaneder: [...gange(11, "30/100"), "100/10000"], dom: "uafklaret", kode: "middel-og-samlet-uenige" },
  { sag: "en manglende måned gør året foreløbigt", maaneder: [...gange(11, "10/100"), "."], dom: "opfyldt", kode: "aar-opfylder", foreloebig: true, maanederMedTal: 11 },
  { sag: "måneder, tabellen ikke har, gør året foreløbigt", maaneder: gange(3, "10/100"), dom: "opfyldt", kode: "aar-opfylder", foreloebig: true, maanederMedTal: 3 },
  { sag: "en tom måned udelades uden at gøre året foreløbigt", maaneder: [...gange(11, "10/100"), "0/0"], dom: "opfyldt", kode: "aar-opfylder", maanederMedTal: 11 },
  { sag: "kun tomme måneder er ikke relevant", maaneder: gange(12, "0/0"), dom: "ikke-relevant", kode: "tom-naevner", maanederMedTal: 0 },
  { sag: "kun punktummer er uafklaret", maaneder: gange(12, "."), dom: "uafklaret", kode: "tal-mangler", foreloebig: true, maanederMedTal: 0 },
  { sag: "tomme måneder og punktummer er uafklaret", maaneder: [...gange(6, "."), ...gange(6, "0/0")], dom: "uafklaret", kode: "tal-mangler", foreloebig: true, maanederMedTal: 0 },
  { sag: "trykte andele uden antal: gennemsnittet afgør, og det siges", maaneder: gange(12, "10,0"), dom: "opfyldt", kode: "aar-opfylder", flag: ["antal-mangler"] },
  { sag: "trykte andele tæt på grænsen kunne vende", maaneder: gange(12, "20,0"), dom: "ikke-opfyldt", kode: "aar-opfylder-ikke", flag: ["afrunding", "ved-graensen", "antal-mangler"] },
  { sag: "tilbud: 29 pct. er nok i 2024", indsats: "tilbud", maaneder: gange(12, "29/100"), dom: "opfyldt", kode: "aar-opfylder" },
  { sag: "tilbud: 30 pct. er ikke nok i 2024", indsats: "tilbud", maaneder: gange(12, "30/100"), dom: "ikke-opfyldt", kode: "aar-opfylder-ikke", flag: ["ved-graensen"] },
  { sag: "tilbud i 2022 har grænsen 20 pct.", indsats: "tilbud", aar: 2022, maaneder: gange(12, "25/100"), dom: "ikke-opfyldt", kode: "aar-opfylder-ikke" },
  { sag: "tilbud i 2023 bruger grænsen 31. december", indsats: "tilbud", aar: 2023, maaneder: gange(12, "25/100"), dom: "opfyldt", kode: "aar-opfylder" },
  { sag: "2019 har ingen regel", aar: 2019, maaneder: gange(12, "10/100"), dom: "ikke-gaeldende", kode: "ingen-regel" },
];
