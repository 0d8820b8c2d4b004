import { ryd } from "./celletekst";
import type { Celle } from "./typer";

/** `63.` and `63. plads` are the rank 63. */
export function celletekstTal(celle: Celle): number | null {
  const m = /^(\d+)\.( plads)?$/i.exec(ryd(celle));
  return m ? Number(m[1]) : null;
}
