/** Reports what is wrong with a person's row, in the cell of its id; long lists are gone through in slices. */
import type { Persondata, Sted } from "../../rules";
import { kolonnenavn } from "../adresse";
import { maskeret } from "./personer";
import type { Problem, Problemkode } from "./typer";

/** The end of a spell that still runs. */
export const ALTID = 0x7fffffff;

/** Long work gives way between slices. */
export type Skridt<T> = Generator<void, T, void>;

export type Haendelser = Sted & { readonly antal: number; readonly person: Int32Array };

/** Rows, or persons, between two yields. */
const BID = 20_000;

/** Blocks of rows with a pause between them. `blok` hands the work to a plain function: one made anew for each list is slow. */
export function* iBlokke(antal: number, blok: (fra: number, til: number) => void): Skridt<void> {
  for (let fra = 0; fra < antal; fra += BID) {
    blok(fra, Math.min(antal, fra + BID));
    yield;
  }
}

/** The column of each list's person, to place a problem in its cell. */
export type Personkolonne = (tabel: number) => number;

/** Its texts are made when they are read: of hundreds of thousands a few are shown. */
class Raekkeproblem implements Problem {
  constructor(private readonly art: Art, private readonly i: number) {}

  get kode(): Problemkode {
    return this.art.kode;
  }

  get virkning(): Problem["virkning"] {
    return this.art.virkning;
  }

  get ark(): string {
    const { melder, h } = this.art;
    return melder.sted(h.steder.tabel(this.i)).ark;
  }

  get celle(): string {
    const { melder, h: { steder } } = this.art;
    return `${melder.sted(steder.tabel(this.i)).kolonne}${steder.raekke(this.i)}`;
  }

  get fundet(): string {
    return this.art.melder.maskeret(this.art.h.person[this.i]!);
  }
}

/** What the problems of one kind in one list have in common. */
interface Art {
  readonly melder: Melder;
  readonly kode: Problemkode;
  readonly virkning: Problem["virkning"];
  readonly h: Haendelser;
}

interface Personsted {
  readonly ark: string;
  readonly kolonne: string;
}

/** Kinds of problems there is room for in a list of numbers. */
const ARTER = 32;

/** What is found is kept as numbers, in the order it was found; the problems are made when they are asked for. */
export class Melder implements Iterable<Problem> {
  private readonly arter: Art[] = [];
  /** `row * ARTER + kind`. */
  private readonly fundne: number[] = [];
  private readonly steder: readonly Personsted[];

  constructor(private readonly data: Persondata, kolonne: Personkolonne) {
    this.steder = data.tabeller.map(({ ark }, tabel) => ({ ark, kolonne: kolonnenavn(kolonne(tabel)) }));
  }

  sted(tabel: number): Personsted {
    return this.steder[tabel]!;
  }

  maskeret(person: number): string {
    return maskeret(this.data.personer[person]!);
  }

  /** Rows of one list in which the same is wrong. */
  art(kode: Problemkode, h: Haendelser): (i: number) => void {
    const nr = this.arter.push({ melder: this, kode, virkning: "ingen", h }) - 1;
    const { fundne } = this;
    return (i) => void fundne.push(i * ARTER + nr);
  }

  *[Symbol.iterator](): Generator<Problem, void, void> {
    for (const fundet of this.fundne) yield new Raekkeproblem(this.arter[fundet % ARTER]!, Math.floor(fundet / ARTER));
  }
}
