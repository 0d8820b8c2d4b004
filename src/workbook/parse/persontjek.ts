/** What can only be seen when all lists are read: events without a spell, overlaps, doubles, dates 1,462 days off. */
import { type ForloebKolonner, ordnEfterPerson, type Persondata, sorterPerioder } from "../../rules";
import { meldDobbelte } from "./dobbelte";
import { meldUdenFor, meldUdenForloeb, spaendPrPerson } from "./forloebstjek";
import { ALTID, iBlokke, Melder, type Personkolonne, type Skridt } from "./personmelder";
import type { GenkendtTabel, Problem } from "./typer";

/** The engine's sort says how far it is; here only the pause counts. */
function* uden<T>(skridt: Generator<unknown, T, void>): Skridt<T> {
  for (;;) {
    const naeste = skridt.next();
    if (naeste.done) return naeste.value;
    yield;
  }
}

/** Overlapping periods of one person on one benefit [P7]. */
function* meldOverlap(m: Melder, f: ForloebKolonner, personer: number): Skridt<void> {
  const { fra, orden } = yield* uden(ordnEfterPerson(f.person, f.antal, personer));
  const meld = m.art("overlappende-perioder", f);
  yield* iBlokke(personer, (p0, p1) => {
    for (let p = p0; p < p1; p++) {
      const a = fra[p]!;
      const b = fra[p + 1]!;
      if (b - a < 2) continue;
      sorterPerioder(orden, a, b, f.gruppe, f.start);
      let gruppe = -1;
      let slut = 0;
      for (let k = a; k < b; k++) {
        const i = orden[k]!;
        if (f.start[i]! <= 0) continue;
        const ende = f.slut[i]! > 0 ? f.slut[i]! : ALTID;
        const sammeGruppe = gruppe === f.gruppe[i];
        if (sammeGruppe && f.start[i]! <= slut) meld(i);
        slut = sammeGruppe && slut > ende ? slut : ende;
        gruppe = f.gruppe[i]!;
      }
    }
  });
}

/** Kind and last day of an offer as one number. */
const typeOgSlut = ({ type, slut }: Persondata["tilbud"]): Int32Array => slut.map((dag, i) => dag * 8 + type[i]!);

export function* tjekPersoner(data: Persondata, tabeller: readonly GenkendtTabel[], personkolonne: Personkolonne): Skridt<Iterable<Problem>> {
  const m = new Melder(data, personkolonne);
  const { forloeb, samtaler, tilbud, loentimer, fritagelser } = data;
  const n = data.personer.length;
  yield* meldDobbelte(m, samtaler, samtaler.dag, samtaler.status);
  yield* meldDobbelte(m, tilbud, tilbud.start, typeOgSlut(tilbud));
  yield* meldDobbelte(m, loentimer, loentimer.maaned, loentimer.hundrededele);
  if (!tabeller.some((t) => t.slags === "forloeb")) return m;
  yield* meldOverlap(m, forloeb, n);
  const spaend = spaendPrPerson(forloeb, n);
  yield* meldUdenFor(m, samtaler, samtaler.dag, spaend);
  yield* meldUdenFor(m, tilbud, tilbud.start, spaend);
  for (const h of [loentimer, fritagelser]) yield* meldUdenForloeb(m, h, spaend);
  return m;
}
