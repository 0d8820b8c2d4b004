/** *Hvorfor?* for one person: follows the selection after a run with persons. Knows no HTML and no Excel. */
import type { Gruppe, Indsats, Maalslags, Maaned, Mangel, Raekkested } from "../rules";
import type { Hoerer } from "../workbook/office/valg";
import { findValg, type Personoverblik, type Valgtraekke } from "../workbook/plan";
import { type Forklaring, forklarSpoergsmaal, forklarValg, standardmaaned } from "./forklaring";
import type { Tilstand } from "./styring";

export type Hvorfor =
  | { readonly art: "skjult" }
  | { readonly art: "intet-valgt" }
  | { readonly art: "raekken-er-flyttet" | "uden-ydelse"; readonly sted: Raekkested }
  | { readonly art: "forklaring"; readonly sted: Raekkested; readonly forklaring: Forklaring };

export interface Nytvalg {
  readonly gruppe?: Gruppe;
  readonly maal?: { readonly slags: Maalslags; readonly indsats: Indsats };
  readonly maaned?: Maaned;
}

export class Hvorforstyring {
  private tilstand: Hvorfor = { art: "skjult" };
  private personer: Personoverblik | null = null;
  private stop: Promise<() => Promise<void>> | null = null;
  private readonly lyttere: ((hvorfor: Hvorfor) => void)[] = [];

  /** @param lytTilValg `workbook/office` in the add-in */
  constructor(private readonly lytTilValg: (hoerer: Hoerer) => Promise<() => Promise<void>>) {}

  get nu(): Hvorfor {
    return this.tilstand;
  }

  lyt(lytter: (hvorfor: Hvorfor) => void): void {
    this.lyttere.push(lytter);
    lytter(this.tilstand);
  }

  /** Listens between the runs only: a run itself selects and changes cells. */
  foelg({ arbejde, koersel }: Tilstand): void {
    const personer = arbejde === "koerer" || arbejde === "fjerner" ? null : (koersel?.personer ?? null);
    if (personer === this.personer) return;
    this.personer = personer;
    this.afmeld();
    this.saet({ art: personer === null ? "skjult" : "intet-valgt" });
    if (personer !== null) this.stop = this.lytTilValg({ valgt: (raekke) => this.valgt(raekke) }).catch(() => () => Promise.resolve());
  }

  /** Another benefit, measure or month of the person shown. */
  vaelg({ gruppe, maal, maaned }: Nytvalg): void {
    const { tilstand, personer } = this;
    if (tilstand.art !== "forklaring" || personer === null) return;
    const { spoergsmaal, maaneder } = tilstand.forklaring;
    const nyt = { ...spoergsmaal, ...(gruppe === undefined ? {} : { gruppe }), ...maal };
    const skifter = nyt.slags !== spoergsmaal.slags;
    const forklaring = forklarSpoergsmaal(personer, { ...nyt, maaned: maaned ?? (skifter ? standardmaaned(personer, nyt, maaneder) : spoergsmaal.maaned) });
    this.saet({ ...tilstand, forklaring });
  }

  /** A row of the list of who lacks what. */
  forklar({ person, gruppe, slags, indsats, maaned, kilde }: Mangel): void {
    const { personer } = this;
    if (personer !== null) this.saet({ art: "forklaring", sted: kilde, forklaring: forklarSpoergsmaal(personer, { person, gruppe, slags, indsats, maaned }) });
  }

  private afmeld(): void {
    void this.stop?.then((stop) => stop());
    this.stop = null;
  }

  private valgt(raekke: Valgtraekke): void {
    const { personer, tilstand } = this;
    if (personer === null) return;
    const valg = findValg(personer, raekke);
    const sted = { ark: raekke.ark, raekke: raekke.raekke };
    if (valg === "ingen-person") return;
    if (valg === "raekken-er-flyttet") return this.saet({ art: valg, sted });
    const sidst = tilstand.art === "forklaring" ? tilstand.forklaring.spoergsmaal : null;
    // A look at one of the person's own rows keeps what is being explained.
    if (sidst?.person === valg.person && valg.maal === null && (valg.gruppe === null || valg.gruppe === sidst.gruppe)) return;
    const forklaring = forklarValg(personer, valg, sidst && { slags: sidst.slags, indsats: sidst.indsats });
    this.saet(forklaring === null ? { art: "uden-ydelse", sted } : { art: "forklaring", sted, forklaring });
  }

  private saet(tilstand: Hvorfor): void {
    this.tilstand = tilstand;
    for (const lytter of this.lyttere) lytter(tilstand);
  }
}
