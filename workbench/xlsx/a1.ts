/** A1 references as files write them; rows and columns are zero-based. */
import type { Rectangle } from "../model/mappe";

export const RAEKKER = 1_048_576;
export const KOLONNER = 16_384;

const navne: string[] = [];
export function kolonnenavn(kolonne: number): string {
  const kendt = navne[kolonne];
  if (kendt !== undefined) return kendt;
  let navn = "";
  for (let n = kolonne + 1; n > 0; n = Math.floor((n - 1) / 26)) navn = String.fromCharCode(65 + ((n - 1) % 26)) + navn;
  return (navne[kolonne] = navn);
}

export const kolonnenummer = (navn: string): number => [...navn.toUpperCase()].reduce((n, tegn) => n * 26 + tegn.charCodeAt(0) - 64, 0) - 1;
export const cellenavn = (raekke: number, kolonne: number): string => `${kolonnenavn(kolonne)}${raekke + 1}`;

const OMRAADE = /^\$?([A-Za-z]{1,3})?\$?(\d{1,7})?(?::\$?([A-Za-z]{1,3})?\$?(\d{1,7})?)?$/;

/** `B2`, `B2:C4`, `A:C` or `1:3`; `null` when it is none of them. */
export function omraade(tekst: string): Rectangle | null {
  const fundet = OMRAADE.exec(tekst.trim());
  if (!fundet) return null;
  const [, k1, r1, k2 = k1, r2 = r1] = fundet;
  if ((k1 === undefined) !== (k2 === undefined) || (r1 === undefined) !== (r2 === undefined)) return null;
  if (k1 === undefined && r1 === undefined) return null;
  const kolonner = k1 === undefined || k2 === undefined ? [0, KOLONNER - 1] : [kolonnenummer(k1), kolonnenummer(k2)];
  const raekker = r1 === undefined || r2 === undefined ? [0, RAEKKER - 1] : [Number(r1) - 1, Number(r2) - 1];
  const row = Math.min(...raekker), column = Math.min(...kolonner);
  const fundne = { row, column, rowCount: Math.max(...raekker) - row + 1, columnCount: Math.max(...kolonner) - column + 1 };
  return row < 0 || row + fundne.rowCount > RAEKKER || column + fundne.columnCount > KOLONNER ? null : fundne;
}

/** `sqref`: areas with spaces between. */
export const omraader = (tekst: string): Rectangle[] => tekst.split(/\s+/).flatMap((del) => omraade(del) ?? []);

export function adresse({ row, column, rowCount, columnCount }: Rectangle): string {
  if (rowCount === RAEKKER) return `${kolonnenavn(column)}:${kolonnenavn(column + columnCount - 1)}`;
  if (columnCount === KOLONNER) return `${row + 1}:${row + rowCount}`;
  const foerste = cellenavn(row, column);
  return rowCount === 1 && columnCount === 1 ? foerste : `${foerste}:${cellenavn(row + rowCount - 1, column + columnCount - 1)}`;
}

/** In `sqref` whole columns and rows are written with both corners. */
export const sqref = (areas: readonly Rectangle[]): string =>
  areas.map(({ row, column, rowCount, columnCount }) => {
    const foerste = cellenavn(row, column), sidste = cellenavn(row + rowCount - 1, column + columnCount - 1);
    return foerste === sidste ? foerste : `${foerste}:${sidste}`;
  }).join(" ");
