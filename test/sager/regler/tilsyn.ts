/** The yearly decision by måleår and the three parts it rests on [S1–S3]. */
import type { Dom } from "../../../src/rules";

/** `+` met, `-` failed, `?` no figures. */
export type Tegn = "+" | "-" | "?";

/** Måleår, resultatmål, samtaler, tilbud; the verdict and its reason. */
export const TILSYN: readonly (readonly [number, Tegn, Tegn, Tegn, Dom, string])[] = [
  [2024, "+", "-", "-", "omfattes-ikke", "resultatmaal-opfyldt"],
  [2024, "+", "?", "?", "omfattes-ikke", "resultatmaal-opfyldt"],
  [2024, "-", "-", "-", "omfattes", "fokusmaal-ikke-opfyldt"],
  [2024, "-", "-", "+", "omfattes", "fokusmaal-ikke-opfyldt"],
  [2024, "-", "+", "-", "omfattes", "fokusmaal-ikke-opfyldt"],
  [2024, "-", "-", "?", "omfattes", "fokusmaal-ikke-opfyldt"],
  [2024, "-", "+", "+", "omfattes-ikke", "alle-fokusmaal-opfyldt"],
  [2024, "?", "+", "+", "omfattes-ikke", "alle-fokusmaal-opfyldt"],
  [2024, "-", "+", "?", "uafklaret", "afgoerelse-uafklaret"],
  [2024, "?", "-", "+", "uafklaret", "afgoerelse-uafklaret"],
  [2019, "-", "-", "-", "ikke-gaeldende", "maaleaar-uden-ordning"],
  [2020, "-", "-", "-", "ikke-gaeldende", "maaleaar-uden-ordning"],
  [2021, "-", "+", "-", "omfattes-ikke", "alle-fokusmaal-opfyldt"],
  [2022, "-", "+", "-", "omfattes-ikke", "alle-fokusmaal-opfyldt"],
  [2022, "-", "-", "+", "omfattes", "fokusmaal-ikke-opfyldt"],
  [2023, "-", "+", "-", "omfattes", "fokusmaal-ikke-opfyldt"],
  [2025, "-", "+", "-", "omfattes", "fokusmaal-ikke-opfyldt"],
  [2026, "-", "-", "-", "ikke-gaeldende", "maaleaar-uden-ordning"],
];
