/** What a person lacks and how the limit reads, from a verdict's requirement. */
import type { Indsats, Vurdering } from "../../rules";
import { ordbog, type Sprog } from "./sprog";
import { graenseTekst, ordTekst } from "./tal";

export const HVADORD = ordbog({
  tilbud: "tilbud",
  tilbudEllerTimer: (timer: number) => `tilbud eller ${timer} løntimer`,
  samtaler: "samtaler",
  antalSamtaler: (antal: string) => `${antal} samtaler`,
  mangler: (krav: string) => `mangler ${krav}`,
  graense: (under: boolean, graense: string) => `grænsen er ${under ? "under" : "højst"} ${graense}`,
});

export function indsatsAf({ maal, delmaal }: Vurdering): Indsats {
  return delmaal ?? (maal.endsWith("tilbud") ? "tilbud" : "samtaler");
}

/** `fire samtaler`, `tilbud`, `tilbud eller 100 løntimer`. */
export function kravet(v: Vurdering, sprog: Sprog = "da"): string {
  const ord = HVADORD[sprog];
  if (indsatsAf(v) === "tilbud") return v.krav.timer === null ? ord.tilbud : ord.tilbudEllerTimer(v.krav.timer);
  return v.krav.antal === null ? ord.samtaler : ord.antalSamtaler(ordTekst(v.krav.antal, sprog));
}

export const manglerHvad = (v: Vurdering, sprog: Sprog = "da"): string => HVADORD[sprog].mangler(kravet(v, sprog));

/** `grænsen er under 20 pct.`. */
export function graensenEr(v: Vurdering, sprog: Sprog = "da"): string {
  const { andelUden, sammenligning } = v.krav;
  return andelUden === null ? "" : HVADORD[sprog].graense(sammenligning === "<", graenseTekst(andelUden, sprog));
}
