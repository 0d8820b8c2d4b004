/** The corrections of a workbook while it is read: where each was found, and which were not. */
import { adresseAf, celleadresse, rektangelAf } from "../../adresse";
import type { Celle, Exceltabel, Problem } from "../typer";
import { findAfloest, findHoved, findPaaAdressen, type Fundsted, kanVaereHoved } from "./match";
import type { Rettelse } from "./typer";

/** The sheet row (zero-based) where the table stood when it was corrected. */
const raekkenFoer = ({ adresse }: Rettelse): number => rektangelAf(adresse).raekke;

const VAEK: Omtale = { kode: "rettelse-passer-ikke", virkning: "uden-rettelse" };
const TVETYDIG: Omtale = { kode: "rettelse-tvetydig", virkning: "brugt-foerste" };

type Omtale = Pick<Problem, "kode" | "virkning">;

/** Where a correction was used, and how many places it could be meant for. */
interface Brug {
  steder: number;
  sted: { readonly ark: string; readonly celle: string; readonly flyttet: boolean } | null;
}

export class Rettelsesbog {
  private readonly brug: ReadonlyMap<Rettelse, Brug>;

  constructor(private readonly alle: readonly Rettelse[]) {
    this.brug = new Map(alle.map((r) => [r, { steder: 0, sted: null }]));
  }

  /** The corrections that can be meant for the sheet. */
  forArk(ark: string, exceltabeller: readonly Exceltabel[]): Arkrettelser {
    const egne = this.alle.filter((r) => r.ark === ark || exceltabeller.some(({ navn }) => navn !== undefined && navn === r.exceltabel));
    return new Arkrettelser(this.brug, ark, egne, exceltabeller);
  }

  /** A correction that was not found again, or that could be meant for another table. */
  problemer(): Problem[] {
    return this.alle.flatMap((r): Problem[] => {
      const { steder, sted } = this.brug.get(r) ?? { steder: 0, sted: null };
      if (sted === null) return [{ ...VAEK, ark: r.ark, celle: adresseAf({ ...rektangelAf(r.adresse), raekker: 1, kolonner: 1 }), fundet: "" }];
      return steder > 1 && sted.flyttet ? [{ ...TVETYDIG, ark: sted.ark, celle: sted.celle, fundet: "" }] : [];
    });
  }
}

export class Arkrettelser {
  constructor(private readonly brug: ReadonlyMap<Rettelse, Brug>, private readonly ark: string, private readonly egne: readonly Rettelse[], private readonly exceltabeller: readonly Exceltabel[]) {}

  get ingen(): boolean {
    return this.egne.length === 0;
  }

  /** Something in the row of data can be a heading that was corrected and is not found yet. */
  kanBegynde(celler: readonly Celle[], raekke: number): boolean {
    return this.egne.some((r) => this.brug.get(r)?.sted === null && (kanVaereHoved(r, celler) || raekkenFoer(r) === raekke));
  }

  /** The corrected tables that begin in the row. `raekke` and `kolonne` are the sheet's, zero-based. */
  find(celler: readonly Celle[], foer: readonly Celle[], raekke: number, kolonne: number): Fundsted[] {
    return this.egne.flatMap((r) => {
      const brug = this.brug.get(r);
      const fundet = brug && this.proev(r, celler, foer, raekke, kolonne);
      if (!fundet) return [];
      if (brug.steder++ !== r.nr && !fundet.sikkert) return [];
      if (brug.sted !== null) return [];
      brug.sted = { ark: this.ark, celle: celleadresse(raekke, kolonne + fundet.k0), flyttet: raekke !== raekkenFoer(r) };
      return [fundet];
    });
  }

  private proev(r: Rettelse, celler: readonly Celle[], foer: readonly Celle[], raekke: number, kolonne: number): Fundsted | null {
    const tabel = r.exceltabel === null ? undefined : this.exceltabeller.find(({ navn }) => navn === r.exceltabel);
    if (tabel) {
      if (tabel.raekke !== raekke) return null;
      const fra = tabel.kolonne - kolonne;
      const fundet = findHoved(r, celler.map((c, k) => (k < fra || k >= fra + tabel.kolonner ? "" : c)), kolonne);
      return fundet && { ...fundet, sikkert: true };
    }
    if (r.ark !== this.ark) return null;
    return r.overskrifter.some((tekst) => tekst !== "") ? findHoved(r, celler, kolonne) : findPaaAdressen(r, celler, foer, raekke, kolonne);
  }

  /** Columns of the row that were heads before a correction said otherwise. */
  afloeste(celler: readonly Celle[]): readonly { readonly k0: number; readonly k1: number }[] {
    return this.egne.flatMap((r) => findAfloest(r, celler) ?? []);
  }
}
