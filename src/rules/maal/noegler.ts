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

const SKEL = "\u0000";
export const noegle = (...dele: readonly (string | number)[]): string => dele.join(SKEL);

export const maanedNoegle = (c: Omit<Celle, "gruppe">): string => noegle(c.slags, c.indsats, c.omraade, c.maaned);
export const gruppeNoegle = (c: Celle): string => noegle(c.slags, c.indsats, c.omraade, c.maaned, c.gruppe);
export const serieNoegle = (c: Omit<Celle, "maaned">): string => noegle(c.slags, c.indsats, c.omraade, c.gruppe);

/** In the order of first appearance. */
export function samlEfter<T>(ting: Iterable<T>, noegleAf: (t: T) => string): Map<string, T[]> {
  const ud = new Map<string, T[]>();
  for (const t of ting) {
    const n = noegleAf(t);
    const liste = ud.get(n);
    if (liste) liste.push(t);
    else ud.set(n, [t]);
  }
  return ud;
}
