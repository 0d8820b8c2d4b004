/** Which formulas must be worked out again when an area has changed. */
import { CellError } from "../model/celler";
import type { Rectangle, SheetModel } from "../model/mappe";
import { MAX_COLUMNS, MAX_ROWS } from "./adresse";
import type { Felt } from "./genberegn-omraade";
import { overlaps } from "./rektangel";

export interface Formelcelle {
  readonly ark: SheetModel;
  readonly raekke: number;
  readonly kolonne: number;
  /** What the formula refers to. */
  readonly felter: readonly Felt[];
}

/** The cell, or all of what it filled last time. */
const fyldte = ({ ark, raekke, kolonne }: Formelcelle): Rectangle => ark.spills?.get(`${raekke},${kolonne}`) ?? { row: raekke, column: kolonne, rowCount: 1, columnCount: 1 };

/** What it may fill when worked out again: a table can grow, and a new formula can become one. */
const kanFylde = (c: Formelcelle, erNy: boolean): Rectangle =>
  erNy || c.ark.spills?.has(`${c.raekke},${c.kolonne}`) ? { row: c.raekke, column: c.kolonne, rowCount: MAX_ROWS - c.raekke, columnCount: MAX_COLUMNS - c.kolonne } : fyldte(c);

/** Something stood in its way, and may be gone. */
const erSpaerret = ({ ark, raekke, kolonne }: Formelcelle): boolean => {
  const vaerdi = ark.cells.value(raekke, kolonne);
  return vaerdi instanceof CellError && vaerdi.code === "#SPILL!";
};

/** The formulas in the area, those that refer to it, those that refer to them, and so on; in the order they came. */
export function beroerte<C extends Formelcelle>(celler: readonly C[], aendret: Felt): readonly C[] {
  const fundet = new Set<C>(celler.filter(erSpaerret));
  const kilder: Felt[] = [aendret, ...[...fundet].map((c) => ({ ark: c.ark, omraade: kanFylde(c, true) }))];
  for (let kilde = kilder.pop(); kilde; kilde = kilder.pop()) {
    const { ark, omraade } = kilde;
    for (const c of celler) {
      const erNy = c.ark === aendret.ark && overlaps(fyldte(c), aendret.omraade);
      const rammes = erNy || c.felter.some((f) => f.ark === ark && overlaps(f.omraade, omraade));
      if (fundet.has(c) || !rammes) continue;
      fundet.add(c);
      kilder.push({ ark: c.ark, omraade: kanFylde(c, erNy) });
    }
  }
  return celler.filter((c) => fundet.has(c));
}
