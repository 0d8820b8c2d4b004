/** Holds what the pane shows and starts the work; knows no HTML and no Excel. One piece of work at a time. */
import { type Excelfejl, somExcelfejl } from "../workbook/office/fejl";
import type { Aendring } from "../workbook/office/aendringer";
import type { Tidligere } from "../workbook/office/tidligere";
import type { Omfang } from "../workbook/plan";
import type { Kilde, Scenarie, Scenarieudfald } from "../rules";
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
  /** The scenario run last on this run's facts. */
  readonly scenarie: Scenarieudfald | null;
  readonly fejl: Excelfejl | null;
  /** What the latest plan writes, from before the first cell is written. */
  readonly omfang: Omfang | null;
  /** What has been changed since the latest run began, each sheet and hand once. */
  readonly aendringer: readonly Aendring[];
  /** What an earlier run left in the workbook; asked when the pane opens. */
  readonly tidligere: Tidligere | null;
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

const START: Tilstand = { arbejde: null, fremdrift: null, afbryder: false, laest: null, koersel: null, scenarie: null, indstillinger: laesIndstillinger(null), fejl: null, omfang: null, aendringer: [], tidligere: null, fjernet: null };

/** What the pane needs of Excel beyond a run. */
export interface Rudemappe extends Arbejdsmappe {
  readonly findTidligere: () => Promise<Tidligere | null>;
}

/** A part of its own: most runs have no what-if. */
const hentScenarier = async () => import(/* webpackChunkName: "scenarie" */ "./scenarie");

export class Styring {
  private tilstand = START;
  private afbryder = new AbortController();
  private igang: Promise<void> = Promise.resolve();
  private koersel: Promise<void> | null = null;
  /** Corrections that are saved, and no reading has been made with yet: one can be given up. */
  private ulaeste: Rettelser | null = null;
  private readonly lyttere: ((tilstand: Tilstand) => void)[] = [];

  constructor(
    private readonly mappe: Rudemappe,
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
      this.saet({ laest, indstillinger: laest.indstillinger, tidligere: await this.mappe.findTidligere() });
    });
  }

  /** Somebody changed a sheet. While a run writes, only what surely is not its own. */
  aendret(aendring: Aendring): void {
    const { arbejde, aendringer } = this.tilstand;
    if ((arbejde === "koerer" || arbejde === "fjerner") && !aendring.sikkert) return;
    if (aendringer.some((a) => a.ark === aendring.ark && a.hvem === aendring.hvem && a.hvad === aendring.hvad)) return;
    this.saet({ aendringer: [...aendringer, aendring] });
  }

  /** A second press while a run is on is the same run. */
  koer(): Promise<void> {
    this.koersel ??= this.nyKoersel().finally(() => (this.koersel = null));
    return this.koersel;
  }

  private nyKoersel(): Promise<void> {
    return this.arbejd("koerer", async (afbryd) => {
      const foer = this.tilstand.aendringer;
      this.saet({ aendringer: [], omfang: null });
      try {
        const koersel = await koer(this.mappe, this.ur(), { fremdrift: this.fremdrift, afbryd });
        globalThis.fokusmaalSidsteKoersel = { udfald: "faerdig", koersel };
        this.saet({ koersel, scenarie: null, laest: koersel, indstillinger: koersel.indstillinger });
      } catch (fejl) {
        const kendt = somExcelfejl(fejl);
        // The result that stands is still the old one.
        this.saet({ aendringer: [...foer, ...this.tilstand.aendringer], omfang: this.tilstand.koersel?.omfang ?? null });
        globalThis.fokusmaalSidsteKoersel = { udfald: "fejl", kode: kendt.kode, besked: fejltekst(kendt) };
        throw kendt;
      }
    });
  }

  /** On the facts of the latest run; without one nothing happens. */
  koerScenarie(scenarie: Scenarie): Promise<void> {
    return this.arbejd("koerer", async (afbryd) => {
      const { koersel } = this.tilstand;
      if (koersel !== null) this.saet({ scenarie: await (await hentScenarier()).koerEtScenarie(this.mappe, koersel, scenarie, this.ur(), { fremdrift: this.fremdrift, afbryd }) });
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
      this.saet({ koersel: null, scenarie: null, omfang: null, tidligere: null, aendringer: [], fjernet: { hvad: "ark", antal: navne.length, beskyttede: [] } });
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

  /** Saves corrections, and reads again with them; made from the reading that stands when their turn comes, so that none is lost to another. */
  ret(lav: (laest: Laest) => Rettelser): Promise<void> {
    return this.efter("laeser", async (afbryd) => {
      const { laest } = this.tilstand;
      if (laest === null) return;
      const rettelser = lav({ ...laest, rettelser: this.ulaeste ?? laest.rettelser });
      await this.mappe.gemRettelser(tilGemt(rettelser));
      this.ulaeste = rettelser;
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
    return this.efter(arbejde, goer);
  }

  private efter(arbejde: Arbejde, goer: (afbryd: AbortSignal) => Promise<void>): Promise<void> {
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
    this.saet({ fremdrift, ...(fremdrift.trin === "planlagt" ? { omfang: fremdrift.omfang } : {}) });
  };

  private saet(aendring: Partial<Tilstand>): void {
    this.tilstand = { ...this.tilstand, ...aendring };
    if (aendring.laest) this.ulaeste = null;
    for (const lytter of this.lyttere) lytter(this.tilstand);
  }
}
