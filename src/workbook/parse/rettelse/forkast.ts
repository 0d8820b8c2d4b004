/** Rows that a correction leaves out: counted, never read. */
import { adresseAf } from "../../adresse";
import type { Celle, Problemkode } from "../typer";
import type { Rettethoved } from "./hoved";

/** `grund` is `null` when the user asked for it. */
export interface Forkastet {
  readonly ark: string;
  readonly adresse: string;
  readonly raekker: number;
  readonly grund: Problemkode | null;
}

const PROEVERAEKKER = 3;

export class Forkastlaeser {
  readonly foerste: { readonly raekke: number; readonly celler: readonly Celle[] }[] = [];
  private raekker = 0;
  private sidste: number;

  /** `raekke` and `kolonne` (zero-based) are the first row's and the sheet column of the cells' first column. */
  constructor(readonly hoved: Rettethoved, readonly grund: Problemkode | null, private readonly ark: string, private readonly raekke: number, private readonly kolonne: number, harHoved: boolean) {
    this.sidste = harHoved ? raekke : raekke - 1;
  }

  laesRaekke(celler: readonly Celle[], raekke: number): void {
    if (this.raekker < PROEVERAEKKER) this.foerste.push({ raekke, celler });
    this.raekker++;
    this.sidste = raekke;
  }

  faerdig(): Forkastet {
    const { k0, k1 } = this.hoved;
    const adresse = adresseAf({ raekke: this.raekke, kolonne: this.kolonne + k0, raekker: this.sidste - this.raekke + 1, kolonner: k1 - k0 + 1 });
    return { ark: this.ark, adresse, raekker: this.raekker, grund: this.grund };
  }
}
