/** One of our sheets with everything ours have, and a highlight in the person's first sheet: for trying a save. */
import type { SheetModel, WorkbookModel } from "../model/mappe";
import { MAERKE } from "./kilde";
import { tomtArk } from "./laes/ark";
import { STANDARD } from "./laes/typografi";

const NAVN = "Tilsyn Prøve";
const FORMEL = '=N("Fokusmål")=0';

function stil(model: WorkbookModel, patch: Partial<WorkbookModel["styles"][number]>): number {
  return model.styles.push({ ...(model.styles[0] ?? STANDARD), ...patch }) - 1;
}

function fyld(ark: SheetModel, model: WorkbookModel): void {
  const fed = stil(model, { bold: true, fill: "#FDE7E9", color: "#8E1A1A" }), andel = stil(model, { numberFormat: "0.0%" });
  const tal: readonly (string | number | null)[][] = [["Måned", "Andel uden", "Grænse"], ["2024M01", 0.18, 0.2], ["2024M02", null, 0.2], ["2024M03", 0.23, 0.2]];
  tal.forEach((linje, r) => linje.forEach((v, k) => {
    ark.cells.setValue(r, k, v);
    if (k > 0) ark.cells.setStyle(r, k, r === 0 ? fed : andel);
  }));
  ark.cells.setValue(5, 0, "=1+1 er tekst & <ikke> en formel");
}

/** @returns the sheet; sheets and highlights that are there already are replaced. */
export function medEgetArk(model: WorkbookModel): SheetModel {
  fjernEgne(model);
  const ark = tomtArk("{0F0C05A1-0000-0000-0000-000000000001}", { navn: NAVN, visibility: "Visible", harCeller: true });
  fyld(ark, model);
  ark.changes = { isNew: true, cells: "all", conditionalFormats: false, other: true };
  ark.customProperties.set(MAERKE, JSON.stringify({ noegle: "proeve", id: ark.id }));
  ark.tables.push({ id: "{T}", name: "Tilsyn_Proeve", range: { row: 0, column: 0, rowCount: 4, columnCount: 3 }, showHeaders: true, showTotals: false, style: "TableStyleLight9", showBandedRows: true, showFilterButton: true });
  const serie = (name: string, kolonne: string, color: string, dashed: boolean): SheetModel["charts"][number]["series"][number] =>
    ({ name, categories: `'${NAVN}'!A2:A4`, values: `'${NAVN}'!${kolonne}2:${kolonne}4`, color, dashed });
  ark.charts.push({
    id: "{CH}", name: "Andel uden", type: "line", title: "Andel uden samtaler", series: [serie("Andel uden", "B", "#0F548C", false), serie("Grænse", "C", "#5C5C5C", true)],
    anchor: { from: { row: 7, column: 0 }, to: { row: 22, column: 6 } }, legend: "Bottom", valueAxis: { minimum: 0, maximum: null, numberFormat: "0%" },
  });
  Object.assign(ark, { frozenRows: 1, showGridlines: false, tabColor: "#0F548C", page: { orientation: "landscape", paperSize: "A4", titleRows: "1:1", fitToWidth: true } } satisfies Partial<SheetModel>);
  ark.columnWidths.set(0, 24);
  const brugerens = model.sheets.find(({ hasCells }) => hasCells);
  if (brugerens) {
    ark.hyperlinks.set("5,0", { documentReference: `'${brugerens.name.replaceAll("'", "''")}'!A1`, address: null, screenTip: "Kilden" });
    const priority = Math.max(0, ...brugerens.conditionalFormats.map((r) => r.priority)) + 1;
    brugerens.conditionalFormats.push({ id: "{CF}", areas: [{ row: 1, column: 0, rowCount: 3, columnCount: 2 }], type: "Custom", formula: FORMEL, format: { fill: "#FDE7E9", color: "#8E1A1A", bold: true, numberFormat: '"▲ "General' }, priority, stopIfTrue: false, origin: null });
    brugerens.changes.conditionalFormats = true;
  }
  model.sheets.push(ark);
  return ark;
}

/** Takes the sheet and every highlight of ours away again. */
export function fjernEgne(model: WorkbookModel): void {
  model.sheets = model.sheets.filter(({ customProperties }) => !customProperties.has(MAERKE));
  for (const ark of model.sheets) {
    const tilbage = ark.conditionalFormats.filter(({ formula }) => formula !== FORMEL);
    if (tilbage.length === ark.conditionalFormats.length) continue;
    ark.conditionalFormats = tilbage;
    ark.changes.conditionalFormats = true;
  }
}
