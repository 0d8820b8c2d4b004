/** Runs the person engine in slices, so that the pane can paint and *Afbryd* works. */
import { byg, type Inddata, type Maanedstal, maanedAf, senesteHaendelse, type Skridt, type Valg } from "../rules";
import { tjekAfbrudt } from "../workbook/office/laes";
import type { Personoverblik } from "../workbook/plan";

const BID_MS = 40;

/** Lets the browser paint and answer a click. */
export const pust = (): Promise<void> => new Promise((videre) => setTimeout(videre, 0));

async function iBidder<T>(skridt: Skridt<T>, afbryd: AbortSignal): Promise<T> {
  let frist = performance.now() + BID_MS;
  for (;;) {
    const naeste = skridt.next();
    if (naeste.done) return naeste.value;
    if (performance.now() < frist) continue;
    await pust();
    tjekAfbrudt(afbryd);
    frist = performance.now() + BID_MS;
  }
}

export interface Talt {
  /** Figures counted from persons; empty without persons. */
  readonly maanedstal: readonly Maanedstal[];
  /** `null` without persons. */
  readonly personer: Personoverblik | null;
  /** The cut-off that was used [U0]. */
  readonly udtraeksdato: Valg["udtraeksdato"];
}

/**
 * Counts the måleår and the year before it, up to the cut-off: earlier windows reach back before what an extract holds.
 * Without a cut-off from the user or the workbook it is the latest event [U0].
 */
export async function taelPersoner({ personer }: Inddata, valg: Valg, afbryd: AbortSignal): Promise<Talt> {
  const udtraeksdato = valg.udtraeksdato ?? (personer === null ? null : senesteHaendelse(personer));
  if (personer === null || udtraeksdato === null) return { maanedstal: [], udtraeksdato, personer: null };
  const motor = await iBidder(byg(personer, { udtraeksdato }), afbryd);
  const sidsteAar = Math.floor(motor.sidsteMaaned / 12);
  const fra = maanedAf(Math.min(valg.maaleaar ?? sidsteAar, sidsteAar) - 1, 1);
  const maanedstal = await iBidder(motor.maanedstal(fra, motor.sidsteMaaned, "fakta"), afbryd);
  const liste = await iBidder(motor.mangler(), afbryd);
  return { maanedstal, udtraeksdato, personer: { data: personer, motor, liste, maanedstal } };
}
