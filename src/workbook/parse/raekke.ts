/** What the readers of rows share: the person of a row, its start and its end. */
import { INGEN_DATO, isoDag, ULAESELIG_DATO } from "../../rules";
import { laesDag, laesSlutdag } from "./dato";
import type { Personkolonner } from "./kolonner";
import type { Felt, Listehoved } from "./listehoved";
import type { Ordbog } from "./rettelse/ord";
import type { Celle, Problem, Problemkode } from "./typer";

/** `vist` is the text to show when the cell may not be. */
export type Meld = (kode: Problemkode, kolonne: number, virkning: Problem["virkning"], vist?: string) => void;
/** `raekke` is the sheet's, 1-based, of the cells; `person` is whose they are. */
export type Raekkelaeser = (celler: readonly Celle[], raekke: number, person: number, meld: Meld) => void;

export interface Omgivelser {
  readonly kolonner: Personkolonner;
  readonly tabel: number;
  readonly kommune: string;
  readonly ord: Ordbog;
  readonly talUdeladt: (hvad: "foertidspension" | "ukendtYdelsesgruppe") => void;
}

const SUM = /^\s*(i alt|total|sum|hovedtotal|antal)\b/i;

/** Most ids do: the dearer look is for the others. */
export const begynderMedCiffer = (tekst: string): boolean => tekst.charCodeAt(0) >= 48 && tekst.charCodeAt(0) <= 57;

/** The person of the row, -1 when it has none; a sum under the list is nobody. */
export function laesPerson({ personer }: Personkolonner, celler: readonly Celle[], k: number, meld: Meld): number {
  const celle = celler[k];
  if (typeof celle === "string" && !begynderMedCiffer(celle) && SUM.test(celle)) return -1;
  const person = personer.nummer(celle);
  if (person < 0) meld("mangler-person", k, "udeladt", "");
  return person;
}

export const kolonne = (h: Listehoved, felt: Felt): number => h.kolonner.get(felt) ?? -1;

/** The cell of a column that the list may be without; -1 = it is. */
export const celleI = (celler: readonly Celle[], k: number): Celle | undefined => (k < 0 ? undefined : celler[k]);

export function laesStart(celler: readonly Celle[], k: number, meld: Meld): number {
  const dag = laesDag(celler[k]);
  if (dag > 0) return dag;
  meld(dag === INGEN_DATO ? "mangler-start" : "ulaeselig-dato", k, "uvist");
  return ULAESELIG_DATO;
}

/** An end before the start is reported and kept as written: either may be wrong, and the rules take both as unknown [P7]. */
export function laesSlut(celler: readonly Celle[], k: number, start: number, meld: Meld): number {
  if (k < 0) return INGEN_DATO;
  const slut = laesSlutdag(celler[k]);
  if (slut === ULAESELIG_DATO) meld("ulaeselig-dato", k, "uvist");
  if (start > 0 && slut > 0 && slut < start) meld("slut-foer-start", k, "uvist", isoDag(slut));
  return slut;
}
