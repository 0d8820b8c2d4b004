/** Skærpet tilsyn as logic alone [S1, S2]. */
import { alle, nogen, type Svar } from "../grundlag/kleene";
import type { Dom } from "../grundlag/vurdering";

/** A part of the decision: did it fail, and is that provisional? */
export interface Del {
  readonly fejlet: Svar;
  readonly foreloebig: boolean;
}

const somUvist = (d: Del): Del => (d.foreloebig ? { ...d, fejlet: "uvist" } : d);

/** Covered when the result target failed and at least one applicable fokusmål failed. */
export const omfattes = (resultat: Del, fokus: readonly Del[]): Svar => alle([resultat.fejlet, nogen(fokus.map((f) => f.fejlet))]);

/** The alternative reading [S1]: every applicable fokusmål must have failed. */
export const omfattesHvisAlle = (resultat: Del, fokus: readonly Del[]): Svar =>
  alle([resultat.fejlet, fokus.length === 0 ? "nej" : alle(fokus.map((f) => f.fejlet))]);

/** Provisional when the provisional parts, taken as unknown, could change the decision. */
export function erForeloebigBeslutning(resultat: Del, fokus: readonly Del[]): boolean {
  if (omfattes(resultat, fokus) === "uvist") return [resultat, ...fokus].some((d) => d.foreloebig);
  return omfattes(somUvist(resultat), fokus.map(somUvist)) === "uvist";
}

/** A part that is not applicable did not fail. */
export const fejletAf = (dom: Dom | null): Svar => (dom === "ikke-opfyldt" ? "ja" : dom === "opfyldt" || dom === "ikke-relevant" ? "nej" : "uvist");
