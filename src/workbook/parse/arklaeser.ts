/** A sheet as it comes, in chunks of rows: lists are read at once, the rest is kept for the printed tables. */
import { erTom } from "./celletekst";
import { adresseAf } from "../adresse";
import { findHoveder, type Listehoved, personhovedUdenSlags } from "./listehoved";
import { Listelaeser, type Listeudbytte } from "./listelaeser";
import { begynderMedCiffer } from "./raekke";
import type { Arkrettelser } from "./rettelse/arkets";
import { listebilleder, ukendteBilleder } from "./rettelse/billeder";
import type { Billedraekke, Tabelbillede } from "./rettelse/billede";
import { type Forkastet, Forkastlaeser } from "./rettelse/forkast";
import { rettetHoved } from "./rettelse/hoved";
import type { Fundsted } from "./rettelse/match";
import type { Rettelse } from "./rettelse/typer";
import type { Celle, Exceltabel, Gitter, GenkendtTabel, IkkeGenkendt } from "./typer";

const INGEN: readonly Celle[] = [];

/** A row with one filled cell under an empty row ends a list: a note, a title. */
const FYLDTE_I_NOTE = 1;

/** Rows read one by one before many are tried at once again. */
const ENKELTVIS = 256;

/** Printed tables are small; more cells than this outside the lists are something else. */
const MAKS_CELLER = 1_000_000;

interface Aktiv {
  readonly laeser: Listelaeser | Forkastlaeser;
  /** The columns of the list, and of its ids; -1 for a list without. */
  readonly k0: number;
  readonly k1: number;
  readonly person: number;
  tomFoer: boolean;
}

/** Rows over a heading row that could be it instead, and the row itself. */
const RAEKKER_OVER = 4;

/** A table that begins in a row. */
interface Begyndelse {
  readonly k0: number;
  readonly begynd: () => void;
}

/** A list with what the pane shows around it. */
export interface Listefund {
  readonly laeser: Listelaeser | Forkastlaeser;
  readonly hoved: Billedraekke;
  readonly over: readonly Billedraekke[];
  readonly rettelse: Rettelse | null;
}

/** A corrected table of printed figures: columns on the sheet, the heading row zero-based. */
export interface TrykteRettelse extends Fundsted {
  readonly raekke: number;
}

export interface Arkudbytte {
  readonly rest: Gitter | null;
  readonly lister: readonly GenkendtTabel[];
  readonly ikkeGenkendt: readonly IkkeGenkendt[];
  readonly forkastede: readonly Forkastet[];
  readonly trykteRettelser: readonly TrykteRettelse[];
  readonly billeder: readonly Tabelbillede[];
}

export class Arklaeser {
  private aktive: Aktiv[] = [];
  private readonly alle: Listefund[] = [];
  private readonly rest: (readonly Celle[])[] = [];
  private readonly afviste: IkkeGenkendt[] = [];
  private readonly trykteRettelser: TrykteRettelse[] = [];
  private foer: readonly Celle[] = INGEN;
  /** The last rows that were no usual rows of data, as they stand: headings may be among them. */
  private seneste: readonly Billedraekke[] = [];
  private celler = 0;
  private readonly exceltabeller: readonly Exceltabel[];
  private readonly raekke: number;
  private readonly kolonne: number;
  private readonly sidste: number;
  private readonly rettelser: Arkrettelser | null;

  constructor(private readonly ark: string, foerste: Gitter, private readonly udbytte: Listeudbytte, private readonly kommune: string, rettelser: Arkrettelser) {
    this.exceltabeller = foerste.exceltabeller;
    this.raekke = foerste.raekke;
    this.kolonne = foerste.kolonne;
    this.sidste = foerste.sidste ?? foerste.raekke + foerste.celler.length - 1;
    this.rettelser = rettelser.ingen ? null : rettelser;
  }

  del(gitter: Gitter): void {
    const forskydning = gitter.kolonne - this.kolonne;
    for (let fra = 0; fra < gitter.celler.length; ) {
      const laest = forskydning === 0 ? this.laesBlok(gitter.celler, fra, gitter.raekke + fra) : 0;
      const til = laest === 0 ? Math.min(gitter.celler.length, fra + ENKELTVIS) : fra + laest;
      if (laest === 0) gitter.celler.slice(fra, til).forEach((celler, i) => this.laes(celler, gitter.raekke + fra + i, forskydning));
      fra = til;
    }
  }

  private laes(celler: readonly Celle[], raekke: number, forskydning: number): void {
    if (forskydning === 0 && this.laesPersonraekke(celler, raekke)) return;
    this.laesRaekke(forskydning === 0 ? celler : [...Array<Celle>(Math.max(0, forskydning)).fill(""), ...celler], raekke);
  }

