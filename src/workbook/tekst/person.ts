/** Words for one person's events: what counted, what did not and why [U1, F6–F10]. */
import { type Haendelse, type Haendelseskode, type Indsats, maanedFor, type Maalslags, type Mangel, type PersonSvar, type Personudfald } from "../../rules";
import { ordbog, type Sprog } from "./sprog";
import { talTekst } from "./tal";
import { datoKort, maanedTekst } from "./tid";

/** How persons are named in what is written and shown: by the id that the workbook holds, or by a running number. */
export type Personvisning = "id" | "loebenummer";

/**
 * What stands for a person on our sheets, in the pane and in `resultat.json`. A running number follows the order in which
 * the persons first stand in the workbook: the same in every list of one run. Ten digits are written as a CPR number.
 */
export const personTekst = (ider: readonly string[], person: number, visning: Personvisning): string =>
  visning === "loebenummer" ? `Person ${person + 1}` : (ider[person] ?? "").replace(/^(\d{6})(\d{4})$/, "$1-$2");

export const HAENDELSESKODER = ordbog<Readonly<Record<Haendelseskode, string>>>({
  taeller: "tæller",
  maaske: "kan ikke afgøres",
  "samme-dag": "samme dag som en anden",
  "ikke-afholdt": "ikke afholdt",
  "efter-udtraek": "ligger efter udtræksdatoen",
  "uden-for-vindue": "uden for vinduet",
  "type-taeller-ikke": "typen tæller ikke",
  "ordning-taeller-ikke": "øvrig vejledning og opkvalificering tæller ikke her",
});

export const HAENDELSESSLAGS = ordbog<Readonly<Record<Haendelse["slags"], string>>>({ samtale: "samtale", tilbud: "tilbud", loentimer: "løntimer" });

export const PERSONORD = ordbog({
  ulaeselig: "ulæselig dato",
  igang: (fra: string) => `${fra} og stadig i gang`,
  fraTil: (fra: string, til: string) => `${fra} til ${til}`,
  antal: (fundet: number, krav: number, indsats: Indsats) => `${fundet} af ${krav} ${indsats}`,
  timer: (fundet: string, krav: string) => `, ${fundet} af ${krav} løntimer`,
  hoejst: (n: string) => ` Højst ${n}, hvis det, der ikke kan afgøres, tæller.`,
  ja: (tal: string) => `Personen er i nævneren og har det, der kræves: ${tal}.`,
  nej: (tal: string) => `Personen er i nævneren og mangler: ${tal}.`,
  uvist: (tal: string) => `Personen er i nævneren, men rækker, der ikke kan afgøres, kan ændre svaret: ${tal}.`,
  undtaget: "Personen er fritaget på vinduets sidste dag og holdt uden for nævneren.",
  maaske: "En dato kan ikke læses, så det kan ikke afgøres, om personen skal tælles med.",
});

/** Cells are read at a glance: the newest events, the rest as a number. */
const HOEJST = 6;

export const haendelseskodeTekst = (kode: Haendelseskode, sprog: Sprog = "da"): string => HAENDELSESKODER[sprog][kode];
export const haendelsesslagsTekst = (slags: Haendelse["slags"], sprog: Sprog = "da"): string => HAENDELSESSLAGS[sprog][slags];

export function haendelsesdagTekst({ slags, fra, til }: Haendelse, sprog: Sprog = "da"): string {
  const ord = PERSONORD[sprog];
  if (fra === null) return ord.ulaeselig;
  if (slags === "loentimer") return maanedTekst(maanedFor(fra), sprog);
  if (til === fra) return datoKort(fra, sprog);
  return til === null ? ord.igang(datoKort(fra, sprog)) : ord.fraTil(datoKort(fra, sprog), datoKort(til, sprog));
}

function liste(haendelser: readonly Haendelse[], som: (h: Haendelse) => string): string {
  const nyeste = haendelser.slice(-HOEJST).map(som);
  const flere = haendelser.length - nyeste.length;
  return flere > 0 ? `${nyeste.join("; ")}; og ${flere} tidligere` : nyeste.join("; ");
}

export const taltMedTekst = ({ haendelser }: PersonSvar): string => liste(haendelser.filter((h) => h.kode === "taeller"), (h) => haendelsesdagTekst(h));

/** Those outside the window are only counted. */
export function taltIkkeTekst({ haendelser }: PersonSvar): string {
  const inde = liste(haendelser.filter((h) => h.kode !== "taeller" && h.kode !== "uden-for-vindue"), (h) => `${haendelsesdagTekst(h)}: ${haendelseskodeTekst(h.kode)}`);
  const ude = haendelser.filter((h) => h.kode === "uden-for-vindue").length;
  return [inde, ude === 0 ? "" : `${talTekst(ude)} uden for vinduet`].filter((del) => del !== "").join("; ");
}

/** `3 af 4 samtaler`, `0 af 1 tilbud, 80,5 af 100 løntimer`. */
export function fundetTekst({ fundet, krav, indsats }: Pick<Mangel, "fundet" | "krav" | "indsats">, sprog: Sprog = "da"): string {
  const ord = PERSONORD[sprog];
  const antal = ord.antal(fundet.antal, krav.antal, indsats);
  if (krav.hundrededele === null) return antal;
  return antal + ord.timer(talTekst(fundet.hundrededele / 100, fundet.hundrededele % 100 === 0 ? 0 : 1, sprog), talTekst(krav.hundrededele / 100, 0, sprog));
}

export const PERSONUDFALD = ordbog<Readonly<Record<Personudfald, string>>>({ ja: "Ja", nej: "Nej", uvist: "Uvist", undtaget: "Undtaget", maaske: "Uvist, om personen er i nævneren", "ikke-i-naevner": "Ikke i nævneren" });

export const personudfaldTekst = (udfald: Personudfald, sprog: Sprog = "da"): string => PERSONUDFALD[sprog][udfald];

export const UDENFOR = ordbog<Readonly<Record<Maalslags, string>>>({
  fokusmaal: "Personen tælles ikke med: der er ikke 12 måneders anciennitet på ydelsen ved månedens slutning.",
  "tidlig-indsats": "Personen tælles ikke med: de seks måneders anciennitet på ydelsen bliver ikke nået i måneden, eller målet gælder ikke ydelsen.",
});

/** Why the answer is what it is, in one or two sentences. */
export function personudfaldSaetning({ udfald, fundet, krav }: PersonSvar, slags: Maalslags, indsats: Indsats, sprog: Sprog = "da"): string {
  const ord = PERSONORD[sprog];
  const tal = fundet === null ? "" : fundetTekst({ fundet, krav, indsats }, sprog);
  switch (udfald) {
    case "ja":
      return ord.ja(tal);
    case "nej":
      return ord.nej(tal);
    case "uvist":
      return ord.uvist(tal) + (fundet !== null && fundet.hoejstAntal > fundet.antal ? ord.hoejst(talTekst(fundet.hoejstAntal, 0, sprog)) : "");
    case "undtaget":
      return ord.undtaget;
    case "maaske":
      return ord.maaske;
    case "ikke-i-naevner":
      return UDENFOR[sprog][slags];
  }
}
