/** Ranges among the arguments: the same content is the same cells. */
import type { Celle } from "../workbook/parse/typer";
import { omraadeAf } from "./celler";
import { erTom } from "../workbook/parse/celletekst";
import { fejl } from "./fejl";
import { husk } from "./hukommelse";

export type Celler = readonly (readonly Celle[])[];

/** Rows of a whole column in Excel. */
const HEL_KOLONNE = 1_048_576;

const erBlankRaekke = (raekke: readonly Celle[]): boolean => raekke.every((c) => c === 0 || erTom(c));

function sidsteDer(celler: Celler, er: (raekke: readonly Celle[]) => boolean): number {
  let i = celler.length - 1;
  while (i >= 0 && !er(celler[i] ?? [])) i--;
  return i;
}

/** Of a whole column only the used part. @throws Funktionsfejl when its end cannot be told from zeros. */
function brugtDel(celler: Celler): Celler {
  if (celler.length < HEL_KOLONNE) return celler;
  const sidste = sidsteDer(celler, (r) => !r.every((c) => erTom(c)));
  const medTal = sidsteDer(celler, (r) => !erBlankRaekke(r));
  if (sidste === medTal || (celler[0]?.length ?? 0) > 1) return celler.slice(0, medTal + 1);
  if (sidste === celler.length - 1) throw fejl.helKolonne();
  return celler.slice(0, sidste + 1);
}

type Raa = readonly (readonly unknown[])[];

const erOmraade = (argument: unknown): argument is Raa => Array.isArray(argument) && argument.every((r) => Array.isArray(r));

/** The runtime hands the same range over again as the same object, or as one that holds the same. */
const sete = new WeakMap<object, Celler>();

function cellerI(argument: unknown): Celler {
  const erObjekt = typeof argument === "object" && argument !== null;
  const kendt = erObjekt ? sete.get(argument) : undefined;
  if (kendt) return kendt;
  const raa: Raa = erOmraade(argument) ? argument : (omraadeAf(argument) ?? []);
  const celler = husk([raa], { navn: "celler", lav: () => brugtDel(omraadeAf(raa) ?? []) });
  if (erObjekt) sete.set(argument, celler);
  return celler;
}

/** `null` when the argument was left out or holds nothing. */
export function valgfrit(argument: unknown): Celler | null {
  const celler = cellerI(argument);
  return celler.some((r) => !r.every((c) => erTom(c))) ? celler : null;
}

/** @throws Funktionsfejl when there is nothing in it. */
export function omraade(argument: unknown, navn: string, ventet: string): Celler {
  const celler = valgfrit(argument);
  if (celler === null) throw fejl.mangler(navn, ventet);
  return celler;
}
