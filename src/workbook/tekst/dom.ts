import type { Dom, Flag, Indsats, Maalslags, MaalId, Vurdering } from "../../rules";
import { ordbog, type Sprog } from "./sprog";

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

/** What the verdict word means, where it is read in another language; the word itself is Danish everywhere. */
export const GLOSER = ordbog<Readonly<Partial<Record<Dom, string>>>>({});

export const MAALORD = ordbog<Readonly<Record<MaalId, string>>>({
  "fokusmaal-samtaler": "Fokusmål for samtaler",
  "fokusmaal-tilbud": "Fokusmål for tilbud",
  "tidlig-indsats-samtaler": "Tidlig indsats, samtaler",
  "tidlig-indsats-tilbud": "Tidlig indsats, tilbud",
  henvendelse: "Henvendelse",
  genopretning: "Genopretning",
  resultatmaal: "Resultatmål",
  "skaerpet-tilsyn": "Skærpet tilsyn",
});

const FLAG: Readonly<Record<Flag, string>> = {
  afrunding: "Den trykte andel er afrundet; de nøjagtige tal kunne vende dommen.",
  "antal-mangler": "Tabellen viser ikke antal personer.",
  "ved-graensen": "Tallet er lige på grænsen.",
  antagelse: "Dommen hviler på en antagelse.",
  "bekraeftet-antagelse": "Dommen hviler på en antagelse, som I har bekræftet.",
  "aendret-antagelse": "Dommen hviler på en antagelse, som I har ændret.",
  "egen-graense": "Dommen er efter jeres egen grænse, ikke lovens.",
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
export const domGlose = (dom: Dom, sprog: Sprog): string => GLOSER[sprog][dom] ?? "";
export const maalTekst = (maal: MaalId, sprog: Sprog = "da"): string => MAALORD[sprog][maal];
export const maalsaetTekst = ({ slags, indsats }: { readonly slags: Maalslags; readonly indsats: Indsats }, sprog: Sprog): string => maalTekst(`${slags}-${indsats}`, sprog);

const MAERKER: Readonly<Partial<Record<Flag, string>>> = { "egen-graense": "egen grænse", "aendret-antagelse": "ændret antagelse" };

/** `Opfyldt`, `Opfyldt (foreløbig, egen grænse)`: what is not the law's own verdict says so. */
export function domMedMaerker({ dom, foreloebig, flag }: Pick<Vurdering, "dom" | "foreloebig" | "flag">): string {
  const maerker = [foreloebig ? "foreløbig" : "", ...flag.map((f) => MAERKER[f] ?? "")].filter((m) => m !== "");
  return maerker.length === 0 ? DOMME[dom] : `${DOMME[dom]} (${maerker.join(", ")})`;
}
export const flagTekst = (flag: Flag): string => FLAG[flag];
