/** The municipality's own words, turned into known ones before they are read. */
import { noegle } from "../celletekst";
import type { Celle, Gitter } from "../typer";
import { ORDFELTER, type Ordfelt, type Ordrettelse } from "./typer";

type Laes = (celle: Celle | undefined) => number;

export class Ordbog {
  private readonly felter: Readonly<Record<Ordfelt, ReadonlyMap<string, string>>>;

  constructor(ord: readonly Ordrettelse[]) {
    const af = (felt: Ordfelt): ReadonlyMap<string, string> => new Map(ord.filter((o) => o.felt === felt).map((o) => [noegle(o.tekst), o.betyder]));
    this.felter = { gruppe: af("gruppe"), status: af("status"), tilbudstype: af("tilbudstype") };
  }

  get tom(): boolean {
    return ORDFELTER.every((felt) => this.felter[felt].size === 0);
  }

  /** The known word for the cell's own, or the cell as it is. */
  betyder(felt: Ordfelt, celle: Celle): Celle {
    return typeof celle === "string" ? (this.felter[felt].get(noegle(celle)) ?? celle) : celle;
  }

  /** The reader itself when no word of the field has been given a meaning, so that it costs nothing. */
  medOrd(felt: Ordfelt, laes: Laes): Laes {
    if (this.felter[felt].size === 0) return laes;
    const kendte = new Map<Celle | undefined, number>();
    return (celle) => {
      const kendt = kendte.get(celle);
      if (kendt !== undefined) return kendt;
      const kode = laes(celle === undefined ? celle : this.betyder(felt, celle));
      kendte.set(celle, kode);
      return kode;
    };
  }

  /** The cells of printed tables with the groups' own names made known. */
  oversat(gitter: Gitter): Gitter {
    if (this.felter.gruppe.size === 0) return gitter;
    return { ...gitter, celler: gitter.celler.map((r) => r.map((celle) => this.betyder("gruppe", celle))) };
  }
}
