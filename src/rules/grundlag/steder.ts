/** Where the rows of one kind stand in the workbook. Rows under each other in one table are one run: a list of a million takes one. */

/** Rows `fra` up to `til` of the kind; the first stands in row `raekke` of the sheet, 1-based. */
export interface Stedloeb {
  /** Index into `Persondata.tabeller`. */
  readonly tabel: number;
  readonly fra: number;
  readonly til: number;
  readonly raekke: number;
}

export class Steder {
  private readonly alle: Stedloeb[] = [];
  private sidste: { -readonly [K in keyof Stedloeb]: Stedloeb[K] } = { tabel: -1, fra: 0, til: 0, raekke: 0 };

  get antal(): number {
    return this.sidste.til;
  }

  /** The next row of the kind. */
  tilfoej(tabel: number, raekke: number): void {
    const { sidste } = this;
    if (tabel === sidste.tabel && raekke === sidste.raekke + sidste.til - sidste.fra) sidste.til++;
    else this.alle.push((this.sidste = { tabel, fra: sidste.til, til: sidste.til + 1, raekke }));
  }

  loeb(): readonly Stedloeb[] {
    return this.alle;
  }

  private loebMed(i: number): Stedloeb | null {
    let [lav, hoej] = [0, this.alle.length - 1];
    while (lav <= hoej) {
      const midt = (lav + hoej) >> 1;
      const loeb = this.alle[midt];
      if (loeb === undefined) break;
      if (i < loeb.fra) hoej = midt - 1;
      else if (i >= loeb.til) lav = midt + 1;
      else return loeb;
    }
    return null;
  }

  /** Index into `Persondata.tabeller`; -1 for a row that stands nowhere. */
  tabel(i: number): number {
    return this.loebMed(i)?.tabel ?? -1;
  }

  /** The sheet row, 1-based; 0 for a row that stands nowhere. */
  raekke(i: number): number {
    const loeb = this.loebMed(i);
    return loeb === null ? 0 : loeb.raekke + i - loeb.fra;
  }

  /** The tables that have rows of the kind, in the order they were met. */
  iTabeller(): readonly number[] {
    return [...new Set(this.alle.map(({ tabel }) => tabel))];
  }
}

/** Rows under each other in one table, from row 2 on. */
export function stederI(tabel: number, antal: number): Steder {
  const steder = new Steder();
  for (let i = 0; i < antal; i++) steder.tilfoej(tabel, i + 2);
  return steder;
}
