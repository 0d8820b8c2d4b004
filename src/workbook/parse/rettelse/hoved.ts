/** What a correction makes of the table that begins in a row. */
import type { Felt, Listehoved, Listeslags } from "../listehoved";
import type { Problemkode } from "../typer";
import { erListeslags, manglendeFelter } from "./felter";
import type { Fundsted } from "./match";

/** `slags` is `null` for rows that are to be left out. */
export interface Rettethoved extends Pick<Listehoved, "kolonner" | "k0" | "k1"> {
  readonly slags: Listeslags | null;
}

/** `grund` says why the rows are left out; `null` when the user asked for it. */
export type Rettet = "trykt" | { readonly hoved: Rettethoved; readonly grund: Problemkode | null };

const felterI = ({ rettelse, kolonner }: Fundsted): Map<Felt, number> =>
  new Map(rettelse.felter.flatMap((felt, i) => (felt === null || (kolonner[i] ?? -1) < 0 ? [] : [[felt as Felt, kolonner[i] ?? -1] as const])));

/** @param genkendte lists that the row would have begun */
export function rettetHoved(fundet: Fundsted, genkendte: readonly Listehoved[]): Rettet {
  const { rettelse, k0, k1 } = fundet;
  const { slags } = rettelse;
  if (slags === "brug-ikke") {
    const liste = genkendte[0];
    return liste || rettelse.overskrifter.length === 0 ? { hoved: { slags: null, kolonner: liste?.kolonner ?? new Map(), k0, k1 }, grund: null } : "trykt";
  }
  if (!erListeslags(slags)) return "trykt";
  const kolonner = felterI(fundet);
  const mangler = manglendeFelter(slags, rettelse.felter).length > 0;
  return { hoved: { slags: mangler ? null : slags, kolonner, k0, k1 }, grund: mangler ? "manglende-kolonne" : null };
}
