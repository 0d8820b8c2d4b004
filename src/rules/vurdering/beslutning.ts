/** Skærpet tilsyn as logic alone [S1, S2]. */
import { alle, nogen, type Svar } from "../grundlag/kleene";
import type { Dom } from "../grundlag/vurdering";
import type { Regelsaet } from "../regeldata";

/** A part of the decision: did it fail, and is that provisional? */
export interface Del {
  readonly fejlet: Svar;
  readonly foreloebig: boolean;
}

const somUvist = (d: Del): Del => (d.foreloebig ? { ...d, fejlet: "uvist" } : d);

type Laesning = Regelsaet["beslutning"];

/** Covered when the result target failed and at least one applicable fokusmål failed. */
export const omfattes = (resultat: Del, fokus: readonly Del[]): Svar => alle([resultat.fejlet, nogen(fokus.map((f) => f.fejlet))]);

/** The alternative reading [S1]: every applicable fokusmål must have failed. */
const omfattesHvisAlle = (resultat: Del, fokus: readonly Del[]): Svar =>
  alle([resultat.fejlet, fokus.length === 0 ? "nej" : alle(fokus.map((f) => f.fejlet))]);

/** By the reading that holds, and by the other one [S1]. */
export const beslut = (laesning: Laesning, resultat: Del, fokus: readonly Del[]): Svar => (laesning === "alle" ? omfattesHvisAlle : omfattes)(resultat, fokus);
export const modsat = (laesning: Laesning): Laesning => (laesning === "alle" ? "et-er-nok" : "alle");

/** Provisional when the provisional parts, taken as unknown, could change the decision. */
export function erForeloebigBeslutning(laesning: Laesning, resultat: Del, fokus: readonly Del[]): boolean {
  if (beslut(laesning, resultat, fokus) === "uvist") return [resultat, ...fokus].some((d) => d.foreloebig);
  return beslut(laesning, somUvist(resultat), fokus.map(somUvist)) === "uvist";
}

/** A part that is not applicable did not fail. */
export const fejletAf = (dom: Dom | null): Svar => (dom === "ikke-opfyldt" ? "ja" : dom === "opfyldt" || dom === "ikke-relevant" ? "nej" : "uvist");
