import type * as z from "zod/mini";
import antagelser from "./antagelser.json";
import kilder from "./kilder.json";
import { laes } from "./laes";
import type { antagelseSkema, kildeSkema } from "./skema";

export type Retskilde = z.infer<typeof kildeSkema>;
export type Antagelse = z.infer<typeof antagelseSkema>;

export const RETSKILDER: readonly Retskilde[] = laes(kilder);
export const ANTAGELSER: readonly Antagelse[] = laes(antagelser);

const kildeEfterId = new Map(RETSKILDER.map((k) => [k.id, k]));
const antagelseEfterId = new Map(ANTAGELSER.map((a) => [a.id, a]));

const fundet = <T>(vaerdi: T | undefined, id: string): T => {
  if (vaerdi === undefined) throw new RangeError(`${id} findes ikke i regeldata`);
  return vaerdi;
};

/** @throws RangeError for an unknown id. */
export const retskilde = (id: string): Retskilde => fundet(kildeEfterId.get(id), id);
/** @throws RangeError for an unknown id. */
export const antagelse = (id: string): Antagelse => fundet(antagelseEfterId.get(id), id);
