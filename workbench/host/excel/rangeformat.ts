import type { CellStyle } from "../../model/mappe";
import { flag, number, text, whole } from "../args";
import { invalidArgument } from "../errors";
import { HostObject } from "../hostobject";
import { autofitColumns, autofitRows, columnPoints, rowPoints, setColumnPoints, setRowPoints } from "../maal";
import type { Block } from "./blok";
import { commonStyle, patchStyle } from "./blok";
import { RangeBorderCollection } from "./rangeborders";
import { RangeFill, RangeFont } from "./rangefont";

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
    this.layout(() => autofitRows(this.block.session, this.block.sheet, this.block.areas));
  }
  private layout(change: () => void): void {
    this.block.session.requireWritable(this.block.sheet);
    change();
    this.block.session.markSheet(this.block.sheet, "layout");
  }
}
