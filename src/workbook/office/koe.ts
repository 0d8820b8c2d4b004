/** Keeps a batch below Excel's 5 MB per request: callers say how much they are about to queue. */
const MAKS_BYTE = 2_000_000;
/** An action and its object path on the wire. */
export const KALD_BYTE = 400;

export class Koe {
  private ventende = 0;

  /** @param tjek called when a batch is through; what it throws stops the work. */
  constructor(
    private readonly context: Excel.RequestContext,
    private readonly tjek: () => void = () => undefined,
  ) {}

  /** Makes room for about `byte` more in the batch. */
  async plads(byte: number): Promise<void> {
    if (this.ventende > 0 && this.ventende + byte > MAKS_BYTE) await this.send();
    this.ventende += byte;
  }

  async send(): Promise<void> {
    this.ventende = 0;
    await this.context.sync();
    // A click on Afbryd is heard between two batches, also where Excel answers at once.
    await new Promise<void>((videre) => setTimeout(videre, 0));
    this.tjek();
  }
}
