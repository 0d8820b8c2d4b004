/** Reasons about the yearly decision on skærpet tilsyn. */
import type { Begrundelse } from "../../rules";
import { opremsning, storForbogstav } from "./tal";

type Tilsynsgrund = Extract<Begrundelse, { readonly kode: "maaleaar-uden-ordning" | "resultatmaal-opfyldt" | "fokusmaal-ikke-opfyldt" | "alle-fokusmaal-opfyldt" | "afgoerelse-uafklaret" }>;

function udenOrdning(aar: number): string {
  if (aar < 2020) return `Skærpet tilsyn blev ikke vurderet for ${aar}; ordningen måler først indsatsen fra 2020.`;
  if (aar === 2020) return "Vurderingen for 2020 blev udskudt på grund af covid-19 og ikke gennemført.";
  return `Skærpet tilsyn er afskaffet ved lov nr. 1750 af 29-12-2025 og gælder ikke for ${aar}.`;
}

function ukendte(ukendt: readonly string[]): readonly string[] {
  const fokus = ukendt.filter((u) => u !== "resultatmaal");
  return [...(fokus.length < ukendt.length ? ["resultatmålet"] : []), ...(fokus.length > 0 ? [fokusmaalene(fokus)] : [])];
}

const fokusmaalene = (maal: readonly string[]): string => `${maal.length === 1 ? "fokusmålet" : "fokusmålene"} for ${opremsning(maal)}`;

export function begrundelseForTilsyn(b: Tilsynsgrund): string {
  switch (b.kode) {
    case "maaleaar-uden-ordning":
      return udenOrdning(b.aar);
    case "resultatmaal-opfyldt":
      return "Resultatmålet er opfyldt; så omfattes kommunen ikke, uanset fokusmålene.";
    case "fokusmaal-ikke-opfyldt":
      return `Resultatmålet er ikke opfyldt, og det er ${fokusmaalene(b.maal)} heller ikke.`;
    case "alle-fokusmaal-opfyldt":
      return `${storForbogstav(fokusmaalene(b.maal))} er opfyldt; så omfattes kommunen ikke.`;
    case "afgoerelse-uafklaret":
      return `Det kan ikke afgøres uden ${opremsning(ukendte(b.ukendt))}.`;
  }
}
