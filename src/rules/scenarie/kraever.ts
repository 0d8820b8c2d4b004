/** The fewest persons, and the fewest interviews or offers, that bring a month's share to its limit. */
import { manglendePersoner } from "../grundlag/andel";
import type { Optaelling } from "../grundlag/interval";
import type { Graense } from "./omfang";
import type { Kraever } from "./typer";

/** What the person lacks that cannot be held before the last day: more than there are days left, one a day [F8]. */
export const UMULIG = 7;
/** Places in a count of persons by what they lack: nothing, 1–6, `UMULIG`. */
export const PLADSER = 8;

/** Everything uncertain turns out well. */
const iBedsteFald = (o: Optaelling): Optaelling => ({ ja: o.ja + o.uvist + o.maaskeJa, nej: o.nej, uvist: 0, maaskeJa: 0, maaskeNej: 0, undtaget: 0 });

/** The `antal` cheapest; `mangler[n]` persons lack n. */
export function billigste(mangler: ArrayLike<number>, antal: number): number {
  let [rest, sum] = [antal, 0];
  for (let n = 1; n < UMULIG && rest > 0; n++) {
    const taget = Math.min(rest, mangler[n] ?? 0);
    sum += taget * n;
    rest -= taget;
  }
  return sum;
}

/**
 * Exact: every person who gets it moves the share as far as every other, so the fewest persons are `manglendePersoner`,
 * and the fewest interviews are those of the persons who lack fewest. `mangler[n]` persons, surely in the denominator and
 * not surely a yes, lack n. A person whose place in the denominator is uncertain cannot make the share certain, and stays a no.
 */
export function kraever(o: Optaelling, mangler: ArrayLike<number>, { graense, sammenligning }: Graense): Kraever {
  const behov = manglendePersoner(o, sammenligning, graense);
  let mulige = 0;
  for (let n = 1; n < UMULIG; n++) mulige += mangler[n] ?? 0;
  return {
    personer: behov,
    antal: billigste(mangler, Math.min(behov, mulige)),
    personerHvisUvisseHar: manglendePersoner(iBedsteFald(o), sammenligning, graense),
    mulige,
    kanNaas: behov <= mulige,
  };
}
