/**
 * The workbook as the host, the .xlsx layer, the command line and the page share it: plain data, no Office, no XML.
 * A workbook read from a file keeps `kilde` (the package it came from), so that saving can patch that package
 * and copy what did not change byte for byte.
 */
import type { CellStore } from "./celler";

export interface Rectangle {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

export interface CellStyle {
  readonly numberFormat: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly color: string | null;
  readonly fill: string | null;
  readonly size: number | null;
  readonly fontName: string | null;
  readonly wrap: boolean;
  /** Alignments as in .xlsx (`center`, `top`); `null` is the default. */
  readonly horizontal: string | null;
  readonly vertical: string | null;
  readonly indent: number;
  /** Thin bottom/top border colour, `#RRGGBB`. */
  readonly borderBottom: string | null;
  readonly borderTop: string | null;
  /** The package's own look that this one was made from, when that one holds more than is said here (sides of a border, protection …). */
  readonly basis: number | null;
}

/** A point of a colour scale: where it stands among the figures, and its colour. */
export interface ScaleStop {
  readonly at: "min" | "max" | "num" | "percent" | "percentile";
  readonly value: number;
  readonly color: string;
}

/** How a person's own rule can be shown: a formula read from the upper left cell of the first area, or a colour scale. */
export type ShownRule = { readonly kind: "formula"; readonly formula: string } | { readonly kind: "scale"; readonly stops: readonly ScaleStop[] };

export interface ConditionalFormat {
  id: string;
  /** Comma-separated A1 areas on the sheet, e.g. `B2:B9,D4`. */
  areas: readonly Rectangle[];
  /** Our own are always `custom`; others are kept opaque (their XML stays in the package). */
  type: string;
  /** With a leading `=`. */
  formula: string | null;
  format: { fill: string | null; color: string | null; bold: boolean; numberFormat: string | null };
  priority: number;
  stopIfTrue: boolean;
  /** Of a rule read from a file, for the page to show; saving does not look at it. */
  shown?: ShownRule | null;
  /** Position among the package's rules on that sheet; `null` for one added in this session. */
  origin: number | null;
}

export interface TableModel {
  id: string;
  name: string;
  range: Rectangle;
  showHeaders: boolean;
  showTotals: boolean;
  style: string;
  showBandedRows: boolean;
  showFilterButton: boolean;
}

export interface ChartSeries {
  name: string;
  /** `'Ark'!A2:A13` references. */
  categories: string | null;
  values: string;
  color: string | null;
  dashed: boolean;
}

export interface ChartModel {
  id: string;
  name: string;
  type: "line" | "columnClustered" | "barClustered";
  title: string | null;
  series: ChartSeries[];
  anchor: { from: { row: number; column: number }; to: { row: number; column: number } };
  /** `Top`, `Bottom`, `Left`, `Right`; `null` is no legend. */
  legend: string | null;
  valueAxis: { minimum: number | null; maximum: number | null; numberFormat: string | null };
}

export interface SheetModel {
  readonly id: string;
  name: string;
  visibility: "Visible" | "Hidden" | "VeryHidden";
  /** A chart sheet or the like: it has a name and a place, but no cells. */
  readonly hasCells: boolean;
  cells: CellStore;
  tables: TableModel[];
  conditionalFormats: ConditionalFormat[];
  customProperties: Map<string, string>;
  charts: ChartModel[];
  isProtected: boolean;
  tabColor: string | null;
  showGridlines: boolean;
  frozenRows: number;
  frozenColumns: number;
  /** Width in Excel's character units by column; rows in points. */
  columnWidths: Map<number, number>;
  rowHeights: Map<number, number>;
  /** Zero-based rows hidden by a person or the add-in. */
  hiddenRows?: Set<number>;
  merges: Rectangle[];
  /** What array formulas fill, by the `row,column` of the cell that holds the formula. */
  spills?: Map<string, Rectangle>;
  /** Links inside the workbook or to the web by `row,column`. */
  hyperlinks: Map<string, { documentReference: string | null; address: string | null; screenTip: string | null }>;
  /** Texts of notes and comments by `row,column`, to be shown; they are saved as they stood. */
  notes?: ReadonlyMap<string, string>;
  page: { orientation: "portrait" | "landscape"; paperSize: string | null; titleRows: string | null; fitToWidth: boolean };
  /** What changed since it was read: decides what a save rewrites. Cells as `row,column`; `isNew`: the sheet was not in the package. */
  changes: { isNew: boolean; cells: Set<string> | "all"; conditionalFormats: boolean; other: boolean };
}

export interface NamedItem {
  name: string;
  formula: string;
  scope: string | null;
}

export interface WorkbookModel {
  /** File name, e.g. `ishoej-2023.xlsx`. */
  name: string;
  sheets: SheetModel[];
  names: NamedItem[];
  /** Office.js workbook settings of this add-in (JSON texts by key); saved in the package's web extension part. */
  settings: Map<string, string>;
  /** Interned styles; index 0 is the default. */
  styles: CellStyle[];
  uses1904Dates: boolean;
  isReadOnly: boolean;
  activeSheet: string;
  selection: Rectangle;
  calculationMode: "Automatic" | "Manual";
  /** The package the workbook was read from; opaque here. `null` for a new workbook. */
  kilde: unknown;
}
