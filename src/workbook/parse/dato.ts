/** Dates in the cells of lists, as serials and as text. */
import { dagAf, type Dag, INGEN_DATO, ULAESELIG_DATO } from "../../rules";
import { erTom, smaa } from "./celletekst";
import { fuldtAar, maanedsnummer } from "./periode";
import type { Celle } from "./typer";

/** 1927-05-18 and 2099-12-31: a number outside is no date in this field. */
const FOERSTE = 10_000;
const SIDSTE = 73_050;

function findes(aar: number, maaned: number, dag: number): Dag {
  try {
    return dagAf({ aar, maaned, dag });
  } catch (fejl) {
    if (fejl instanceof RangeError) return ULAESELIG_DATO;
    throw fejl;
  }
}

const KLOKKESLAET = /[ t]*(?:kl\.? ?)?\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:[.,]\d+)?z?$/;

function fraTekst(raa: string): Dag {
  const tekst = smaa(raa).replace(/^(man|tirs|ons|tors|fre|lør|søn)(dag|\.)? ?(d\.|den)? ?/, "").replace(/^(d\.|den) ?/, "");
  const dele = (t: string): Dag | null => {
    const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(t) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(t);
    if (iso) return findes(Number(iso[1]), Number(iso[2]), Number(iso[3]));
    const dansk = /^(\d{1,2})[-/. ]+(\d{1,2})[-/. ]+(\d{4}|\d{2})$/.exec(t);
    if (dansk) return findes(fuldtAar(dansk[3] ?? ""), Number(dansk[2]), Number(dansk[1]));
    const ord = /^(\d{1,2})[-. ]*([a-z]+)[-., ]*(\d{4}|\d{2})$/.exec(t);
    return ord ? findes(fuldtAar(ord[3] ?? ""), maanedsnummer(ord[2] ?? ""), Number(ord[1])) : null;
  };
  return dele(tekst) ?? dele(tekst.replace(KLOKKESLAET, "").replace(/[ ,]+$/, "")) ?? ULAESELIG_DATO;
}

const HUKOMMELSE = new Map<string, Dag>();
const HUKOMMELSE_MAX = 50_000;

/** A date as Excel holds it. */
export const erDag = (celle: Celle | undefined): celle is number => typeof celle === "number" && celle >= FOERSTE && celle < SIDSTE + 1;

/** The day of the cell without its time of day; `INGEN_DATO` for an empty cell, `ULAESELIG_DATO` for what is no date. */
export function laesDag(celle: Celle | undefined): Dag {
  if (erDag(celle)) return Math.floor(celle);
  if (typeof celle === "number") {
    return Number.isInteger(celle) && celle > 19_000_000 && celle < 21_000_000 ? fraTekst(String(celle)) : ULAESELIG_DATO;
  }
  if (celle === undefined || celle === "") return INGEN_DATO;
  if (typeof celle === "boolean") return ULAESELIG_DATO;
  const kendt = HUKOMMELSE.get(celle);
  if (kendt !== undefined) return kendt;
  if (HUKOMMELSE.size > HUKOMMELSE_MAX) HUKOMMELSE.clear();
  const dag = erTom(celle) || /^[-–.]+$/.test(celle.trim()) ? INGEN_DATO : fraTekst(celle);
  HUKOMMELSE.set(celle, dag);
  return dag;
}

/** An end date; `31-12-9999` and the like stand for none. */
export function laesSlutdag(celle: Celle | undefined): Dag {
  const aabent = typeof celle === "number" ? celle > SIDSTE && celle < 2_958_467 : typeof celle === "string" && /9999/.test(celle);
  const dag = aabent ? INGEN_DATO : laesDag(celle);
  return dag > SIDSTE ? INGEN_DATO : dag;
}
