/** Sizes of rows and columns in pixels, with the rows that Excel itself would make taller for wrapped text. */
import type { SheetModel, WorkbookModel } from "../../model/mappe";
import { cellText } from "./celletekst";

export const STANDARDHOEJDE = 20;
export const STANDARDBREDDE = 64;
/** Beyond this many rows heights are taken as they are. */
const MAALTE_RAEKKER = 5000;

/** Excel's character units to pixels in its standard font, and back. */
export const kolonnebredde = (tegn: number): number => Math.round(tegn * 7 + 5);
export const tegnbredde = (pixels: number): number => Math.max(0, Math.round(((pixels - 5) / 7) * 100) / 100);
/** Points to pixels, and back. */
export const raekkehoejde = (punkter: number): number => Math.round((punkter * 4) / 3);
export const punkthoejde = (pixels: number): number => Math.round(pixels * 0.75 * 4) / 4;

function ombrudte(model: WorkbookModel, sheet: SheetModel): Map<number, number> {
  const hoejder = new Map<number, number>();
  const brugt = sheet.cells.usedRange(false);
  const flettede = new Set(sheet.merges.map((m) => `${m.row},${m.column}`));
  for (let row = 0; brugt && row < Math.min(brugt.row + brugt.rowCount, MAALTE_RAEKKER); row++) {
    let linjer = 1;
    let stoerrelse = 0;
    for (let column = 0; column < brugt.column + brugt.columnCount; column++) {
      const vaerdi = sheet.cells.value(row, column);
      const stil = model.styles[sheet.cells.style(row, column)];
      if (vaerdi === null || !stil) continue;
      stoerrelse = Math.max(stoerrelse, stil.size ?? 0);
      if (!stil.wrap || flettede.has(`${row},${column}`)) continue;
      const bredde = Math.max(4, (sheet.columnWidths.get(column) ?? 8.43) * 1.05);
      const oensket = cellText(vaerdi, stil.numberFormat).split("\n").reduce((sum, linje) => sum + Math.max(1, Math.ceil(linje.length / bredde)), 0);
      linjer = Math.max(linjer, oensket);
    }
    const hoejde = Math.max(linjer * 17 + 3, Math.round(stoerrelse * 1.85));
    if (hoejde > STANDARDHOEJDE) hoejder.set(row, hoejde);
  }
  return hoejder;
}

/** Rows that are not of the standard height; 0 is hidden. */
export function raekkehoejder(model: WorkbookModel, sheet: SheetModel): Map<number, number> {
  const hoejder = ombrudte(model, sheet);
  for (const [row, punkter] of sheet.rowHeights) hoejder.set(row, raekkehoejde(punkter));
  for (const row of sheet.hiddenRows ?? []) hoejder.set(row, 0);
  return hoejder;
}
