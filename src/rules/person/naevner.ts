/** Who is in the denominator of one month, whatever they have [F1, T0]. */
import type { Persondata } from "../grundlag/persondata";
import { type Maaned, sidsteDag } from "../grundlag/tid";
import type { Regelsaet } from "../regeldata";
import { fejAlle } from "./fej";
import { nyFejning } from "./fejning";
import { bygIndeks } from "./indeks";
import { harRegler } from "./krav";
import { maalAf, type Slags } from "./opslag";
import type { Skridt } from "./orden";
import { UDFALD } from "./udfald";

export type Plads = "inde" | "maaske" | "ude";

const INDE = UDFALD.ja | UDFALD.nej | UDFALD.uvist;
const MAASKE = UDFALD.maaskeJa | UDFALD.maaskeNej;

/** One place per person of the data; `null` for a month without rules. */
export function* naevneren(regler: Regelsaet, data: Persondata, maaned: Maaned, slags: Slags): Skridt<readonly Plads[] | null> {
  if (!harRegler(regler, maaned)) return null;
  const ix = yield* bygIndeks(data, sidsteDag(maaned), regler);
  const maal = maalAf(slags, "samtaler");
  const bits = new Uint8Array(data.personer.length);
  yield* fejAlle(ix, nyFejning(ix, maaned, maaned, false), {
    laeg(person, _omraade, _maaned, fundet, gruppe, udfald) {
      if (fundet === maal && gruppe < data.grupper.length) bits[person] = (bits[person] ?? 0) | udfald;
    },
  });
  return Array.from(bits, (b): Plads => (b & INDE ? "inde" : b & MAASKE ? "maaske" : "ude"));
}
