/** The cut-off date that a workbook states itself [U0]. */
import { smaa } from "./celletekst";
import type { Celle } from "./typer";

const MAERKE = /^(data)?(udtrukket|udtræksdato|udtræk (den|pr)|opdateret|sidst opdateret|senest opdateret)\b/;
const I_TITEL = /\b(udtrukket|udtræksdato|opdateret)\b/;

export const erUdtraeksmaerke = (celle: Celle): boolean => typeof celle === "string" && MAERKE.test(smaa(celle));

/** `Opdigtede kommuner. Udtrukket: 10-04-2025`: what stands after the word. */
export function efterUdtraeksmaerke(celle: Celle): string | null {
  if (typeof celle !== "string") return null;
  const tekst = smaa(celle);
  const m = I_TITEL.exec(tekst);
  return m ? tekst.slice(m.index + m[0].length).replace(/^[\s:.]*(den|pr\.?|d\.)?\s*/, "") : null;
}
