/** Month arithmetic by table, for rows by the million. Agrees with `grundlag/tid` on every day it holds. */
import { type Dag, foersteDag, maanedAf, type Maaned } from "../grundlag/tid";

const FRA = maanedAf(1899, 12);
const SLUT = maanedAf(2200, 1);
const LUFT = 24;

/** Stands for "still running"; the first of a month, later than any day in the data. */
export const AABEN: Dag = foersteDag(SLUT);
/** The first day the table holds. */
export const FOERST: Dag = 1;

const foerste = Int32Array.from({ length: SLUT - FRA + LUFT }, (_, i) => foersteDag(FRA + i));

const maaneder = (() => {
  const tabel = new Int32Array((foerste[SLUT - FRA + 1] ?? AABEN) + 1);
  let m = 0;
  for (let dag = FOERST; dag < tabel.length; dag++) {
    if (dag === foerste[m + 1]) m++;
    tabel[dag] = m;
  }
  return tabel;
})();

/** A written day inside the table: Excel's 31-12-9999 becomes `AABEN - 1`. */
export const klem = (dag: Dag): Dag => (dag >= AABEN ? AABEN - 1 : dag);

/** For days `FOERST`–`AABEN`. */
export const maaned = (dag: Dag): Maaned => FRA + maaneder[dag]!;

export const foerst = (m: Maaned): Dag => foerste[m - FRA]!;

/** Adds months and clamps to the last day of a shorter month. */
export function plusMdr(dag: Dag, antal: number): Dag {
  const m = maaneder[dag]!;
  const ny = foerste[m + antal]!;
  const laengde = foerste[m + antal + 1]! - ny;
  const d = dag - foerste[m]!;
  return ny + (d < laengde ? d : laengde - 1);
}

/** The first month that begins on the day or after it. */
export const naesteMaaned = (dag: Dag): Maaned => {
  const m = maaneder[dag]!;
  return FRA + (foerste[m] === dag ? m : m + 1);
};

/** [P2] A whole calendar month fits between the day after one period (`til`) and the first day of the next (`fra`). */
export const heltMaanedsHul = (til: Dag, fra: Dag): boolean => til < AABEN && foerste[naesteMaaned(til) + 1 - FRA]! <= fra;
