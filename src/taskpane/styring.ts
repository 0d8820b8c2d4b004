/** Holds what the pane shows and starts the work; knows no HTML and no Excel. One piece of work at a time. */
import { type Excelfejl, somExcelfejl } from "../workbook/office/fejl";
import type { Kilde } from "../rules";
import type { Rettelser } from "../workbook/parse/rettelse/typer";
import { type Indstillinger, laesIndstillinger } from "./indstillinger";
import { fejltekst } from "./ord/fejl";
import { tilGemt } from "./start/gemt";
import { type Arbejdsmappe, type Fremdrift, koer, type Koersel, laes, type Laest } from "./koersel";

export type Arbejde = "laeser" | "koerer" | "fjerner";

export interface Tilstand {
  readonly arbejde: Arbejde | null;
  readonly fremdrift: Fremdrift | null;
  /** *Afbryd* is pressed, and the work has not stopped yet. */
  readonly afbryder: boolean;
  readonly laest: Laest | null;
  readonly koersel: Koersel | null;
  readonly indstillinger: Indstillinger;
  readonly fejl: Excelfejl | null;
  /** What was removed last, until something else happens. */
  readonly fjernet: { readonly hvad: "markeringer" | "ark"; readonly antal: number; readonly beskyttede: readonly string[] } | null;
}

/** The outcome of the last run, for a host that starts the add-in without its pane. */
export type SidsteKoersel = { readonly udfald: "faerdig"; readonly koersel: Koersel } | { readonly udfald: "fejl"; readonly kode: Excelfejl["kode"]; readonly besked: string };

declare global {
  /** Set when a run ends, whether the pane or the ribbon started it. */
  var fokusmaalSidsteKoersel: SidsteKoersel | undefined;
  /** Set by such a host to hear how far a run is. */
  var fokusmaalVedFremdrift: ((fremdrift: Fremdrift) => void) | undefined;
}

const START: Tilstand = { arbejde: null, fremdrift: null, afbryder: false, laest: null, koersel: null, indstillinger: laesIndstillinger(null), fejl: null, fjernet: null };

export class Styring {
  private tilstand = START;
  private afbryder = new AbortController();
  private igang: Promise<void> = Promise.resolve();
  private koersel: Promise<void> | null = null;
  private readonly lyttere: ((tilstand: Tilstand) => void)[] = [];

  constructor(
    private readonly mappe: Arbejdsmappe,
    private readonly ur: () => Date,
  ) {}

  get fejl(): Excelfejl | null {
    return this.tilstand.fejl;
  }

  lyt(lytter: (tilstand: Tilstand) => void): void {
    this.lyttere.push(lytter);
    lytter(this.tilstand);
  }

  /** Finds the tables, for the pane to show before a run. */
  laes(): Promise<void> {
    return this.arbejd("laeser", async (afbryd) => {
      const laest = await laes(this.mappe, { fremdrift: this.fremdrift, afbryd });
      this.saet({ laest, indstillinger: laest.indstillinger });
    });
  }

  /** A second press while a run is on is the same run. */
  koer(): Promise<void> {
    this.koersel ??= this.nyKoersel().finally(() => (this.koersel = null));
    return this.koersel;
  }

  private nyKoersel(): Promise<void> {
    return this.arbejd("koerer", async (afbryd) => {
      try {
        const koersel = await koer(this.mappe, this.ur(), { fremdrift: this.fremdrift, afbryd });
        globalThis.fokusmaalSidsteKoersel = { udfald: "faerdig", koersel };
        this.saet({ koersel, laest: koersel, indstillinger: koersel.indstillinger });
      } catch (fejl) {
        const kendt = somExcelfejl(fejl);
        globalThis.fokusmaalSidsteKoersel = { udfald: "fejl", kode: kendt.kode, besked: fejltekst(kendt) };
        throw kendt;
      }
    });
  }

  fjernMarkeringer(): Promise<void> {
    return this.arbejd("fjerner", async () => {
      const beskyttede = await this.mappe.fjernMarkeringer();
      this.saet({ fjernet: { hvad: "markeringer", antal: 0, beskyttede } });
    });
  }

  fjernArk(): Promise<void> {
    return this.arbejd("fjerner", async () => {
      const navne = await this.mappe.fjernArk();
      this.saet({ koersel: null, fjernet: { hvad: "ark", antal: navne.length, beskyttede: [] } });
    });
  }

  /** Saves, and reads again, since the municipality is part of the reading. */
  async gem(indstillinger: Indstillinger): Promise<void> {
    await this.arbejd("laeser", async (afbryd) => {
      await this.mappe.gemIndstillinger(indstillinger);
      this.saet({ indstillinger });
      this.saet({ laest: await laes(this.mappe, { fremdrift: this.fremdrift, afbryd }) });
    });
  }

  /** Saves corrections, and reads again with them. */
  ret(rettelser: Rettelser): Promise<void> {
    return this.arbejd("laeser", async (afbryd) => {
      await this.mappe.gemRettelser(tilGemt(rettelser));
      this.saet({ laest: await laes(this.mappe, { fremdrift: this.fremdrift, afbryd }) });
    });
  }

  /** When what has been started is done. */
  faerdig(): Promise<void> {
    return this.igang;
  }

  async vis(kilde: Kilde): Promise<void> {
    await this.mappe.visSted(kilde).catch((fejl: unknown) => this.saet({ fejl: somExcelfejl(fejl) }));
  }

  afbryd(): void {
    if (this.tilstand.arbejde !== null) this.saet({ afbryder: true });
    this.afbryder.abort();
  }

  /** Reading gives way to other work; other work is waited for. Never rejects: an error becomes part of the state. */
  private arbejd(arbejde: Arbejde, goer: (afbryd: AbortSignal) => Promise<void>): Promise<void> {
    if (this.tilstand.arbejde === "laeser") this.afbryder.abort();
    this.igang = this.igang.then(() => this.udfoer(arbejde, goer));
    return this.igang;
  }

  private async udfoer(arbejde: Arbejde, goer: (afbryd: AbortSignal) => Promise<void>): Promise<void> {
    this.afbryder = new AbortController();
    this.saet({ arbejde, fremdrift: null, afbryder: false, fejl: null, fjernet: null });
    try {
      await goer(this.afbryder.signal);
      this.saet({ arbejde: null, fremdrift: null, afbryder: false });
    } catch (fejl) {
      const kendt = somExcelfejl(fejl);
      const opgivetLaesning = arbejde === "laeser" && kendt.kode === "afbrudt";
      this.saet({ arbejde: null, fremdrift: null, afbryder: false, fejl: opgivetLaesning ? null : kendt });
    }
  }

  private readonly fremdrift = (fremdrift: Fremdrift): void => {
    globalThis.fokusmaalVedFremdrift?.(fremdrift);
    this.saet({ fremdrift });
  };

  private saet(aendring: Partial<Tilstand>): void {
    this.tilstand = { ...this.tilstand, ...aendring };
    for (const lytter of this.lyttere) lytter(this.tilstand);
  }
}
