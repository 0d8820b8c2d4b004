/** A workbook model put aside and put back, and what a person would see of it. */
import type { SheetModel, WorkbookModel } from "../../workbench/model/mappe";

/** A copy all the way down, with classes kept. */
export function kopi<T>(v: T): T {
  if (typeof v !== "object" || v === null) return v;
  if (v instanceof Map) return new Map([...v].map(([k, w]) => [k, kopi<unknown>(w)])) as T;
  if (v instanceof Set) return new Set([...v].map((w) => kopi<unknown>(w))) as T;
  if (Array.isArray(v)) {
    const ud: unknown[] = new Array(v.length);
    v.forEach((w, i) => (ud[i] = kopi<unknown>(w)));
    return ud as T;
  }
  const ud = Object.create(Object.getPrototypeOf(v) as object) as Record<string, unknown>;
  for (const [navn, w] of Object.entries(v)) ud[navn] = kopi<unknown>(w);
  return ud as T;
}

/** The model as it was when it was put aside; the host goes on with the same object. */
export function laegTilbage(model: WorkbookModel, gemt: WorkbookModel): void {
  Object.assign(model, kopi(gemt));
}

const celler = ({ cells }: SheetModel, { styles }: WorkbookModel): unknown => {
  const brugt = cells.usedRange(false);
  if (!brugt) return null;
  const stil = styles.map((s) => JSON.stringify(s));
  const ud: string[] = [];
  for (let r = brugt.row; r < brugt.row + brugt.rowCount; r++) {
    for (let k = brugt.column; k < brugt.column + brugt.columnCount; k++) {
      const [v, s, f] = [cells.value(r, k), cells.style(r, k), cells.formula(r, k)];
      if (v !== null || s !== 0 || f !== undefined) ud.push(`${r},${k},${typeof v}:${String(v)},${s === 0 ? "" : stil[s]},${f ?? ""}`);
    }
  }
  return ud;
};

/** Marked, or made and not yet marked when Excel went away. */
export const erVores = (s: SheetModel): boolean => s.customProperties.has("Fokusmaal") || (/^Tilsyn under oprettelse \w{6}$/.test(s.name) && s.cells.usedRange(false) === null);

/** Everything but ids, which are new when a sheet is. */
export const arkbillede = (s: SheetModel, mappe: WorkbookModel): unknown => ({
  navn: s.name, synlig: s.visibility, celler: celler(s, mappe), tabeller: s.tables.map(({ id: _, ...t }) => t), diagrammer: s.charts.map(({ id: _, ...d }) => d), frosset: s.frozenRows, bredder: [...s.columnWidths].sort(), links: [...s.hyperlinks].sort(), side: s.page,
  regler: s.conditionalFormats.map(({ formula, areas, format }) => [formula, areas, format]),
});

/** What the add-in must never touch. */
export const brugerens = (mappe: WorkbookModel): string =>
  JSON.stringify(mappe.sheets.filter((s) => !erVores(s)).map((s) => ({ ...(arkbillede(s, mappe) as object), regler: s.conditionalFormats.filter(({ formula }) => !formula?.includes("Fokusmål")), id: s.id, egenskaber: [...s.customProperties], beskyttet: s.isProtected })));

