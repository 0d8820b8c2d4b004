/** From persons to figures and lists, in slices. */
import { byg, type Fremdrift, type Inddata, type Maanedstal, maanedAf, type Regelsaet, senesteHaendelse, type Valg } from "../rules";
import type { Personoverblik } from "../workbook/plan";
import type { Personvisning } from "../workbook/tekst";
import { iBidder } from "./bidder";

export interface Talt {
  /** Figures counted from persons; empty without persons. */
  readonly maanedstal: readonly Maanedstal[];
  /** `null` without persons. */
  readonly personer: Personoverblik | null;
  /** The cut-off that was used [U0]. */
  readonly udtraeksdato: Valg["udtraeksdato"];
}

export interface Taellevalg {
  readonly visning: Personvisning;
  /** Last year's arrivals and exits are reckoned with ahead. */
  readonly medTilgang: boolean;
}

/** Persons done in the pass over them that is going on. */
export type Taellestade = (gjort: number, ialt: number) => void;

/**
 * Counts the måleår and the year before it, up to the cut-off: earlier windows reach back before what an extract holds.
 * Without a cut-off from the user or the workbook it is the latest event [U0].
 */
export async function taelPersoner({ personer }: Inddata, valg: Valg & { readonly regler: Regelsaet }, { visning, medTilgang }: Taellevalg, afbryd: AbortSignal, vis: Taellestade = () => undefined): Promise<Talt> {
  const udtraeksdato = valg.udtraeksdato ?? (personer === null ? null : senesteHaendelse(personer));
  if (personer === null || udtraeksdato === null) return { maanedstal: [], udtraeksdato, personer: null };
  const antal = personer.personer.length;
  const stade = ({ trin, andel }: Fremdrift): void => {
    if (trin === "forloeb" || trin === "optael") vis(Math.round(andel * antal), antal);
  };
  const motor = await iBidder(byg(personer, { udtraeksdato }, valg.regler), afbryd, stade);
  const sidsteAar = Math.floor(motor.sidsteMaaned / 12);
  const fra = maanedAf(Math.min(valg.maaleaar ?? sidsteAar, sidsteAar) - 1, 1);
  const maanedstal = await iBidder(motor.maanedstal(fra, motor.sidsteMaaned, "fakta"), afbryd, stade);
  const liste = await iBidder(motor.mangler(), afbryd, stade);
  const { fremskriv } = await import(/* webpackChunkName: "fremskrivning" */ "./fremskriver");
  const fremskrivning = await iBidder(fremskriv(motor, maanedstal, { medTilgang }), afbryd, stade);
  return { maanedstal, udtraeksdato, personer: { data: personer, motor, liste, visning, maanedstal, fremskrivning } };
}
