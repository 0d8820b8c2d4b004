/** Words for a timeline [T2–T3, S3, S5]. */
import { type Dag, maanedFor, type Tidsplan, type Tidsskridt } from "../../rules";
import { opremsning } from "./tal";
import { datoTekst, maanederTekst, maanedTekst } from "./tid";

export function tidsskridtTekst({ hvad, maaneder }: Tidsskridt): string {
  const periode = maanederTekst(maaneder);
  switch (hvad) {
    case "henvendelse":
      return periode === "" ? "Henvendelse fra myndigheden" : `Henvendelse fra myndigheden om ${periode}`;
    case "indskaerpet-henvendelse":
      return "Indskærpet henvendelse: redegørelse og genopretningsplan på højst seks måneder";
    case "frist":
      return "Frist ifølge brevet";
    case "opfoelgningsmaaned-slut":
      return `Opfølgningsmåneden ${periode} slutter`;
    case "foerste-tal":
      return `De første tal for ${periode} offentliggøres`;
    case "tal-kendes":
      return `Tallene for ${periode} kendes, og der følges op`;
    case "genopretning-slut":
      return "Seks måneder fra henvendelsen er gået";
    case "maaleaar-slut":
      return "Måleåret slutter";
    case "endelige-tal":
      return `Tallene for ${periode} er endelige`;
    case "vurdering":
      return "Myndigheden vurderer måleåret";
  }
}

/** `7. marts 2023`, or `omkring marts 2023` where no day is given. */
export const skridtdatoTekst = ({ dato, cirka }: Tidsskridt): string => (cirka ? `omkring ${maanedTekst(maanedFor(dato))}` : datoTekst(dato));

/** Whether it is past at the cut-off; empty when nobody knows the cut-off. */
export const skridtstatusTekst = ({ dato }: Tidsskridt, udtraeksdato: Dag | null): string => (udtraeksdato === null ? "" : dato <= udtraeksdato ? "Sket" : "Kommer");

export function tidsplanTitel({ omraade, emne }: Tidsplan): string {
  if (emne.art === "skaerpet-tilsyn") return `${omraade}: skærpet tilsyn, måleår ${emne.maaleaar}`;
  return `${omraade}: tidlig indsats, ${opremsning(emne.par.map(({ delmaal, gruppe }) => `${delmaal} til ${gruppe}`))}`;
}
