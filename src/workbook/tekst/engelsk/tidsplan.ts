import { laer } from "../sprog";
import { TIDSPLAN } from "../tidsplan";

const INDSATS: Readonly<Record<string, string>> = { samtaler: "interviews", tilbud: "offers" };

export function laerTidsplan(): void {
  laer(TIDSPLAN, {
    skridt: {
      henvendelse: (periode: string) => (periode === "" ? "Henvendelse (letter) from the authority" : `Henvendelse (letter) from the authority about ${periode}`),
      "indskaerpet-henvendelse": () => "Second letter: account of the causes and a recovery plan of at most six months",
      frist: () => "Deadline in the letter",
      "opfoelgningsmaaned-slut": (periode: string) => `The follow-up month ${periode} ends`,
      "foerste-tal": (periode: string) => `The first figures for ${periode} are published`,
      "tal-kendes": (periode: string) => `The figures for ${periode} are known and followed up`,
      "genopretning-slut": () => "Six months have passed since the letter",
      "maaleaar-slut": () => "The measuring year ends",
      "endelige-tal": (periode: string) => `The figures for ${periode} are final`,
      vurdering: () => "The authority assesses the measuring year",
    },
    omkring: (maaned: string) => `around ${maaned}`,
    sket: "Done",
    kommer: "Ahead",
    skaerpetTilsyn: (omraade: string, aar: number) => `${omraade}: skærpet tilsyn (enhanced supervision), measuring year ${aar}`,
    par: (indsats: string, gruppe: string) => `${INDSATS[indsats] ?? indsats} for ${gruppe}`,
    genopretning: (omraade: string, par: string) => `${omraade}: tidlig indsats (early effort), ${par}`,
  });
}
