/** Periods as tables print them [D3]. */
import { maanedAf, maanedFor, type Maaned } from "../../rules";
import { smaa } from "./celletekst";
import type { Celle } from "./typer";

/** A span of months, or half of a month's name: a stacked header gives the year and the month apart. */
export type Periodetekst =
  | { readonly art: "spaend"; readonly fra: Maaned; readonly til: Maaned }
  | { readonly art: "aar"; readonly aar: number }
  | { readonly art: "maanedsnavn"; readonly nr: number };

const NAVNE = ["jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];
const LANGE = /^(januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december)$/;
const KORTE = /^(jan|feb|febr|mar|mrt|apr|maj|jun|jul|aug|sep|sept|okt|nov|dec)\.?$/;

/** 1–12, or 0 when the word is no month. */
export function maanedsnummer(ord: string): number {
  const navn = ord.toLowerCase();
  return LANGE.test(navn) || KORTE.test(navn) ? NAVNE.indexOf(navn.slice(0, 3).replace("mrt", "mar")) + 1 : 0;
}

/** Two-digit years as Excel reads them. */
export const fuldtAar = (cifre: string): number => (cifre.length > 2 ? Number(cifre) : Number(cifre) + (Number(cifre) < 30 ? 2000 : 1900));

const erAar = (aar: number): boolean => aar >= 1990 && aar <= 2100;
export const erAarstal = (tal: number): boolean => Number.isInteger(tal) && erAar(tal);
/** Whole serials from 2000 to 2099. */
export const erDatoserie = (tal: number): boolean => Number.isInteger(tal) && tal >= 36526 && tal <= 73050;

const spaend = (fra: Maaned, maaneder: number): Periodetekst => ({ art: "spaend", fra, til: fra + maaneder - 1 });

type Form = readonly [RegExp, (del: readonly string[]) => Periodetekst | null];

const maaned = (aar: string, nr: number): Periodetekst | null =>
  erAar(fuldtAar(aar)) && nr >= 1 && nr <= 12 ? spaend(maanedAf(fuldtAar(aar), nr), 1) : null;
const kvartal = (aar: string, nr: string, antal = 1): Periodetekst | null =>
  erAar(Number(aar)) && Number(nr) >= 1 && Number(nr) <= 4 ? spaend(maanedAf(Number(aar), Number(nr) * 3 + 1) - 3 * antal, 3 * antal) : null;

const FORMER: readonly Form[] = [
  [/^(\d{4}) ?m ?(\d{1,2})$/, ([, aar = "", m = ""]) => maaned(aar, Number(m))],
  [/^(\d{4})[-/.](\d{1,2})$/, ([, aar = "", m = ""]) => maaned(aar, Number(m))],
  [/^(\d{1,2})[-/.](\d{4})$/, ([, m = "", aar = ""]) => maaned(aar, Number(m))],
  [/^(\d{4})[-/.](\d{1,2})[-/.]\d{1,2}$/, ([, aar = "", m = ""]) => maaned(aar, Number(m))],
  [/^\d{1,2}[-/.](\d{1,2})[-/.](\d{4})$/, ([, m = "", aar = ""]) => maaned(aar, Number(m))],
  [/^([a-z]+)\.?[ ,'’-]*(\d{4}|\d{2})$/, ([, navn = "", aar = ""]) => maaned(aar, maanedsnummer(navn))],
  [/^(\d{4})[ -]*([a-z]+)\.?$/, ([, aar = "", navn = ""]) => maaned(aar, maanedsnummer(navn))],
  [/^(\d{4}) ?qmat ?0?(\d)$/, ([, aar = "", nr = ""]) => kvartal(aar, nr, 4)],
  [/^(\d{4}) ?[qk] ?0?(\d)$/, ([, aar = "", nr = ""]) => kvartal(aar, nr)],
  [/^(\d)\. ?(?:kvartal|kvt\.?|kv\.?),? (\d{4})$/, ([, nr = "", aar = ""]) => kvartal(aar, nr)],
  [/^([12])\. ?halvår,? (\d{4})$/, ([, nr = "", aar = ""]) => (erAar(Number(aar)) ? spaend(maanedAf(Number(aar), Number(nr) * 6 - 5), 6) : null)],
  [/^(?:år(?:et)? )?(\d{4})$/, ([, aar = ""]) => (erAar(Number(aar)) ? { art: "aar", aar: Number(aar) } : null)],
  [/^([a-z]+\.?)$/, ([, navn = ""]) => (maanedsnummer(navn) > 0 ? { art: "maanedsnavn", nr: maanedsnummer(navn) } : null)],
];

function enkelt(tekst: string): Periodetekst | null {
  for (const [form, laes] of FORMER) {
    const m = form.exec(tekst);
    const laest = m && laes(m);
    if (laest) return laest;
  }
  return null;
}

const tilSpaend = (p: Periodetekst | null): { fra: Maaned; til: Maaned } | null =>
  p?.art === "spaend" ? p : p?.art === "aar" ? { fra: maanedAf(p.aar, 1), til: maanedAf(p.aar, 12) } : null;

/** `marts - maj 2022`: the first month takes the last one's year. */
function fraTil(a: string, b: string): Periodetekst | null {
  const til = tilSpaend(enkelt(b));
  if (!til) return null;
  const aar = /\d{4}$/.exec(b)?.[0] ?? "";
  const fra = tilSpaend(enkelt(a)) ?? tilSpaend(enkelt(`${a} ${aar}`));
  return fra && fra.fra <= til.til ? { art: "spaend", fra: fra.fra, til: til.til } : null;
}

function laesTekst(tekst: string): Periodetekst | null {
  const helt = enkelt(tekst);
  if (helt) return helt;
  const dele = /^(.+?) ?(?: - | til | t\.o\.m\. |-(?=\d{4} ?[mqk]))(.+)$/.exec(tekst);
  return dele ? fraTil((dele[1] ?? "").trim(), (dele[2] ?? "").trim()) : null;
}

const HUKOMMELSE = new Map<string, Periodetekst | null>();
const HUKOMMELSE_MAX = 5000;

/** A period cell; serials count as dates here, so call it only where a period can stand. `null` when it is none. */
export function laesPeriode(celle: Celle): Periodetekst | null {
  if (typeof celle === "number") {
    if (erAarstal(celle)) return { art: "aar", aar: celle };
    return erDatoserie(celle) ? spaend(maanedFor(celle), 1) : null;
  }
  if (typeof celle === "boolean") return null;
  const kendt = HUKOMMELSE.get(celle);
  if (kendt !== undefined) return kendt;
  if (HUKOMMELSE.size > HUKOMMELSE_MAX) HUKOMMELSE.clear();
  const laest = laesTekst(smaa(celle).replace(/^(periode|måned):? /, ""));
  HUKOMMELSE.set(celle, laest);
  return laest;
}
