/** What the selected figures come to, as in Excel's status bar. */
import { brugtDel } from "../host/genberegn-omraade";
import type { Rectangle, SheetModel } from "../model/mappe";

/** Beyond this many cells nothing is counted. */
const FLEST = 1_000_000;
const tal = new Intl.NumberFormat("da-DK", { maximumFractionDigits: 2 });

/** `""` for fewer than two cells with something in them. */
export function optaelling(ark: SheetModel, omraade: Rectangle): string {
  const { row, column, rowCount, columnCount } = brugtDel({ ark, omraade }).omraade;
  if (rowCount * columnCount > FLEST) return "";
  let antal = 0, talte = 0, sum = 0;
  for (let r = row; r < row + rowCount; r++) {
    for (let c = column; c < column + columnCount; c++) {
      const vaerdi = ark.cells.value(r, c);
      if (vaerdi !== null) antal++;
      if (typeof vaerdi !== "number") continue;
      talte++;
      sum += vaerdi;
    }
  }
  if (antal < 2) return "";
  return talte === 0 ? `Antal: ${tal.format(antal)}` : `Middel: ${tal.format(sum / talte)}   Antal: ${tal.format(antal)}   Sum: ${tal.format(sum)}`;
}
