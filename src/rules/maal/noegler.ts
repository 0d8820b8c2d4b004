/** Keys to group by, once. */
import type { Maaned } from "../grundlag/tid";
import type { Gruppe, Indsats } from "../grundlag/ydelsesgruppe";

interface Celle {
  readonly slags: string;
  readonly indsats: Indsats;
  readonly omraade: string;
  readonly maaned: Maaned;
  readonly gruppe: Gruppe;
}

/** The area last: it is the only text of the user's. */
export const maanedNoegle = (c: Omit<Celle, "gruppe">): string => `${c.slags}|${c.indsats}|${c.maaned}|${c.omraade}`;
export const gruppeNoegle = (c: Celle): string => `${c.slags}|${c.indsats}|${c.maaned}|${c.gruppe}|${c.omraade}`;
export const noegle = (a: string | number, b: string | number, omraade: string): string => `${a}|${b}|${omraade}`;

/** In the order of first appearance. */
export function samlEfter<T, N extends string>(ting: Iterable<T>, noegleAf: (t: T) => N): Map<N, T[]> {
  const ud = new Map<N, T[]>();
  for (const t of ting) {
    const n = noegleAf(t);
    const liste = ud.get(n);
    if (liste) liste.push(t);
    else ud.set(n, [t]);
  }
  return ud;
}
