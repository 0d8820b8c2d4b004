/** Arbitrary sheets that look like real life: tables as people lay them out, and what people do to them. */
import fc from "fast-check";
import { NI_GRUPPER } from "../../src/rules";
import type { Celle, Gitter, Rektangel } from "../../src/workbook/parse/typer";
import { underlig } from "./celler";

const GRUPPER = ["Ydelsesgrupper i alt", ...NI_GRUPPER, "Sygedagpenge mv.", "SYGEDAGPENGE", "Kortantihjælp", "Førtidspension", "Fleksjob", "Kontanthjælp ", "Overgangsydelse"];
const MAANEDER = ["September 2022", "Oktober 2022", "2022M11", "dec. 2022", "jan-23", "2023M02", "Marts", "45292", "2024", "3. kvartal 2023", "juli 2020 - juni 2021"];
const OMRAADER = ["Ishøj", "Ishøj Kommune", "Jobcenter Ishøj", "Greve", "København", "Hele landet", "Æbeltoft", "RAR Hovedstaden"];
const TITLER = [
  "Andel personer (6 mdr. på ydelse), som ikke har fået 1 tilbud", "Andel personer, som har fået afholdt færre end 4 samtaler", "Afholdelse af samtaler. Antal og andel personer", "Deltagelse i aktive tilbud. Antal og andel personer",
  "Fokusmål samtaler", "Udtræk fra fagsystemet", "Forventet og faktisk antal fuldtidspersoner på offentlig forsørgelse", "Bilag 3 (fortroligt)",
];
const NOTER = ["Kilde: Jobindsats.dk", "Note: . betyder diskretionering", "Udtrukket 10. januar 2025", "Opdateret: 31-12-2024", "* foreløbige tal", "1) Tallene er afrundet", "I alt", "Total", "Gennemsnit", "Side 1 af 3"];
const KOLONNER = [
  "CPR-nr.", "Personid", "Borger", "Sagsnr.", "Ydelsesgruppe", "Ydelse", "Målgruppe", "Startdato", "Ydelse fra", "Bevilget fra", "Slutdato", "Ophørt", "Kommune", "Område", "Arbejdspligt", "Samtaledato", "Mødedato", "Dato", "Status", "Afholdt",
  "Tilbudstype", "Aktivitet", "Type", "Timer pr. uge", "Løntimer", "Måned", "Periode", "Fra", "Til", "Fritaget fra", "Vedrører", "Brevdato", "Mål", "Frist", "Måneder", "Antal personer", "Antal personer med mindst 4 samtaler", "Andel personer med mindst 4 samtaler",
  "Andel (0-1) uden", "Faktisk antal", "Forventet antal", "Faktisk", "Forventet", "Placering", "Potentiale (mio. kr.)", "Ydelsesvarighed", "Ansvarlig", "", "Navn", "Andel", "Antal",
];
const VAERDIER = ["Afholdt", "Aflyst", "Udeblevet", "Planlagt", "Virksomhedspraktik", "Løntilskud", "Mentor", "ØVO", "samtaler", "tilbud", "Ja", "Nej", "Jobparat", "første", "indskærpet", "6-12 mdr.", "Over 1 år", "Mette"];

const serie = fc.integer({ min: 44_000, max: 46_000 });
const andel = fc.integer({ min: 0, max: 1000 }).map((n): Celle => (n % 2 ? n / 1000 : `${Math.floor(n / 10)},${n % 10}`));
const almindelig: fc.Arbitrary<Celle> = fc.oneof(
  fc.constantFrom<Celle>(...GRUPPER, ...MAANEDER, ...OMRAADER, ...VAERDIER, "", ".", "010170-1234", "020280-1111"), serie, andel, fc.integer({ min: 0, max: 3000 }),
);

type Celler = readonly (readonly Celle[])[];
const flere = <T>(a: fc.Arbitrary<T>, min: number, max: number): fc.Arbitrary<T[]> => fc.array(a, { minLength: min, maxLength: max });
const ord = fc.constantFrom;

const krydset: fc.Arbitrary<Celler> = fc.tuple(ord(...TITLER), flere(ord(...GRUPPER), 1, 6), flere(ord(...MAANEDER), 1, 5), flere(andel, 30, 30), ord(...OMRAADER), fc.boolean()).map(([titel, grupper, maaneder, tal, omraade, vendt]) => {
  const [ned, hen] = vendt ? [maaneder, grupper] : [grupper, maaneder];
  return [[omraade], [titel], ["", ...hen], ...ned.map((n, i): Celle[] => [n, ...hen.map((_, j) => tal[(i * 5 + j) % 30] ?? "")])];
});
const lister: fc.Arbitrary<Celler> = fc.tuple(flere(ord(...KOLONNER), 2, 9), fc.integer({ min: 0, max: 12 }), fc.boolean(), ord(...TITLER)).chain(([hoved, n, medTitel, titel]) =>
  flere(flere(almindelig, hoved.length, hoved.length), n, n).map((raekker): Celler => [...(medTitel ? [[titel], []] : []), hoved, ...raekker]),
);
const stoej: fc.Arbitrary<Celler> = flere(flere(fc.oneof({ weight: 3, arbitrary: fc.constant<Celle>("") }, { weight: 3, arbitrary: almindelig }, { weight: 2, arbitrary: ord<Celle>(...KOLONNER, ...TITLER) }, { weight: 2, arbitrary: underlig }), 0, 9), 0, 12);

