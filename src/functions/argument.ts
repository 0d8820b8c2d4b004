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

/** The runtime hands the same range over again as the same object, or as one that holds the same. */
const sete = new WeakMap<object, Celler>();

const INTET: Celler = [];

function cellerI(argument: unknown): Celler {
  if (!Array.isArray(argument)) return omraadeAf(argument) ?? INTET;
  const raa: readonly unknown[] = argument;
  const kendt = sete.get(raa);
  if (kendt) return kendt;
  const celler = husk([raa], { navn: "celler", lav: () => brugtDel(omraadeAf(raa) ?? INTET) });
  sete.set(raa, celler);
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
