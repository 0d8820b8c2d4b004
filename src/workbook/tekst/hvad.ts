/** What a person lacks and how the limit reads, from a verdict's requirement. */
import type { Indsats, Vurdering } from "../../rules";
import { graenseTekst, ordTekst } from "./tal";

export function indsatsAf({ maal, delmaal }: Vurdering): Indsats {
  return delmaal ?? (maal.endsWith("tilbud") ? "tilbud" : "samtaler");
}

/** `fire samtaler`, `tilbud`, `tilbud eller 100 løntimer`. */
export function kravet(v: Vurdering): string {
  if (indsatsAf(v) === "tilbud") return v.krav.timer === null ? "tilbud" : `tilbud eller ${v.krav.timer} løntimer`;
  return v.krav.antal === null ? "samtaler" : `${ordTekst(v.krav.antal)} samtaler`;
}

export const manglerHvad = (v: Vurdering): string => `mangler ${kravet(v)}`;

/** `grænsen er under 20 pct.`. */
export function graensenEr(v: Vurdering): string {
  const { andelUden, sammenligning } = v.krav;
  if (andelUden === null) return "";
  return `grænsen er ${sammenligning === "<" ? "under" : "højst"} ${graenseTekst(andelUden)}`;
}
