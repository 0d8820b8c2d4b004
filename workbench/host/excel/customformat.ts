import type { ConditionalFormat as ConditionalFormatModel } from "../../model/mappe";
import { color, flag, given, text } from "../args";
import { invalidArgument } from "../errors";
import { HostObject } from "../hostobject";

/** Where a change of the rule goes: it is checked and marked there. */
export interface Owner {
  change(change: (model: ConditionalFormatModel) => void): void;
}

export class CustomConditionalFormat extends HostObject {
  constructor(private readonly owner: Owner, private readonly model: ConditionalFormatModel) {
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
  constructor(private readonly owner: Owner, private readonly model: ConditionalFormatModel) {
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
  constructor(private readonly owner: Owner, private readonly model: ConditionalFormatModel) {
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
