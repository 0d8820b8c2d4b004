import type { Markering } from "../plan/arkplan";
import { medTegn } from "./talformat";

/** Cells with one number format, on one sheet; `format` is `null` where no sign is wanted. */
export interface Formateret {
  readonly slags: Markering["slags"];
  readonly format: string | null;
  readonly kun: Markering["kun"];
  readonly adresser: readonly string[];
}

export interface Markeringsgruppe {
  readonly slags: Markering["slags"];
  /** The format that puts the sign before the value; `null` when none is wanted or Excel has no room for it. */
  readonly talformat: string | null;
  readonly kun: Markering["kun"];
  readonly adresser: readonly string[];
}

const TEGN: Readonly<Record<Markering["slags"], string>> = { daarlig: "▲", uvis: "?", note: "●" };

/** One group, and so one rule, per kind, number format and row condition; the largest first. */
export function grupper(formaterede: readonly Formateret[]): Markeringsgruppe[] {
  const prNoegle = new Map<string, Markeringsgruppe>();
  for (const { slags, format, kun, adresser } of formaterede) {
    const talformat = format === null ? null : medTegn(format, TEGN[slags]);
    const noegle = JSON.stringify([slags, talformat, kun]);
    const foer = prNoegle.get(noegle);
    prNoegle.set(noegle, { slags, talformat, kun, adresser: [...(foer?.adresser ?? []), ...adresser] });
  }
  return [...prNoegle.values()].sort((a, b) => b.adresser.length - a.adresser.length);
}