  /** Usual rows of a sheet that is one list, many at once: the number read. */
  private laesBlok(raekker: readonly (readonly Celle[])[], fra: number, raekke: number): number {
    const [ene] = this.aktive;
    if (ene === undefined || this.aktive.length > 1 || ene.k0 !== 0 || this.rettelser !== null || !(ene.laeser instanceof Listelaeser)) return 0;
    const antal = ene.laeser.laesBlok(raekker, fra, raekke);
    if (antal === 0) return 0;
    ene.tomFoer = false;
    this.foer = raekker[fra + antal - 1] ?? INGEN;
    return antal;
  }

  /** The usual row of a sheet that is one list: an id in the id's column. `false` when it must be looked at more closely. */
  private laesPersonraekke(celler: readonly Celle[], raekke: number): boolean {
    const [ene] = this.aktive;
    if (ene === undefined || this.aktive.length > 1 || ene.k0 !== 0 || ene.k1 < celler.length - 1 || !erId(celler[ene.person])) return false;
    if (this.rettelser?.kanBegynde(celler, raekke)) return false;
    ene.laeser.laesRaekke(celler, raekke);
    ene.tomFoer = false;
    this.foer = celler;
    return true;
  }

  /** A row in which a corrected table begins, or which a correction says is no heading, is read without those cells. */
  private laesRaekke(raa: readonly Celle[], raekke: number): void {
    const { rettelser } = this;
    const fundne = rettelser?.find(raa, this.foer, raekke, this.kolonne) ?? [];
    const afloeste = rettelser?.afloeste(raa) ?? [];
    this.foer = raa;
    this.seneste = [...this.seneste.slice(1 - RAEKKER_OVER), { raekke, celler: raa }];
    if (fundne.length === 0 && afloeste.length === 0) return this.laesUrettet(raa, raekke, []);
    const celler = [...raa];
    for (const { k0, k1 } of [...fundne, ...afloeste]) celler.fill("", k0, k1 + 1);
    this.aktive = this.aktive.filter((a) => !fundne.some((f) => f.k0 <= a.k1 && a.k0 <= f.k1));
    this.laesUrettet(celler, raekke, fundne.map((fundet) => ({ k0: fundet.k0, begynd: () => this.begyndRettet(fundet, raa, raekke) })));
  }

  /** @param rettede corrected tables that begin in the row, in cells that are left out of `celler` */
  private laesUrettet(celler: readonly Celle[], raekke: number, rettede: readonly Begyndelse[]): void {
    let tilOvers: Celle[] | null = null;
    for (const aktiv of this.aktive) {
      const { k0, k1 } = aktiv;
      const harId = erId(celler[aktiv.person]);
      const fyldte = harId ? Infinity : antalFyldte(celler, k0, k1);
      const slut = !harId && fyldte > 0 && (this.erNytHoved(celler, k0, k1) || (aktiv.tomFoer && fyldte <= FYLDTE_I_NOTE));
      if (slut) this.aktive = this.aktive.filter((a) => a !== aktiv);
      else {
        if (fyldte > 0) aktiv.laeser.laesRaekke(celler, raekke);
        aktiv.tomFoer = fyldte === 0;
        if (this.aktive.length === 1 && k0 === 0 && k1 >= celler.length - 1 && rettede.length === 0) return;
        tilOvers ??= [...celler];
        tilOvers.fill("", k0, k1 + 1);
      }
    }
    this.laesRest(tilOvers ?? celler, raekke, rettede);
  }

  private erNytHoved(celler: readonly Celle[], k0: number, k1: number): boolean {
    return findHoveder(celler.map((c, k) => (k < k0 || k > k1 ? "" : c))).length > 0;
  }

  private laesRest(celler: readonly Celle[], raekke: number, rettede: readonly Begyndelse[]): void {
    if (rettede.length === 0 && celler.every((c) => erTom(c))) return;
    const hoveder = this.delVedTabeller(celler, raekke).flatMap((del) => findHoveder(del));
    const uden = hoveder.length === 0 ? personhovedUdenSlags(celler) : null;
    if (uden) this.afviste.push({ ark: this.ark, adresse: adresseAf({ raekke, kolonne: this.kolonne + uden.k0, raekker: 1, kolonner: uden.k1 - uden.k0 + 1 }), grund: "manglende-kolonne" });
    const ud = hoveder.length > 0 ? [...celler] : celler;
    for (const { k0, k1 } of hoveder) if (ud !== celler) (ud as Celle[]).fill("", k0, k1 + 1);
    this.gemRest(ud, raekke);
    const genkendte = hoveder.map((hoved): Begyndelse => ({ k0: hoved.k0, begynd: () => this.begynd(this.nyListe(hoved, celler, raekke), hoved, { raekke, celler }, null) }));
    for (const { begynd } of [...genkendte, ...rettede].sort((a, b) => a.k0 - b.k0)) begynd();
  }

  private gemRest(celler: readonly Celle[], raekke: number): void {
    while (this.rest.length < raekke - this.raekke) this.rest.push(INGEN);
    this.rest[raekke - this.raekke] = celler;
    this.celler += celler.length;
  }

  private nyListe(hoved: Listehoved, celler: readonly Celle[], raekke: number): Listelaeser {
    return new Listelaeser(hoved, celler, this.ark, raekke, this.kolonne, this.udbytte, this.kommune, this.sidste - raekke);
  }

