/** Words for one person's events: what counted, what did not and why [U1, F6–F10]. */
import { type Haendelse, type Haendelseskode, type Indsats, maanedFor, type Maalslags, type Mangel, type PersonSvar, type Personudfald } from "../../rules";
import { datoKort, maanedTekst } from "./tid";
import { talTekst } from "./tal";

/** How persons are named in what is written and shown: by the id that the workbook holds, or by a running number. */
export type Personvisning = "id" | "loebenummer";

/**
 * What stands for a person on our sheets, in the pane and in `resultat.json`. A running number follows the order in which
 * the persons first stand in the workbook: the same in every list of one run. Ten digits are written as a CPR number.
 */
export const personTekst = (ider: readonly string[], person: number, visning: Personvisning): string =>
  visning === "loebenummer" ? `Person ${person + 1}` : (ider[person] ?? "").replace(/^(\d{6})(\d{4})$/, "$1-$2");

const KODER: Readonly<Record<Haendelseskode, string>> = {
  taeller: "tæller",
  maaske: "kan ikke afgøres",
  "samme-dag": "samme dag som en anden",
  "ikke-afholdt": "ikke afholdt",
  "efter-udtraek": "ligger efter udtræksdatoen",
  "uden-for-vindue": "uden for vinduet",
  "type-taeller-ikke": "typen tæller ikke",
  "ordning-taeller-ikke": "øvrig vejledning og opkvalificering tæller ikke her",
};

const SLAGS: Readonly<Record<Haendelse["slags"], string>> = { samtale: "samtale", tilbud: "tilbud", loentimer: "løntimer" };

/** Cells are read at a glance: the newest events, the rest as a number. */
const HOEJST = 6;

export const haendelseskodeTekst = (kode: Haendelseskode): string => KODER[kode];
export const haendelsesslagsTekst = (slags: Haendelse["slags"]): string => SLAGS[slags];

export function haendelsesdagTekst({ slags, fra, til }: Haendelse): string {
  if (fra === null) return "ulæselig dato";
  if (slags === "loentimer") return maanedTekst(maanedFor(fra));
  if (til === fra) return datoKort(fra);
  return til === null ? `${datoKort(fra)} og stadig i gang` : `${datoKort(fra)} til ${datoKort(til)}`;
}

function liste(haendelser: readonly Haendelse[], som: (h: Haendelse) => string): string {
  const nyeste = haendelser.slice(-HOEJST).map(som);
  const flere = haendelser.length - nyeste.length;
  return flere > 0 ? `${nyeste.join("; ")}; og ${flere} tidligere` : nyeste.join("; ");
}

export const taltMedTekst = ({ haendelser }: PersonSvar): string => liste(haendelser.filter((h) => h.kode === "taeller"), haendelsesdagTekst);

/** Those outside the window are only counted. */
export function taltIkkeTekst({ haendelser }: PersonSvar): string {
  const inde = liste(haendelser.filter((h) => h.kode !== "taeller" && h.kode !== "uden-for-vindue"), (h) => `${haendelsesdagTekst(h)}: ${KODER[h.kode]}`);
  const ude = haendelser.filter((h) => h.kode === "uden-for-vindue").length;
  return [inde, ude === 0 ? "" : `${talTekst(ude)} uden for vinduet`].filter((del) => del !== "").join("; ");
}

/** `3 af 4 samtaler`, `0 af 1 tilbud, 80,5 af 100 løntimer`. */
export function fundetTekst({ fundet, krav, indsats }: Pick<Mangel, "fundet" | "krav" | "indsats">): string {
  const antal = `${fundet.antal} af ${krav.antal} ${indsats}`;
  if (krav.hundrededele === null) return antal;
  return `${antal}, ${talTekst(fundet.hundrededele / 100, fundet.hundrededele % 100 === 0 ? 0 : 1)} af ${talTekst(krav.hundrededele / 100)} løntimer`;
}

const UDFALD: Readonly<Record<Personudfald, string>> = {
  ja: "Ja",
  nej: "Nej",
  uvist: "Uvist",
  undtaget: "Undtaget",
  maaske: "Uvist, om personen er i nævneren",
  "ikke-i-naevner": "Ikke i nævneren",
};

export const personudfaldTekst = (udfald: Personudfald): string => UDFALD[udfald];

const UDENFOR: Readonly<Record<Maalslags, string>> = {
  fokusmaal: "Personen tælles ikke med: der er ikke 12 måneders anciennitet på ydelsen ved månedens slutning.",
  "tidlig-indsats": "Personen tælles ikke med: de seks måneders anciennitet på ydelsen bliver ikke nået i måneden, eller målet gælder ikke ydelsen.",
};

/** Why the answer is what it is, in one or two sentences. */
export function personudfaldSaetning({ udfald, fundet, krav }: PersonSvar, slags: Maalslags, indsats: Indsats): string {
  const tal = fundet && fundetTekst({ fundet, krav, indsats });
  const hoejst = fundet && fundet.hoejstAntal > fundet.antal ? ` Højst ${talTekst(fundet.hoejstAntal)}, hvis det, der ikke kan afgøres, tæller.` : "";
  switch (udfald) {
    case "ja":
      return `Personen er i nævneren og har det, der kræves: ${tal ?? ""}.`;
    case "nej":
      return `Personen er i nævneren og mangler: ${tal ?? ""}.`;
    case "uvist":
      return `Personen er i nævneren, men rækker, der ikke kan afgøres, kan ændre svaret: ${tal ?? ""}.${hoejst}`;
    case "undtaget":
      return "Personen er fritaget på vinduets sidste dag og holdt uden for nævneren.";
    case "maaske":
      return "En dato kan ikke læses, så det kan ikke afgøres, om personen skal tælles med.";
    case "ikke-i-naevner":
      return UDENFOR[slags];
  }
}
