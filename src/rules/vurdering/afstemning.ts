/** Where the workbook holds both persons and printed figures of the same month: ours beside theirs. */
import type { TryktTal } from "../grundlag/inddata";
import type { Maanedstal } from "../grundlag/maanedstal";
import type { Regelsaet } from "../regeldata";
import { gruppeNoegle } from "../maal/noegler";
import { maanedstalAfTrykte } from "../maal/trykte";

export interface Afstemning {
  /** Counted from persons. */
  readonly vores: Maanedstal;
  readonly trykt: Maanedstal;
}

/** One pair per month, area, group and measure that both have a figure for, in the order of the counted ones. */
export function afstem(r: Regelsaet, trykte: readonly TryktTal[], talte: readonly Maanedstal[]): readonly Afstemning[] {
  const efterNoegle = new Map(maanedstalAfTrykte(r, trykte).filter((m) => m.tilstand === "tal").map((m) => [gruppeNoegle(m), m]));
  return talte.flatMap((vores) => {
    const trykt = vores.tilstand === "tal" ? efterNoegle.get(gruppeNoegle(vores)) : undefined;
    return trykt ? [{ vores, trykt }] : [];
  });
}
