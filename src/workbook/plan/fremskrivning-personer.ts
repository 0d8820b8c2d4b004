/** The persons by deadline: who can still get it, who is in the plan, when they come in and what falls out of the window. Ids stand on the Mangelliste alone; here a running number and the link. */
import { type Dag, type Fremskrivning, type Indsats, type Maaned, maanedFor, type Mangel, plusMaaneder, sidsteDag } from "../../rules";
import { antalTekst, personTekst, talTekst } from "../tekst";
import type { Kolonne } from "./ark";
import type { Plancelle, Tabelblok } from "./arkplan";
import { antal, brodtekst, dato, raekkelink, tekst } from "./celle";
import { maaltekst } from "./mangelkolonner";
import type { Personoverblik, Planstade } from "./mangelliste";

/** Rows of the list; those in the plan are always among them. */
const HOEJST = 5000;
const BID = 16;
const FOKUS_MAANEDER = 12;
const FOKUS_DAGE = 365;

interface Raekke {
  readonly nr: number;
  readonly mangel: Mangel;
  readonly iPlan: number;
  readonly person: string;
  /** The first day with the seniority, when it lies ahead. */
  readonly naar: Dag | null;
  /** The last day of the last month in whose window the oldest that counts still is. */
  readonly taellerTil: Dag | null;
}

const KOLONNER: readonly Kolonne<Raekke>[] = [
  { titel: "Sidste dag", stil: "dato", bredde: 12, vaerdi: (r) => dato(r.mangel.frist) },
  { titel: "Mål", stil: "tekst", bredde: 22, vaerdi: (r) => tekst(maaltekst(r.mangel)) },
  { titel: "Ydelsesgruppe", stil: "brodtekst", bredde: 34, vaerdi: (r) => brodtekst(r.mangel.gruppe) },
  { titel: "Mangler", stil: "antal", bredde: 9, vaerdi: ({ mangel }) => antal(manglerAntal(mangel)) },
  { titel: "Person", stil: "tekst", bredde: 16, vaerdi: (r) => tekst(r.person) },
  { titel: "I planen", stil: "antal", bredde: 9, vaerdi: (r) => antal(r.iPlan === 0 ? null : r.iPlan) },
  { titel: "Når 12 eller 6 mdr.", stil: "dato", bredde: 11, vaerdi: (r) => dato(r.naar) },
  { titel: "Ældste tæller til", stil: "dato", bredde: 11, vaerdi: (r) => dato(r.taellerTil) },
  { titel: "Område", stil: "tekst", bredde: 12, vaerdi: (r) => tekst(r.mangel.omraade) },
  { titel: "Kilde", stil: "link", bredde: 15, vaerdi: (r) => raekkelink(r.mangel.kilde, r.nr) },
];

export const fristkolonner: readonly Omit<Kolonne<never>, "vaerdi">[] = KOLONNER;

export interface Fristudvalg {
  readonly titel: string;
  readonly raekker: Tabelblok["raekker"];
}

const fokusnoegle = (person: number, indsats: Indsats): string => `${person}|${indsats}`;
const tidlignoegle = (person: number, indsats: Indsats, maaned: Maaned): string => `${person}|${indsats}|${maaned}`;

/** How many of each person's are in a plan. */
function planantal(f: Fremskrivning): (m: Mangel) => number {
  const fokus = new Map(f.aarene.flatMap(({ indsats, plan }) => (plan?.dele ?? []).map((d) => [fokusnoegle(d.person, indsats), d.frister.length] as const)));
  const tidlig = new Map(f.tidligt.map((d) => [tidlignoegle(d.person, d.indsats, d.maaned), d.frister.length]));
  return ({ slags, person, indsats, maaned }) => (slags === "fokusmaal" ? fokus.get(fokusnoegle(person, indsats)) : tidlig.get(tidlignoegle(person, indsats, maaned))) ?? 0;
}

function naarAnciennitet({ slags, forloeb, frist }: Mangel, udtraeksdato: Dag): Dag | null {
  const naar = slags === "tidlig-indsats" ? frist + 1 : forloeb.dage === null ? plusMaaneder(forloeb.start, FOKUS_MAANEDER) : frist + 1 - (forloeb.dage - FOKUS_DAGE);
  return naar > udtraeksdato ? naar : null;
}

