/** Danish numbers in cells [D1] and the marks of a missing figure [D2]. */
import { erFejl, erTom, smaa } from "./celletekst";
import type { Celle } from "./typer";

export interface LaestTal {
  readonly art: "tal";
  readonly tal: number;
  /** Decimals as printed; a number cell has lost its trailing zeros. */
  readonly decimaler: number;
  readonly procenttegn: boolean;
  readonly erTekst: boolean;
}

export type Laest = LaestTal | { readonly art: "mangler" } | { readonly art: "fejl" } | { readonly art: "tekst" };

const MANGLER: Laest = { art: "mangler" };
const FEJL: Laest = { art: "fejl" };
const TEKST: Laest = { art: "tekst" };

const DANSK = /^([+-]?)(\d{1,3}(?:\.\d{3})+|\d{1,3}(?: \d{3})+|\d+)(?:,(\d+))?$/;
/** A point that cannot separate thousands is a decimal point. */
const PUNKTUM = /^([+-]?)(\d+)\.(\d{1,2}|\d{4,})$/;

function decimalerI(tal: number): number {
  if (Number.isInteger(tal)) return 0;
  const [mantisse = "", eksponent = "0"] = String(tal).split("e");
  return Math.max(0, (mantisse.split(".")[1]?.length ?? 0) - Number(eksponent));
}

export function laesTal(celle: Celle | undefined): Laest {
  if (celle === undefined || erTom(celle)) return MANGLER;
  if (typeof celle === "number") return Number.isFinite(celle) ? { art: "tal", tal: celle, decimaler: decimalerI(celle), procenttegn: false, erTekst: false } : TEKST;
  if (typeof celle === "boolean") return TEKST;
  if (erFejl(celle)) return FEJL;
  const tekst = smaa(celle);
  if (/^(\.{1,3}|-{1,2}|…)$/.test(tekst)) return MANGLER;
  const bart = tekst.replace(/ ?(%|pct\.?|procent)$/, "").replace(/^([+-]) /, "$1");
  const m = DANSK.exec(bart) ?? PUNKTUM.exec(bart);
  if (!m) return TEKST;
  const heltal = (m[2] ?? "").replace(/[. ]/g, "");
  const tal = Number(`${m[1] ?? ""}${heltal}.${m[3] ?? "0"}`);
  // More than 308 digits are words.
  return Number.isFinite(tal) ? { art: "tal", tal, decimaler: m[3]?.length ?? 0, procenttegn: bart !== tekst, erTekst: true } : TEKST;
}
