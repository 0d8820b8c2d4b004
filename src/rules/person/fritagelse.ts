/** Exemptions on a day [P9]. */
import { type FritagelseKolonner, INGEN_DATO } from "../grundlag/persondata";
import type { Dag } from "../grundlag/tid";
import { omvendt } from "./haendelser";
import { FOERST } from "./kalender";
import type { Orden } from "./orden";

export interface Fritagelser {
  readonly raekker: Orden;
  readonly kolonner: FritagelseKolonner;
}

/** Bits of `FritagelseKolonner.vedroerer`. */
export const VEDROERER = { samtaler: 1, tilbud: 2 } as const;

/** [P9] On the day: 0 = not exempt, 1 = exempt, 2 = an unreadable date leaves it open. */
export function fritaget(f: Fritagelser, person: number, dag: Dag, vedroerer: number): 0 | 1 | 2 {
  const { fra: begynd, orden } = f.raekker;
  let maaske = false;
  for (let i = begynd[person]!; i < begynd[person + 1]!; i++) {
    const r = orden[i]!;
    if ((f.kolonner.vedroerer[r]! & vedroerer) === 0) continue;
    const fra = f.kolonner.fra[r]!;
    const til = f.kolonner.til[r]!;
    const bagvendt = omvendt(fra, til);
    const ukendtFra = fra < FOERST || bagvendt;
    const ukendtTil = til < INGEN_DATO || bagvendt;
    if ((!ukendtFra && fra > dag) || (!ukendtTil && til > INGEN_DATO && til < dag)) continue;
    if (!ukendtFra && (!ukendtTil || fra === dag)) return 1;
    maaske = true;
  }
  return maaske ? 2 : 0;
}
