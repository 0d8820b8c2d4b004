/** The columns of all event lists while they are read; `faerdig` makes them the rules' `Persondata`. */
import type { Gruppe, Persondata } from "../../rules";
import { Personregister } from "./personer";
import { Voksende } from "./voksende";

/** Texts by number, in the order they were met. */
class Navne<T extends string> {
  private readonly numre = new Map<T, number>();
  readonly alle: T[] = [];

  nummer(navn: T): number {
    const kendt = this.numre.get(navn);
    if (kendt !== undefined) return kendt;
    this.numre.set(navn, this.alle.length);
    return this.alle.push(navn) - 1;
  }
}

export class Personkolonner {
  readonly personer = new Personregister();
  readonly grupper = new Navne<Gruppe>();
  readonly kommuner = new Navne<string>();
  /** Number of every list, in the order of `Persondata.tabeller`. */
  readonly tabeller: { ark: string; adresse: string }[] = [];
  readonly forloeb = new Voksende({ person: Int32Array, gruppe: Uint8Array, start: Int32Array, slut: Int32Array, kommune: Uint16Array, maalgruppe: Uint8Array, arbejdspligt: Uint8Array });
  readonly samtaler = new Voksende({ person: Int32Array, dag: Int32Array, status: Uint8Array });
  readonly tilbud = new Voksende({ person: Int32Array, type: Uint8Array, start: Int32Array, slut: Int32Array });
  readonly loentimer = new Voksende({ person: Int32Array, maaned: Int32Array, hundrededele: Int32Array });
  readonly fritagelser = new Voksende({ person: Int32Array, fra: Int32Array, til: Int32Array, vedroerer: Uint8Array });

  /** A kind at a time. */
  *faerdig(): Generator<void, Persondata, void> {
    const samtaler = this.samtaler.saml();
    yield;
    const forloeb = this.forloeb.saml();
    yield;
    const tilbud = this.tilbud.saml();
    yield;
    return {
      personer: this.personer.ider,
      grupper: this.grupper.alle,
      kommuner: this.kommuner.alle,
      tabeller: this.tabeller,
      forloeb,
      samtaler,
      tilbud,
      loentimer: this.loentimer.saml(),
      fritagelser: this.fritagelser.saml(),
    };
  }
}
