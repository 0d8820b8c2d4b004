import type { Broek } from "./broek";
import type { Interval, Optaelling } from "./interval";
import type { Kilde } from "./kilde";
import type { Maaned } from "./tid";
import type { Gruppe, Indsats } from "./ydelsesgruppe";

/** The one currency of the verdicts: a month's figure for an area, group and measure, printed or counted from persons. */
export interface Maanedstal {
  readonly slags: "fokusmaal" | "tidlig-indsats";
  readonly indsats: Indsats;
  readonly omraade: string;
  readonly maaned: Maaned;
  readonly gruppe: Gruppe;
  /** `mangler`: printed as missing [D2]; `tom`: the denominator is known to be empty [U2]; `tal`: `andelMed` is known. */
  readonly tilstand: "tal" | "mangler" | "tom";
  readonly andelMed: Interval | null;
  /** `null` when the table prints shares only. */
  readonly optaelling: Optaelling | null;
  /** Half a unit of the printed rounding; `null` for exact figures [D5]. */
  readonly afrunding: Broek | null;
  /** Nine groups were summed or printed as a total; `false` when fewer than nine were summed [D6]. */
  readonly fuldTotal: boolean;
  readonly kilder: readonly Kilde[];
}
