import type { SheetModel } from "../../model/mappe";
import { text } from "../args";
import { itemNotFound } from "../errors";
import { HostCollection, HostObject } from "../hostobject";
import type { Session } from "../session";

/** Keys differ in more than case, as in Excel. */
const keyIn = (sheet: SheetModel, key: string): string | undefined => [...sheet.customProperties.keys()].find((k) => k.toLowerCase() === key.toLowerCase());

export class WorksheetCustomPropertyCollection extends HostCollection {
  constructor(private readonly session: Session, private readonly sheet: SheetModel) {
    super();
  }
  get members(): readonly WorksheetCustomProperty[] {
    return [...this.sheet.customProperties.keys()].map((k) => new WorksheetCustomProperty(this.session, this.sheet, k));
  }
  GetCount(): number {
    return this.sheet.customProperties.size;
  }
  GetItemOrNullObject(key: unknown): WorksheetCustomProperty | null {
    const found = keyIn(this.sheet, text(key));
    return found === undefined ? null : new WorksheetCustomProperty(this.session, this.sheet, found);
  }
  GetItem(key: unknown): WorksheetCustomProperty {
    const found = this.GetItemOrNullObject(key);
    if (!found) throw itemNotFound();
    return found;
  }
  Add(key: unknown, value: unknown): WorksheetCustomProperty {
    this.session.requireWritableWorkbook();
    const name = keyIn(this.sheet, text(key)) ?? text(key);
    this.sheet.customProperties.set(name, text(value));
    this.session.markSheet(this.sheet, "layout");
    return new WorksheetCustomProperty(this.session, this.sheet, name);
  }
}

export class WorksheetCustomProperty extends HostObject {
  constructor(private readonly session: Session, private readonly sheet: SheetModel, private readonly key: string) {
    super();
  }
  override get identity(): Record<string, unknown> {
    return { _Id: this.key };
  }
  get Key(): string {
    return this.key;
  }
  get Value(): string {
    const value = this.sheet.customProperties.get(this.key);
    if (value === undefined) throw itemNotFound();
    return value;
  }
  set Value(value: unknown) {
    this.session.requireWritableWorkbook();
    this.sheet.customProperties.set(this.key, text(value));
    this.session.markSheet(this.sheet, "layout");
  }
  Delete(): void {
    this.session.requireWritableWorkbook();
    if (!this.sheet.customProperties.delete(this.key)) throw itemNotFound();
    this.session.markSheet(this.sheet, "layout");
  }
}
