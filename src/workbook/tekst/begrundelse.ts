/** The reason of a verdict as sentences: what was found, the limit, and what to mind. */
import type { Begrundelse, Vurdering } from "../../rules";
import { begrundelseForLoeb } from "./begrundelse-loeb";
import { maanedsgrund, medForbehold } from "./begrundelse-maaned";
import { begrundelseForResultat } from "./begrundelse-resultat";
import { begrundelseForTilsyn } from "./begrundelse-tilsyn";
import { graensenEr, kravet } from "./hvad";
import { antalTekst, intervalTekst } from "./tal";
import { periodeTekst } from "./tid";

type Aarsgrund = Extract<Begrundelse, { readonly udenSamlet: unknown }>;

function aar(v: Vurdering, b: Aarsgrund): string {
  const periode = periodeTekst(v.periode);
  const maaneder = b.maaneder === 12 ? "" : ` (${antalTekst(b.maaneder, "måned", "måneder")} med tal)`;
  if (b.kode === "middel-og-samlet-uenige" && b.udenSamlet) {
    const [middel, samlet] = [intervalTekst(b.uden, b.graense), intervalTekst(b.udenSamlet, b.graense)];
    return `Gennemsnittet af månederne i ${periode}${maaneder} er ${middel} uden, men over hele året samlet ${samlet}. De to læsninger giver hver sin dom; ${graensenEr(v)}.`;
  }
  const samlet = b.udenSamlet ? ` Over hele året samlet er det ${intervalTekst(b.udenSamlet, b.graense)}.` : "";
  const uvist = b.kode === "aar-uafklaret" ? " Det uvisse afgør, om grænsen er holdt." : "";
  if (b.efter === "samlet" && b.udenSamlet) {
    return `Over hele året samlet mangler ${intervalTekst(b.udenSamlet, b.graense)} ${kravet(v)} i ${periode}${maaneder}; ${graensenEr(v)}. Gennemsnittet af månederne er ${intervalTekst(b.uden, b.graense)}.${uvist}`;
  }
  return `I gennemsnit mangler ${intervalTekst(b.uden, b.graense)} ${kravet(v)} i ${periode}${maaneder}; ${graensenEr(v)}.${samlet}${uvist}`;
}

function grund(v: Vurdering): string {
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
      return maanedsgrund(v, b);
    case "aar-opfylder":
    case "aar-opfylder-ikke":
    case "aar-uafklaret":
    case "middel-og-samlet-uenige":
      return aar(v, b);
    case "samlet-mangler":
      return `Den samlede andel for ${periodeTekst(v.periode)} skal afgøre, men tabellen viser ikke antal personer. Gennemsnittet af månederne er ${intervalTekst(b.uden, b.graense)} uden; ${graensenEr(v)}.`;
    case "for-faa-maaneder":
    case "over-i-alle":
    case "ikke-over-i-alle":
    case "loeb-uafklaret":
    case "model-ukendt":
    case "under-i-en":
    case "faerre-personer-i-en":
    case "ikke-under-i-nogen":
    case "opfoelgning-uafklaret":
      return begrundelseForLoeb(v, b);
    case "faerre-end-forventet":
    case "flere-end-forventet":
    case "som-forventet":
    case "lige-andele":
    case "benchmark-mangler":
      return begrundelseForResultat(b);
    case "maaleaar-uden-ordning":
    case "resultatmaal-opfyldt":
    case "fokusmaal-ikke-opfyldt":
    case "alle-fokusmaal-opfyldt":
    case "afgoerelse-uafklaret":
      return begrundelseForTilsyn(b);
  }
}

/** Found against required, in Danish, with what could turn the verdict. */
export const begrundelseTekst = (v: Vurdering): string => medForbehold(v, grund(v));
