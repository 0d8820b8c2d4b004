import { color, flag, number, text } from "../args";
import { invalidArgument } from "../errors";
import { HostObject } from "../hostobject";
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
