/** The four points of a genopretningsplan [T3], with what is known filled in and the rest for the user to write. */
import type { Fremskrivning, Maaned, Sag } from "../../rules";
import { type Afsnit, maanedTekst, PLANPUNKTER, sagTekst } from "../tekst";
import type { Arkbygger } from "./ark";
import { type Brugerord, type Brugerraekke, findBrugerraekker } from "./brugerord";
import { type Brugerkolonne, brugerceller, brugerfelter } from "./brugertabel";
import { antal, brodtekst, celle, tekst } from "./celle";

/** What the user has written in such a table before. */
export const skrevne = (ord: Brugerord, kolonner: readonly Brugerkolonne<never>[]): readonly Brugerraekke[] => findBrugerraekker(ord, "genopretning", brugerfelter(kolonner));

type Par = Pick<Sag, "omraade" | "gruppe" | "delmaal">;

/** A column for the user's own words. */
export const brugerskrift = (titel: string, bredde: number): Brugerkolonne<unknown> => ({ titel, stil: "brugers", bredde, rolle: "bruger", vaerdi: () => celle(null, "brugers") });
const dato = (titel: string): Brugerkolonne<unknown> => ({ titel, stil: "brugersdato", bredde: 16, rolle: "bruger", vaerdi: () => celle(null, "brugersdato") });

/** The titles by which a row is found again. */
const PAR: readonly Brugerkolonne<Par>[] = [
  { titel: "Område", stil: "tekst", bredde: 26, rolle: "noegle", vaerdi: (p) => tekst(p.omraade) },
  { titel: "Ydelsesgruppe", stil: "tekst", bredde: 42, rolle: "noegle", vaerdi: (p) => tekst(p.gruppe) },
  { titel: "Indsats", stil: "tekst", bredde: 18, rolle: "noegle", vaerdi: (p) => tekst(p.delmaal) },
];

const TILSTAND: Brugerkolonne<Sag> = { titel: "Sagens tilstand", stil: "brodtekst", bredde: 24, vaerdi: (s) => brodtekst(sagTekst(s)) };

export const BAGGRUND: readonly Brugerkolonne<Sag>[] = [...PAR, TILSTAND, brugerskrift("Hvad der ligger bag", 60)];

const MAALGRUPPER: readonly Brugerkolonne<Sag>[] = [...PAR, TILSTAND, brugerskrift("Jeres afgrænsning af målgruppen", 60)];

const INITIATIVER: readonly Brugerkolonne<Par & { readonly nr: number }>[] = [
  ...PAR,
  { titel: "Initiativ nr.", stil: "tekst", bredde: 24, rolle: "noegle", vaerdi: ({ nr }) => tekst(String(nr)) },
  brugerskrift("Hvad gøres", 60),
  brugerskrift("Hvem har ansvaret", 24),
  dato("Begynder"),
];

/** A month that is followed up: how many persons on record reach six months in it, and how many of them must at least come to have it. */
type Milepael = Par & { readonly maaned: Maaned; readonly naevner: number | null; readonly mangler: number | null };

const MILEPAELE: readonly Brugerkolonne<Milepael>[] = [
  ...PAR,
  { titel: "Måned", stil: "tekst", bredde: 24, rolle: "noegle", vaerdi: ({ maaned }) => tekst(maanedTekst(maaned)) },
  brugerskrift("Jeres mål og milepæle", 60),
  { titel: "Når seks måneder på ydelsen", stil: "antal", bredde: 24, vaerdi: ({ naevner }) => antal(naevner) },
  { titel: "Mangler endnu mindst", stil: "antal", bredde: 18, vaerdi: ({ mangler }) => antal(mangler) },
];

/** The months of the latest letter's follow-up, and the months ahead that persons on record are measured in. */
function milepaele(sager: readonly Sag[], fremskrivning: Fremskrivning | null): readonly Milepael[] {
  return sager.flatMap(({ omraade, gruppe, delmaal, datoer }) => {
    const frem = fremskrivning?.maaneder.filter((m) => m.slags === "tidlig-indsats" && m.omraade === omraade && m.gruppe === gruppe && m.indsats === delmaal) ?? [];
    const fulgt = datoer.filter(({ hvad }) => hvad === "opfoelgning" || hvad === "naeste-opfoelgning").at(-1)?.maaneder ?? [];
    return [...new Set([...fulgt, ...frem.map(({ maaned }) => maaned)])].sort((a, b) => a - b).map((maaned) => {
      const kendt = frem.find((m) => m.maaned === maaned);
      return { omraade, gruppe, delmaal, maaned, naevner: kendt?.naevner ?? null, mangler: kendt?.kraever.personer ?? null };
    });
  });
}

const OPFOELGNING: readonly Brugerkolonne<string>[] = [
  { titel: "Opfølgning", stil: "tekst", bredde: 26, rolle: "noegle", vaerdi: (hvem) => tekst(hvem) },
  brugerskrift("Hvem følger op", 42),
  dato("Hvornår følges der op"),
  brugerskrift("Hvor tages det op", 24),
  brugerskrift("Hvad lægges frem", 60),
];

/** Empty lines for initiatives a pair; the user can put in more. */
const LINJER = 3;
const HVEM = ["Politisk", "Ledelsesmæssig"] as const;

/** Every table in which the plan's words are written. */
export const PLANTABELLER = [BAGGRUND, MAALGRUPPER, INITIATIVER, MILEPAELE, OPFOELGNING] as const;

export function planpunkter(bygger: Arkbygger, sager: readonly Sag[], fremskrivning: Fremskrivning | null, ord: Brugerord): void {
  const punkt = <T>({ titel, vejledning }: Afsnit, navn: string, kolonner: readonly Brugerkolonne<T>[], data: readonly T[]): void => {
    bygger.celletabel(`${titel}. ${vejledning}`, navn, kolonner, brugerceller(kolonner, data, skrevne(ord, kolonner)));
  };
  punkt(PLANPUNKTER.maalgrupper, "Tilsyn_Plan_maalgrupper", MAALGRUPPER, sager);
  punkt(PLANPUNKTER.initiativer, "Tilsyn_Plan_initiativer", INITIATIVER, sager.flatMap((sag) => Array.from({ length: LINJER }, (_, i) => ({ ...sag, nr: i + 1 }))));
  punkt(PLANPUNKTER.maal, "Tilsyn_Plan_milepaele", MILEPAELE, milepaele(sager, fremskrivning));
  punkt(PLANPUNKTER.opfoelgning, "Tilsyn_Plan_opfoelgning", OPFOELGNING, HVEM);
}
