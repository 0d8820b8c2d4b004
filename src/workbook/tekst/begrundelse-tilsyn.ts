/** Reasons about the yearly decision on skærpet tilsyn. */
import type { Begrundelse } from "../../rules";
import { ordbog, type Sprog } from "./sprog";
import { opremsning, storForbogstav } from "./tal";

type Tilsynsgrund = Extract<Begrundelse, { readonly kode: "maaleaar-uden-ordning" | "resultatmaal-opfyldt" | "fokusmaal-ikke-opfyldt" | "alle-fokusmaal-opfyldt" | "afgoerelse-uafklaret" }>;

export const TILSYNSORD = ordbog({
  foer2020: (aar: number) => `Skærpet tilsyn blev ikke vurderet for ${aar}; ordningen måler først indsatsen fra 2020.`,
  udskudt: "Vurderingen for 2020 blev udskudt på grund af covid-19 og ikke gennemført.",
  afskaffet: (aar: number) => `Skærpet tilsyn er afskaffet ved lov nr. 1750 af 29-12-2025 og gælder ikke for ${aar}.`,
  resultatmaalet: "resultatmålet",
  fokusmaal: (maal: readonly string[]) => `${maal.length === 1 ? "fokusmålet" : "fokusmålene"} for ${opremsning(maal)}`,
  resultatOpfyldt: "Resultatmålet er opfyldt; så omfattes kommunen ikke, uanset fokusmålene.",
  fokusIkke: (fokusmaal: string) => `Resultatmålet er ikke opfyldt, og det er ${fokusmaal} heller ikke.`,
  alleFokus: (fokusmaal: string) => `${storForbogstav(fokusmaal)} er opfyldt; så omfattes kommunen ikke.`,
  uafklaret: (hvad: string) => `Det kan ikke afgøres uden ${hvad}.`,
});

function udenOrdning(aar: number, sprog: Sprog): string {
  const ord = TILSYNSORD[sprog];
  if (aar < 2020) return ord.foer2020(aar);
  return aar === 2020 ? ord.udskudt : ord.afskaffet(aar);
}

function ukendte(ukendt: readonly string[], sprog: Sprog): string {
  const ord = TILSYNSORD[sprog];
  const fokus = ukendt.filter((u) => u !== "resultatmaal");
  return opremsning([...(fokus.length < ukendt.length ? [ord.resultatmaalet] : []), ...(fokus.length > 0 ? [ord.fokusmaal(fokus)] : [])], sprog);
}

export function begrundelseForTilsyn(b: Tilsynsgrund, sprog: Sprog): string {
  const ord = TILSYNSORD[sprog];
  switch (b.kode) {
    case "maaleaar-uden-ordning":
      return udenOrdning(b.aar, sprog);
    case "resultatmaal-opfyldt":
      return ord.resultatOpfyldt;
    case "fokusmaal-ikke-opfyldt":
      return ord.fokusIkke(ord.fokusmaal(b.maal));
    case "alle-fokusmaal-opfyldt":
      return ord.alleFokus(ord.fokusmaal(b.maal));
    case "afgoerelse-uafklaret":
      return ord.uafklaret(ukendte(b.ukendt, sprog));
  }
}
