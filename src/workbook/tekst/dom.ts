import type { Dom, Flag, Indsats, Maalslags, MaalId } from "../../rules";
import type { Sprog, Tosproget } from "./sprog";

const DOMME: Readonly<Record<Dom, string>> = {
  opfyldt: "Opfyldt",
  "ikke-opfyldt": "Ikke opfyldt",
  uafklaret: "Uafklaret",
  "ikke-relevant": "Ikke relevant",
  omfattes: "Omfattes",
  "omfattes-ikke": "Omfattes ikke",
  "ikke-gaeldende": "Ikke gældende",
  henvendelse: "Henvendelse",
  "ingen-henvendelse": "Ingen henvendelse",
  genoprettet: "Genoprettet",
  "ikke-genoprettet": "Ikke genoprettet",
};

/** What the verdict word means; the word itself is Danish everywhere. */
const GLOSE: Readonly<Record<Dom, string>> = {
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
};

const MAAL: Tosproget<Readonly<Record<MaalId, string>>> = {
  da: {
    "fokusmaal-samtaler": "Fokusmål for samtaler",
    "fokusmaal-tilbud": "Fokusmål for tilbud",
    "tidlig-indsats-samtaler": "Tidlig indsats, samtaler",
    "tidlig-indsats-tilbud": "Tidlig indsats, tilbud",
    henvendelse: "Henvendelse",
    genopretning: "Genopretning",
    resultatmaal: "Resultatmål",
    "skaerpet-tilsyn": "Skærpet tilsyn",
  },
  en: {
    "fokusmaal-samtaler": "Fokusmål for interviews (samtaler)",
    "fokusmaal-tilbud": "Fokusmål for offers (tilbud)",
    "tidlig-indsats-samtaler": "Tidlig indsats (early effort), interviews",
    "tidlig-indsats-tilbud": "Tidlig indsats (early effort), offers",
    henvendelse: "Henvendelse (letter)",
    genopretning: "Genopretning (recovery)",
    resultatmaal: "Resultatmål (result target)",
    "skaerpet-tilsyn": "Skærpet tilsyn (enhanced supervision)",
  },
};

const FLAG: Readonly<Record<Flag, string>> = {
  afrunding: "Den trykte andel er afrundet; de nøjagtige tal kunne vende dommen.",
  "antal-mangler": "Tabellen viser ikke antal personer.",
  "ved-graensen": "Tallet er lige på grænsen.",
  antagelse: "Dommen hviler på en antagelse.",
  "faerre-end-ni-grupper": "Totalen er lagt sammen af færre grupper, end målet omfatter.",
  afskaffes: "Ordningen er afskaffet ved lov nr. 1750 af 29-12-2025.",
  "hele-tiere": "Antallene er afrundet til hele tiere.",
};

/** How a verdict is to be taken, for colour and icon. */
export type Udfald = "god" | "daarlig" | "uvis" | "neutral";

const UDFALD: Readonly<Record<Dom, Udfald>> = {
  opfyldt: "god",
  "omfattes-ikke": "god",
  "ingen-henvendelse": "god",
  genoprettet: "god",
  "ikke-opfyldt": "daarlig",
  omfattes: "daarlig",
  henvendelse: "daarlig",
  "ikke-genoprettet": "daarlig",
  uafklaret: "uvis",
  "ikke-relevant": "neutral",
  "ikke-gaeldende": "neutral",
};

export const domUdfald = (dom: Dom): Udfald => UDFALD[dom];
export const domTekst = (dom: Dom): string => DOMME[dom];
/** An explanation in the reader's language beside the Danish word; empty in Danish. */
export const domGlose = (dom: Dom, sprog: Sprog): string => (sprog === "da" ? "" : GLOSE[dom]);
export const maalTekst = (maal: MaalId, sprog: Sprog = "da"): string => MAAL[sprog][maal];
export const maalsaetTekst = ({ slags, indsats }: { readonly slags: Maalslags; readonly indsats: Indsats }, sprog: Sprog): string => maalTekst(`${slags}-${indsats}`, sprog);
export const flagTekst = (flag: Flag): string => FLAG[flag];
