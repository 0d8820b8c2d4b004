/** The monthly figures of tidlig indsats, arranged so that runs of months can be read. */
import { harMindst, holder, manglendePersoner, procentpoint, roerer, sikre, uden, udvid } from "../grundlag/andel";
import type { MaanedsAndel } from "../grundlag/begrundelse";
import type { Broek } from "../grundlag/broek";
import type { Svar } from "../grundlag/kleene";
import type { Maanedstal } from "../grundlag/maanedstal";
import type { Maaned } from "../grundlag/tid";
import type { Flag, Vurdering } from "../grundlag/vurdering";
import type { Gruppe, Indsats } from "../grundlag/ydelsesgruppe";
import { noegle, samlEfter } from "./noegler";
import { erSlut, type Kontekst } from "./kontekst";

export type Serie = ReadonlyMap<Maaned, Maanedstal>;

/** One area and measure; the months run from the table's first to its last, whichever group they stand in. */
export interface Tabel {
  readonly omraade: string;
  readonly indsats: Indsats;
  readonly foerste: Maaned;
  readonly sidste: Maaned;
  readonly grupper: ReadonlyMap<Gruppe, Serie>;
}

export function tabeller(tal: readonly Maanedstal[], k: Kontekst): readonly Tabel[] {
  const tidlige = tal.filter((m) => m.slags === "tidlig-indsats" && erSlut(m.maaned, k));
  return [...samlEfter(tidlige, (m) => noegle("", m.indsats, m.omraade)).values()].flatMap((raekker): Tabel[] => {
    const [r] = raekker;
    if (!r) return [];
    const serier = samlEfter(raekker, (m) => m.gruppe);
    const grupper = new Map([...serier].map(([gruppe, s]) => [gruppe, new Map(s.map((m) => [m.maaned, m]))]));
    const maaneder = raekker.map((m) => m.maaned);
    const ende = (vaelg: (a: number, b: number) => number): Maaned => maaneder.reduce((a, b) => vaelg(a, b));
    return [{ omraade: r.omraade, indsats: r.indsats, foerste: ende(Math.min), sidste: ende(Math.max), grupper }];
  });
}

export const loebet = (fra: Maaned, antal: number): readonly Maaned[] => Array.from({ length: antal }, (_, i) => fra + i);

export function maanedsAndel(serie: Serie, maaned: Maaned): MaanedsAndel {
  const m = serie.get(maaned);
  const personer = m?.tilstand === "tom" ? 0 : m?.optaelling ? sikre(m.optaelling) : null;
  return { maaned, uden: m?.andelMed ? uden(m.andelMed) : null, personer };
}

/** `uvist` for a missing month, `tom` for one known to be empty [T7]; `bredt` takes the share with its rounding. */
export function mod(m: Maanedstal | undefined, s: "<" | ">", graense: Broek, bredt: boolean, tom: Svar): Svar {
  if (m?.tilstand === "tom") return tom;
  if (!m?.andelMed) return "uvist";
  const andel = uden(m.andelMed);
  return holder(bredt && m.afrunding !== null ? udvid(andel, m.afrunding) : andel, s, graense);
}

/** `null` when the table does not say how many persons there are. */
export function mindstPersoner(m: Maanedstal | undefined, n: number): Svar | null {
  if (m?.tilstand === "tom") return "nej";
  return m?.optaelling ? harMindst(m.optaelling, n) : null;
}

/** Flags of a run: equality in one of its months, and rounding that could turn a definite answer. */
export function loebsflag(maaneder: readonly (Maanedstal | undefined)[], graense: Broek, svar: Svar, bredtSvar: Svar): readonly Flag[] {
  const lig = maaneder.some((m) => m?.andelMed && roerer(uden(m.andelMed), graense));
  return [...(svar !== "uvist" && bredtSvar === "uvist" ? (["afrunding"] as const) : []), ...(lig ? (["ved-graensen"] as const) : [])];
}

/** Distance of the month that is nearest to the limit, or farthest below it [U4]. */
export function naermesteAfstand(maaneder: readonly (Maanedstal | undefined)[], s: "<" | "<=", graense: Broek): Vurdering["afstand"] {
  const punkter = maaneder.flatMap((m) => (m?.andelMed ? [procentpoint(uden(m.andelMed).hoejst, graense)] : []));
  const personer = maaneder.flatMap((m) => (m?.andelMed && m.optaelling ? [manglendePersoner(m.optaelling, s, graense)] : []));
  const mindste = (tal: readonly number[]): number | null => (tal.length === 0 ? null : Math.min(...tal));
  return { personer: mindste(personer), procentpoint: mindste(punkter) };
}
