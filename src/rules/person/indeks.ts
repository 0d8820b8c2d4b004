/** Everything about the persons, sorted once: what every sweep, list and explanation reads. */
import type { Persondata } from "../grundlag/persondata";
import type { Dag } from "../grundlag/tid";
import type { Regelsaet } from "../regeldata";
import { bygForloeb, type Forloebsliste } from "./forloeb";
import type { Fritagelser } from "./fritagelse";
import { pakTilbud, pakTimer, type Tilbud, type Timer } from "./haendelser";
import { maaned } from "./kalender";
import { erUnge } from "./krav";
import { findOmraader, type Omraader } from "./omraade";
import { type Orden, ordnEfterPerson, type Skridt } from "./orden";
import { findTabeller, type Tabeller } from "./tabeller";
import { laesPerioder, type PeriodeGraenser } from "./perioder";
import { pakSamtaler, type Samtaler } from "./samtaler";

/** Persons with an unreadable period: their spells if it lasted as long as it could. */
export interface Usikre {
  /** 1 = the person has one. */
  readonly person: Uint8Array;
  readonly hoejst: Forloebsliste;
}

export interface Indeks {
  readonly data: Persondata;
  readonly regler: Regelsaet;
  readonly udtraeksdato: Dag;
  readonly tabeller: Tabeller;
  readonly orden: Orden;
  readonly perioder: PeriodeGraenser;
  readonly forloeb: Forloebsliste;
  readonly usikre: Usikre | null;
  readonly omraader: Omraader;
  readonly samtaler: Samtaler;
  readonly tilbud: Tilbud;
  readonly timer: Timer;
  readonly fritagelser: Fritagelser;
  /** By group: 1 = the group for which ØVO counts in between [F7]. */
  readonly unge: Uint8Array;
}

export function* bygIndeks(data: Persondata, udtraeksdato: Dag, regler: Regelsaet): Skridt<Indeks> {
  const personer = data.personer.length;
  const { forloeb: f } = data;
  const orden = yield* ordnEfterPerson(f.person, f.antal, personer);
  const perioder = laesPerioder(f);
  const forloeb = yield* bygForloeb(perioder.mindst, f.gruppe, data.grupper, orden, null);
  let usikre: Usikre | null = null;
  if (perioder.nogenUsikre) {
    const person = new Uint8Array(personer);
    for (let i = 0; i < f.antal; i++) if (perioder.usikker[i]) person[f.person[i]!] = 1;
    usikre = { person, hoejst: yield* bygForloeb(perioder.hoejst, f.gruppe, data.grupper, orden, person) };
  }
  const samtaler = yield* pakSamtaler(data.samtaler, personer, udtraeksdato);
  const tilbud = yield* pakTilbud(data.tilbud, personer, udtraeksdato, regler);
  const timer = yield* pakTimer(data.loentimer, personer);
  const raekker = yield* ordnEfterPerson(data.fritagelser.person, data.fritagelser.antal, personer);
  return {
    data,
    regler,
    udtraeksdato,
    tabeller: findTabeller(data),
    orden,
    perioder,
    forloeb,
    usikre,
    omraader: findOmraader(f, perioder, orden),
    samtaler,
    tilbud,
    timer,
    fritagelser: { raekker, kolonner: data.fritagelser },
    unge: Uint8Array.from(data.grupper, (g) => Number(erUnge(g))),
  };
}

/** The newest month that ended by the cut-off [U0]. */
export const sidsteFaktiskeMaaned = (udtraeksdato: Dag): number => maaned(udtraeksdato + 1) - 1;
