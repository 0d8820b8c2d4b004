/** `Tilsyn Mangelliste`: who lacks what in the newest judged month, and by which day in the coming ones [U5]. */
import { type Dag, type Fremskrivning, heleMaaneder, type Maanedstal, type Mangel, type Mangelliste, type Mangelraekker, type Motor, type Persondata, type PersonSvar } from "../../rules";
import { fundetTekst, maanedTekst, type Personvisning, personTekst, talTekst, taltIkkeTekst, taltMedTekst } from "../tekst";
import { Arkbygger, type Kolonne, type Stempel } from "./ark";
import type { ArkPlan, Markering, Plancelle, Tabelblok } from "./arkplan";
import { brodtekst, celle, dato, raekkelink, tekst } from "./celle";
import { maaltekst, MANGELKOLONNE } from "./mangelkolonner";

export interface Personoverblik {
  readonly data: Persondata;
  readonly motor: Motor;
  readonly liste: Mangelliste;
  readonly visning: Personvisning;
  /** What was counted, for the comparison with printed figures. */
  readonly maanedstal: readonly Maanedstal[];
  readonly fremskrivning: Fremskrivning;
}

/** More rows of a list than anyone works through. */
const HOEJST = 25_000;
interface Raekke {
  readonly nr: number;
  readonly mangel: Mangel;
  readonly svar: PersonSvar;
  readonly person: string;
  readonly frist: Dag | null;
}

const anciennitet = ({ forloeb, frist }: Mangel): string =>
  forloeb.dage === null ? `${talTekst(heleMaaneder(forloeb.start, frist + 1))} mdr.` : `${talTekst(forloeb.dage)} dage`;

const kolonner = (fristtitel: string): readonly Kolonne<Raekke>[] => [
  { titel: fristtitel, stil: "dato", bredde: 12, vaerdi: (r) => dato(r.frist) },
  { titel: "Person", stil: "tekst", bredde: 13, vaerdi: (r) => tekst(r.person) },
  { titel: "Ydelsesgruppe", stil: "brodtekst", bredde: 24, vaerdi: (r) => brodtekst(r.mangel.gruppe) },
  { titel: "Mål", stil: "tekst", bredde: 24, vaerdi: (r) => tekst(maaltekst(r.mangel)) },
  { titel: "Måles i", stil: "tekst", bredde: 15, vaerdi: (r) => tekst(maanedTekst(r.mangel.maaned)) },
  { titel: "Svar", stil: "tekst", bredde: 10, vaerdi: (r) => (r.mangel.svar === "nej" ? celle("Mangler", "daarlig") : celle("Uvist", "uvis")) },
  { titel: "Fundet og krav", stil: "brodtekst", bredde: 22, vaerdi: (r) => brodtekst(fundetTekst(r.mangel)) },
  { titel: "På ydelsen fra", stil: "dato", bredde: 12, vaerdi: (r) => dato(r.mangel.forloeb.start) },
  { titel: "Anciennitet", stil: "tekst", bredde: 12, vaerdi: (r) => tekst(anciennitet(r.mangel)) },
  { titel: "Talte med", stil: "brodtekst", bredde: 30, vaerdi: (r) => brodtekst(taltMedTekst(r.svar)) },
  { titel: "Talte ikke, og hvorfor", stil: "brodtekst", bredde: 42, vaerdi: (r) => brodtekst(taltIkkeTekst(r.svar)) },
  { titel: "Område", stil: "tekst", bredde: 13, vaerdi: (r) => tekst(r.mangel.omraade) },
  { titel: "Kilde", stil: "link", bredde: 18, vaerdi: (r) => raekkelink(r.mangel.kilde, r.nr) },
];

const NU_KOLONNER = kolonner("Næste frist");
const KOMMENDE_KOLONNER = kolonner("Sidste dag");

export const NU_TABEL = "Tilsyn_Mangler_nu";

/** How far the lists are. */
export interface Planstade {
  readonly gjort: number;
  readonly ialt: number;
}

type Cellerraekker = Tabelblok["raekker"];

const vist = ({ antal }: Mangelraekker): number => Math.min(antal, HOEJST);

/** Rows between two yields. */
const BID = 16;

/** The fokusmål first: there is still something to do. Who lacked it at six months' seniority lacks it for good. */
function* nuMangler(liste: Mangelraekker): Generator<null, Mangel[], void> {
  const [fokus, tidlige]: [Mangel[], Mangel[]] = [[], []];
  for (let i = 0; i < liste.antal; i++) {
    const mangel = liste.raekke(i);
    (mangel.slags === "fokusmaal" ? fokus : tidlige).push(mangel);
    if (i % BID === 0) yield null;
  }
  return [...fokus, ...tidlige].slice(0, HOEJST);
}

