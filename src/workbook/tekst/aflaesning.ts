/** Words for what was read: kinds of tables, and what a problem did to the result. */
import type { Problem, Slags } from "../parse/typer";
import type { Sprog, Tosproget } from "./sprog";

const SLAGS: Tosproget<Readonly<Record<Slags, string>>> = {
  da: {
    forloeb: "ydelsesforløb, person for person",
    samtaler: "samtaler, én pr. række",
    tilbud: "tilbud, ét pr. række",
    loentimer: "løntimer pr. person og måned",
    fritagelser: "fritagelser",
    fokusmaal: "fokusmål, trykte tal",
    "tidlig-indsats": "tidlig indsats, trykte tal",
    benchmark: "resultatmål: faktisk og forventet",
    henvendelse: "breve fra myndigheden",
  },
  en: {
    forloeb: "benefit periods (ydelsesforløb), person by person",
    samtaler: "interviews (samtaler), one a row",
    tilbud: "offers (tilbud), one a row",
    loentimer: "paid hours (løntimer) by person and month",
    fritagelser: "exemptions (fritagelser)",
    fokusmaal: "fokusmål, printed figures",
    "tidlig-indsats": "tidlig indsats, printed figures",
    benchmark: "resultatmål: actual and expected",
    henvendelse: "letters from the authority",
  },
};

const VIRKNING: Tosproget<Readonly<Record<Problem["virkning"], string>>> = {
  da: {
    udeladt: "Rækken er holdt uden for alle mål.",
    mangler: "Tallet regnes som manglende: hverken nul, opfyldt eller ikke opfyldt.",
    uvist: "Personen regnes som uvis, hvor det kan gøre en forskel.",
    "brugt-foerste": "Den første forekomst er brugt.",
    ingen: "Resultatet er ikke påvirket.",
  },
  en: {
    udeladt: "The row is left out of every measure.",
    mangler: "The figure counts as missing: neither zero, met nor not met.",
    uvist: "The person counts as uncertain wherever it can make a difference.",
    "brugt-foerste": "The first occurrence was used.",
    ingen: "The result is not affected.",
  },
};

export const slagsTekst = (slags: Slags, sprog: Sprog = "da"): string => SLAGS[sprog][slags];
export const virkningTekst = (virkning: Problem["virkning"], sprog: Sprog = "da"): string => VIRKNING[sprog][virkning];
