/** Joins what several texts say about the same figure: the first to say a thing is believed. */
import { maanedAf } from "../../rules";
import type { Egenskaber } from "./egenskaber";
import type { Periodetekst } from "./periode";

/** A year and the name of a month from two headings make one month. */
export function fletPeriode(a: Periodetekst | undefined, b: Periodetekst | undefined): Periodetekst | undefined {
  if (!a || !b) return a ?? b;
  const aar = a.art === "aar" ? a : b.art === "aar" ? b : null;
  const navn = a.art === "maanedsnavn" ? a : b.art === "maanedsnavn" ? b : null;
  if (!aar || !navn) return a;
  const maaned = maanedAf(aar.aar, navn.nr);
  return { art: "spaend", fra: maaned, til: maaned };
}

/** A name that is surely an area goes before one that only looks like it. */
const fletOmraade = (a: Egenskaber["omraade"], b: Egenskaber["omraade"]): Egenskaber["omraade"] => (a && (a.sikker || !b?.sikker) ? a : (b ?? a));

export function flet(...kilder: readonly Egenskaber[]): Egenskaber {
  return kilder.reduce<Egenskaber>((a, b) => {
    const periode = fletPeriode(a.periode, b.periode);
    const omraade = fletOmraade(a.omraade, b.omraade);
    return { ...b, ...a, ...(periode ? { periode } : {}), ...(omraade ? { omraade } : {}) };
  }, {});
}
