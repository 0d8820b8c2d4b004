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

const sted = () => ({ tabel: new Voksende(), raekke: new Voksende(), person: new Voksende() });

export class Personkolonner {
  readonly personer = new Personregister();
  readonly grupper = new Navne<Gruppe>();
  readonly kommuner = new Navne<string>();
  /** Number of every list, in the order of `Persondata.tabeller`. */
  readonly tabeller: { ark: string; adresse: string }[] = [];
  readonly forloeb = { ...sted(), gruppe: new Voksende(), start: new Voksende(), slut: new Voksende(), kommune: new Voksende(), maalgruppe: new Voksende(), arbejdspligt: new Voksende() };
  readonly samtaler = { ...sted(), dag: new Voksende(), status: new Voksende() };
  readonly tilbud = { ...sted(), type: new Voksende(), start: new Voksende(), slut: new Voksende() };
  readonly loentimer = { ...sted(), maaned: new Voksende(), hundrededele: new Voksende() };
  readonly fritagelser = { ...sted(), fra: new Voksende(), til: new Voksende(), vedroerer: new Voksende() };

  /** A kind at a time. */
  *faerdig(): Generator<void, Persondata, void> {
    const { forloeb, samtaler, tilbud, loentimer, fritagelser } = this;
    const faelles = (k: ReturnType<typeof sted>) => ({ antal: k.person.antal, tabel: k.tabel.uint16(), raekke: k.raekke.int32(), person: k.person.int32() });
    const s = { ...faelles(samtaler), dag: samtaler.dag.int32(), status: samtaler.status.uint8() };
    yield;
    const f = {
      ...faelles(forloeb), gruppe: forloeb.gruppe.uint8(), start: forloeb.start.int32(), slut: forloeb.slut.int32(), kommune: forloeb.kommune.uint16(), maalgruppe: forloeb.maalgruppe.uint8(),
      arbejdspligt: forloeb.arbejdspligt.uint8(),
    };
    yield;
    const t = { ...faelles(tilbud), type: tilbud.type.uint8(), start: tilbud.start.int32(), slut: tilbud.slut.int32() };
    yield;
    return {
      personer: this.personer.ider,
      grupper: this.grupper.alle,
      kommuner: this.kommuner.alle,
      tabeller: this.tabeller,
      forloeb: f,
      samtaler: s,
      tilbud: t,
      loentimer: { ...faelles(loentimer), maaned: loentimer.maaned.int32(), hundrededele: loentimer.hundrededele.int32() },
      fritagelser: { ...faelles(fritagelser), fra: fritagelser.fra.int32(), til: fritagelser.til.int32(), vedroerer: fritagelser.vedroerer.uint8() },
    };
  }
}
