/** Printed shares: 0–100 or 0–1 by the heading or by all the values, never mixed [D1], with their rounding [D5]. */
import { broek, EN, fraTal, gange, minus, NUL, sammenlign, type Broek } from "../../rules";
import type { Egenskaber } from "./egenskaber";
import type { LaestTal } from "./tal";

export interface Andelsform {
  readonly enhed: "procent" | "broek" | "blandet";
  /** Half a unit of rounding as a share of 1; `null` for figures that are not rounded. */
  readonly afrunding: Broek | null;
}

/** Above this a share is computed, not printed. */
const TRYKTE_DECIMALER = 6;

function enhedAf(tal: readonly LaestTal[], overskrift: Egenskaber["enhed"]): Andelsform["enhed"] {
  const bare = tal.filter((t) => !t.procenttegn && t.tal !== 0);
  const medTegn = bare.length < tal.filter((t) => t.tal !== 0).length;
  const under = bare.filter((t) => Math.abs(t.tal) <= 1);
  const meresDecimaler = bare.some((t) => t.decimaler >= 2);
  if (overskrift === "broek") return medTegn ? "blandet" : "broek";
  if (bare.length === 0) return "procent";
  const alleUnder = under.length === bare.length;
  if (medTegn) return alleUnder && overskrift === undefined ? "blandet" : "procent";
  // A per cent format in Excel shows 45,6 % and stores 0.456.
  if (overskrift === "procent") return alleUnder && meresDecimaler ? "broek" : "procent";
  if (alleUnder) return "broek";
  return under.some((t) => Math.abs(t.tal) < 1 && t.decimaler >= 2) ? "blandet" : "procent";
}

/** The form that all the figures of one table share. */
export function andelsform(tal: readonly LaestTal[], overskrift: Egenskaber["enhed"]): Andelsform {
  const enhed = enhedAf(tal, overskrift);
  const decimaler = tal.reduce((max, t) => {
    const iProcent = t.decimaler - (enhed === "broek" && !t.procenttegn ? 2 : 0);
    return Math.max(max, t.erTekst ? iProcent : Math.max(1, iProcent));
  }, 0);
  return { enhed, afrunding: decimaler > TRYKTE_DECIMALER ? null : broek(1n, 200n * 10n ** BigInt(decimaler)) };
}

/** The share 0–1; `null` when it is outside. */
export function andelAf(tal: LaestTal, form: Andelsform): Broek | null {
  const andel = tal.procenttegn || form.enhed === "procent" ? gange(fraTal(tal.tal), broek(1, 100)) : fraTal(tal.tal);
  return sammenlign(andel, NUL) < 0 || sammenlign(andel, EN) > 0 ? null : andel;
}

/** The share without as the share with. */
export const vend = (andel: Broek): Broek => minus(EN, andel);
