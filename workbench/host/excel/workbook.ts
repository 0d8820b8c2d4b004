import { text } from "../args";
import { itemNotFound } from "../errors";
import { HostObject } from "../hostobject";
import type { Session } from "../session";
import { Application } from "./application";
import { Functions } from "./functions";
import { NamedItemCollection } from "./names";
import { WorkbookProtection } from "./protection";
import { Range } from "./range";
import { SettingCollection } from "./settings";
import { TableCollection } from "./tables";
import { WorksheetCollection } from "./worksheets";

export class Workbook extends HostObject {
  constructor(private readonly session: Session) {
    super();
  }
  get Name(): string {
    return this.session.model.name;
  }
  get ReadOnly(): boolean {
    return this.session.switches.readOnly || this.session.model.isReadOnly;
  }
  get IsDirty(): boolean {
    return this.session.model.sheets.some((s) => s.changes.isNew || s.changes.conditionalFormats || s.changes.other || s.changes.cells === "all" || s.changes.cells.size > 0);
  }
  get Worksheets(): WorksheetCollection {
    return new WorksheetCollection(this.session);
  }
  get Tables(): TableCollection {
    return new TableCollection(this.session, null);
  }
  get Names(): NamedItemCollection {
    return new NamedItemCollection(this.session, null);
  }
  get Settings(): SettingCollection {
    return new SettingCollection(this.session);
  }
  get Application(): Application {
    return new Application(this.session);
  }
  get Functions(): Functions {
    return new Functions(this.session);
  }
  get Protection(): WorkbookProtection {
    return new WorkbookProtection(this.session);
  }
  get Properties(): DocumentProperties {
    return new DocumentProperties(this.session);
  }
  get _Runtime(): Runtime {
    return new Runtime();
  }
  GetSelectedRange(): Range {
    return new Range(this.session, this.session.activeSheet, this.session.model.selection);
  }
  GetActiveCell(): Range {
    return this.GetSelectedRange().GetCell(0, 0);
  }
  _GetObjectByReferenceId(id: unknown): HostObject {
    const kept = this.session.kept(text(id));
    if (!kept) throw itemNotFound();
    return kept;
  }
  _RemoveReference(id: unknown): void {
    this.session.release(text(id));
  }
  _RemoveAllReferences(): void {
    this.session.releaseAll();
  }
  _GetReferenceCount(): number {
    return this.session.keptCount;
  }
}

/** The model keeps no document properties but the name. */
export class DocumentProperties extends HostObject {
  constructor(private readonly session: Session) {
    super();
  }
  get Title(): string {
    return this.session.model.name.replace(/\.[^.]+$/, "");
  }
}

export class Runtime extends HostObject {
  get EnableEvents(): boolean {
    return true;
  }
}
