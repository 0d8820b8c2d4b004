/** Long work in slices, so that the pane can paint and *Afbryd* works. */
import { tjekAfbrudt } from "../workbook/office/afbryd";

const BID_MS = 15;

/** Lets the browser paint and answer a click. */
export const pust = (): Promise<void> => new Promise((videre) => setTimeout(videre, 0));

/** Knows when it is time to let go. */
export class Pauser {
  private frist = performance.now() + BID_MS;

  constructor(private readonly afbryd: AbortSignal) {}

  get erTid(): boolean {
    return performance.now() >= this.frist;
  }

  /** @throws Excelfejl `afbrudt` */
  async hold(): Promise<void> {
    await pust();
    tjekAfbrudt(this.afbryd);
    this.frist = performance.now() + BID_MS;
  }
}

/** Runs a calculation that yields; `vis` is told how far it is at the start and at each pause. @throws Excelfejl `afbrudt` */
export async function iBidder<Y, T>(skridt: Generator<Y, T, void>, afbryd: AbortSignal, vis: (stade: Y) => void = () => undefined): Promise<T> {
  const pauser = new Pauser(afbryd);
  let naeste = skridt.next();
  if (!naeste.done) vis(naeste.value);
  while (!naeste.done) {
    if (pauser.erTid) {
      vis(naeste.value);
      await pauser.hold();
    }
    naeste = skridt.next();
  }
  tjekAfbrudt(afbryd);
  return naeste.value;
}
