/** A sheet as it comes, in chunks of rows: lists are read at once, the rest is kept for the printed tables. */
import { erTom } from "./celletekst";
import { adresseAf } from "../adresse";
import { findHoveder, personhovedUdenSlags } from "./listehoved";
import { Listelaeser, type Listeudbytte } from "./listelaeser";
import { begynderMedCiffer } from "./raekke";
import type { Celle, Gitter, GenkendtTabel, IkkeGenkendt, Rektangel } from "./typer";

const INGEN: readonly Celle[] = [];

/** A row with one filled cell under an empty row ends a list: a note, a title. */
const FYLDTE_I_NOTE = 1;

/** Printed tables are small; more cells than this outside the lists are something else. */
const MAKS_CELLER = 1_000_000;

interface Aktiv {
  readonly laeser: Listelaeser;
  /** The columns of the list, and of its ids; -1 for a list without. */
  readonly k1: number;
  readonly person: number;
  /** The list does not begin in the sheet's first column. */
  readonly forskudt: boolean;
  tomFoer: boolean;
}

export class Arklaeser {
  private aktive: Aktiv[] = [];
  private readonly alle: Listelaeser[] = [];
  private readonly rest: (readonly Celle[])[] = [];
  private readonly afviste: IkkeGenkendt[] = [];
  private celler = 0;
  private readonly exceltabeller: readonly Rektangel[];
  private readonly raekke: number;
  private readonly kolonne: number;

  constructor(private readonly ark: string, foerste: Gitter, private readonly udbytte: Listeudbytte, private readonly kommune: string) {
    this.exceltabeller = foerste.exceltabeller;
    this.raekke = foerste.raekke;
    this.kolonne = foerste.kolonne;
  }

  del(gitter: Gitter): void {
    const forskydning = gitter.kolonne - this.kolonne;
    gitter.celler.forEach((celler, i) => {
      if (forskydning === 0 && this.laesPersonraekke(celler, gitter.raekke + i)) return;
      this.laesRaekke(forskydning === 0 ? celler : [...Array<Celle>(Math.max(0, forskydning)).fill(""), ...celler], gitter.raekke + i);
    });
  }

  /** The usual row of a sheet that is one list: an id in the id's column. `false` when it must be looked at more closely. */
  private laesPersonraekke(celler: readonly Celle[], raekke: number): boolean {
    const [ene] = this.aktive;
    if (ene === undefined || this.aktive.length > 1 || ene.forskudt || ene.k1 < celler.length - 1 || !erId(celler[ene.person])) return false;
    ene.laeser.laesRaekke(celler, raekke);
    ene.tomFoer = false;
    return true;
  }

  private laesRaekke(celler: readonly Celle[], raekke: number): void {
    let tilOvers: Celle[] | null = null;
    for (const aktiv of this.aktive) {
      const { k0, k1 } = aktiv.laeser.hoved;
      const harId = erId(celler[aktiv.person]);
      const fyldte = harId ? Infinity : antalFyldte(celler, k0, k1);
      const slut = !harId && fyldte > 0 && (this.erNytHoved(celler, k0, k1) || (aktiv.tomFoer && fyldte <= FYLDTE_I_NOTE));
      if (slut) this.aktive = this.aktive.filter((a) => a !== aktiv);
      else {
        if (fyldte > 0) aktiv.laeser.laesRaekke(celler, raekke);
        aktiv.tomFoer = fyldte === 0;
        if (this.aktive.length === 1 && k0 === 0 && k1 >= celler.length - 1) return;
        tilOvers ??= [...celler];
        tilOvers.fill("", k0, k1 + 1);
      }
    }
    this.laesRest(tilOvers ?? celler, raekke);
  }

  private erNytHoved(celler: readonly Celle[], k0: number, k1: number): boolean {
    return findHoveder(celler.map((c, k) => (k < k0 || k > k1 ? "" : c))).length > 0;
  }

  private laesRest(celler: readonly Celle[], raekke: number): void {
    if (celler.every((c) => erTom(c))) return;
    const hoveder = this.delVedTabeller(celler, raekke).flatMap((del) => findHoveder(del));
    const uden = hoveder.length === 0 ? personhovedUdenSlags(celler) : null;
    if (uden) this.afviste.push({ ark: this.ark, adresse: adresseAf({ raekke, kolonne: this.kolonne + uden.k0, raekker: 1, kolonner: uden.k1 - uden.k0 + 1 }), grund: "manglende-kolonne" });
    const ud = hoveder.length > 0 ? [...celler] : celler;
    for (const hoved of hoveder) {
      const laeser = new Listelaeser(hoved, celler, this.ark, raekke, this.kolonne, this.udbytte, this.kommune);
      this.alle.push(laeser);
      this.aktive = [...this.aktive, { laeser, k1: hoved.k1, person: hoved.kolonner.get("person") ?? -1, forskudt: hoved.k0 !== 0, tomFoer: false }];
      if (ud !== celler) (ud as Celle[]).fill("", hoved.k0, hoved.k1 + 1);
    }
    while (this.rest.length < raekke - this.raekke) this.rest.push(INGEN);
    this.rest.push(ud);
    this.celler += ud.length;
  }

  /** Excel tables side by side are told apart even without a gap. */
  private delVedTabeller(celler: readonly Celle[], raekke: number): (readonly Celle[])[] {
    const her = this.exceltabeller.filter((t) => t.raekke === raekke).map((t) => ({ k0: t.kolonne - this.kolonne, k1: t.kolonne - this.kolonne + t.kolonner - 1 }));
    if (her.length === 0) return [celler];
    const i = (k: number, { k0, k1 }: { k0: number; k1: number }): boolean => k >= k0 && k <= k1;
    return [...her.map((t) => celler.map((c, k) => (i(k, t) ? c : ""))), celler.map((c, k) => (her.some((t) => i(k, t)) ? "" : c))];
  }

  /** The lists, and what was not in one; `null` when that is too much to be printed tables. */
  faerdig(): { rest: Gitter | null; lister: GenkendtTabel[]; ikkeGenkendt: IkkeGenkendt[] } {
    const lister = this.alle.map((l) => l.faerdig());
    if (this.celler > MAKS_CELLER) {
      const adresse = adresseAf({ raekke: this.raekke, kolonne: this.kolonne, raekker: this.rest.length, kolonner: Math.max(1, this.rest.at(-1)?.length ?? 1) });
      return { rest: null, lister, ikkeGenkendt: [...this.afviste, { ark: this.ark, adresse, grund: "ark-for-stort" }] };
    }
    const rest = { ark: this.ark, raekke: this.raekke, kolonne: this.kolonne, celler: this.rest, exceltabeller: this.exceltabeller };
    return { rest, lister, ikkeGenkendt: this.afviste };
  }
}

/** A cell with a digit is a person's id, not the word over a column of them. */
const erId = (celle: Celle | undefined): boolean => typeof celle === "number" || (typeof celle === "string" && (begynderMedCiffer(celle) || /\d/.test(celle)));

function antalFyldte(celler: readonly Celle[], k0: number, k1: number): number {
  let antal = 0;
  for (let k = k0; k <= k1; k++) if (!erTom(celler[k])) antal++;
  return antal;
}
