import type { ConditionalFormat as ConditionalFormatModel, Rectangle, SheetModel } from "../../model/mappe";
import { color, flag, given, text, whole } from "../args";
import { HostError, invalidArgument, invalidOperation, itemNotFound } from "../errors";
import { HostCollection, HostObject } from "../hostobject";
import { overlaps, subtract } from "../rektangel";
import type { Block } from "./blok";
import { Range } from "./range";
import { RangeAreas } from "./rangeareas";

const byPriority = (sheet: SheetModel): ConditionalFormatModel[] => [...sheet.conditionalFormats].sort((a, b) => a.priority - b.priority);

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
    for (const f of this.found) f.areas = areas.reduce<readonly Rectangle[]>((left, b) => left.flatMap((a) => subtract(a, b)), f.areas);
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
  /** `Custom` in the API is `expression` or `custom` where the model comes from a file. */
  get Type(): string {
    return /^(?:custom|expression)$/i.test(this.model.type) ? "Custom" : this.model.type.charAt(0).toUpperCase() + this.model.type.slice(1);
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

export class CustomConditionalFormat extends HostObject {
  constructor(private readonly owner: ConditionalFormat, private readonly model: ConditionalFormatModel) {
    super();
  }
  get Rule(): ConditionalFormatRule {
    return new ConditionalFormatRule(this.owner, this.model);
  }
  get Format(): ConditionalRangeFormat {
    return new ConditionalRangeFormat(this.owner, this.model);
  }
}

/** The model's formula begins with `=`; one from a file may lack it. */
export class ConditionalFormatRule extends HostObject {
  constructor(private readonly owner: ConditionalFormat, private readonly model: ConditionalFormatModel) {
    super();
  }
  get Formula(): string {
    const { formula } = this.model;
    return formula === null ? "" : formula.startsWith("=") ? formula : `=${formula}`;
  }
  set Formula(value: unknown) {
    const formula = text(value);
    if (formula.replace(/^=/, "").trim() === "") throw invalidArgument();
    this.owner.change((model) => { model.formula = formula.startsWith("=") ? formula : `=${formula}`; });
  }
}

type Format = ConditionalFormatModel["format"];

export class ConditionalRangeFormat extends HostObject {
  constructor(private readonly owner: ConditionalFormat, private readonly model: ConditionalFormatModel) {
    super();
  }
  private patch(patch: Partial<Format>): void {
    this.owner.change((model) => { model.format = { ...model.format, ...patch }; });
  }
  get NumberFormat(): string | null {
    return this.model.format.numberFormat;
  }
  set NumberFormat(value: unknown) {
    this.patch({ numberFormat: given(value) ? text(value) : null });
  }
  get Fill(): ConditionalRangeFill {
    return new ConditionalRangeFill(() => this.model.format.fill, (fill) => this.patch({ fill }));
  }
  get Font(): ConditionalRangeFont {
    return new ConditionalRangeFont(() => this.model.format, (patch) => this.patch(patch));
  }
}

export class ConditionalRangeFill extends HostObject {
  constructor(private readonly read: () => string | null, private readonly write: (fill: string | null) => void) {
    super();
  }
  get Color(): string | null {
    return this.read();
  }
  set Color(value: unknown) {
    this.write(color(value));
  }
  Clear(): void {
    this.write(null);
  }
}

export class ConditionalRangeFont extends HostObject {
  constructor(private readonly read: () => Format, private readonly write: (patch: Partial<Format>) => void) {
    super();
  }
  get Color(): string | null {
    return this.read().color;
  }
  set Color(value: unknown) {
    this.write({ color: color(value) });
  }
  get Bold(): boolean {
    return this.read().bold;
  }
  set Bold(value: unknown) {
    this.write({ bold: flag(value) });
  }
  Clear(): void {
    this.write({ color: null, bold: false });
  }
}
