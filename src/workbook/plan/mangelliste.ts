/** `Tilsyn Mangelliste`: who lacks what in the newest judged month, and by which day in the coming ones [U5]. */
import { heleMaaneder, type Maanedstal, type Mangel, type Mangelliste, type Mangelraekker, type Motor, type Persondata, type PersonSvar } from "../../rules";
import { celleadresse } from "../adresse";
import { fundetTekst, maanedTekst, talTekst, taltIkkeTekst, taltMedTekst } from "../tekst";
import { Arkbygger, type Kolonne, type Stempel } from "./ark";
import type { ArkPlan, Markering, Plancelle, Tabelblok } from "./arkplan";
import { brodtekst, celle, dato, tekst } from "./celle";
import { maaltekst, MANGELKOLONNE } from "./mangelkolonner";

export interface Personoverblik {
  readonly data: Persondata;
  readonly motor: Motor;
  readonly liste: Mangelliste;
  /** What was counted, for the comparison with printed figures. */
  readonly maanedstal: readonly Maanedstal[];
}

/** More rows than anyone works through; the earliest deadlines come first. */
const HOEJST = 50_000;

interface Raekke {
  readonly mangel: Mangel;
  readonly svar: PersonSvar;
  readonly person: string;
}

const anciennitet = ({ forloeb, frist }: Mangel): string =>
  forloeb.dage === null ? `${talTekst(heleMaaneder(forloeb.start, frist + 1))} mdr.` : `${talTekst(forloeb.dage)} dage`;

const kildetekst = ({ kilde }: Mangel): string => `${kilde.ark}!${celleadresse(kilde.raekke - 1, 0)}`;

const KOLONNER: readonly Kolonne<Raekke>[] = [
  { titel: "Sidste dag", stil: "dato", bredde: 12, vaerdi: (r) => dato(r.mangel.frist) },
  { titel: "Person", stil: "tekst", bredde: 14, vaerdi: (r) => tekst(r.person) },
  { titel: "Ydelsesgruppe", stil: "tekst", bredde: 28, vaerdi: (r) => tekst(r.mangel.gruppe) },
  { titel: "Mål", stil: "tekst", bredde: 25, vaerdi: (r) => tekst(maaltekst(r.mangel)) },
  { titel: "Måles i", stil: "tekst", bredde: 16, vaerdi: (r) => tekst(maanedTekst(r.mangel.maaned)) },
  { titel: "Svar", stil: "tekst", bredde: 10, vaerdi: (r) => (r.mangel.svar === "nej" ? celle("Mangler", "daarlig") : celle("Uvist", "uvis")) },
  { titel: "Fundet og krav", stil: "tekst", bredde: 34, vaerdi: (r) => tekst(fundetTekst(r.mangel)) },
  { titel: "På ydelsen fra", stil: "dato", bredde: 12, vaerdi: (r) => dato(r.mangel.forloeb.start) },
  { titel: "Anciennitet", stil: "tekst", bredde: 11, vaerdi: (r) => tekst(anciennitet(r.mangel)) },
  { titel: "Talte med", stil: "brodtekst", bredde: 40, vaerdi: (r) => brodtekst(taltMedTekst(r.svar)) },
  { titel: "Talte ikke, og hvorfor", stil: "brodtekst", bredde: 60, vaerdi: (r) => brodtekst(taltIkkeTekst(r.svar)) },
  { titel: "Område", stil: "tekst", bredde: 14, vaerdi: (r) => tekst(r.mangel.omraade) },
  { titel: "Kilde", stil: "link", bredde: 18, vaerdi: (r) => celle(kildetekst(r.mangel), "link", { ark: r.mangel.kilde.ark, adresse: celleadresse(r.mangel.kilde.raekke - 1, 0) }) },
];

export const NU_TABEL = "Tilsyn_Mangler_nu";

/** How far the lists are. */
export interface Planstade {
  readonly gjort: number;
  readonly ialt: number;
}

type Cellerraekker = Tabelblok["raekker"];

const vist = ({ antal }: Mangelraekker): number => Math.min(antal, HOEJST);

function* celler({ data, motor }: Personoverblik, liste: Mangelraekker, foer: number, ialt: number): Generator<Planstade, Cellerraekker, void> {
  const ud: (readonly Plancelle[])[] = [];
  for (let i = 0; i < vist(liste); i++) {
    const mangel = liste.raekke(i);
    const { person, gruppe, maaned, slags, indsats } = mangel;
    const raekke: Raekke = { mangel, svar: motor.svar({ person, gruppe, maaned, slags, indsats }), person: data.personer[person] ?? "" };
    ud.push(KOLONNER.map((k) => k.vaerdi(raekke)));
    if (i % 16 === 0) yield { gjort: foer + i, ialt };
  }
  return ud;
}

const titel = (navn: string, { antal }: Mangelraekker): string =>
  antal > HOEJST ? `${navn}: ${talTekst(antal)} rækker, de første ${talTekst(HOEJST)} vises` : `${navn}: ${talTekst(antal)} rækker`;

export function* mangellisteark(personer: Personoverblik, stempel: Stempel): Generator<Planstade, ArkPlan, void> {
  const { nu, kommende, maaned } = personer.liste;
  const ialt = vist(nu) + vist(kommende);
  const nuceller = yield* celler(personer, nu, 0, ialt);
  const kommendeceller = yield* celler(personer, kommende, nuceller.length, ialt);
  const bygger = new Arkbygger();
  bygger.linjer(titel(`Mangler nu, ${maanedTekst(maaned)}`, nu), []);
  bygger.celletabel("I nævneren og ikke i tælleren", NU_TABEL, KOLONNER, nuceller);
  bygger.linjer(titel("Kommende frister", kommende), []);
  bygger.celletabel("Sidste dag, samtalen eller tilbuddet tæller, hvis forløbet fortsætter", "Tilsyn_Mangler_kommende", KOLONNER, kommendeceller);
  return bygger.ark({ noegle: "mangelliste", navn: "Tilsyn Mangelliste", undertitel: "Hvem mangler hvad, og hvad er sidste dag; arket viser personer og skal behandles derefter" }, stempel);
}

/** One rule per source sheet: the rows that stand in *Mangler nu*, found by their link in our sheet. */
export function personmarkeringer({ data, liste }: Personoverblik, ark: ArkPlan): Markering[] {
  const blok = ark.blokke.find((b) => b.slags === "tabel" && b.navn === NU_TABEL);
  if (!blok || blok.slags !== "tabel" || liste.nu.antal === 0) return [];
  const forloebstabeller = new Set(data.forloeb.tabel.subarray(0, data.forloeb.antal));
  return [...forloebstabeller].flatMap((t) => {
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
