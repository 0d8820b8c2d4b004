/** What the workbook says, valid and typed, with the cells it was read from. Made by `workbook/parse` only. */
import type { Broek } from "./broek";
import type { Kilde } from "./kilde";
import type { Dag, Maaned } from "./tid";
import type { Gruppe, Indsats } from "./ydelsesgruppe";

/**
 * One printed figure of `fokusmaal` or `tidlig-indsats`: one area, month, group and measure.
 * A field the table does not print is `null`; a cell with `.` gives a row with every figure `null` [D2].
 */
export interface TryktTal {
  readonly slags: "fokusmaal" | "tidlig-indsats";
  readonly indsats: Indsats;
  readonly omraade: string;
  readonly maaned: Maaned;
  readonly gruppe: Gruppe;
  /** Persons in the denominator. */
  readonly antal: number | null;
  readonly antalMed: number | null;
  /** The share with it, 0–1; a table that prints the share without is turned round exactly. */
  readonly andelMed: Broek | null;
  /** The printed share's half unit of rounding (0,05 pct. = 1/2000); `null` when `andelMed` is `null` or exact [D5]. */
  readonly afrunding: Broek | null;
  /** Lower bound in months of a column `ydelsesvarighed`; `null` without one [D6]. */
  readonly varighedFra: number | null;
  readonly kilde: Kilde;
}

/** Area of the benchmark [R2]. */
export type Ydelsesomraade = "i-alt" | "dagpenge" | "kontanthjaelp" | "sygedagpenge";

export interface BenchmarkTal {
  readonly omraade: string;
  readonly ydelsesomraade: Ydelsesomraade;
  /** First and last month of the period; `null` when the table does not say. */
  readonly periode: { readonly fra: Maaned; readonly til: Maaned } | null;
  readonly faktisk: Maalt;
  readonly forventet: Maalt;
  readonly potentiale: number | null;
  readonly placering: number | null;
  /** The table's own column of persons: shown, never used for the verdict [R3]. */
  readonly personer: number | null;
  readonly kilde: Kilde;
}

export interface Maalt {
  readonly antal: number | null;
  readonly andel: Broek | null;
  /** Half a unit of the printed rounding of `andel`. */
  readonly afrunding: Broek | null;
}

/** A letter from the authority [T2–T3], one measure and group a row. */
export interface Henvendelse {
  readonly omraade: string;
  readonly dato: Dag;
  readonly indsats: Indsats;
  readonly gruppe: Gruppe;
  readonly type: "foerste" | "indskaerpet" | null;
  readonly frist: Dag | null;
  readonly maaneder: readonly Maaned[];
  readonly kilde: Kilde;
}
