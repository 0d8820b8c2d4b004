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

/** Plain loops over blocks of rows, with a pause between them. */
export function* iBlokke(antal: number, blok: (fra: number, til: number) => void): Skridt<void> {
  for (let fra = 0; fra < antal; fra += BID) {
    blok(fra, Math.min(antal, fra + BID));
    yield;
  }
}

/** The column of each list's person, to place a problem in its cell. */
export type Personkolonne = (tabel: number) => number;

export class Melder {
  readonly problemer: Problem[] = [];
  private readonly steder: readonly { readonly ark: string; readonly kolonne: string }[];

  constructor(private readonly data: Persondata, kolonne: Personkolonne) {
    this.steder = data.tabeller.map(({ ark }, tabel) => ({ ark, kolonne: kolonnenavn(kolonne(tabel)) }));
  }

  meld(kode: Problemkode, h: Haendelser, i: number, virkning: Problem["virkning"]): void {
    const { ark, kolonne } = this.steder[h.tabel[i]!]!;
    this.problemer.push({ kode, ark, celle: `${kolonne}${h.raekke[i]!}`, fundet: maskeret(this.data.personer[h.person[i]!]!), virkning });
  }
}
