import type { TableModel } from "../../model/mappe";
import { omraade } from "../a1";
import { fraSkjult } from "../xml/tegn";
import { attr, barn, sand, tal, trae } from "../xml/trae";

/** `null` when the part says no area. */
export function laesTabel(tekst: string): TableModel | null {
  const rod = trae(tekst), range = omraade(attr(rod, "ref") ?? ""), stil = barn(rod, "tableStyleInfo");
  if (!range) return null;
  return {
    id: `{T${attr(rod, "id") ?? "0"}}`, name: fraSkjult(attr(rod, "displayName") ?? attr(rod, "name") ?? ""), range,
    showHeaders: (tal(rod, "headerRowCount") ?? 1) > 0, showTotals: (tal(rod, "totalsRowCount") ?? 0) > 0,
    style: attr(stil, "name") ?? "", showBandedRows: sand(stil, "showRowStripes"), showFilterButton: barn(rod, "autoFilter") !== undefined,
  };
}
