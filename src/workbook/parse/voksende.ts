/** Columns that grow together while rows are read: blocks of rows, put end to end when all are in. */
import { type Sted, Steder } from "../../rules";

type Kolonnetype = Int32ArrayConstructor | Uint16ArrayConstructor | Uint8ArrayConstructor;
export type Kolonnetyper = Readonly<Record<string, Kolonnetype>>;
type Kolonner<T extends Kolonnetyper> = { readonly [K in keyof T]: InstanceType<T[K]> };
type Samlet<T extends Kolonnetyper> = Kolonner<T> & Sted & { readonly antal: number };

/** Rows of a block: what is set aside in vain for a short list is little. */
const FOERSTE = 1 << 10;
const STOERSTE = 1 << 16;

export class Voksende<T extends Kolonnetyper> {
  /** What the blocks before this one hold. */
  private readonly stykker: Kolonner<T>[] = [];
  private readonly steder = new Steder();
  private plads = FOERSTE;
  private brugt = 0;
  /** The columns to write the row in that `ny` made. */
  blok: Kolonner<T>;

  constructor(private readonly typer: T) {
    this.blok = this.nyeKolonner(FOERSTE);
  }

  private nyeKolonner(antal: number): Kolonner<T> {
    return Object.fromEntries(Object.entries(this.typer).map(([navn, Type]) => [navn, new Type(antal)])) as Kolonner<T>;
  }

  /** Room for rows that are expected: columns that hold them all need not be put together. */
  reserver(antal: number): void {
    if (antal > this.plads - this.brugt) this.nyBlok(antal);
  }

  /** A new row, and where it stands: its place in `blok`. */
  ny(tabel: number, raekke: number): number {
    this.steder.tilfoej(tabel, raekke);
    if (this.brugt === this.plads) this.nyBlok(Math.min(STOERSTE, this.plads * 4));
    return this.brugt++;
  }

  private nyBlok(plads: number): void {
    if (this.brugt > 0) this.stykker.push(this.stykke());
    this.brugt = 0;
    this.plads = plads;
    this.blok = this.nyeKolonner(plads);
  }

  /** The rows of the block: where they stand when they fill half of it, else moved, so that the room is given back. */
  private stykke(): Kolonner<T> {
    const fyldt = this.plads <= 2 * this.brugt;
    return Object.fromEntries(Object.entries(this.blok).map(([navn, k]) => [navn, fyldt ? k.subarray(0, this.brugt) : k.slice(0, this.brugt)])) as Kolonner<T>;
  }

  saml(): Samlet<T> {
    const { steder } = this;
    const { antal } = steder;
    const stykker = this.brugt > 0 ? [...this.stykker, this.stykke()] : this.stykker;
    const [eneste, ...flere] = stykker;
    if (eneste && flere.length === 0) return { ...eneste, antal, steder };
    const alle = this.nyeKolonner(antal);
    for (const navn of Object.keys(this.typer)) {
      let fra = 0;
      for (const stykke of stykker) {
        alle[navn]!.set(stykke[navn]!, fra);
        fra += stykke[navn]!.length;
      }
    }
    return { ...alle, antal, steder };
  }
}
