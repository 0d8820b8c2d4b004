/** Reads one list on a sheet row by row, from its header on. */
import { adresseAf, celleadresse, kolonnenavn } from "../adresse";
import type { Henvendelse } from "../../rules";
import { visbart } from "./celletekst";
import { laesHenvendelse } from "./henvendelser";
import type { Personkolonner } from "./kolonner";
import type { Listehoved } from "./listehoved";
import { laesPerson, type Meld, type Omgivelser, type Raekkelaeser } from "./raekke";
import { RAEKKELAESERE } from "./raekkelaesere";
import type { Ordbog } from "./rettelse/ord";
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
/** Rows that are read at once. */
const BLOK = 256;

export class Listelaeser {
  private raekker = 0;
  private sidste: number;
  private raekke = 0;
  private celler: readonly Celle[] = [];
  /** The first rows, to show what the columns hold. */
  readonly foerste: { readonly raekke: number; readonly celler: readonly Celle[] }[] = [];
  /** `null` for letters, which are no person's. */
  private readonly laes: Raekkelaeser | null;
  private readonly tabel: { ark: string; adresse: string } | null;
  private readonly person: number;
  private readonly numre = new Int32Array(BLOK);

  /** `raekke` and `kolonne` (zero-based) are the header's row and the sheet column of the cells' first column. */
  constructor(readonly hoved: Listehoved, private readonly overskrifter: readonly Celle[], private readonly ark: string, private readonly hovedraekke: number, private readonly kolonne: number, private readonly udbytte: Listeudbytte, private readonly kommune: string, ventet: number) {
    this.sidste = hovedraekke;
    this.person = hoved.kolonner.get("person") ?? -1;
    if (hoved.slags === "henvendelse") {
      this.tabel = null;
      this.laes = null;
      return;
    }
    this.tabel = { ark, adresse: "" };
    udbytte.kolonner[hoved.slags].reserver(ventet);
    const nr = udbytte.kolonner.tabeller.push(this.tabel) - 1;
    const omgivelser: Omgivelser = { kolonner: udbytte.kolonner, tabel: nr, kommune, ord: udbytte.ord, talUdeladt: (hvad) => udbytte.udeladt[hvad]++ };
    this.laes = RAEKKELAESERE[hoved.slags](hoved, omgivelser);
  }

  private laesBrev(celler: readonly Celle[], raekke: number): void {
    const brev = laesHenvendelse(this.hoved, this.ark, this.kommune, celler, raekke, this.kolonne, this.meld);
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
    if (this.laes === null) this.laesBrev(celler, raekke);
    else {
      const person = laesPerson(this.udbytte.kolonner, celler, this.person, this.meld);
      if (person >= 0) this.laes(celler, raekke + 1, person, this.meld);
    }
  }

  /** Rows from `fra` on with a CPR number and nothing beside the list; `raekke` (zero-based) is the first one's. The number read: often none. */
  laesBlok(raekker: readonly (readonly Celle[])[], fra: number, raekke: number): number {
    const { laes, numre, meld } = this;
    if (laes === null || this.raekker < PROEVERAEKKER) return 0;
    const antal = this.udbytte.kolonner.personer.mange(raekker, this.person, this.hoved.k1 + 1, fra, numre);
    for (let i = 0; i < antal; i++) {
      this.celler = raekker[fra + i] ?? [];
      this.raekke = raekke + i;
      laes(this.celler, raekke + i + 1, numre[i] ?? -1, meld);
    }
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
