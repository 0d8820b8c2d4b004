import type { Markering } from "../plan/arkplan";
import { medTegn } from "./talformat";

/** Cells with one number format, on one sheet. */
export interface Formateret {
  readonly slags: Markering["slags"];
  readonly format: string;
  readonly adresser: readonly string[];
}

export interface Markeringsgruppe {
  readonly slags: Markering["slags"];
  /** The format that puts the sign before the value; `null` when Excel has no room for it. */
  readonly talformat: string | null;
  readonly adresser: readonly string[];
}

const TEGN: Readonly<Record<Markering["slags"], string>> = { daarlig: "▲", uvis: "?", note: "●" };

/** One group, and so one rule, per kind and number format; the largest first. */
export function grupper(formaterede: readonly Formateret[]): Markeringsgruppe[] {
  const prNoegle = new Map<string, Markeringsgruppe>();
  for (const { slags, format, adresser } of formaterede) {
    const talformat = medTegn(format, TEGN[slags]);
    const noegle = `${slags} ${talformat ?? ""}`;
    const foer = prNoegle.get(noegle);
    prNoegle.set(noegle, { slags, talformat, adresser: [...(foer?.adresser ?? []), ...adresser] });
  }
  return [...prNoegle.values()].sort((a, b) => b.adresser.length - a.adresser.length);
}
