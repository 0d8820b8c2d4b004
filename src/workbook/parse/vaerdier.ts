/** Reads the figure of a cell, or says why there is none. */
import type { Plads } from "./adresse";
import { celleadresse } from "../adresse";
import { visbart } from "./celletekst";
import type { Flade } from "./flade";
import { laesTal, type LaestTal } from "./tal";
import type { Problem, Problemkode } from "./typer";

export function celleproblem(flade: Flade, plads: Plads, kode: Problemkode): Problem {
  return { kode, ark: flade.ark, celle: celleadresse(plads.raekke, plads.kolonne), fundet: visbart(flade.celle(plads.raekke, plads.kolonne)), virkning: "mangler" };
}

export function laesVaerdi(flade: Flade, plads: Plads, meld: (p: Problem) => void): LaestTal | null {
  const laest = laesTal(flade.celle(plads.raekke, plads.kolonne));
  if (laest.art === "tal") return laest;
  meld(celleproblem(flade, plads, laest.art === "mangler" ? "manglende-vaerdi" : laest.art === "fejl" ? "fejlcelle" : "ulaeseligt-tal"));
  return null;
}

/** A whole number of persons. */
export function laesAntal(flade: Flade, plads: Plads, meld: (p: Problem) => void): number | null {
  const tal = laesVaerdi(flade, plads, meld);
  if (tal === null) return null;
  if (!tal.procenttegn && Number.isSafeInteger(tal.tal) && tal.tal >= 0) return tal.tal;
  meld(celleproblem(flade, plads, "ulaeseligt-tal"));
  return null;
}
