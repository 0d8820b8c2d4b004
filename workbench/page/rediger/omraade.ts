/** Ranges picked with the mouse while a formula is being typed. Texts are in Danish spelling. */
import { formatA1, quoteSheet } from "../../host/adresse";
import type { Rectangle } from "../../model/mappe";
import type { Skrevet } from "./forslag";
import { led } from "./led";

/** The part of the text that the next pick replaces. */
export interface Plads {
  readonly fra: number;
  readonly til: number;
}

/** Where a reference can stand: after `=`, `(`, a separator or an operator; `null` elsewhere and outside formulas. */
export function plads({ tekst, sted }: Skrevet): Plads | null {
  if (!tekst.startsWith("=")) return null;
  const sidste = [...led(tekst.slice(0, sted), "da")].filter((l) => l.art !== "mellemrum").at(-1);
  return sidste?.art === "tegn" && /^[=(;,+\-*/^&<>:{]$/.test(sidste.tekst) ? { fra: sted, til: sted } : null;
}

/** `sheet` is `null` for the formula's own sheet. */
export const adresse = (range: Rectangle, sheet: string | null): string => (sheet === null ? "" : `${quoteSheet(sheet)}!`) + formatA1(range);

/** The text with the address in its place, and the place that a longer drag replaces again. */
export function indsaet(tekst: string, { fra, til }: Plads, hvad: string): Skrevet & { readonly plads: Plads } {
  const slut = fra + hvad.length;
  return { tekst: tekst.slice(0, fra) + hvad + tekst.slice(til), sted: slut, plads: { fra, til: slut } };
}
