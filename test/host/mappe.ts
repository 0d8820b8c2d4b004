import { CellStore } from "../../workbench/model/celler";
import type { SheetModel, WorkbookModel } from "../../workbench/model/mappe";
import { DEFAULT_STYLE } from "../../workbench/host/styles";

/** A sheet as it comes from a file: nothing on it is changed yet. */
export const etArk = (name: string): SheetModel => ({
  id: `{ark-${name}}`, name, visibility: "Visible", hasCells: true, cells: new CellStore(), tables: [], conditionalFormats: [],
  customProperties: new Map(), charts: [], isProtected: false, tabColor: null, showGridlines: true, frozenRows: 0, frozenColumns: 0,
  columnWidths: new Map(), rowHeights: new Map(), merges: [], hyperlinks: new Map(),
  page: { orientation: "portrait", paperSize: null, titleRows: null, fitToWidth: false },
  changes: { isNew: false, cells: new Set(), conditionalFormats: false, other: false },
});

/** A workbook with the sheets named, the first active. */
export function nyMappe(...names: string[]): WorkbookModel {
  const sheets = (names.length > 0 ? names : ["Ark1"]).map(etArk);
  return {
    name: "ishoej-2023.xlsx", sheets, names: [], settings: new Map(), styles: [DEFAULT_STYLE], uses1904Dates: false, isReadOnly: false,
    activeSheet: sheets[0]?.name ?? "", selection: { row: 0, column: 0, rowCount: 1, columnCount: 1 }, calculationMode: "Automatic", kilde: null,
  };
}
