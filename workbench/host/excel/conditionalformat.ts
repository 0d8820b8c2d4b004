import type { ConditionalFormat as ConditionalFormatModel, SheetModel } from "../../model/mappe";
import { flag, whole } from "../args";
import { invalidOperation, itemNotFound } from "../errors";
import { HostObject } from "../hostobject";
import type { Block } from "./blok";
import { CustomConditionalFormat } from "./customformat";
import { Range } from "./range";
import { RangeAreas } from "./rangeareas";

export const byPriority = (sheet: SheetModel): ConditionalFormatModel[] => [...sheet.conditionalFormats].sort((a, b) => a.priority - b.priority);

/** The model's types, which are those of .xlsx and the host's own `Custom`, as the API names them; the rest are presets. */
const TYPES: Readonly<Record<string, string>> = {
  custom: "Custom", expression: "Custom", colorscale: "ColorScale", databar: "DataBar", iconset: "IconSet", cellis: "CellValue", top10: "TopBottom",
  containstext: "ContainsText", notcontainstext: "ContainsText", beginswith: "ContainsText", endswith: "ContainsText",
};

export class ConditionalFormat extends HostObject {
  constructor(private readonly block: Block, private readonly model: ConditionalFormatModel) {
    super();
  }
  override get identity(): Record<string, unknown> {
    return { Id: this.model.id };
  }
  change(change: (model: ConditionalFormatModel) => void): void {
    const { session, sheet } = this.block;
    session.requireWritable(sheet);
    if (!sheet.conditionalFormats.includes(this.model)) throw itemNotFound();
    change(this.model);
    session.markConditionalFormats(sheet);
  }
  get Id(): string {
    return this.model.id;
  }
  get Type(): string {
    return TYPES[this.model.type.toLowerCase()] ?? "PresetCriteria";
  }
  get Priority(): number {
    return byPriority(this.block.sheet).indexOf(this.model);
  }
  set Priority(value: unknown) {
    const place = whole(value);
    this.change((model) => {
      const others = byPriority(this.block.sheet).filter((f) => f !== model);
      others.splice(place, 0, model);
      others.forEach((f, i) => { f.priority = i + 1; });
    });
  }
  get StopIfTrue(): boolean {
    return this.model.stopIfTrue;
  }
  set StopIfTrue(value: unknown) {
    const stop = flag(value);
    this.change((model) => { model.stopIfTrue = stop; });
  }
  get CustomOrNullObject(): CustomConditionalFormat | null {
    return this.Type === "Custom" ? new CustomConditionalFormat(this, this.model) : null;
  }
  get Custom(): CustomConditionalFormat {
    const custom = this.CustomOrNullObject;
    if (!custom) throw itemNotFound();
    return custom;
  }
  GetRangeOrNullObject(): Range | null {
    const [only, more] = this.model.areas;
    return only && !more ? new Range(this.block.session, this.block.sheet, only) : null;
  }
  GetRange(): Range {
    const range = this.GetRangeOrNullObject();
    if (!range) throw invalidOperation();
    return range;
  }
  GetRanges(): RangeAreas {
    return new RangeAreas(this.block.session, this.block.sheet, this.model.areas);
  }
  Delete(): void {
    this.change((model) => { this.block.sheet.conditionalFormats = this.block.sheet.conditionalFormats.filter((f) => f !== model); });
  }
}
