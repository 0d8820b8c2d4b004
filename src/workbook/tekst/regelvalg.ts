/** Words for what the user decides on top of the law. */
import { type Afgjort, fraIso, type Resultat } from "../../rules";
import { graensenavn } from "./regel";
import { ordbog, type Sprog } from "./sprog";
import { talTekst, TEGN, udenDobbeltpunktum } from "./tal";
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

const pctTal = (pct: number | null, sprog: Sprog): string => (pct === null ? "" : `${talTekst(pct, Number.isInteger(pct) ? 0 : 1, sprog)}${TEGN[sprog].pct}`);

export const VALGORD = ordbog({
  bekraeftet: "Bekræftet af jer.",
  aendret: (hvad: string) => `Ændret af jer: ${hvad}.`,
  timer: (timer: string, fra: string) => `kravet er ${timer} løntimer fra ${fra}`,
  samlet: "årets samlede andel afgør",
  under: (graense: string) => `grænsen er under ${graense}`,
  varUnder: (graense: string) => `grænsen var under ${graense}`,
  tilbudFra: (fra: string) => `grænsen på under 30 pct. gælder fra ${fra}`,
  halvfjerds: "læsningen bruges: grænsen for samtaler er under 30 pct., som for tilbud",
  begge: "begge fokusmål skal være ikke opfyldt",
  egenGraense: (maal: string, graense: string) => `Egen grænse, ikke lovens: ${maal} dømmes efter ${graense} uden. Domme efter den er mærket egen grænse.`,
});

/** When the hours of the later wording apply from [F3]. */
const TIMER_FRA = fraIso("2023-03-22");

const AENDRET: Readonly<Record<string, (a: Afgjort, sprog: Sprog) => string>> = {
  "F3-timer-fra": ({ timer, fra }, sprog) => VALGORD[sprog].timer(talTekst(timer ?? 100, 0, sprog), datoTekst(fra ?? TIMER_FRA, sprog)),
  "F4-middel": (_, sprog) => VALGORD[sprog].samlet,
  "F5-samtaler": ({ pct }, sprog) => VALGORD[sprog].under(pctTal(pct, sprog)),
  "F5-tilbud-foer": ({ pct }, sprog) => VALGORD[sprog].varUnder(pctTal(pct, sprog)),
  "F5-tilbud-fra": ({ fra }, sprog) => VALGORD[sprog].tilbudFra(fra === null ? "" : datoTekst(fra, sprog)),
  "F5-70-for-begge": (_, sprog) => VALGORD[sprog].halvfjerds,
  "S1-et-er-nok": (_, sprog) => VALGORD[sprog].begge,
};

/** `Bekræftet af jer.`, `Ændret af jer: grænsen er under 25 pct.` */
export function afgjortTekst(id: string, a: Afgjort, sprog: Sprog = "da"): string {
  const ord = VALGORD[sprog];
  return a.som === "bekraeftet" ? ord.bekraeftet : udenDobbeltpunktum(ord.aendret(AENDRET[id]?.(a, sprog) ?? ""));
}

/** What was written cannot be used: what to write instead, and what holds meanwhile. */
export const forkertSvarTekst = (id: string): string => `Kan ikke bruges. Skriv: ${kanSkrivesTekst(id)}. Indtil da gælder antagelsen, som den står.`;

export const udelukkerTekst = (anden: string): string => `Kan ikke bruges sammen med svaret på ${anden}: begge sætter grænsen for samtaler. Lad kun det ene stå. Indtil da gælder antagelserne, som de står.`;

/** One line for each limit that is the user's own. */
export const egneGraenserTekster = ({ egneGraenser }: Pick<Resultat, "egneGraenser">, sprog: Sprog = "da"): string[] =>
  egneGraenser.map(({ graense, pct }) => VALGORD[sprog].egenGraense(graensenavn(graense, sprog), pctTal(pct, sprog)));
