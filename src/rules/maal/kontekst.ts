/** What every verdict on a monthly figure needs to know beside the figure. */
import type { Maanedstal } from "../grundlag/maanedstal";
import { type Dag, type Maaned, opgoerelsesdato, plusMaaneder, sidsteDag } from "../grundlag/tid";
import type { Krav, Periode, Vurdering } from "../grundlag/vurdering";
import { type Regelsaet, slaaOp } from "../regeldata";

export interface Kontekst {
  readonly regler: Regelsaet;
  readonly udtraeksdato: Dag | null;
  readonly udtraeksdatoErAntaget: boolean;
  /** The figures that were counted from persons; the others are printed. */
  readonly talte: ReadonlySet<Maanedstal>;
}

/** The month had ended by the cut-off [U0]. */
export const erSlut = (m: Maaned, k: Kontekst): boolean => k.udtraeksdato === null || sidsteDag(m) <= k.udtraeksdato;

/** The month's figures were not final at the cut-off [S5]. */
export function erForeloebig(m: Maaned, { regler, udtraeksdato }: Kontekst): boolean {
  if (udtraeksdato === null) return false;
  const t = opgoerelsesdato(m);
  const regel = slaaOp(regler, "offentliggoerelse-endelig-maaneder", t);
  return regel !== null && udtraeksdato < plusMaaneder(t, regel.vaerdi);
}

export const maaneden = (maaned: Maaned): Periode => ({ art: "maaned", maaned });
export const spaendet = (fra: Maaned, til: Maaned): Periode => (fra === til ? maaneden(fra) : { art: "spaend", fra, til });

export const TOMT_KRAV: Krav = { andelUden: null, sammenligning: null, antal: null, timer: null, maaneder: null, mindstPersoner: null };

/** What a verdict that is not about one denominator leaves empty. */
export const UDEN_TAL = {
  naevner: null,
  taeller: null,
  uvist: null,
  undtaget: null,
  andelMed: null,
  andelMedSamlet: null,
  maaneder: null,
  afstand: { personer: null, procentpoint: null },
  vaerdier: null,
} as const satisfies Partial<Vurdering>;
