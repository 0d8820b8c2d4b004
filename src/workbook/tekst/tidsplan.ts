/** Words for a timeline [T2–T3, S3, S5]. */
import { type Dag, maanedFor, type Tidsplan, type Tidsskridt } from "../../rules";
import { ordbog, type Sprog } from "./sprog";
import { opremsning } from "./tal";
import { datoTekst, maanederTekst, maanedTekst } from "./tid";

type Skridtord = Readonly<Record<Tidsskridt["hvad"], (periode: string) => string>>;

export const TIDSPLAN = ordbog({
  skridt: {
    henvendelse: (periode: string) => (periode === "" ? "Henvendelse fra myndigheden" : `Henvendelse fra myndigheden om ${periode}`),
    "indskaerpet-henvendelse": () => "Indskærpet henvendelse: redegørelse og genopretningsplan på højst seks måneder",
    frist: () => "Frist ifølge brevet",
    "opfoelgningsmaaned-slut": (periode: string) => `Opfølgningsmåneden ${periode} slutter`,
    "foerste-tal": (periode: string) => `De første tal for ${periode} offentliggøres`,
    "tal-kendes": (periode: string) => `Tallene for ${periode} kendes, og der følges op`,
    "genopretning-slut": () => "Seks måneder fra henvendelsen er gået",
    "maaleaar-slut": () => "Måleåret slutter",
    "endelige-tal": (periode: string) => `Tallene for ${periode} er endelige`,
    vurdering: () => "Myndigheden vurderer måleåret",
  } satisfies Skridtord as Skridtord,
  omkring: (maaned: string) => `omkring ${maaned}`,
  sket: "Sket",
  kommer: "Kommer",
  skaerpetTilsyn: (omraade: string, aar: number) => `${omraade}: skærpet tilsyn, måleår ${aar}`,
  par: (indsats: string, gruppe: string) => `${indsats} til ${gruppe}`,
  genopretning: (omraade: string, par: string) => `${omraade}: tidlig indsats, ${par}`,
});

export const tidsskridtTekst = ({ hvad, maaneder }: Tidsskridt, sprog: Sprog = "da"): string => TIDSPLAN[sprog].skridt[hvad](maanederTekst(maaneder, sprog));

/** `7. marts 2023`, or `omkring marts 2023` where no day is given. */
export const skridtdatoTekst = ({ dato, cirka }: Tidsskridt, sprog: Sprog = "da"): string => (cirka ? TIDSPLAN[sprog].omkring(maanedTekst(maanedFor(dato), sprog)) : datoTekst(dato, sprog));

export const erSket = ({ dato }: Tidsskridt, udtraeksdato: Dag): boolean => dato <= udtraeksdato;

/** Whether it is past at the cut-off; empty when nobody knows the cut-off. */
export const skridtstatusTekst = (s: Tidsskridt, udtraeksdato: Dag | null, sprog: Sprog = "da"): string =>
  udtraeksdato === null ? "" : erSket(s, udtraeksdato) ? TIDSPLAN[sprog].sket : TIDSPLAN[sprog].kommer;

export function tidsplanTitel({ omraade, emne }: Tidsplan, sprog: Sprog = "da"): string {
  const ord = TIDSPLAN[sprog];
  if (emne.art === "skaerpet-tilsyn") return ord.skaerpetTilsyn(omraade, emne.maaleaar);
  return ord.genopretning(omraade, opremsning(emne.par.map(({ delmaal, gruppe }) => ord.par(delmaal, gruppe)), sprog));
}
