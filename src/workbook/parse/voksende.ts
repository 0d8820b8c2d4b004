/** Columns that grow together while rows are read: blocks of rows, put end to end when all are in. */
type Kolonnetype = Int32ArrayConstructor | Uint16ArrayConstructor | Uint8ArrayConstructor;
export type Kolonnetyper = Readonly<Record<string, Kolonnetype>>;
export type Kolonner<T extends Kolonnetyper> = { readonly [K in keyof T]: InstanceType<T[K]> };

/** Rows of a block: what is set aside in vain for a short list is little. */
const FOERSTE = 1 << 10;
const STOERSTE = 1 << 16;

export class Voksende<T extends Kolonnetyper> {
  private readonly fulde: Kolonner<T>[] = [];
  private readonly raekkerFoer: number[] = [];
  private plads = FOERSTE;
  private brugt = 0;
  private foer = 0;
  /** The columns to write the row in that `ny` made. */
  blok: Kolonner<T>;

  constructor(private readonly typer: T) {
    this.blok = this.nyeKolonner(FOERSTE);
  }

  get antal(): number {
    return this.foer + this.brugt;
  }

  private nyeKolonner(antal: number): Kolonner<T> {
    return Object.fromEntries(Object.entries(this.typer).map(([navn, Type]) => [navn, new Type(antal)])) as Kolonner<T>;
  }

  /** A new row: its place in `blok`. */
  ny(): number {
    if (this.brugt === this.plads) this.naesteBlok();
    return this.brugt++;
  }

  private naesteBlok(): void {
    this.fulde.push(this.blok);
    this.raekkerFoer.push(this.foer);
    this.foer += this.brugt;
    this.brugt = 0;
    this.plads = Math.min(STOERSTE, this.plads * 4);
    this.blok = this.nyeKolonner(this.plads);
  }

  saml(): Kolonner<T> {
    const alle = this.nyeKolonner(this.antal);
    for (const navn of Object.keys(this.typer)) {
      const til = alle[navn]!;
      this.fulde.forEach((blok, i) => til.set(blok[navn]!, this.raekkerFoer[i]));
      til.set(this.blok[navn]!.subarray(0, this.brugt), this.foer);
    }
    return alle;
  }
}
