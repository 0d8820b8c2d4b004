/** Words for what the user decides on top of the law. */
import type { Afgjort, Resultat } from "../../rules";
import { graensenavn } from "./regel";
import { talTekst } from "./tal";
import { datoTekst } from "./tid";

const KAN_SKRIVE: Readonly<Record<string, string>> = {
  "F3-timer-fra": "Bekræftet, et timetal (225 timer), en dato, eller begge: 225 timer fra 01-07-2023",
  "F4-middel": "Bekræftet, eller Samlet: årets samlede andel afgør",
  "F5-samtaler": "Bekræftet, eller en anden grænse: 25 pct.",
  "F5-tilbud-foer": "Bekræftet, eller en anden grænse: 25 pct.",
  "F5-tilbud-fra": "Bekræftet, eller en anden dato: 01-07-2023",
  "F5-70-for-begge": "Bekræftet (læsningen bruges ikke), eller 70 for begge",
  "S1-et-er-nok": "Bekræftet, eller Begge: begge fokusmål skal være ikke opfyldt",
};

/** What can be written beside an assumption. */
export const kanSkrivesTekst = (id: string): string => KAN_SKRIVE[id] ?? "Bekræftet";

const AENDRET: Readonly<Record<string, (a: Afgjort) => string>> = {
  "F3-timer-fra": ({ timer, fra }) => `kravet er ${timer === null ? "100" : talTekst(timer)} løntimer fra ${fra === null ? "22. marts 2023" : datoTekst(fra)}`,
  "F4-middel": () => "årets samlede andel afgør",
  "F5-samtaler": ({ pct }) => `grænsen er under ${pctTal(pct)}`,
  "F5-tilbud-foer": ({ pct }) => `grænsen var under ${pctTal(pct)}`,
  "F5-tilbud-fra": ({ fra }) => `grænsen på under 30 pct. gælder fra ${fra === null ? "" : datoTekst(fra)}`,
  "F5-70-for-begge": () => "læsningen bruges: grænsen for samtaler er under 30 pct., som for tilbud",
  "S1-et-er-nok": () => "begge fokusmål skal være ikke opfyldt",
};

const pctTal = (pct: number | null): string => (pct === null ? "" : `${talTekst(pct, Number.isInteger(pct) ? 0 : 1)} pct.`);

/** `Bekræftet af jer.`, `Ændret af jer: grænsen er under 25 pct.` */
export function afgjortTekst(id: string, a: Afgjort): string {
  if (a.som === "bekraeftet") return "Bekræftet af jer.";
  return `Ændret af jer: ${AENDRET[id]?.(a) ?? ""}.`.replace(/\.\.$/, ".");
}

/** What was written cannot be used: what to write instead, and what holds meanwhile. */
export const forkertSvarTekst = (id: string): string => `Kan ikke bruges. Skriv: ${kanSkrivesTekst(id)}. Indtil da gælder antagelsen, som den står.`;

export const udelukkerTekst = (anden: string): string => `Kan ikke bruges sammen med svaret på ${anden}: begge sætter grænsen for samtaler. Lad kun det ene stå. Indtil da gælder antagelserne, som de står.`;

/** One line for each limit that is the user's own. */
export const egneGraenserTekster = ({ egneGraenser }: Pick<Resultat, "egneGraenser">): string[] =>
  egneGraenser.map(({ graense, pct }) => `Egen grænse, ikke lovens: ${graensenavn(graense)} dømmes efter ${pctTal(pct)} uden. Domme efter den er mærket egen grænse.`);
