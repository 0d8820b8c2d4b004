/** On the desktop an empty cell arrives as 0: the zeros of a table that can only be empty cells become so again. */
import { erTom } from "../workbook/parse/celletekst";
import { dimensionFor, egenskaber } from "../workbook/parse/egenskaber";
import type { Celle } from "../workbook/parse/typer";

type Raekke = readonly Celle[];

const erNul = (c: Celle): boolean => c === 0;
const erTekst = (c: Celle): boolean => typeof c === "string" && !erTom(c);
/** A year or a date can be a heading. */
const erTal = (c: Celle): boolean => typeof c === "number" && c !== 0 && egenskaber(c).periode === undefined;

/** A label that a row of figures has, even when all of them are zero. */
function erRaekkenavn(c: Celle): boolean {
  if (typeof c !== "string" || dimensionFor(c)) return false;
  const e = egenskaber(c);
  return e.gruppe !== undefined || e.periode !== undefined || e.ydelsesomraade !== undefined;
}

const tomFor = (celler: Raekke): Celle[] => celler.map((c) => (erNul(c) ? "" : c));

/** A row of headings or a title: words, and no figure, and not the name of a row of figures. */
function erOverskrift(raekke: Raekke): boolean {
  const ord = raekke.filter(erTekst);
  return !raekke.some(erTal) && !(ord.length >= 1 && ord.every(erRaekkenavn) && ord.length < raekke.filter(erNul).length + ord.length && erTekst(raekke[0] ?? ""));
}

/** Leaves a range that holds a real empty cell alone: there the platform tells the two apart. */
export function udenTommeNuller(celler: readonly Raekke[]): readonly Raekke[] {
  if (!celler.some((r) => r.some(erNul)) || celler.some((r) => r.some((c) => c === ""))) return celler;
  const raekker = celler.map((r) => (r.every(erNul) || erOverskrift(r) ? tomFor(r) : [...r]));
  const bredde = Math.max(0, ...celler.map((r) => r.length));
  for (let k = 0; k < bredde; k++) {
    if (!raekker.every((r) => erTom(r[k]) || erNul(r[k] ?? ""))) continue;
    for (const r of raekker) if (erNul(r[k] ?? "")) r[k] = "";
  }
  return raekker;
}
