import { GLOSER, MAALORD } from "../dom";
import { laer } from "../sprog";

export function laerDom(): void {
  laer(GLOSER, {
    opfyldt: "met",
    "ikke-opfyldt": "not met",
    uafklaret: "undecided",
    "ikke-relevant": "not relevant",
    omfattes: "placed under supervision",
    "omfattes-ikke": "not placed under supervision",
    "ikke-gaeldende": "not in force",
    henvendelse: "the authority writes",
    "ingen-henvendelse": "no letter",
    genoprettet: "restored",
    "ikke-genoprettet": "not restored",
  });
  laer(MAALORD, {
    "fokusmaal-samtaler": "Fokusmål for interviews (samtaler)",
    "fokusmaal-tilbud": "Fokusmål for offers (tilbud)",
    "tidlig-indsats-samtaler": "Tidlig indsats (early effort), interviews",
    "tidlig-indsats-tilbud": "Tidlig indsats (early effort), offers",
    henvendelse: "Henvendelse (letter)",
    genopretning: "Genopretning (recovery)",
    resultatmaal: "Resultatmål (result target)",
    "skaerpet-tilsyn": "Skærpet tilsyn (enhanced supervision)",
  });
}
