/** The scenario's own table of events that can be moved or taken out: known by the row they stand in, never by an id. */
import { type Dag, type Flytning, type Persondata, raekkested, type Raekkested, SAMTALE, TILBUD } from "../../rules";
import { laesDag } from "../parse";
import type { Celle } from "../parse/typer";
import { datoTekst } from "../tekst";
import type { Tabelblok } from "./arkplan";
import { type Brugerfelter, type Brugerord, findBrugerraekker } from "./brugerord";
import { brugerceller, type Brugerkolonne } from "./brugertabel";
import { celle, dato, tekst } from "./celle";
import { SCENARIEARK } from "./scenarieark";

const ARK = "Ark";
const RAEKKE = "Række";
const NY_DAG = "Ny dag i scenariet";
const FELTER: Brugerfelter = { noegler: [ARK, RAEKKE], felter: [NY_DAG] };
/** More rows than anyone works through. */
const HOEJST = 2_000;

/** What is written for one event, and cannot be used. */
type Ulaeseligt = Raekkested;

interface Skrevet {
  readonly flytninger: readonly Flytning[];
  readonly ulaeselige: readonly Ulaeseligt[];
}

const fjernes = (v: Celle): boolean => /^(x|fjern|fjernes|slet|slettes|aflys|aflyst)$/i.test(String(v).trim());

/** A day moves the event, `x` or `fjern` takes it out, an empty cell does nothing. */
export function laesFlytninger(ord: Brugerord): Skrevet {
  const flytninger: Flytning[] = [];
  const ulaeselige: Ulaeseligt[] = [];
  for (const { noegle: [ark = "", nummer = ""], ord: [v = ""] } of findBrugerraekker(ord, SCENARIEARK.noegle, FELTER)) {
    if (String(v).trim() === "" || v === false) continue;
    const raekke = /^\d+$/.test(nummer) ? Number(nummer) : 0;
    const til = fjernes(v) ? null : laesDag(v);
    if (raekke > 0 && (til === null || til > 0)) flytninger.push({ ark, raekke, til });
    else ulaeselige.push({ ark, raekke });
  }
  return { flytninger, ulaeselige };
}

/** A planned event. */
interface Haendelsesraekke extends Raekkested {
  readonly person: number;
  readonly hvad: string;
  readonly dag: Dag;
}

const erPlanlagt = (status: number | undefined): boolean => status === SAMTALE.planlagt || status === SAMTALE.afholdt;

/** The last day that so many are shown from; a large workbook has hundreds of thousands. */
function sidsteViste({ samtaler: s, tilbud: t }: Persondata, udtraeksdato: Dag): Dag {
  const samtaler = s.dag.subarray(0, s.antal).filter((dag, i) => dag > udtraeksdato && erPlanlagt(s.status[i]));
  const tilbud = t.start.subarray(0, t.antal).filter((dag, i) => dag > udtraeksdato && t.type[i] !== TILBUD.mentor);
  const dage = new Int32Array(samtaler.length + tilbud.length);
  dage.set(samtaler);
  dage.set(tilbud, samtaler.length);
  return dage.sort()[HOEJST - 1] ?? Infinity;
}

/** Planned interviews and offers by day: those that begin after the cut-off. */
function planlagte(data: Persondata, udtraeksdato: Dag): readonly Haendelsesraekke[] {
  const { samtaler: s, tilbud: t } = data;
  const sidste = sidsteViste(data, udtraeksdato);
  const ud: Haendelsesraekke[] = [];
  const vises = (dag: Dag): boolean => dag > udtraeksdato && dag <= sidste;
  for (let i = 0; i < s.antal; i++) {
    const dag = s.dag[i] ?? 0;
    if (vises(dag) && erPlanlagt(s.status[i])) ud.push({ person: s.person[i] ?? 0, hvad: "Samtale", dag, ...raekkested(data, s, i) });
  }
  for (let i = 0; i < t.antal; i++) {
    const dag = t.start[i] ?? 0;
    if (vises(dag) && t.type[i] !== TILBUD.mentor) ud.push({ person: t.person[i] ?? 0, hvad: "Tilbud", dag, ...raekkested(data, t, i) });
  }
  return ud.sort((a, b) => a.dag - b.dag).slice(0, HOEJST);
}

const flyttekolonner = (navn: (person: number) => string): readonly Brugerkolonne<Haendelsesraekke>[] => [
  { titel: ARK, stil: "tekst", bredde: 16, rolle: "noegle", vaerdi: (h) => tekst(h.ark) },
  { titel: RAEKKE, stil: "tekst", bredde: 28, rolle: "noegle", vaerdi: (h) => tekst(String(h.raekke)) },
  { titel: "Person", stil: "tekst", bredde: 30, vaerdi: (h) => tekst(navn(h.person)) },
  { titel: "Hvad", stil: "tekst", bredde: 18, vaerdi: (h) => tekst(h.hvad) },
  { titel: "Dag i data", stil: "dato", bredde: 24, vaerdi: (h) => dato(h.dag) },
  { titel: NY_DAG, stil: "brugersdato", bredde: 28, rolle: "bruger", vaerdi: () => celle(null, "brugersdato") },
];

/** With nothing planned there is one empty row, so that a row can be written in. */
export function flytteceller(data: Persondata, udtraeksdato: Dag, ord: Brugerord, navn: (person: number) => string): { readonly kolonner: readonly Brugerkolonne<Haendelsesraekke>[]; readonly raekker: Tabelblok["raekker"] } {
  const kolonner = flyttekolonner(navn);
  const raekker = brugerceller(kolonner, planlagte(data, udtraeksdato), findBrugerraekker(ord, SCENARIEARK.noegle, FELTER));
  return { kolonner, raekker: raekker.length > 0 ? raekker : [kolonner.map(({ stil }) => celle(null, stil))] };
}

const stedTekst = ({ ark, raekke }: Raekkested): string => (raekke > 0 ? `${ark} række ${raekke}` : `${ark || "uden ark"}, hvor rækken ikke er et tal`);

/** What was written and could not be used: where, why, and what to do. */
export const ubrugteTekster = (ukendte: readonly Flytning[], ulaeselige: readonly Ulaeseligt[]): string[] => [
  ...ukendte.map((f) => `${stedTekst(f)} er ikke flyttet (${f.til === null ? "fjern" : datoTekst(f.til)}): rækken skal have præcis én samtale eller ét tilbud. Skriv arkets navn og rækkens nummer, som de står i arbejdsmappen.`),
  ...ulaeselige.map((u) => `${stedTekst(u)} er ikke flyttet: det, der står under ${NY_DAG}, er ikke en dag. Skriv en dato, eller x for at fjerne.`),
];
