/** The reason of a verdict as sentences: what was found, the limit, and what to mind. */
import type { Begrundelse, Vurdering } from "../../rules";
import { begrundelseForLoeb } from "./begrundelse-loeb";
import { maanedsgrund, medForbehold } from "./begrundelse-maaned";
import { begrundelseForResultat } from "./begrundelse-resultat";
import { begrundelseForTilsyn } from "./begrundelse-tilsyn";
import { graensenEr, kravet } from "./hvad";
import { ordbog, type Sprog } from "./sprog";
import { antalTekst, intervalTekst } from "./tal";
import { periodeTekst } from "./tid";

type Aarsgrund = Extract<Begrundelse, { readonly udenSamlet: unknown }>;

export const AARSORD = ordbog({
  maanederMedTal: (n: number) => ` (${antalTekst(n, "måned", "måneder")} med tal)`,
  uenige: (periode: string, middel: string, samlet: string, graense: string) =>
    `Gennemsnittet af månederne i ${periode} er ${middel} uden, men over hele året samlet ${samlet}. De to læsninger giver hver sin dom; ${graense}.`,
  middel: (middel: string, krav: string, periode: string, graense: string) => `I gennemsnit mangler ${middel} ${krav} i ${periode}; ${graense}.`,
  efterSamlet: (samlet: string, krav: string, periode: string, graense: string, middel: string) =>
    `Over hele året samlet mangler ${samlet} ${krav} i ${periode}; ${graense}. Gennemsnittet af månederne er ${middel}.`,
  samletMangler: (periode: string, middel: string, graense: string) =>
    `Den samlede andel for ${periode} skal afgøre, men tabellen viser ikke antal personer. Gennemsnittet af månederne er ${middel} uden; ${graense}.`,
  samlet: (samlet: string) => ` Over hele året samlet er det ${samlet}.`,
  uvisAfgoer: " Det uvisse afgør, om grænsen er holdt.",
});

function aar(v: Vurdering, b: Aarsgrund, sprog: Sprog): string {
  const ord = AARSORD[sprog];
  const periode = periodeTekst(v.periode, sprog) + (b.maaneder === 12 ? "" : ord.maanederMedTal(b.maaneder));
  const graense = graensenEr(v, sprog);
  const middel = intervalTekst(b.uden, b.graense, sprog);
  const samlet = b.udenSamlet === null ? null : intervalTekst(b.udenSamlet, b.graense, sprog);
  if (b.kode === "middel-og-samlet-uenige" && samlet !== null) return ord.uenige(periode, middel, samlet, graense);
  const uvist = b.kode === "aar-uafklaret" ? ord.uvisAfgoer : "";
  if (b.efter === "samlet" && samlet !== null) return ord.efterSamlet(samlet, kravet(v, sprog), periode, graense, middel) + uvist;
  return ord.middel(middel, kravet(v, sprog), periode, graense) + (samlet === null ? "" : ord.samlet(samlet)) + uvist;
}

function grund(v: Vurdering, sprog: Sprog): string {
  const b = v.begrundelse;
  switch (b.kode) {
    case "ingen-regel":
    case "ingen-pligt":
    case "tal-mangler":
    case "tom-naevner":
    case "maaned-ikke-slut":
    case "andel-opfylder":
    case "andel-opfylder-ikke":
    case "andel-uafklaret":
      return maanedsgrund(v, b, sprog);
    case "aar-opfylder":
    case "aar-opfylder-ikke":
    case "aar-uafklaret":
    case "middel-og-samlet-uenige":
      return aar(v, b, sprog);
    case "samlet-mangler":
      return AARSORD[sprog].samletMangler(periodeTekst(v.periode, sprog), intervalTekst(b.uden, b.graense, sprog), graensenEr(v, sprog));
    case "for-faa-maaneder":
    case "over-i-alle":
    case "ikke-over-i-alle":
    case "loeb-uafklaret":
    case "model-ukendt":
    case "under-i-en":
    case "faerre-personer-i-en":
    case "ikke-under-i-nogen":
    case "opfoelgning-uafklaret":
      return begrundelseForLoeb(v, b, sprog);
    case "faerre-end-forventet":
    case "flere-end-forventet":
    case "som-forventet":
    case "lige-andele":
    case "benchmark-mangler":
      return begrundelseForResultat(b, sprog);
    case "maaleaar-uden-ordning":
    case "resultatmaal-opfyldt":
    case "fokusmaal-ikke-opfyldt":
    case "alle-fokusmaal-opfyldt":
    case "afgoerelse-uafklaret":
      return begrundelseForTilsyn(b, sprog);
  }
}

/** Found against required, with what could turn the verdict. */
export const begrundelseTekst = (v: Vurdering, sprog: Sprog = "da"): string => medForbehold(v, grund(v, sprog), sprog);
