/** Arguments as Excel gives them, made into plain cells, numbers, days and words. */
import { type Dag, foersteDag, type Maaned, maanedFor } from "../rules";
import { erFejl, erTom, smaa } from "../workbook/parse/celletekst";
import { laesDag } from "../workbook/parse/dato";
import { laesPeriode } from "../workbook/parse/periode";
import { laesTal } from "../workbook/parse/tal";
import type { Celle } from "../workbook/parse/typer";
import { fejl } from "./fejl";

/** An empty cell is `""`, an error its text (`#N/A`), a data type its basic value. */
export function celleAf(vaerdi: unknown): Celle {
  if (typeof vaerdi === "string" || typeof vaerdi === "number" || typeof vaerdi === "boolean") return vaerdi;
  if (typeof vaerdi !== "object" || vaerdi === null) return "";
  if ("code" in vaerdi && typeof vaerdi.code === "string") return vaerdi.code;
  if ("errorType" in vaerdi) return "#VALUE!";
  return "basicValue" in vaerdi ? celleAf(vaerdi.basicValue) : "";
}

/** A range, or one cell as a range of one; `null` when it was left out. */
export function omraadeAf(argument: unknown): (readonly Celle[])[] | null {
  if (!Array.isArray(argument)) return argument === null || argument === undefined ? null : [[celleAf(argument)]];
  const raekker: readonly unknown[] = argument;
  return raekker.map((raekke) => (Array.isArray(raekke) ? raekkeAf(raekke) : [celleAf(raekke)]));
}

/** The row itself when its cells are plain already: ranges are large. */
function raekkeAf(raekke: readonly unknown[]): readonly Celle[] {
  return raekke.every((v) => typeof v !== "object" && v !== undefined) ? (raekke as readonly Celle[]) : raekke.map(celleAf);
}

/** One cell, also from a range of one. @throws Funktionsfejl for an error cell. */
export function enkelt(argument: unknown, navn: string): Celle {
  const celle = Array.isArray(argument) ? (omraadeAf(argument)?.flat() ?? [""]) : [celleAf(argument)];
  const [foerste = ""] = celle;
  if (celle.length > 1) throw fejl.forkert(navn, "der ventes én celle");
  if (erFejl(foerste)) throw fejl.fejlcelle(navn);
  return foerste;
}

/** Zero stands for an empty cell where zero has no meaning. */
const erBlank = (celle: Celle): boolean => erTom(celle) || celle === 0;

export const tekstI = (argument: unknown, navn: string): string => {
  const celle = enkelt(argument, navn);
  return erBlank(celle) ? "" : String(celle).trim();
};

/** `null` when left out or empty. @throws Funktionsfejl for what is no date. */
export function valgfriDag(argument: unknown, navn: string): Dag | null {
  const celle = enkelt(argument, navn);
  if (erBlank(celle)) return null;
  if (typeof celle === "number") {
    if (celle > 0 && celle < 2_958_466) return Math.floor(celle);
    throw fejl.forkert(navn, "skriv en dato som 31-12-2024");
  }
  const dag = laesDag(celle);
  if (dag > 0) return dag;
  throw fejl.forkert(navn, "skriv en dato som 31-12-2024");
}

export function dag(argument: unknown, navn: string): Dag {
  const fundet = valgfriDag(argument, navn);
  if (fundet === null) throw fejl.mangler(navn, "en dato");
  return fundet;
}

/** The month of a date cell or a text such as `2022M09`; `null` when left out. @throws Funktionsfejl */
export function valgfriMaaned(argument: unknown, navn: string): Maaned | null {
  const celle = enkelt(argument, navn);
  if (erBlank(celle)) return null;
  if (typeof celle === "string") {
    const periode = laesPeriode(celle);
    if (periode?.art === "spaend" && periode.fra === periode.til) return periode.fra;
    if (periode !== null) throw fejl.forkert(navn, "skriv én måned som 2022M09 eller en dato i måneden");
  }
  const d = valgfriDag(argument, navn);
  return d === null ? null : maanedFor(d);
}

/** A year from 1900 to 2100, or the year of a date. @throws Funktionsfejl */
export function aar(argument: unknown, navn: string): number {
  const celle = enkelt(argument, navn);
  if (erBlank(celle)) throw fejl.mangler(navn, "et årstal, for eksempel 2024");
  const laest = laesTal(celle);
  if (laest.art === "tal" && Number.isInteger(laest.tal) && laest.tal >= 1900 && laest.tal <= 2100) return laest.tal;
  throw fejl.forkert(navn, "skriv et årstal, for eksempel 2024");
}

/** The newest month that had ended by the date; the opgørelsesdato of a month is the day after it. */
export const maanedTil = (dato: Dag): Maaned => maanedFor(dato + 1) - 1;

/** What was known on the opgørelsesdato: everything before it, and the day itself when it is not the first of a month. */
export const udtraekVed = (dato: Dag): Dag => (foersteDag(maanedFor(dato)) === dato ? dato - 1 : dato);

/** The word without case, spaces and punctuation at its ends. */
export const ord = (argument: unknown, navn: string): string => smaa(tekstI(argument, navn)).replace(/[.:]$/, "");
