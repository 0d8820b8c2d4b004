import type { Rectangle, SheetModel, WorkbookModel } from "../model/mappe";
import { accessDenied, itemNotFound } from "./errors";
import type { HostObject } from "./hostobject";
import type { Switches } from "./switches";

/** What a request, a person or a test did to the model: the page draws it, the .xlsx layer saves it. */
export type ModelChange =
  | { readonly kind: "cells" | "formats"; readonly sheetId: string; readonly area: Rectangle }
  | { readonly kind: "conditionalFormats" | "tables" | "charts" | "layout"; readonly sheetId: string }
  | { readonly kind: "sheets" | "selection" | "settings" | "names" };

/** Event numbers of the Rich API. */
export const EventType = { changed: 10, activated: 11, deactivated: 12, added: 13, selectionChanged: 14, deleted: 15, visibility: 65539 } as const;
/** `[category, type, targetId, message, id]`; the category of events is 65536. */
export type MessageEntry = readonly [number, number, string, string, number];

/** From here on single cells are not listed: the sheet's cells count as changed altogether. */
const MANY_CELLS = 50_000;
const WORKBOOK = "Workbook";

/** The running workbook: model, switches, tracked objects, registered events, and the only ways to mark a change. */
export class Session {
  private readonly references = new Map<string, HostObject>();
  private readonly registered = new Set<string>();
  private readonly listeners = new Set<(changes: readonly ModelChange[]) => void>();
  private pending: ModelChange[] = [];
  private next = 1;
  /** Where messages to the add-in go. */
  send: (entries: readonly MessageEntry[]) => void = () => undefined;
  /** Recalculates formulas; set by whoever has a formula engine. */
  calculate: () => void = () => undefined;
  /** The old selection event of `Office.context.document` and `workbook.onSelectionChanged`. */
  fireDocumentSelection: () => void = () => undefined;

  constructor(readonly model: WorkbookModel, readonly switches: Switches) {}

  nextId(): number {
    return this.next++;
  }

  keep(o: HostObject): string {
    const id = `ref${this.nextId()}`;
    this.references.set(id, o);
    return id;
  }

  kept(id: string): HostObject | undefined {
    return this.references.get(id);
  }

  release(id: string): void {
    this.references.delete(id);
  }

  releaseAll(): void {
    this.references.clear();
  }

  get keptCount(): number {
    return this.references.size;
  }

  register(type: number, target: string = WORKBOOK): void {
    this.registered.add(`${type}/${target}`);
  }

  unregister(type: number, target: string = WORKBOOK): void {
    this.registered.delete(`${type}/${target}`);
  }

  /** Sends an event to handlers on the sheet and on the workbook's sheet collection. */
  emit(type: number, sheetId: string, args: Readonly<Record<string, unknown>>): void {
    const message = JSON.stringify(args);
    for (const target of [sheetId, WORKBOOK]) {
      if (this.registered.has(`${type}/${target}`)) this.send([[65_536, type, target, message, 0]]);
    }
  }

  sheet(id: string): SheetModel {
    const found = this.model.sheets.find((s) => s.id === id);
    if (!found) throw itemNotFound();
    return found;
  }

  sheetNamed(name: string): SheetModel | undefined {
    return this.model.sheets.find((s) => s.name.toLowerCase() === name.toLowerCase());
  }

  get activeSheet(): SheetModel {
    const found = this.sheetNamed(this.model.activeSheet) ?? this.model.sheets[0];
    if (!found) throw itemNotFound();
    return found;
  }

  requireWritableWorkbook(): void {
    if (this.switches.readOnly || this.model.isReadOnly) throw accessDenied();
  }

  /** Throws `AccessDenied` when sheets cannot be added, removed or renamed. */
  requireOpenStructure(): void {
    this.requireWritableWorkbook();
    if (this.switches.protectedStructure) throw accessDenied();
  }

  isProtected(sheet: SheetModel): boolean {
    return sheet.isProtected || this.switches.protectedSheets.includes(sheet.name);
  }

  requireWritable(sheet: SheetModel): void {
    this.requireWritableWorkbook();
    if (this.isProtected(sheet)) throw accessDenied();
  }

  markCells(sheet: SheetModel, area: Rectangle, kind: "cells" | "formats"): void {
    this.pending.push({ kind, sheetId: sheet.id, area });
    const changed = sheet.changes.cells;
    if (changed === "all") return;
    if (changed.size + area.rowCount * area.columnCount > MANY_CELLS) {
      sheet.changes.cells = "all";
      return;
    }
    for (let r = area.row; r < area.row + area.rowCount; r++) {
      for (let c = area.column; c < area.column + area.columnCount; c++) changed.add(`${r},${c}`);
    }
  }

  markConditionalFormats(sheet: SheetModel): void {
    sheet.changes.conditionalFormats = true;
    this.pending.push({ kind: "conditionalFormats", sheetId: sheet.id });
  }

  markSheet(sheet: SheetModel, kind: "tables" | "charts" | "layout"): void {
    sheet.changes.other = true;
    this.pending.push({ kind, sheetId: sheet.id });
  }

  markWorkbook(kind: "sheets" | "selection" | "settings" | "names"): void {
    this.pending.push({ kind });
  }

  onChange(listener: (changes: readonly ModelChange[]) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Tells the listeners what has happened since last time; called after each request. */
  flush(): void {
    if (this.pending.length === 0) return;
    const changes = this.pending;
    this.pending = [];
    for (const listener of this.listeners) listener(changes);
  }
}
