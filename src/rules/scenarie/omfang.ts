/** Which months lie ahead, and what is measured in them. */
import type { Broek } from "../grundlag/broek";
import { aarAf, foersteDag, type Maaned, maanedAf, sidsteDag } from "../grundlag/tid";
import { type Gruppe, I_ALT, type Indsats } from "../grundlag/ydelsesgruppe";
import { fokusregel } from "../maal/fokusregel";
import { harPligt, maaleaarsregel, type Regelsaet, slaaOp, somAndel } from "../regeldata";
import type { Slags } from "../person/opslag";

/** Who is on benefit at the cut-off reaches six months' seniority within six: nobody on record does later [T0]. */
const FREM = 6;

export interface Omfang {
  readonly aar: number;
  readonly fra: Maaned;
  readonly til: Maaned;
}

/** From the month after the newest that ended, to the end of its year and at least half a year. */
export function omfang(sidsteMaaned: Maaned): Omfang {
  const fra = sidsteMaaned + 1;
  const aar = aarAf(fra);
  return { aar, fra, til: Math.max(maanedAf(aar, 12), sidsteMaaned + FREM) };
}

/** The year's assessment uses the measure [S3]. */
export function iMaaleaaret(r: Regelsaet, indsats: Indsats, aar: number): boolean {
  const regel = maaleaarsregel(r, aar);
  return regel.gaelder && regel.fokusmaal.includes(indsats);
}

export interface Graense {
  readonly graense: Broek;
  readonly sammenligning: "<" | "<=";
}

/** The limit of the month [F5, T0, T6]; `null` where the measure does not apply. */
export function graenseFor(r: Regelsaet, slags: Slags, indsats: Indsats, gruppe: Gruppe, maaned: Maaned): Graense | null {
  if (slags === "fokusmaal") {
    const regel = iMaaleaaret(r, indsats, aarAf(maaned)) ? fokusregel(r, indsats, foersteDag(maaned), sidsteDag(maaned)) : null;
    return regel && { graense: regel.graense, sammenligning: "<" };
  }
  const version = harPligt(r, gruppe, indsats, sidsteDag(maaned)) ? slaaOp(r, "tidlig-graense-uden", sidsteDag(maaned)) : null;
  return version && { graense: somAndel(version), sammenligning: "<=" };
}

/** The limit of the year [F5]; `null` where the year's assessment does not use the measure. */
export function aarsgraense(r: Regelsaet, indsats: Indsats, aar: number): Broek | null {
  return iMaaleaaret(r, indsats, aar) ? (graenseFor(r, "fokusmaal", indsats, I_ALT, maanedAf(aar, 12))?.graense ?? null) : null;
}
