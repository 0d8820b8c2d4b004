import type { ConditionalFormat as ConditionalFormatModel, Rectangle, SheetModel } from "../../model/mappe";
import { text, whole } from "../args";
import { HostError, itemNotFound } from "../errors";
import { HostCollection } from "../hostobject";
import { overlaps, subtract } from "../rektangel";
import type { Block } from "./blok";
import { byPriority, ConditionalFormat } from "./conditionalformat";

/** The conditional formats that touch a range, first priority first. */
export class ConditionalFormatCollection extends HostCollection {
  constructor(private readonly block: Block) {
    super();
  }
  private get found(): ConditionalFormatModel[] {
    const touches = (areas: readonly Rectangle[]): boolean => areas.some((a) => this.block.areas.some((b) => overlaps(a, b)));
    return byPriority(this.block.sheet).filter((f) => touches(f.areas));
  }
  get members(): readonly ConditionalFormat[] {
    return this.found.map((f) => new ConditionalFormat(this.block, f));
  }
  GetCount(): number {
    return this.found.length;
  }
  GetItemOrNullObject(id: unknown): ConditionalFormat | null {
    const found = this.found.find((f) => f.id === text(id));
    return found ? new ConditionalFormat(this.block, found) : null;
  }
  GetItem(id: unknown): ConditionalFormat {
    const found = this.GetItemOrNullObject(id);
    if (!found) throw itemNotFound();
    return found;
  }
  GetItemAt(index: unknown): ConditionalFormat {
    const found = this.members[whole(index)];
    if (!found) throw itemNotFound();
    return found;
  }
  /** The host makes rules of type `Custom`; a new rule comes last. */
  Add(type: unknown): ConditionalFormat {
    const { session, sheet, areas } = this.block;
    if (text(type) !== "Custom") throw new HostError("NotImplemented", `The host makes no conditional format of type ${text(type)}.`, 501);
    session.requireWritable(sheet);
    const model: ConditionalFormatModel = {
      id: freeId(sheet, () => session.nextId()),
      areas,
      type: "Custom",
      formula: null,
      format: { fill: null, color: null, bold: false, numberFormat: null },
      priority: Math.max(0, ...sheet.conditionalFormats.map((f) => f.priority)) + 1,
      stopIfTrue: false,
      origin: null,
    };
    sheet.conditionalFormats.push(model);
    session.markConditionalFormats(sheet);
    return new ConditionalFormat(this.block, model);
  }
  /** Rules that reach beyond the range stay there. */
  ClearAll(): void {
    const { session, sheet, areas } = this.block;
    session.requireWritable(sheet);
    const { found } = this;
    if (found.length === 0) return;
    for (const f of found) f.areas = areas.reduce<readonly Rectangle[]>((left, b) => left.flatMap((a) => subtract(a, b)), f.areas);
    sheet.conditionalFormats = sheet.conditionalFormats.filter((f) => f.areas.length > 0);
    session.markConditionalFormats(sheet);
  }
}

function freeId(sheet: SheetModel, next: () => number): string {
  let id: string;
  do id = `{CF${String(next()).padStart(6, "0")}}`;
  while (sheet.conditionalFormats.some((f) => f.id === id));
  return id;
}
