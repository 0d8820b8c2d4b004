/** Which fields the columns of each kind of table can be given by hand, and what the headings suggest. */
import { dimensionFor, egenskaber } from "../egenskaber";
import { benchmarkkolonne } from "../benchmark";
import { gaetListefelter, listefelter, type Listeslags } from "../listehoved";
import { tryktfelt } from "../trykt";
import type { Slags } from "../typer";

/** The order in which the kinds are offered. */
export const ALLE_SLAGS: readonly Slags[] = ["forloeb", "samtaler", "tilbud", "loentimer", "fritagelser", "fokusmaal", "tidlig-indsats", "benchmark", "henvendelse"];

const MAERKER = ["omraade", "periode", "gruppe", "maal", "varighed"] as const;
const TAL = ["antal", "antal-med", "antal-uden", "andel-med", "andel-uden"] as const;
const TRYKTE: readonly string[] = [...MAERKER, ...(["samtaler", "tilbud"] as const).flatMap((i) => TAL.filter((t) => t !== "antal").map((t) => `${i}:${t}`)), "antal"];
const BENCHMARK: readonly string[] = ["omraade", "periode", "gruppe", "faktisk-antal", "forventet-antal", "faktisk-andel", "forventet-andel", "placering", "potentiale", "personer"];

export interface Feltvalg {
  readonly kraever: readonly string[];
  readonly ogsaa: readonly string[];
}

/** Printed tables need figures and say the rest in titles as well as in columns, so none of their columns is needed alone. */
export function feltvalg(slags: Slags): Feltvalg {
  const liste = listefelter(slags);
  if (liste) return liste;
  return { kraever: [], ogsaa: slags === "benchmark" ? BENCHMARK : TRYKTE };
}

export const erListeslags = (slags: Slags): slags is Listeslags => listefelter(slags) !== null;

/** Needed fields that no column has. */
export const manglendeFelter = (slags: Slags, felter: readonly (string | null)[]): string[] => feltvalg(slags).kraever.filter((felt) => !felter.includes(felt));

export const erMaerke = (felt: string): boolean => MAERKER.some((m) => m === felt);

/** A column of a printed table by its own heading; `null` when it says nothing. */
function gaetTrykt(slags: Slags, overskrift: string): string | null {
  const dimension = dimensionFor(overskrift);
  if (dimension) return dimension;
  const e = egenskaber(overskrift);
  if (slags === "benchmark") return benchmarkkolonne(e, "antal");
  const felt = tryktfelt(e, null);
  if (felt === null || felt === "antal") return felt;
  return e.indsats ? `${e.indsats}:${felt}` : null;
}

/** What the headings suggest when the user has said the kind. */
export function gaetFelter(slags: Slags, overskrifter: readonly string[]): (string | null)[] {
  if (erListeslags(slags)) return gaetListefelter(slags, overskrifter);
  return overskrifter.map((tekst) => gaetTrykt(slags, tekst));
}
