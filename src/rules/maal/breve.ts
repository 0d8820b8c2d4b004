/** Letters gathered to cases: one first letter and at most one sharpened letter per area, measure and group [T2–T3]. */
import type { Henvendelse } from "../grundlag/inddata";
import { type Maaned, maanedFor } from "../grundlag/tid";
import { gruppeNoegle, samlEfter } from "./noegler";
import { kraev, modelFor, type Regelsaet } from "../regeldata";

export interface Brevsag {
  readonly foerste: Henvendelse | null;
  readonly indskaerpet: Henvendelse | null;
}

/** The three months after the letter's month [T2]. */
export const opfoelgningsmaaneder = (brev: Henvendelse, antal: number): readonly Maaned[] =>
  Array.from({ length: antal }, (_, i) => maanedFor(brev.dato) + 1 + i);

/** Recovery belongs to the model of 2022; later letters are an offer of help without a plan [T5]. */
export function kraeverGenopretning(r: Regelsaet, { dato, maaneder }: Henvendelse): boolean {
  const brevmaaned = maanedFor(dato);
  const vurderet = maaneder.length === 0 ? brevmaaned : Math.max(...maaneder);
  return modelFor(r, vurderet)?.id === "2022" && modelFor(r, brevmaaned) !== null;
}

/** The months in which the authority follows up on these letters: there only the named pairs are judged [T4]. Sorted. */
export const maanederUnderOpfoelgning = (r: Regelsaet, breve: readonly Henvendelse[]): readonly Maaned[] =>
  [...new Set(breve.filter((b) => kraeverGenopretning(r, b)).flatMap((b) => opfoelgningsmaaneder(b, kraev(r, "genopretning-maaneder", b.dato).vaerdi)))].sort((a, b) => a - b);

function sagerAf(breve: readonly Henvendelse[]): readonly Brevsag[] {
  const sager: Brevsag[] = [];
  let forrigeDato: number | null = null;
  for (const brev of [...breve].sort((a, b) => a.dato - b.dato)) {
    if (brev.dato === forrigeDato) continue;
    forrigeDato = brev.dato;
    const aaben = sager.at(-1);
    const foelgerEfter = brev.type !== "foerste" && aaben?.foerste && aaben.indskaerpet === null;
    if (foelgerEfter) sager[sager.length - 1] = { foerste: aaben.foerste, indskaerpet: brev };
    else sager.push(brev.type === "indskaerpet" ? { foerste: null, indskaerpet: brev } : { foerste: brev, indskaerpet: null });
  }
  return sager;
}

export const brevsager = (breve: readonly Henvendelse[]): readonly Brevsag[] =>
  [...samlEfter(breve, (b) => gruppeNoegle({ ...b, slags: "henvendelse", maaned: 0 })).values()].flatMap(sagerAf);
