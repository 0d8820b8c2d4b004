import type { Rectangle, SheetModel } from "../../model/mappe";
import { MAX_ADDRESS, parseA1 } from "../adresse";
import { given, text, whole } from "../args";
import { addressOf } from "../celladgang";
import { invalidArgument, itemNotFound } from "../errors";
import { HostCollection, HostObject } from "../hostobject";
import { cellCount } from "../rektangel";
import type { Session } from "../session";
import type { Block } from "./blok";
import { clearBlock } from "./clear";
import { ConditionalFormatCollection } from "./conditionalformats";
import { Range } from "./range";
import { RangeFormat } from "./rangeformat";
import { Worksheet } from "./worksheet";

/** `A1:B2,D4`; beyond 8,192 characters Excel refuses. */
export function parseAreas(address: string): Rectangle[] {
  if (address.length > MAX_ADDRESS) throw invalidArgument();
  return address.split(",").map(parseA1);
}

export class RangeCollection extends HostCollection {
  constructor(readonly members: readonly Range[]) {
    super();
  }
  GetCount(): number {
    return this.members.length;
  }
  GetItemAt(index: unknown): Range {
    const found = this.members[whole(index)];
    if (!found) throw itemNotFound();
    return found;
  }
}

export class RangeAreas extends HostObject {
  private reference: string | null = null;

  constructor(readonly session: Session, readonly sheet: SheetModel, readonly areas: readonly Rectangle[]) {
    super();
  }
  override get identity(): Record<string, unknown> {
    return this.reference === null ? {} : { _ReferenceId: this.reference };
  }
  private get block(): Block {
    return this;
  }
  /** Cut where Excel cuts it. */
  get Address(): string {
    return this.areas.map((a) => addressOf(this.sheet, a)).join(",").slice(0, MAX_ADDRESS);
  }
  get AreaCount(): number {
    return this.areas.length;
  }
  get CellCount(): number {
    return this.areas.reduce((n, a) => n + cellCount(a), 0);
  }
  get Areas(): RangeCollection {
    return new RangeCollection(this.areas.map((a) => new Range(this.session, this.sheet, a)));
  }
  get Format(): RangeFormat {
    return new RangeFormat(this.block);
  }
  get ConditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(this.block);
  }
  get Worksheet(): Worksheet {
    return new Worksheet(this.session, this.sheet.id);
  }
  Clear(applyTo?: unknown): void {
    clearBlock(this.block, given(applyTo) ? text(applyTo) : "All");
  }
  _KeepReference(): void {
    this.reference ??= this.session.keep(this);
  }
}
