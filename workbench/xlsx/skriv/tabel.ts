import type { SheetModel, TableModel } from "../../model/mappe";
import { adresse } from "../a1";
import { med } from "../xml/tegn";

/** In a column's name a line break is written the way cells write it. */
const kolonneAttr = (navn: string): string => med(navn.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_")).replace(/\p{Cc}/gu, (tegn) => `_x${tegn.charCodeAt(0).toString(16).padStart(4, "0")}_`);

/** A table part. Its columns are named as the header cells read: Excel repairs a file where they differ. */
export function tabelXml(tabel: TableModel, ark: SheetModel, nummer: number): string {
  const { range, showTotals } = tabel, ref = adresse(range);
  const filter = adresse({ ...range, rowCount: range.rowCount - (showTotals ? 1 : 0) });
  const kolonner = Array.from({ length: range.columnCount }, (_, i) => {
    const navn = tabel.showHeaders ? String(ark.cells.value(range.row, range.column + i) ?? `Kolonne${i + 1}`) : `Kolonne${i + 1}`;
    return `<tableColumn id="${i + 1}" name="${kolonneAttr(navn)}"/>`;
  });
  const navn = med(tabel.name);
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="${nummer}" name="${navn}" displayName="${navn}" ref="${ref}"${tabel.showHeaders ? "" : ' headerRowCount="0"'}${showTotals ? ' totalsRowCount="1"' : ' totalsRowShown="0"'}>` +
    `${tabel.showHeaders && tabel.showFilterButton ? `<autoFilter ref="${filter}"/>` : ""}<tableColumns count="${kolonner.length}">${kolonner.join("")}</tableColumns>` +
    `<tableStyleInfo${tabel.style === "" ? "" : ` name="${med(tabel.style)}"`} showFirstColumn="0" showLastColumn="0" showRowStripes="${tabel.showBandedRows ? 1 : 0}" showColumnStripes="0"/></table>`;
}