  private begynd(laeser: Listelaeser | Forkastlaeser, { kolonner, k0, k1 }: Pick<Listehoved, "kolonner" | "k0" | "k1">, hoved: Billedraekke, rettelse: Rettelse | null): void {
    this.alle.push({ laeser, hoved, over: this.seneste.filter(({ raekke }) => raekke < hoved.raekke), rettelse });
    this.aktive = [...this.aktive, { laeser, k0, k1, person: kolonner.get("person") ?? -1, tomFoer: false }];
  }

  /** A list begins here as it was corrected; a table of printed figures is only noted, and read with the sheet's others. */
  private begyndRettet(fundet: Fundsted, raa: readonly Celle[], raekke: number): void {
    const { rettelse, k0, k1 } = fundet;
    const rettet = rettetHoved(fundet, findHoveder(raa.map((c, k) => (k < k0 || k > k1 ? "" : c))));
    const harHoved = rettelse.overskrifter.length > 0;
    if (rettet === "trykt") {
      this.trykteRettelser.push({ ...fundet, raekke, kolonner: fundet.kolonner.map((k) => (k < 0 ? k : k + this.kolonne)), k0: k0 + this.kolonne, k1: k1 + this.kolonne });
      const foer = this.rest[raekke - this.raekke] ?? INGEN;
      this.gemRest(raa.map((c, k) => (k < k0 || k > k1 ? (foer[k] ?? "") : c)), raekke);
      return;
    }
    const { hoved, grund } = rettet;
    const laeser = hoved.slags === null ? new Forkastlaeser(hoved, grund, this.ark, raekke, this.kolonne, harHoved) : this.nyListe({ ...hoved, slags: hoved.slags }, harHoved ? raa : INGEN, raekke);
    this.begynd(laeser, hoved, { raekke, celler: raa }, rettelse);
    if (!harHoved) laeser.laesRaekke(raa, raekke);
  }

  /** Excel tables side by side are told apart even without a gap. */
  private delVedTabeller(celler: readonly Celle[], raekke: number): (readonly Celle[])[] {
    const her = this.exceltabeller.filter((t) => t.raekke === raekke).map((t) => ({ k0: t.kolonne - this.kolonne, k1: t.kolonne - this.kolonne + t.kolonner - 1 }));
    if (her.length === 0) return [celler];
    const i = (k: number, { k0, k1 }: { k0: number; k1: number }): boolean => k >= k0 && k <= k1;
    return [...her.map((t) => celler.map((c, k) => (i(k, t) ? c : ""))), celler.map((c, k) => (her.some((t) => i(k, t)) ? "" : c))];
  }

  /** The lists, and what was not in one; `rest` is `null` when that is too much to be printed tables. */
  faerdig(): Arkudbytte {
    const lister = this.alle.flatMap(({ laeser, rettelse }) => (laeser instanceof Listelaeser ? [{ ...laeser.faerdig(), ...(rettelse && { rettet: true as const }) }] : []));
    const forkastede = this.alle.flatMap(({ laeser }) => (laeser instanceof Forkastlaeser ? [laeser.faerdig()] : []));
    const { trykteRettelser, exceltabeller } = this;
    const billeder = listebilleder(this.alle, { ark: this.ark, kolonne: this.kolonne, exceltabeller });
    const udbytte = { lister, forkastede, trykteRettelser, billeder };
    if (this.celler > MAKS_CELLER) {
      const adresse = adresseAf({ raekke: this.raekke, kolonne: this.kolonne, raekker: this.rest.length, kolonner: Math.max(1, this.rest.at(-1)?.length ?? 1) });
      const gitter = { ark: this.ark, raekke: this.raekke, kolonne: this.kolonne, celler: this.rest, exceltabeller };
      const foerste = this.rest.findIndex((r) => r.length > 0);
      const blok = { r0: this.raekke + Math.max(0, foerste), r1: this.raekke + this.rest.length - 1, k0: this.kolonne, k1: this.kolonne + Math.max(1, this.rest[foerste]?.length ?? 1) - 1 };
      billeder.push(...ukendteBilleder(gitter, [blok], billeder, () => "ark-for-stort", () => null));
      return { ...udbytte, rest: null, ikkeGenkendt: [...this.afviste, { ark: this.ark, adresse, grund: "ark-for-stort" }] };
    }
    const rest = { ark: this.ark, raekke: this.raekke, kolonne: this.kolonne, celler: this.rest, exceltabeller };
    return { ...udbytte, rest, ikkeGenkendt: this.afviste };
  }
}

/** A cell with a digit is a person's id, not the word over a column of them. */
const erId = (celle: Celle | undefined): boolean => typeof celle === "number" || (typeof celle === "string" && (begynderMedCiffer(celle) || /\d/.test(celle)));

function antalFyldte(celler: readonly Celle[], k0: number, k1: number): number {
  let antal = 0;
  for (let k = k0; k <= k1; k++) if (!erTom(celler[k])) antal++;
  return antal;
}
