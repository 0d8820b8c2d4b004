/** Which looks a save writes, so that none is added that no cell has. */
import type { SheetModel } from "../../model/mappe";

export type Aendrede = ReadonlyMap<number, ReadonlySet<number>> | null;

/** The changed cells by row; `null` when any may have changed. */
export function aendredeCeller({ changes: { cells } }: SheetModel): Aendrede {
  if (cells === "all") return null;
  const fundne = new Map<number, Set<number>>();
  for (const celle of cells) {
    const [r = 0, k = 0] = celle.split(",").map(Number);
    const raekke = fundne.get(r) ?? new Set<number>();
    fundne.set(r, raekke.add(k));
  }
  return fundne;
}

function* brugte({ cells }: SheetModel, aendrede: Aendrede): Generator<number> {
  if (aendrede) {
    for (const [r, kolonner] of aendrede) for (const k of kolonner) yield cells.style(r, k);
    return;
  }
  const omraade = cells.usedRange(false);
  if (!omraade) return;
  for (let r = omraade.row; r < omraade.row + omraade.rowCount; r++) for (let k = 0; k < cells.columnCount; k++) yield cells.style(r, k);
}

/** Style numbers above `kendte` that the sheets use, ascending. */
export function nyeStilarter(ark: Iterable<readonly [SheetModel, Aendrede]>, kendte: number): number[] {
  const fundne = new Set<number>();
  for (const [et, aendrede] of ark) for (const stil of brugte(et, aendrede)) if (stil >= kendte) fundne.add(stil);
  return [...fundne].sort((a, b) => a - b);
}
