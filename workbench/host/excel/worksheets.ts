import { CellStore } from "../../model/celler";
import type { SheetModel } from "../../model/mappe";
import { flag, given, optional, text } from "../args";
import { itemNotFound } from "../errors";
import { HostCollection } from "../hostobject";
import { EventType } from "../session";
import type { Session } from "../session";
import { checkSheetName, freeSheetName } from "./sheetname";
import { Worksheet } from "./worksheet";

const emptySheet = (id: string, name: string): SheetModel => ({
  id, name, visibility: "Visible", hasCells: true, cells: new CellStore(), tables: [], conditionalFormats: [], customProperties: new Map(),
  charts: [], isProtected: false, tabColor: null, showGridlines: true, frozenRows: 0, frozenColumns: 0, columnWidths: new Map(),
  rowHeights: new Map(), merges: [], hyperlinks: new Map(), page: { orientation: "portrait", paperSize: null, titleRows: null, fitToWidth: false },
  changes: { isNew: true, cells: "all", conditionalFormats: false, other: false },
});

export class WorksheetCollection extends HostCollection {
  constructor(private readonly session: Session) {
    super();
  }
  private object(sheet: SheetModel): Worksheet {
    return new Worksheet(this.session, sheet.id);
  }
  private listed(visibleOnly: unknown): SheetModel[] {
    const only = optional(flag, visibleOnly, false);
    return this.session.model.sheets.filter((s) => !only || s.visibility === "Visible");
  }
  get members(): readonly Worksheet[] {
    return this.session.model.sheets.map((s) => this.object(s));
  }
  GetCount(visibleOnly?: unknown): number {
    return this.listed(visibleOnly).length;
  }
  GetItemOrNullObject(key: unknown): Worksheet | null {
    const wanted = text(key);
    const found = this.session.model.sheets.find((s) => s.id === wanted) ?? this.session.sheetNamed(wanted);
    return found ? this.object(found) : null;
  }
  GetItem(key: unknown): Worksheet {
    const found = this.GetItemOrNullObject(key);
    if (!found) throw itemNotFound();
    return found;
  }
  GetActiveWorksheet(): Worksheet {
    return this.object(this.session.activeSheet);
  }
  GetFirst(visibleOnly?: unknown): Worksheet {
    const first = this.listed(visibleOnly)[0];
    if (!first) throw itemNotFound();
    return this.object(first);
  }
  GetLast(visibleOnly?: unknown): Worksheet {
    const last = this.listed(visibleOnly).at(-1);
    if (!last) throw itemNotFound();
    return this.object(last);
  }
  /** The new sheet comes last and is not activated. */
  Add(name?: unknown): Worksheet {
    const { session } = this;
    session.requireOpenStructure();
    const wanted = given(name) ? checkSheetName(session, text(name), null) : freeSheetName(session);
    const sheet = emptySheet(freeId(session), wanted);
    session.model.sheets.push(sheet);
    session.markWorkbook("sheets");
    session.emit(EventType.added, sheet.id, { worksheetId: sheet.id, source: "Local" });
    return this.object(sheet);
  }

  _RegisterDataChangedEvent(): void {
    this.session.register(EventType.changed);
  }
  _UnregisterDataChangedEvent(): void {
    this.session.unregister(EventType.changed);
  }
  _RegisterSelectionChangedEvent(): void {
    this.session.register(EventType.selectionChanged);
  }
  _UnregisterSelectionChangedEvent(): void {
    this.session.unregister(EventType.selectionChanged);
  }
  _RegisterAddedEvent(): void {
    this.session.register(EventType.added);
  }
  _UnregisterAddedEvent(): void {
    this.session.unregister(EventType.added);
  }
  _RegisterDeletedEvent(): void {
    this.session.register(EventType.deleted);
  }
  _UnregisterDeletedEvent(): void {
    this.session.unregister(EventType.deleted);
  }
  _RegisterActivatedEvent(): void {
    this.session.register(EventType.activated);
  }
  _UnregisterActivatedEvent(): void {
    this.session.unregister(EventType.activated);
  }
  _RegisterDeactivatedEvent(): void {
    this.session.register(EventType.deactivated);
  }
  _UnregisterDeactivatedEvent(): void {
    this.session.unregister(EventType.deactivated);
  }
}

function freeId(session: Session): string {
  let id: string;
  do id = `{${String(session.nextId()).padStart(8, "0")}-0000-0000-0000-000000000000}`;
  while (session.model.sheets.some((s) => s.id === id));
  return id;
}
