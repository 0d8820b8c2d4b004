import type { Rectangle, SheetModel } from "../../model/mappe";
import { formatA1, inSheet, parseA1, SHEET, sheetOf, tryParseA1 } from "../adresse";
import { color, flag, given, number, oneOf, optional, text, whole } from "../args";
import { generalException, invalidArgument, invalidOperation, itemNotFound, unsupportedSheet } from "../errors";
import { HostObject } from "../hostobject";
import { EventType } from "../session";
import type { Session } from "../session";
import { ChartCollection } from "./charts";
import { AutoFilter } from "./autofilter";
import { WorksheetCustomPropertyCollection } from "./customproperties";
import { WorksheetFreezePanes } from "./freezepanes";
import { NamedItemCollection } from "./names";
import { PageLayout } from "./pagelayout";
import { WorksheetProtection } from "./protection";
import { Range } from "./range";
import { parseAreas, RangeAreas } from "./rangeareas";
import { checkSheetName, renameSheet } from "./sheetname";
import { TableCollection } from "./tables";

const EVENTS = { DataChanged: EventType.changed, SelectionChanged: EventType.selectionChanged, Activated: EventType.activated, Deactivated: EventType.deactivated } as const;

export class Worksheet extends HostObject {
  constructor(private readonly session: Session, private readonly id: string) {
    super();
  }
  /** Looked up each time: a sheet that has been deleted answers `ItemNotFound`. */
  get sheet(): SheetModel {
    return this.session.sheet(this.id);
  }
  override get identity(): Record<string, unknown> {
    return { Id: this.sheet.id };
  }
  private layout(change: (sheet: SheetModel) => void): void {
    this.session.requireWritableWorkbook();
    change(this.sheet);
    this.session.markSheet(this.sheet, "layout");
  }

  get Id(): string {
    return this.sheet.id;
  }
  get Name(): string {
    return this.sheet.name;
  }
  set Name(value: unknown) {
    this.session.requireOpenStructure();
    const { sheet, session } = this;
    renameSheet(session.model, sheet, checkSheetName(session, text(value), sheet));
    session.markSheet(sheet, "layout");
    session.markWorkbook("sheets");
  }
  get Position(): number {
    return this.session.model.sheets.indexOf(this.sheet);
  }
  set Position(value: unknown) {
    this.session.requireOpenStructure();
    const { sheets } = this.session.model;
    const to = whole(value);
    if (to >= sheets.length) throw invalidArgument();
    const { sheet } = this;
    sheets.splice(sheets.indexOf(sheet), 1);
    sheets.splice(to, 0, sheet);
    this.session.markWorkbook("sheets");
  }
  get Visibility(): string {
    return this.sheet.visibility;
  }
  set Visibility(value: unknown) {
    this.session.requireOpenStructure();
    const visibility = oneOf(value, ["Visible", "Hidden", "VeryHidden"]);
    if (visibility !== "Visible" && !this.session.model.sheets.some((s) => s.id !== this.id && s.visibility === "Visible")) throw invalidOperation();
    this.layout((sheet) => { sheet.visibility = visibility; });
    this.session.markWorkbook("sheets");
  }
  get TabColor(): string {
    return this.sheet.tabColor ?? "";
  }
  set TabColor(value: unknown) {
    const tabColor = color(value);
    this.layout((sheet) => { sheet.tabColor = tabColor; });
  }
  get ShowGridlines(): boolean {
    return this.sheet.showGridlines;
  }
  set ShowGridlines(value: unknown) {
    const show = flag(value);
    this.layout((sheet) => { sheet.showGridlines = show; });
  }

  /** The name under which the client writes `showGridlines`. */
  get Gridlines(): boolean {
    return this.ShowGridlines;
  }
  set Gridlines(value: unknown) {
    this.ShowGridlines = value;
  }

  get Tables(): TableCollection {
    return new TableCollection(this.session, this.sheet);
  }
  get Charts(): ChartCollection {
    return new ChartCollection(this.session, this.sheet);
  }
  get CustomProperties(): WorksheetCustomPropertyCollection {
    return new WorksheetCustomPropertyCollection(this.session, this.sheet);
  }
  get Protection(): WorksheetProtection {
    return new WorksheetProtection(this.session, this.sheet);
  }
  get FreezePanes(): WorksheetFreezePanes {
    return new WorksheetFreezePanes(this.session, this.sheet);
  }
  get PageLayout(): PageLayout {
    return new PageLayout(this.session, this.sheet);
  }
  get Names(): NamedItemCollection {
    return new NamedItemCollection(this.session, this.sheet);
  }
  get AutoFilter(): AutoFilter {
    return new AutoFilter();
  }

