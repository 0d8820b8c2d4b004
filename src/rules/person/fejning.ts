/** One pass over the persons for a run of months: the months' requirements and working columns. */
import { type Maaned, opgoerelsesdato } from "../grundlag/tid";
import type { Indeks } from "./indeks";
import { type FokusKrav, fokusKrav, type TidligKrav, tidligKrav } from "./krav";

export interface Fejning {
  readonly fra: Maaned;
  /** Number of months. */
  readonly antal: number;
  /** Planned events count as if they were held [U0]. */
  readonly medPlanlagte: boolean;
  /** The day `t` after the window of each month. */
  readonly t: Int32Array;
  readonly fokus: readonly FokusKrav[];
  /** By month, then by index into `Persondata.grupper`. */
  readonly tidlig: readonly (readonly TidligKrav[])[];
  readonly arbejde: Arbejde;
}

/** Columns by month for the person at hand; each ends with room for one change after the last month. */
interface Arbejde {
  /** Held interviews in the window, surely and at most. */
  readonly sikre: Float64Array;
  readonly mulige: Float64Array;
  /** Bits of `GAELDER` for the offers that overlap the window. */
  readonly tilbud: Uint8Array;
  /** Hundredths of hours in the window, surely and at most. */
  readonly timer: Float64Array;
  readonly muligeTimer: Float64Array;
  /** First and last month measured. */
  lav: number;
  hoej: number;
  /** Where the person `flytter` lived, for one who has moved; -1 for nowhere. */
  readonly omraade: Int32Array;
  flytter: number;
  /** `udfald` of one spell, by measure. */
  readonly svar: readonly [Uint8Array, Uint8Array];
  /** `udfald` of the person's rows joined [F11], by measure. */
  readonly iAlt: readonly [Uint8Array, Uint8Array];
}

export function nyFejning({ regler, data: { grupper } }: Pick<Indeks, "regler" | "data">, fra: Maaned, til: Maaned, medPlanlagte: boolean): Fejning {
  const antal = Math.max(0, til - fra + 1);
  const maaneder = Array.from({ length: antal }, (_, i) => fra + i);
  return {
    fra,
    antal,
    medPlanlagte,
    t: Int32Array.from(maaneder, opgoerelsesdato),
    fokus: maaneder.map((m) => fokusKrav(regler, m)),
    tidlig: maaneder.map((m) => grupper.map((g) => tidligKrav(regler, m, g))),
    arbejde: {
      sikre: new Float64Array(antal + 1),
      mulige: new Float64Array(antal + 1),
      tilbud: new Uint8Array(antal + 1),
      timer: new Float64Array(antal + 1),
      muligeTimer: new Float64Array(antal + 1),
      omraade: new Int32Array(antal),
      flytter: -1,
      lav: 0,
      hoej: -1,
      svar: [new Uint8Array(antal + 1), new Uint8Array(antal + 1)],
      iAlt: [new Uint8Array(antal + 1), new Uint8Array(antal + 1)],
    },
  };
}
