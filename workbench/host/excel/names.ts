import type { NamedItem as NamedItemModel, SheetModel } from "../../model/mappe";
import { tryParseA1 } from "../adresse";
import { text } from "../args";
import { alreadyExists, invalidArgument, itemNotFound } from "../errors";
import { HostCollection, HostObject } from "../hostobject";
import type { Session } from "../session";
import { Range } from "./range";
import { sheetFor } from "./worksheet";

/** Names of the workbook (`sheet` is `null`) or of one sheet. */
export class NamedItemCollection extends HostCollection {
  constructor(private readonly session: Session, private readonly sheet: SheetModel | null) {
    super();
  }
  private get found(): NamedItemModel[] {
    return this.session.model.names.filter((n) => n.scope === (this.sheet?.name ?? null));
  }
  get members(): readonly NamedItem[] {
    return this.found.map((n) => new NamedItem(this.session, n));
  }
  GetCount(): number {
    return this.found.length;
  }
  GetItemOrNullObject(name: unknown): NamedItem | null {
    const found = this.found.find((n) => n.name.toLowerCase() === text(name).toLowerCase());
    return found ? new NamedItem(this.session, found) : null;
  }
  GetItem(name: unknown): NamedItem {
    const found = this.GetItemOrNullObject(name);
    if (!found) throw itemNotFound();
    return found;
  }
  Add(name: unknown, reference: unknown): NamedItem {
    this.session.requireWritableWorkbook();
    if (!/^[\p{L}_][\p{L}\p{N}_.]*$/u.test(text(name)) || tryParseA1(text(name))) throw invalidArgument();
    if (this.GetItemOrNullObject(name)) throw alreadyExists();
    const formula = reference instanceof Range ? `=${reference.Address}` : text(reference);
    const model: NamedItemModel = { name: text(name), formula, scope: this.sheet?.name ?? null };
    this.session.model.names.push(model);
    this.session.markWorkbook("names");
    return new NamedItem(this.session, model);
  }
}

export class NamedItem extends HostObject {
  constructor(private readonly session: Session, private readonly model: NamedItemModel) {
    super();
  }
  override get identity(): Record<string, unknown> {
    return { _Id: this.model.name };
  }
  get Name(): string {
    return this.model.name;
  }
  get Formula(): string {
    return this.model.formula.startsWith("=") ? this.model.formula : `=${this.model.formula}`;
  }
  get Scope(): string {
    return this.model.scope === null ? "Workbook" : "Worksheet";
  }
  get Type(): string {
    return this.GetRangeOrNullObject() ? "Range" : "String";
  }
  GetRangeOrNullObject(): Range | null {
    const reference = this.model.formula.replace(/^=/, "");
    const area = tryParseA1(reference);
    return area && new Range(this.session, sheetFor(this.session, reference, this.session.activeSheet), area);
  }
  GetRange(): Range {
    const range = this.GetRangeOrNullObject();
    if (!range) throw itemNotFound();
    return range;
  }
  Delete(): void {
    this.session.requireWritableWorkbook();
    this.session.model.names = this.session.model.names.filter((n) => n !== this.model);
    this.session.markWorkbook("names");
  }
}