interface Opgave {
  readonly antal: number;
  readonly mangel: (i: number) => Mangel;
  readonly frist: (mangel: Mangel) => Dag | null;
  readonly kolonner: readonly Kolonne<Raekke>[];
}

function* celler({ data, motor, visning }: Personoverblik, opgave: Opgave, foer: number, ialt: number): Generator<Planstade, Cellerraekker, void> {
  const ud: (readonly Plancelle[])[] = [];
  for (let nr = 0; nr < opgave.antal; nr++) {
    const mangel = opgave.mangel(nr);
    const { person, gruppe, maaned, slags, indsats } = mangel;
    const svar = motor.svar({ person, gruppe, maaned, slags, indsats });
    const raekke: Raekke = { nr, mangel, svar, person: personTekst(data.personer, person, visning), frist: opgave.frist(mangel) };
    ud.push(opgave.kolonner.map((k) => k.vaerdi(raekke)));
    if (nr % BID === 0) yield { gjort: foer + nr, ialt };
  }
  return ud;
}

const titel = (navn: string, { antal }: Mangelraekker): string =>
  antal > HOEJST ? `${navn}: ${talTekst(antal)} rækker, de første ${talTekst(HOEJST)} vises` : `${navn}: ${talTekst(antal)} rækker`;

const UNDERTITEL: Readonly<Record<Personvisning, string>> = {
  id: "Hvem mangler hvad, og hvad er sidste dag; arket viser personer og skal behandles derefter",
  loebenummer: "Hvem mangler hvad, og hvad er sidste dag; personer står med løbenummer, og kilden viser rækken, de står i",
};

export function* mangellisteark(personer: Personoverblik, stempel: Stempel): Generator<Planstade | null, ArkPlan, void> {
  const { motor, liste } = personer;
  const { nu, kommende, maaned } = liste;
  const ialt = vist(nu) + vist(kommende);
  const nuliste = yield* nuMangler(nu);
  const nuopgave: Opgave = {
    antal: nuliste.length,
    mangel: (i) => nuliste[i] ?? nu.raekke(i),
    frist: (m) => (m.slags === "fokusmaal" ? motor.frist(m) : null),
    kolonner: NU_KOLONNER,
  };
  const nuceller = yield* celler(personer, nuopgave, 0, ialt);
  const kommendeopgave: Opgave = { antal: vist(kommende), mangel: (i) => kommende.raekke(i), frist: (m) => m.frist, kolonner: KOMMENDE_KOLONNER };
  const kommendeceller = yield* celler(personer, kommendeopgave, nuceller.length, ialt);
  const bygger = new Arkbygger();
  bygger.linjer(titel(`Mangler nu, ${maanedTekst(maaned)}`, nu), []);
  bygger.celletabel("I nævneren og ikke i tælleren. Næste frist er den sidste dag, det kan nås at tælle, hvis forløbet fortsætter", NU_TABEL, NU_KOLONNER, nuceller);
  bygger.linjer(titel("Kommende frister", kommende), []);
  bygger.celletabel("Sidste dag, samtalen eller tilbuddet tæller, hvis forløbet fortsætter. Er det udtræksdatoen selv, er det kun nået, hvis det er holdt den dag og mangler i data", "Tilsyn_Mangler_kommende", KOMMENDE_KOLONNER, kommendeceller);
  return bygger.ark({ noegle: "mangelliste", navn: "Tilsyn Mangelliste", undertitel: UNDERTITEL[personer.visning] }, stempel);
}

/** One rule per source sheet: the rows that stand in *Mangler nu*, found by their link in our sheet. */
export function personmarkeringer({ data, liste }: Personoverblik, ark: ArkPlan): Markering[] {
  const blok = ark.blokke.find((b) => b.slags === "tabel" && b.navn === NU_TABEL);
  if (!blok || blok.slags !== "tabel" || liste.nu.antal === 0) return [];
  return data.forloeb.steder.iTabeller().flatMap((t) => {
    const tabel = data.tabeller[t];
    if (!tabel) return [];
    return [
      {
        ark: tabel.ark,
        adresser: [tabel.adresse],
        slags: "daarlig",
        kun: { noegle: ark.noegle, kolonne: MANGELKOLONNE.kilde, foersteRaekke: blok.raekke + 1, sidsteRaekke: blok.raekke + blok.raekker.length, foran: `${tabel.ark}!A` },
      } as const,
    ];
  });
}
