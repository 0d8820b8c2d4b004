import type { CellStyle } from "../../model/mappe";
import { color, flag, number, text, whole } from "../args";
import { invalidArgument, invalidOperation } from "../errors";
import { HostCollection, HostObject } from "../hostobject";
import { autofitColumns, columnPoints, rowPoints, setColumnPoints, setRowPoints, STANDARD_ROW_POINTS } from "../maal";
import type { Block } from "./blok";
import { commonStyle, patchStyle } from "./blok";

export class RangeFill extends HostObject {
  constructor(private readonly block: Block) {
    super();
  }
  /** An empty fill reads as white, as in Excel: a fill that was there cannot be told from none. */
  get Color(): string | null {
    return commonStyle(this.block, "fill") ?? (isMixed(this.block, "fill") ? null : "#FFFFFF");
  }
  set Color(value: unknown) {
    patchStyle(this.block, { fill: color(value) });
  }
  Clear(): void {
    patchStyle(this.block, { fill: null });
  }
}

/** `null` means both "none" and "differs" in a style; only the second is mixed. */
function isMixed(block: Block, key: "fill" | "color" | "size" | "fontName"): boolean {
  const first = block.areas[0];
  if (!first) return false;
  const one = { ...block, areas: [{ ...first, rowCount: 1, columnCount: 1 }] };
  return commonStyle(one, key) !== commonStyle(block, key);
}

export class RangeFont extends HostObject {
  constructor(private readonly block: Block) {
    super();
  }
  get Name(): string | null {
    return commonStyle(this.block, "fontName") ?? (isMixed(this.block, "fontName") ? null : "Calibri");
  }
  set Name(value: unknown) {
    patchStyle(this.block, { fontName: text(value) });
  }
  get Size(): number | null {
    return commonStyle(this.block, "size") ?? (isMixed(this.block, "size") ? null : 11);
  }
  set Size(value: unknown) {
    patchStyle(this.block, { size: number(value) });
  }
  get Color(): string | null {
    return commonStyle(this.block, "color") ?? (isMixed(this.block, "color") ? null : "#000000");
  }
  set Color(value: unknown) {
    patchStyle(this.block, { color: color(value) });
  }
  get Bold(): boolean | null {
    return commonStyle(this.block, "bold");
  }
  set Bold(value: unknown) {
    patchStyle(this.block, { bold: flag(value) });
  }
  get Italic(): boolean | null {
    return commonStyle(this.block, "italic");
  }
  set Italic(value: unknown) {
    patchStyle(this.block, { italic: flag(value) });
  }
  get Underline(): string | null {
    const underline = commonStyle(this.block, "underline");
    return underline === null ? null : underline ? "Single" : "None";
  }
  set Underline(value: unknown) {
    if (value !== "None" && value !== "Single") throw invalidArgument();
    patchStyle(this.block, { underline: value === "Single" });
  }
}

const EDGES: Readonly<Record<string, "borderTop" | "borderBottom">> = { EdgeTop: "borderTop", EdgeBottom: "borderBottom" };

/** Thin top and bottom lines are what the model knows; other edges fail. */
export class RangeBorder extends HostObject {
  constructor(private readonly block: Block, private readonly edge: "borderTop" | "borderBottom") {
    super();
  }
  /** The cells along the edge. */
  private get line(): Block {
    const areas = this.block.areas.map((a) => ({ ...a, row: this.edge === "borderTop" ? a.row : a.row + a.rowCount - 1, rowCount: 1 }));
    return { ...this.block, areas };
  }
  get SideIndex(): string {
    return this.edge === "borderTop" ? "EdgeTop" : "EdgeBottom";
  }
  get Style(): string {
    return commonStyle(this.line, this.edge) === null ? "None" : "Continuous";
  }
  set Style(value: unknown) {
    if (value !== "None" && value !== "Continuous") throw invalidOperation("The host knows thin continuous borders only.");
    patchStyle(this.line, { [this.edge]: value === "None" ? null : (commonStyle(this.line, this.edge) ?? "#000000") });
  }
  get Color(): string {
    return commonStyle(this.line, this.edge) ?? "#000000";
  }
  set Color(value: unknown) {
    patchStyle(this.line, { [this.edge]: color(value) });
  }
  get Weight(): string {
    return "Thin";
  }
  set Weight(value: unknown) {
    if (value !== "Thin") throw invalidOperation("The host knows thin continuous borders only.");
  }
}

