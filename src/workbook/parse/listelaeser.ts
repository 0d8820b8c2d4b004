/** Reads one list on a sheet row by row, from its header on. */
import { adresseAf, celleadresse, kolonnenavn } from "../adresse";
import type { Henvendelse } from "../../rules";
import { visbart } from "./celletekst";
import { laesHenvendelse } from "./henvendelser";
import type { Personkolonner } from "./kolonner";
import type { Listehoved } from "./listehoved";
import type { Bloklaeser, Meld, Omgivelser, Raekkelaeser } from "./raekke";
import { RAEKKELAESERE } from "./raekkelaesere";
import type { Ordbog } from "./rettelse/ord";
import { BLOK, samtaleblok } from "./samtalelaeser";
import type { Celle, GenkendtTabel, Problem, Udeladt } from "./typer";

/** What all lists of a workbook write to. */
export interface Listeudbytte {
  readonly kolonner: Personkolonner;
  readonly henvendelser: Henvendelse[];
  readonly problemer: Problem[];
  readonly ord: Ordbog;
  readonly udeladt: { -readonly [K in keyof Udeladt]: number };
}

const PROEVERAEKKER = 3;

export class Listelaeser {
  private raekker = 0;
  private sidste: number;
  private raekke = 0;
  private celler: readonly Celle[] = [];
  /** The first rows, to show what the columns hold. */
  readonly foerste: { readonly raekke: number; readonly celler: readonly Celle[] }[] = [];
  private readonly laes: Raekkelaeser;
  private readonly laesMange: Bloklaeser | null;
  private readonly tabel: { ark: string; adresse: string } | null;

  /** `raekke` and `kolonne` (zero-based) are the header's row and the sheet column of the cells' first column. */
  constructor(readonly hoved: Listehoved, private readonly overskrifter: readonly Celle[], private readonly ark: string, private readonly hovedraekke: number, private readonly kolonne: number, private readonly udbytte: Listeudbytte, kommune: string) {
    this.sidste = hovedraekke;
    if (hoved.slags === "henvendelse") {
      this.tabel = null;
      this.laesMange = null;
      this.laes = (celler, raekke, meld) => this.laesBrev(celler, raekke, meld, kommune);
      return;
    }
    this.tabel = { ark, adresse: "" };
    const nr = udbytte.kolonner.tabeller.push(this.tabel) - 1;
    const omgivelser: Omgivelser = { kolonner: udbytte.kolonner, tabel: nr, kommune, ord: udbytte.ord, talUdeladt: (hvad) => udbytte.udeladt[hvad]++ };
    this.laes = RAEKKELAESERE[hoved.slags](hoved, omgivelser);
    this.laesMange = hoved.slags === "samtaler" ? samtaleblok(hoved, omgivelser) : null;
  }

  private laesBrev(celler: readonly Celle[], raekke: number, meld: Meld, kommune: string): void {
    const brev = laesHenvendelse(this.hoved, this.ark, kommune, celler, raekke - 1, this.kolonne, meld);
    if (typeof brev === "string") this.udbytte.udeladt[brev]++;
    else if (brev) this.udbytte.henvendelser.push(brev);
  }

  private readonly meld: Meld = (kode, k, virkning, vist) => {
    const celle = celleadresse(this.raekke, this.kolonne + Math.max(0, k));
    this.udbytte.problemer.push({ kode, ark: this.ark, celle, fundet: vist ?? visbart(this.celler[k]), virkning });
  };

  /** Reads a row (zero-based on the sheet) that is known not to be empty. */
  laesRaekke(celler: readonly Celle[], raekke: number): void {
    this.raekke = raekke;
    this.celler = celler;
    if (this.raekker < PROEVERAEKKER) this.foerste.push({ raekke, celler });
    this.raekker++;
    this.sidste = raekke;
    this.laes(celler, raekke + 1, this.meld);
  }

  /** Rows from `fra` on that need no closer look; `raekke` (zero-based) is the first one's. The number read: often none. */
  laesBlok(raekker: readonly (readonly Celle[])[], fra: number, raekke: number): number {
    if (this.laesMange === null || this.raekker < PROEVERAEKKER) return 0;
    const antal = this.laesMange(raekker, fra, Math.min(raekker.length, fra + BLOK), raekke + 1);
    if (antal === 0) return 0;
    this.raekker += antal;
    this.sidste = raekke + antal - 1;
    return antal;
  }

  faerdig(): GenkendtTabel {
    const { slags, kolonner, k0, k1 } = this.hoved;
    const adresse = adresseAf({ raekke: this.hovedraekke, kolonne: this.kolonne + k0, raekker: this.sidste - this.hovedraekke + 1, kolonner: k1 - k0 + 1 });
    if (this.tabel) this.tabel.adresse = adresse;
    const felter = [...kolonner].filter(([felt]) => felt !== "fritag").sort(([, a], [, b]) => a - b);
    return {
      slags,
      ark: this.ark,
      adresse,
      raekker: this.raekker,
      kolonner: felter.map(([felt, k]) => ({ kolonne: kolonnenavn(this.kolonne + k), overskrift: String(this.overskrifter[k] ?? ""), felt })),
    };
  }
}
