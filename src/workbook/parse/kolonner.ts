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

const STED = { tabel: Uint16Array, raekke: Int32Array, person: Int32Array } as const;

export class Personkolonner {
  readonly personer = new Personregister();
  readonly grupper = new Navne<Gruppe>();
  readonly kommuner = new Navne<string>();
  /** Number of every list, in the order of `Persondata.tabeller`. */
  readonly tabeller: { ark: string; adresse: string }[] = [];
  readonly forloeb = new Voksende({ ...STED, gruppe: Uint8Array, start: Int32Array, slut: Int32Array, kommune: Uint16Array, maalgruppe: Uint8Array, arbejdspligt: Uint8Array });
  readonly samtaler = new Voksende({ ...STED, dag: Int32Array, status: Uint8Array });
  readonly tilbud = new Voksende({ ...STED, type: Uint8Array, start: Int32Array, slut: Int32Array });
  readonly loentimer = new Voksende({ ...STED, maaned: Int32Array, hundrededele: Int32Array });
  readonly fritagelser = new Voksende({ ...STED, fra: Int32Array, til: Int32Array, vedroerer: Uint8Array });

  /** A kind at a time. */
  *faerdig(): Generator<void, Persondata, void> {
    const samtaler = { antal: this.samtaler.antal, ...this.samtaler.saml() };
    yield;
    const forloeb = { antal: this.forloeb.antal, ...this.forloeb.saml() };
    yield;
    const tilbud = { antal: this.tilbud.antal, ...this.tilbud.saml() };
    yield;
    return {
      personer: this.personer.ider,
      grupper: this.grupper.alle,
      kommuner: this.kommuner.alle,
      tabeller: this.tabeller,
      forloeb,
      samtaler,
      tilbud,
      loentimer: { antal: this.loentimer.antal, ...this.loentimer.saml() },
      fritagelser: { antal: this.fritagelser.antal, ...this.fritagelser.saml() },
    };
  }
}
