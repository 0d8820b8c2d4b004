import { text } from "../args";
import { itemNotFound } from "../errors";
import { HostCollection, HostObject } from "../hostobject";
import type { Session } from "../session";

/** The add-in's settings in the workbook. The model holds them as JSON texts; `Office.context.document.settings` sees the same ones. */
export class SettingCollection extends HostCollection {
  constructor(private readonly session: Session) {
    super();
  }
  get members(): readonly Setting[] {
    return [...this.session.model.settings.keys()].map((k) => new Setting(this.session, k));
  }
  GetCount(): number {
    return this.session.model.settings.size;
  }
  GetItemOrNullObject(key: unknown): Setting | null {
    return this.session.model.settings.has(text(key)) ? new Setting(this.session, text(key)) : null;
  }
  GetItem(key: unknown): Setting {
    const found = this.GetItemOrNullObject(key);
    if (!found) throw itemNotFound();
    return found;
  }
  Add(key: unknown, value: unknown): Setting {
    const setting = new Setting(this.session, text(key));
    setting.Value = value;
    return setting;
  }
}

export class Setting extends HostObject {
  constructor(private readonly session: Session, private readonly key: string) {
    super();
  }
  override get identity(): Record<string, unknown> {
    return { _Id: this.key };
  }
  get Key(): string {
    return this.key;
  }
  get Value(): unknown {
    const stored = this.session.model.settings.get(this.key);
    if (stored === undefined) throw itemNotFound();
    const value: unknown = JSON.parse(stored);
    return value;
  }
  set Value(value: unknown) {
    this.session.requireWritableWorkbook();
    this.session.model.settings.set(this.key, JSON.stringify(value ?? null));
    this.session.markWorkbook("settings");
  }
  Delete(): void {
    this.session.requireWritableWorkbook();
    if (!this.session.model.settings.delete(this.key)) throw itemNotFound();
    this.session.markWorkbook("settings");
  }
}
