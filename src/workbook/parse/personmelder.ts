/** Reports what is wrong with a person's row, in the cell of its id; long lists are gone through in slices. */
import type { Persondata, Sted } from "../../rules";
import { kolonnenavn } from "../adresse";
import { maskeret } from "./personer";
import type { Problem, Problemkode } from "./typer";

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

/** Its texts are made when they are read: there can be hundreds of thousands, of which a few are shown. */
class Raekkeproblem implements Problem {
  constructor(private readonly melder: Melder, readonly kode: Problemkode, readonly virkning: Problem["virkning"], private readonly h: Haendelser, private readonly i: number) {}

  get ark(): string {
    return this.melder.sted(this.h.tabel[this.i]!).ark;
  }

  get celle(): string {
    return `${this.melder.sted(this.h.tabel[this.i]!).kolonne}${this.h.raekke[this.i]!}`;
  }

  get fundet(): string {
    return this.melder.maskeret(this.h.person[this.i]!);
  }
}

interface Personsted {
  readonly ark: string;
  readonly kolonne: string;
}

export class Melder {
  readonly problemer: Problem[] = [];
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

  meld(kode: Problemkode, h: Haendelser, i: number, virkning: Problem["virkning"]): void {
    this.problemer.push(new Raekkeproblem(this, kode, virkning, h, i));
  }
}
