/** One person's next deadline [U5]: the same question that the list of coming deadlines asks of everybody. */
import type { Dag } from "../grundlag/tid";
import type { Indeks } from "./indeks";
import { maaned } from "./kalender";
import { harRegler } from "./krav";
import { HORISONT } from "./mangler";
import { forklar, type Spoergsmaal } from "./svar";

/** Last day on which what lacks still counts; `null` when nothing will lack as far ahead as deadlines are looked for. */
export function naesteFrist(ix: Indeks, s: Omit<Spoergsmaal, "maaned">): Dag | null {
  const denne = maaned(ix.udtraeksdato);
  for (let m = denne; m <= denne + HORISONT && harRegler(ix.regler, m); m++) {
    const { udfald, vindue } = forklar(ix, { ...s, maaned: m });
    if ((udfald === "nej" || udfald === "uvist") && vindue && vindue.til > ix.udtraeksdato) return vindue.til - 1;
  }
  return null;
}
