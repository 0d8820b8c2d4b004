/** The case review's list: every person of the groups above the limit, those who lack it first [S4]. */
import type { Gennemgang, Naevnerperson, PersonSvar } from "../../rules";
import { fundetTekst, personTekst, taltIkkeTekst, taltMedTekst } from "../tekst";
import type { Kolonne } from "./ark";
import type { Plancelle, Tabelblok } from "./arkplan";
import { brodtekst, celle, dato, raekkelink, tekst } from "./celle";
import type { Personoverblik } from "./mangelliste";

/** More rows than anyone works through. */
export const HOEJST_SAGER = 25_000;

interface Raekke {
  readonly nr: number;
  readonly person: Naevnerperson;
  readonly navn: string;
  readonly indsats: Gennemgang["indsats"];
  readonly svar: PersonSvar;
}

const SVAR: Readonly<Record<Naevnerperson["udfald"], Plancelle>> = {
  nej: celle("Mangler", "daarlig"),
  uvist: celle("Uvist", "uvis"),
  maaske: celle("Uvist", "uvis"),
  ja: celle("Har det", "god"),
};

export const SAGSKOLONNER: readonly Kolonne<Raekke>[] = [
  { titel: "Person", stil: "tekst", bredde: 26, vaerdi: (r) => tekst(r.navn) },
  { titel: "Ydelsesgruppe", stil: "tekst", bredde: 42, vaerdi: (r) => tekst(r.person.gruppe) },
  { titel: "Svar", stil: "tekst", bredde: 18, vaerdi: (r) => SVAR[r.person.udfald] },
  { titel: "Fundet og krav", stil: "brodtekst", bredde: 24, vaerdi: (r) => brodtekst(r.svar.fundet ? fundetTekst({ fundet: r.svar.fundet, krav: r.svar.krav, indsats: r.indsats }) : "") },
  { titel: "Talte ikke, og hvorfor", stil: "brodtekst", bredde: 60, vaerdi: (r) => brodtekst(taltIkkeTekst(r.svar)) },
  { titel: "Talte med", stil: "brodtekst", bredde: 26, vaerdi: (r) => brodtekst(taltMedTekst(r.svar)) },
  { titel: "På ydelsen fra", stil: "dato", bredde: 18, vaerdi: (r) => dato(r.svar.forloeb?.start ?? null) },
  { titel: "Kilde", stil: "link", bredde: 18, vaerdi: (r) => raekkelink(r.person.kilde, r.nr) },
];

const ORDEN: Readonly<Record<Naevnerperson["udfald"], number>> = { nej: 0, uvist: 1, maaske: 1, ja: 2 };

/** Rows between two yields. */
const BID = 16;

export function* sagsceller({ data, motor, visning }: Personoverblik, { indsats, maaned, personer }: Gennemgang): Generator<null, Tabelblok["raekker"], void> {
  const iOrden = [...personer].sort((a, b) => ORDEN[a.udfald] - ORDEN[b.udfald] || a.person - b.person).slice(0, HOEJST_SAGER);
  const ud: (readonly Plancelle[])[] = [];
  for (const [nr, person] of iOrden.entries()) {
    const svar = motor.svar({ person: person.person, gruppe: person.gruppe, maaned, slags: "fokusmaal", indsats });
    const raekke: Raekke = { nr, person, navn: personTekst(data.personer, person.person, visning), indsats, svar };
    ud.push(SAGSKOLONNER.map((k) => k.vaerdi(raekke)));
    if (nr % BID === 0) yield null;
  }
  return ud;
}
