/** Words for what was read: kinds of tables, and what a problem did to the result. */
import type { Problem, Slags } from "../parse/typer";
import { ordbog, type Sprog } from "./sprog";

export const SLAGS = ordbog<Readonly<Record<Slags, string>>>({
  forloeb: "ydelsesforløb, person for person",
  samtaler: "samtaler, én pr. række",
  tilbud: "tilbud, ét pr. række",
  loentimer: "løntimer pr. person og måned",
  fritagelser: "fritagelser",
  fokusmaal: "fokusmål, trykte tal",
  "tidlig-indsats": "tidlig indsats, trykte tal",
  benchmark: "resultatmål: faktisk og forventet",
  henvendelse: "breve fra myndigheden",
});

export const VIRKNING = ordbog<Readonly<Record<Problem["virkning"], string>>>({
  udeladt: "Rækken er holdt uden for alle mål.",
  mangler: "Tallet regnes som manglende: hverken nul, opfyldt eller ikke opfyldt.",
  uvist: "Personen regnes som uvis, hvor det kan gøre en forskel.",
  "brugt-foerste": "Den første forekomst er brugt.",
  "uden-rettelse": "Tabellen er læst, som den blev genkendt, uden rettelsen.",
  ingen: "Resultatet er ikke påvirket.",
});

export const slagsTekst = (slags: Slags, sprog: Sprog = "da"): string => SLAGS[sprog][slags];
export const virkningTekst = (virkning: Problem["virkning"], sprog: Sprog = "da"): string => VIRKNING[sprog][virkning];

/** On our sheets and the command line, always Danish. */
export const rettetTekst = (slags: Slags): string => `${slagsTekst(slags)} (rettet i hånden)`;
export const fravalgtTekst = "Fravalgt i hånden.";