export class RangeBorderCollection extends HostCollection {
  constructor(private readonly block: Block) {
    super();
  }
  get members(): readonly RangeBorder[] {
    return Object.values(EDGES).map((edge) => new RangeBorder(this.block, edge));
  }
  get Count(): number {
    return this.members.length;
  }
  GetItem(index: unknown): RangeBorder {
    const edge = EDGES[text(index)];
    if (!edge) throw invalidOperation(`The host knows the edges ${Object.keys(EDGES).join(" and ")} only.`);
    return new RangeBorder(this.block, edge);
  }
}

const ALIGNMENTS: ReadonlyMap<string, string> = new Map(["General", "Left", "Center", "Right", "Fill", "Justify", "CenterAcrossSelection", "Distributed"].map((a) => [a.toLowerCase(), a]));
const VERTICAL: ReadonlyMap<string, string> = new Map(["Top", "Center", "Bottom", "Justify", "Distributed"].map((a) => [a.toLowerCase(), a]));

/** Alignments stand in the model in lower case, as in .xlsx; `null` is the default. */
function alignment(value: unknown, choices: ReadonlyMap<string, string>): string {
  const found = text(value).toLowerCase();
  if (!choices.has(found)) throw invalidArgument();
  return found;
}

export class RangeFormat extends HostObject {
  constructor(private readonly block: Block) {
    super();
  }
  private patch(patch: Partial<CellStyle>): void {
    patchStyle(this.block, patch);
  }
  get Fill(): RangeFill {
    return new RangeFill(this.block);
  }
  get Font(): RangeFont {
    return new RangeFont(this.block);
  }
  get Borders(): RangeBorderCollection {
    return new RangeBorderCollection(this.block);
  }
  get WrapText(): boolean | null {
    return commonStyle(this.block, "wrap");
  }
  set WrapText(value: unknown) {
    this.patch({ wrap: flag(value) });
  }
  get HorizontalAlignment(): string {
    return ALIGNMENTS.get(commonStyle(this.block, "horizontal")?.toLowerCase() ?? "general") ?? "General";
  }
  set HorizontalAlignment(value: unknown) {
    const found = alignment(value, ALIGNMENTS);
    this.patch({ horizontal: found === "general" ? null : found });
  }
  get VerticalAlignment(): string {
    return VERTICAL.get(commonStyle(this.block, "vertical")?.toLowerCase() ?? "bottom") ?? "Bottom";
  }
  set VerticalAlignment(value: unknown) {
    const found = alignment(value, VERTICAL);
    this.patch({ vertical: found === "bottom" ? null : found });
  }
  get IndentLevel(): number | null {
    return commonStyle(this.block, "indent");
  }
  set IndentLevel(value: unknown) {
    this.patch({ indent: whole(value) });
  }
  /** Points, as in Excel; `null` when columns differ. */
  get ColumnWidth(): number | null {
    return columnPoints(this.block.sheet, this.block.areas);
  }
  set ColumnWidth(value: unknown) {
    this.layout(() => setColumnPoints(this.block.sheet, this.block.areas, number(value)));
  }
  get RowHeight(): number | null {
    return rowPoints(this.block.sheet, this.block.areas);
  }
  set RowHeight(value: unknown) {
    this.layout(() => setRowPoints(this.block.sheet, this.block.areas, number(value)));
  }
  AutofitColumns(): void {
    this.layout(() => autofitColumns(this.block.session, this.block.sheet, this.block.areas));
  }
  AutofitRows(): void {
    this.layout(() => setRowPoints(this.block.sheet, this.block.areas, STANDARD_ROW_POINTS));
  }
  private layout(change: () => void): void {
    this.block.session.requireWritable(this.block.sheet);
    change();
    this.block.session.markSheet(this.block.sheet, "layout");
  }
}
