/** What the recalculation gave, as lines for people. */
import type { Genberegning } from "../host/genberegn";

const antal = (n: number): string => `${n} ${n === 1 ? "formel" : "formler"}`;

export function genberegningTekst({ beregnede, sprungetOver, andre }: Genberegning): string {
  const fejl = beregnede.filter((b) => b.besked !== "");
  return [
    `Genberegnet: ${antal(beregnede.length)} med tilføjelsesprogrammets funktioner.`,
    ...fejl.map((b) => `  ${b.ark}!${b.adresse}: ${b.besked}`),
    ...(sprungetOver.length === 0 ? [] : [`Ikke genberegnet, fordi funktionen står inde i en anden beregning: ${sprungetOver.map((s) => `${s.ark}!${s.adresse}`).join(", ")}.`]),
    ...(andre === 0 ? [] : [`${antal(andre)} uden funktionerne beholder deres værdier fra filen.`]),
  ].join("\n");
}
