/** Whether a row is the heading row that a correction was made for, and in which columns. */
import { rektangelAf } from "../../adresse";
import { noegle, ryd } from "../celletekst";
import type { Celle } from "../typer";
import type { Rettelse } from "./typer";

/** Five digits or more can be an id: such a text is never kept. */
const KAN_VAERE_ID = /(?:\d[ -]?){5}/;
const MAKS_TEGN = 80;

/** A heading as it may be kept; `""` for an empty cell and for what can be an id. */
export const overskriftstekst = (celle: Celle | undefined): string => {
  const tekst = ryd(celle ?? "");
  return KAN_VAERE_ID.test(tekst) ? "" : tekst.slice(0, MAKS_TEGN);
};

const ens = (celle: Celle | undefined): string => {
  const tekst = overskriftstekst(celle);
  return noegle(tekst) || tekst.toLowerCase();
};

export interface Fundsted {
  readonly rettelse: Rettelse;
  /** The cell of each of the correction's columns, counted from the first cell of the row; -1 where an unused one is gone. */
  readonly kolonner: readonly number[];
  readonly k0: number;
  readonly k1: number;
  /** Known by its Excel table: no other table can be meant. */
  readonly sikkert?: true;
}

function sted(rettelse: Rettelse, kolonner: readonly number[]): Fundsted {
  const fundne = kolonner.filter((k) => k >= 0);
  return { rettelse, kolonner, k0: Math.min(...fundne), k1: Math.max(...fundne) };
}

/** All headings as they stood, beside each other; of several places the one they were in. */
function helRaekke(ventet: readonly string[], raekke: readonly string[], foer: number): number | null {
  const steder: number[] = [];
  for (let k = 0; k + ventet.length <= raekke.length; k++) if (ventet.every((tekst, i) => raekke[k + i] === tekst)) steder.push(k);
  return steder.length === 1 ? (steder[0] ?? null) : steder.includes(foer) ? foer : null;
}

/** Every column that is used has a heading that stands once in the row: columns were added, moved or removed. */
function enkeltvis({ felter }: Rettelse, ventet: readonly string[], raekke: readonly string[]): number[] | null {
  const kolonner = ventet.map((tekst) => (tekst !== "" && raekke.indexOf(tekst) === raekke.lastIndexOf(tekst) && ventet.indexOf(tekst) === ventet.lastIndexOf(tekst) ? raekke.indexOf(tekst) : -1));
  const brugte = felter.flatMap((felt, i) => (felt === null ? [] : [kolonner[i] ?? -1]));
  return brugte.length >= 2 && brugte.every((k) => k >= 0) ? kolonner : null;
}

/** @param kolonne the sheet column (zero-based) of the row's first cell */
export function findHoved(rettelse: Rettelse, celler: readonly Celle[], kolonne: number): Fundsted | null {
  const ventet = rettelse.overskrifter.map(ens);
  const raekke = celler.map(ens);
  const foer = rektangelAf(rettelse.adresse).kolonne - kolonne;
  const hel = helRaekke(ventet, raekke, foer);
  if (hel !== null) return sted(rettelse, ventet.map((_, i) => hel + i));
  const kolonner = enkeltvis(rettelse, ventet, raekke);
  return kolonner && sted(rettelse, kolonner);
}

const erId = (celle: Celle | undefined): boolean => typeof celle === "number" || (typeof celle === "string" && /\d/.test(celle));

/**
 * A table without headings that can be kept stands where it stood. One without a heading row begins there: an id in
 * its column of persons, and none in the row before.
 * @param foer the row before on the sheet
 */
export function findPaaAdressen(rettelse: Rettelse, celler: readonly Celle[], foer: readonly Celle[], raekke: number, kolonne: number): Fundsted | null {
  const { felter, overskrifter, adresse } = rettelse;
  const saa = rektangelAf(adresse);
  const fra = saa.kolonne - kolonne;
  if (saa.raekke !== raekke || fra < 0 || overskrifter.some((_, i) => ens(celler[fra + i]) !== "")) return null;
  const person = overskrifter.length === 0 ? felter.indexOf("person") : -1;
  if (person >= 0 && (!erId(celler[fra + person]) || erId(foer[fra + person]))) return null;
  return sted(rettelse, felter.map((_, i) => fra + i));
}

/** The columns in which the row is the heading row that the correction replaced. */
export function findAfloest({ afloeser }: Rettelse, celler: readonly Celle[]): { readonly k0: number; readonly k1: number } | null {
  if (afloeser === null) return null;
  const ventet = afloeser.map(ens);
  const k0 = helRaekke(ventet, celler.map(ens), -1);
  return k0 === null || !ventet.some((tekst) => tekst !== "") ? null : { k0, k1: k0 + ventet.length - 1 };
}

/** A quick look that rules nearly every row of data out. */
export const kanVaereHoved = ({ overskrifter, afloeser }: Rettelse, celler: readonly Celle[]): boolean =>
  overskrifter.some((tekst) => tekst !== "" && celler.includes(tekst)) || (afloeser !== null && afloeser.some((tekst) => tekst !== "" && celler.includes(tekst)));
