/** The corrections of a workbook while it is read: where each was found, and which were not. */
import { adresseAf, celleadresse, rektangelAf } from "../../adresse";
import type { Celle, Exceltabel, Problem } from "../typer";
import { findAfloest, findHoved, findPaaAdressen, type Fundsted, kanVaereHoved } from "./match";
import type { Rettelse } from "./typer";

const INGEN: readonly Celle[] = [];

/** The sheet row (zero-based) where the table stood when it was corrected. */
const raekkenFoer = ({ adresse }: Rettelse): number => rektangelAf(adresse).raekke;

export class Rettelsesbog {
  readonly brugte = new Set<Rettelse>();
  private readonly tvetydige: Problem[] = [];

  constructor(private readonly alle: readonly Rettelse[]) {}

  /** The corrections that can be meant for the sheet. */
  forArk(ark: string, exceltabeller: readonly Exceltabel[]): Arkrettelser {
    const egne = this.alle.filter((r) => r.ark === ark || exceltabeller.some(({ navn }) => navn !== undefined && navn === r.exceltabel));
    return new Arkrettelser(this, ark, egne.sort((a, b) => raekkenFoer(a) - raekkenFoer(b)), exceltabeller);
  }

  meldTvetydig(ark: string, celle: string): void {
    this.tvetydige.push({ kode: "rettelse-tvetydig", ark, celle, fundet: "", virkning: "brugt-foerste" });
  }

  /** What was corrected and could not be found again is read as it is recognised. */
  problemer(): Problem[] {
    const forsvundne = this.alle.filter((r) => !this.brugte.has(r));
    return [...forsvundne.map((r): Problem => ({ kode: "rettelse-passer-ikke", ark: r.ark, celle: adresseAf({ ...rektangelAf(r.adresse), raekker: 1, kolonner: 1 }), fundet: "", virkning: "uden-rettelse" })), ...this.tvetydige];
  }
}

export class Arkrettelser {
  constructor(private readonly bog: Rettelsesbog, private readonly ark: string, private readonly egne: readonly Rettelse[], private readonly exceltabeller: readonly Exceltabel[]) {}

  get ingen(): boolean {
    return this.egne.length === 0;
  }

  /** Something in the row of data can be a heading that was corrected and is not found yet. */
  kanBegynde(celler: readonly Celle[], raekke: number): boolean {
    return this.egne.some((r) => !this.bog.brugte.has(r) && (kanVaereHoved(r, celler) || raekkenFoer(r) === raekke));
  }

  /** The corrected tables that begin in the row; a place like that of a table already found is told, and left as it is. `raekke` and `kolonne` are the sheet's, zero-based. */
  find(celler: readonly Celle[], foer: readonly Celle[] | undefined, raekke: number, kolonne: number): Fundsted[] {
    const fundne: Fundsted[] = [];
    const gentagne: Fundsted[] = [];
    for (const r of this.egne) {
      const fundet = this.proev(r, celler, foer ?? INGEN, raekke, kolonne);
      if (!fundet || fundne.some((andet) => andet.k0 <= fundet.k1 && fundet.k0 <= andet.k1)) continue;
      if (this.bog.brugte.has(r)) gentagne.push(fundet);
      else {
        this.bog.brugte.add(r);
        fundne.push(fundet);
      }
    }
    for (const g of gentagne) if (!fundne.some((andet) => andet.k0 <= g.k1 && g.k0 <= andet.k1)) this.bog.meldTvetydig(this.ark, celleadresse(raekke, kolonne + g.k0));
    return fundne;
  }

  private proev(r: Rettelse, celler: readonly Celle[], foer: readonly Celle[], raekke: number, kolonne: number): Fundsted | null {
    const tabel = r.exceltabel === null ? undefined : this.exceltabeller.find(({ navn }) => navn === r.exceltabel);
    if (tabel) {
      if (tabel.raekke !== raekke) return null;
      const fra = tabel.kolonne - kolonne;
      return findHoved(r, celler.map((c, k) => (k < fra || k >= fra + tabel.kolonner ? "" : c)), kolonne);
    }
    if (r.ark !== this.ark) return null;
    return r.overskrifter.some((tekst) => tekst !== "") ? findHoved(r, celler, kolonne) : findPaaAdressen(r, celler, foer, raekke, kolonne);
  }

  /** Columns of the row that were heads before a correction said otherwise. */
  afloeste(celler: readonly Celle[]): readonly { readonly k0: number; readonly k1: number }[] {
    return this.egne.flatMap((r) => findAfloest(r, celler) ?? []);
  }
}
