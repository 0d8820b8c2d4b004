/** The person engine: from persons and events to month figures, lists and explanations. */
import type { Maanedstal } from "../grundlag/maanedstal";
import { INGEN_DATO, type Persondata, SAMTALE } from "../grundlag/persondata";
import type { Dag, Maaned } from "../grundlag/tid";
import { LOVEN, type Regelsaet } from "../regeldata";
import { fejAlle } from "./fej";
import { nyFejning } from "./fejning";
import { naesteFrist } from "./frist";
import { bygIndeks, type Indeks, sidsteFaktiskeMaaned } from "./indeks";
import { AABEN, FOERST, foerst, klem, maaned } from "./kalender";
import { harRegler } from "./krav";
import { findMangler, type Mangelliste } from "./mangler";
import type { Skridt } from "./orden";
import { forklar, type PersonSvar, type Spoergsmaal } from "./svar";
import { somMaanedstal, Taelling } from "./taelling";

/**
 * How months that end after the cut-off are read [U0]: `fakta` leaves them out, `intet-nyt` counts what is held so far,
 * `planlagte` counts what is planned as held too. Months before it are the same in all three.
 */
export type Laesning = "fakta" | "intet-nyt" | "planlagte";

export interface Motor {
  /** The persons sorted once, for what is asked of them beside the figures. */
  readonly indeks: Indeks;
  readonly udtraeksdato: Dag;
  /** The newest month that ended by the cut-off. */
  readonly sidsteMaaned: Maaned;
  /** Figures for the months `fra`–`til`, both included, that the rules know. */
  maanedstal(fra: Maaned, til: Maaned, laesning: Laesning): Skridt<Maanedstal[]>;
  /** The whole reasoning for one person, group, month and measure. */
  svar(spoergsmaal: Spoergsmaal): PersonSvar;
  /** The person's next deadline for the group and measure [U5]; `null` without one. */
  frist(spoergsmaal: Omit<Spoergsmaal, "maaned">): Dag | null;
  /** Persons who lack something now, and the coming deadlines [U5]. */
  mangler(): Skridt<Mangelliste>;
}

/** `regler`: the law, or the law with the user's choices on top. */
export function* byg(data: Persondata, valg: { readonly udtraeksdato: Dag }, regler: Regelsaet = LOVEN): Skridt<Motor> {
  const udtraeksdato = Math.max(FOERST, klem(valg.udtraeksdato));
  const ix = yield* bygIndeks(data, udtraeksdato, regler);
  const sidsteMaaned = sidsteFaktiskeMaaned(udtraeksdato);
  return {
    indeks: ix,
    udtraeksdato,
    sidsteMaaned,
    *maanedstal(fra, til, laesning) {
      const f = afgraens(regler, fra, laesning === "fakta" ? Math.min(til, sidsteMaaned) : til);
      const fejning = nyFejning(ix, f.fra, f.til, laesning === "planlagte");
      const taelling = new Taelling(fejning.antal, data.grupper.length + 1);
      yield* fejAlle(ix, fejning, taelling);
      return somMaanedstal(ix, fejning, taelling);
    },
    svar: (spoergsmaal) => forklar(ix, spoergsmaal),
    frist: (spoergsmaal) => naesteFrist(ix, spoergsmaal),
    mangler: () => findMangler(ix, sidsteMaaned),
  };
}

/** Only months that have rules. */
function afgraens(r: Regelsaet, fra: Maaned, til: Maaned): { fra: Maaned; til: Maaned } {
  let a = Math.max(fra, maaned(FOERST));
  let b = Math.min(til, maaned(AABEN) - 1);
  while (a <= b && !harRegler(r, a)) a++;
  while (a <= b && !harRegler(r, b)) b--;
  return { fra: a, til: b };
}

/**
 * The latest event date in the data [U0]: first days of periods and offers, interviews that are not planned, months with
 * paid hours by their first day. Ends are not events: they can be agreed ahead. `null` when there is no readable date.
 */
export function senesteHaendelse(d: Persondata): Dag | null {
  let seneste = INGEN_DATO;
  const tag = (dag: number): void => {
    if (dag > seneste && dag < AABEN) seneste = dag;
  };
  for (let i = 0; i < d.forloeb.antal; i++) tag(d.forloeb.start[i]!);
  for (let i = 0; i < d.samtaler.antal; i++) if (d.samtaler.status[i] !== SAMTALE.planlagt) tag(d.samtaler.dag[i]!);
  for (let i = 0; i < d.tilbud.antal; i++) tag(d.tilbud.start[i]!);
  const sidste = maaned(klem(AABEN));
  for (let i = 0; i < d.loentimer.antal; i++) {
    const m = d.loentimer.maaned[i]!;
    if (m > 0 && m <= sidste) tag(foerst(m));
  }
  return seneste >= FOERST ? seneste : null;
}
