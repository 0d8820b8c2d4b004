/** Offers and paid hours, packed by person for the sweeps. */
import { INGEN_DATO, type LoentimeKolonner, TILBUD, type TilbudKolonner } from "../grundlag/persondata";
import type { Dag, Maaned } from "../grundlag/tid";
import type { Regelsaet } from "../regeldata";
import { AABEN, FOERST, foerst, klem } from "./kalender";
import { oevoTaellerForAlle, oevoTaellerForUnge } from "./krav";
import { placerEfterPerson, type Skridt } from "./orden";

const { mentor: MENTOR, ukendt: UKENDT, oevo: OEVO } = TILBUD;

/** For whom an offer counts or may count, as bits; 0 = for none [F6, F7]. */
export const GAELDER = { alle: 1, unge: 2, maaskeAlle: 4, maaskeUnge: 8 } as const;

/** Which bits stand for "counts" and "may count" in the row of a group. */
export const taellerFor = (unge: boolean): number => (unge ? GAELDER.alle | GAELDER.unge : GAELDER.alle);
export const maaskeFor = (unge: boolean): number => (unge ? GAELDER.maaskeAlle | GAELDER.maaskeUnge : GAELDER.maaskeAlle);

/** An unreadable end before the start leaves both days unknown [P7]. */
export const omvendt = (start: Dag, slut: Dag): boolean => start >= FOERST && slut > INGEN_DATO && slut < start;

export function tilbudVaerdi(regler: Regelsaet, type: number, start: Dag, slut: Dag): number {
  if (type === MENTOR) return 0;
  const sikkerStart = start >= FOERST && !omvendt(start, slut);
  if (type === UKENDT || !sikkerStart) return GAELDER.maaskeAlle;
  const alle = type !== OEVO || oevoTaellerForAlle(regler, start);
  if (!alle && !oevoTaellerForUnge(regler, start)) return 0;
  if (slut < INGEN_DATO) return alle ? GAELDER.maaskeAlle : GAELDER.maaskeUnge;
  return alle ? GAELDER.alle : GAELDER.unge;
}

export interface Tilbud {
  readonly begynd: Int32Array;
  /** First and last day; what is not known is as wide as it could be. */
  readonly fra: Int32Array;
  readonly til: Int32Array;
  readonly gaelder: Uint8Array;
  /** 1 = begins after the cut-off [U0]. */
  readonly planlagt: Uint8Array;
}

export function* pakTilbud(t: TilbudKolonner, personer: number, udtraeksdato: Dag, regler: Regelsaet): Skridt<Tilbud> {
  const fra = new Int32Array(t.antal);
  const til = new Int32Array(t.antal);
  const gaelder = new Uint8Array(t.antal);
  const planlagt = new Uint8Array(t.antal);
  const begynd = yield* placerEfterPerson(t.person, t.antal, personer, (plads, a, b) => {
    for (let r = a; r < b; r++) {
      const i = plads[t.person[r]! + 1]!++;
      const start = t.start[r]!;
      const slut = t.slut[r]!;
      const bagvendt = omvendt(start, slut);
      fra[i] = start < FOERST || bagvendt ? FOERST : klem(start);
      til[i] = slut <= INGEN_DATO || bagvendt ? AABEN : klem(slut);
      gaelder[i] = tilbudVaerdi(regler, t.type[r]!, start, slut);
      planlagt[i] = start > udtraeksdato && !bagvendt ? 1 : 0;
    }
  });
  return { begynd, fra, til, gaelder, planlagt };
}

export interface Timer {
  readonly begynd: Int32Array;
  /** `Maaned`; 0 or less = unreadable, may lie in any window. */
  readonly maaned: Int32Array;
  /** Hundredths; below 0 = unreadable, may be any number. */
  readonly hundrededele: Int32Array;
}

export function* pakTimer(t: LoentimeKolonner, personer: number): Skridt<Timer> {
  const maaned = new Int32Array(t.antal);
  const hundrededele = new Int32Array(t.antal);
  const begynd = yield* placerEfterPerson(t.person, t.antal, personer, (plads, a, b) => {
    for (let r = a; r < b; r++) {
      const i = plads[t.person[r]! + 1]!++;
      maaned[i] = t.maaned[r]!;
      hundrededele[i] = t.hundrededele[r]!;
    }
  });
  return { begynd, maaned, hundrededele };
}

/** Hours of a month that has not begun at the cut-off are planned [U0]. */
export const timerErPlanlagt = (m: Maaned, udtraeksdato: Dag): boolean => foerst(m) > udtraeksdato;
