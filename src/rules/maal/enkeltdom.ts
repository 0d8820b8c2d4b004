/** One month's figure judged alone, against the rule of its month or a limit of the user's own [F5, T0, T6]. */
import type { Broek } from "../grundlag/broek";
import type { Maanedstal } from "../grundlag/maanedstal";
import type { Dag } from "../grundlag/tid";
import type { Dom, Vurdering } from "../grundlag/vurdering";
import type { Regelsaet } from "../regeldata";
import { andelsdom } from "./andelsdom";
import { fokusmaaneder } from "./fokusmaal";
import { tidligeMaaneder } from "./tidlig-indsats";

/** `talt`: the figure was counted from persons, and rests on the assumptions of the count. */
export function maanedsvurdering(regler: Regelsaet, mt: Maanedstal, udtraeksdato: Dag | null, talt: boolean): Vurdering | null {
  const k = { regler, udtraeksdato, udtraeksdatoErAntaget: false, talte: new Set(talt ? [mt] : []) };
  const [vurdering] = mt.slags === "fokusmaal" ? fokusmaaneder([mt], k) : tidligeMaaneder([mt], k);
  return vurdering ?? null;
}

/** The fokusmål are strict, tidlig indsats is not [F5, T0]. */
export const domMedGraense = (mt: Maanedstal, graenseUden: Broek): Dom => andelsdom(mt, mt.slags === "fokusmaal" ? "<" : "<=", graenseUden).dom;