  private requireCells(): void {
    if (!this.sheet.hasCells) throw unsupportedSheet();
  }
  private range(area: Rectangle): Range {
    this.requireCells();
    return new Range(this.session, this.sheet, inSheet(area));
  }
  /** An address or a name of the workbook or the sheet; the whole sheet without argument. */
  GetRange(address?: unknown): Range {
    if (!given(address)) return this.range(SHEET);
    const wanted = text(address);
    const area = tryParseA1(wanted);
    if (area) {
      const other = sheetOf(wanted);
      if (other !== null && other.toLowerCase() !== this.sheet.name.toLowerCase()) throw invalidArgument();
      return this.range(area);
    }
    const named = this.session.model.names.find((n) => n.name.toLowerCase() === wanted.toLowerCase());
    if (!named) throw invalidArgument();
    return this.range(parseA1(named.formula.replace(/^=/, "")));
  }
  GetRangeByIndexes(row: unknown, column: unknown, rows: unknown, columns: unknown): Range {
    return this.range({ row: whole(row), column: whole(column), rowCount: whole(rows, 1), columnCount: whole(columns, 1) });
  }
  GetCell(row: unknown, column: unknown): Range {
    return this.range({ row: number(row), column: number(column), rowCount: 1, columnCount: 1 });
  }
  GetRanges(address?: unknown): RangeAreas {
    this.requireCells();
    return new RangeAreas(this.session, this.sheet, given(address) ? parseAreas(text(address)) : [SHEET]);
  }
  GetUsedRangeOrNullObject(valuesOnly?: unknown): Range | null {
    this.requireCells();
    const used = this.sheet.cells.usedRange(optional(flag, valuesOnly, false));
    return used && this.range(used);
  }
  GetUsedRange(valuesOnly?: unknown): Range {
    return this.GetUsedRangeOrNullObject(valuesOnly) ?? this.GetCell(0, 0);
  }

  Activate(): void {
    if (this.session.switches.otherWorkbookInFocus) throw generalException();
    if (this.sheet.visibility !== "Visible") throw invalidOperation();
    this.select(null);
  }
  /** Makes the sheet active; with an area the selection moves too. */
  select(area: Rectangle | null): void {
    const { session, sheet } = this;
    const before = session.activeSheet;
    session.model.activeSheet = sheet.name;
    if (area) session.model.selection = area;
    if (before.id !== sheet.id) {
      session.emit(EventType.deactivated, before.id, { worksheetId: before.id });
      session.emit(EventType.activated, sheet.id, { worksheetId: sheet.id });
    }
    session.markWorkbook("selection");
    session.emit(EventType.selectionChanged, sheet.id, { worksheetId: sheet.id, address: formatA1(session.model.selection) });
    session.fireDocumentSelection();
  }
  Delete(): void {
    const { session, sheet } = this;
    session.requireOpenStructure();
    const { sheets } = session.model;
    if (!sheets.some((s) => s !== sheet && s.visibility === "Visible")) throw invalidOperation();
    const place = sheets.indexOf(sheet);
    sheets.splice(place, 1);
    session.model.names = session.model.names.filter((n) => n.scope !== sheet.name);
    if (session.model.activeSheet === sheet.name) {
      const next = [...sheets.slice(place), ...sheets.slice(0, place).reverse()].find((s) => s.visibility === "Visible");
      session.model.activeSheet = next?.name ?? "";
      session.model.selection = { row: 0, column: 0, rowCount: 1, columnCount: 1 };
    }
    session.markWorkbook("sheets");
    session.emit(EventType.deleted, sheet.id, { worksheetId: sheet.id, source: "Local" });
  }

  _GetSheetById(id: unknown): Worksheet {
    return new Worksheet(this.session, this.session.sheet(text(id)).id);
  }
  _RegisterDataChangedEvent(): void {
    this.session.register(EVENTS.DataChanged, this.id);
  }
  _UnregisterDataChangedEvent(): void {
    this.session.unregister(EVENTS.DataChanged, this.id);
  }
  _RegisterSelectionChangedEvent(): void {
    this.session.register(EVENTS.SelectionChanged, this.id);
  }
  _UnregisterSelectionChangedEvent(): void {
    this.session.unregister(EVENTS.SelectionChanged, this.id);
  }
  _RegisterActivatedEvent(): void {
    this.session.register(EVENTS.Activated, this.id);
  }
  _UnregisterActivatedEvent(): void {
    this.session.unregister(EVENTS.Activated, this.id);
  }
  _RegisterDeactivatedEvent(): void {
    this.session.register(EVENTS.Deactivated, this.id);
  }
  _UnregisterDeactivatedEvent(): void {
    this.session.unregister(EVENTS.Deactivated, this.id);
  }
}

/** The sheet an address names, or the given one; throws `ItemNotFound`. */
export function sheetFor(session: Session, address: string, otherwise: SheetModel): SheetModel {
  const name = sheetOf(address);
  if (name === null) return otherwise;
  const found = session.sheetNamed(name);
  if (!found) throw itemNotFound();
  return found;
}