/** After a cut-off at the month's end the next deadline may be that of the month that has just ended: the first one in the months ahead stands instead. */
function fremme({ motor, fremskrivning: f }: Personoverblik, m: Mangel): Mangel | null {
  const { person, gruppe, slags, indsats } = m;
  if (m.maaned >= f.fra) return m;
  for (let maaned = f.fra; maaned <= f.til; maaned++) {
    const { udfald, vindue, forloeb, fundet, krav, omraader } = motor.svar({ person, gruppe, maaned, slags, indsats });
    if ((udfald === "nej" || udfald === "uvist") && vindue && forloeb && fundet) return { ...m, maaned, svar: udfald, frist: vindue.til - 1, forloeb, fundet, krav, omraade: omraader[0] ?? m.omraade };
  }
  return null;
}

const manglerAntal = ({ krav, fundet }: Mangel): number => Math.max(1, krav.antal - fundet.antal);

/** The days left are enough: an offer takes one, interviews one each [F8]. What has its last day at the cut-off is over. */
const kanNaas = (m: Mangel, udtraeksdato: Dag): boolean => m.frist - udtraeksdato >= (m.indsats === "samtaler" ? manglerAntal(m) : 1);

/** Measures that have something ahead, so that measures that do not apply fill no rows. */
function* udvaelg(p: Personoverblik, iPlan: (m: Mangel) => number): Generator<null, { readonly valgte: readonly Mangel[]; readonly alle: number }, void> {
  const { liste, fremskrivning: f } = p;
  const maal = new Set(f.maaneder.map((m) => `${m.slags}|${m.indsats}`));
  const [iPlanen, andre]: [Mangel[], Mangel[]] = [[], []];
  for (let i = 0; i < liste.kommende.antal; i++) {
    const m = fremme(p, liste.kommende.raekke(i));
    if (m && kanNaas(m, f.udtraeksdato) && m.maaned <= f.til && maal.has(`${m.slags}|${m.indsats}`)) (iPlan(m) > 0 ? iPlanen : andre).push(m);
    if (i % BID === 0) yield null;
  }
  andre.sort((a, b) => a.frist - b.frist);
  const valgte = [...iPlanen, ...andre.slice(0, Math.max(0, HOEJST - iPlanen.length))].sort((a, b) => a.frist - b.frist);
  return { valgte, alle: iPlanen.length + andre.length };
}

export function* fristraekker(p: Personoverblik): Generator<Planstade | null, Fristudvalg, void> {
  const iPlan = planantal(p.fremskrivning);
  const { valgte, alle } = yield* udvaelg(p, iPlan);
  const raekker: (readonly Plancelle[])[] = [];
  for (const [nr, mangel] of valgte.entries()) {
    const raekke: Raekke = { nr, mangel, iPlan: iPlan(mangel), person: personTekst(p.data.personer, mangel.person, "loebenummer"), naar: naarAnciennitet(mangel, p.motor.udtraeksdato), taellerTil: taellerTil(p, mangel) };
    raekker.push(KOLONNER.map((k) => k.vaerdi(raekke)));
    if (nr % BID === 0) yield { gjort: nr, ialt: valgte.length };
  }
  const vist = valgte.length < alle ? `; de ${talTekst(valgte.length)} første vises, planens altid` : "";
  return { titel: `Personer efter frist: ${antalTekst(alle, "række", "rækker")}, hvor det kan nås, hvis forløbet fortsætter${vist}. Personerne står med løbenummer; linket går til personens række`, raekker };
}

function taellerTil({ motor }: Personoverblik, { person, gruppe, maaned, slags, indsats }: Mangel): Dag | null {
  if (slags === "tidlig-indsats" || indsats === "tilbud") return null;
  const talte = motor.svar({ person, gruppe, maaned, slags, indsats }).haendelser.flatMap((h) => (h.kode === "taeller" && h.fra !== null ? [h.fra] : []));
  return talte.length === 0 ? null : sidsteDag(maanedFor(Math.min(...talte)) + FOKUS_MAANEDER - 1);
}