/** One or two tables under each other or side by side, with notes. */
const indhold: fc.Arbitrary<Celler> = fc
  .tuple(flere(fc.oneof(krydset, lister, stoej), 1, 2), fc.boolean(), flere(ord(...NOTER), 0, 3), fc.nat(3))
  .map(([dele, vedSiden, noter, luft]) => {
    const [a = [], b = []] = dele;
    const bredde = Math.max(0, ...a.map((r) => r.length)) + luft;
    const tomme = Array.from({ length: luft }, (): Celle[] => []);
    const sammen = vedSiden
      ? Array.from({ length: Math.max(a.length, b.length) }, (_, i) => [...(a[i] ?? []), ...Array<Celle>(bredde - (a[i]?.length ?? 0)).fill(""), ...(b[i] ?? [])])
      : [...a, ...tomme, ...b];
    return [...sammen, ...noter.map((n): Celle[] => [n])];
  });

export type Indgreb =
  | { readonly slags: "celle"; readonly r: number; readonly k: number; readonly v: Celle }
  | { readonly slags: "raekke-vaek" | "raekke-dobbelt" | "tom-raekke" | "kolonne-vaek" | "tom-kolonne" | "afkortet-raekke"; readonly r: number; readonly k: number };

const indgreb: fc.Arbitrary<Indgreb> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ slags: fc.constant("celle" as const), r: fc.nat(40), k: fc.nat(20), v: fc.oneof(underlig, ord<Celle>(...KOLONNER, ...NOTER)) }) },
  { weight: 3, arbitrary: fc.record({ slags: ord("raekke-vaek", "raekke-dobbelt", "tom-raekke", "kolonne-vaek", "tom-kolonne", "afkortet-raekke"), r: fc.nat(40), k: fc.nat(20) }) },
);

/** The cells after one thing a person or a program did to them. */
export function udsat(celler: Celler, i: Indgreb): Celler {
  const r = celler.length === 0 ? 0 : i.r % celler.length;
  const k = i.k % Math.max(1, celler[r]?.length ?? 1);
  switch (i.slags) {
    case "celle": return celler.map((linje, n) => (n === r ? linje.map((v, m) => (m === k ? i.v : v)) : linje));
    case "raekke-vaek": return celler.filter((_, n) => n !== r);
    case "raekke-dobbelt": return celler.flatMap((linje, n) => (n === r ? [linje, linje] : [linje]));
    case "tom-raekke": return [...celler.slice(0, r), [], ...celler.slice(r)];
    case "kolonne-vaek": return celler.map((linje) => linje.filter((_, m) => m !== k));
    case "tom-kolonne": return celler.map((linje) => [...linje.slice(0, k), "", ...linje.slice(k)]);
    case "afkortet-raekke": return celler.map((linje, n) => (n === r ? linje.slice(0, k) : linje));
  }
}

const firkantet = (celler: Celler): Celler => {
  const bredde = Math.max(0, ...celler.map((r) => r.length));
  return celler.map((r) => [...r, ...Array<Celle>(bredde - r.length).fill("")]);
};

const rektangler: fc.Arbitrary<Rektangel[]> = flere(fc.record({ raekke: fc.nat(30), kolonne: fc.nat(12), raekker: fc.integer({ min: 1, max: 20 }), kolonner: fc.integer({ min: 1, max: 9 }) }), 0, 2);
const arknavn = fc.oneof(ord("Ark1", "Borgere", "Samtaler", "Fokusmål 2024", "O'Brien", "😀", "\u202egnp.krA", "Tilsyn Overblik", "a".repeat(31)), fc.string({ minLength: 1, maxLength: 31 }));
const sted = fc.oneof({ weight: 5, arbitrary: fc.nat(30) }, { weight: 1, arbitrary: fc.integer({ min: 0, max: 16_300 }) });

/** A sheet; what was read must not depend on how it was cut into chunks. */
export const gitter: fc.Arbitrary<Gitter> = fc
  .tuple(arknavn, sted, sted, indhold, flere(indgreb, 0, 4), rektangler)
  .map(([ark, raekke, kolonne, celler, greb, tabeller]) => ({
    ark, raekke, kolonne, celler: firkantet(greb.reduce(udsat, celler)),
    exceltabeller: tabeller.map((t) => ({ ...t, raekke: raekke + t.raekke, kolonne: kolonne + t.kolonne })),
  }));

/** A workbook: one to three sheets, and where each is cut. */
export const mappe = flere(gitter, 1, 3).map((gitre) => gitre.map((g, i) => ({ ...g, ark: gitre.findIndex((h) => h.ark === g.ark) === i ? g.ark : `${g.ark.slice(0, 28)}_${i}` })));
