import type { Rectangle, SheetModel, TableModel } from "../../model/mappe";
import { parseA1, tryParseA1 } from "../adresse";
import { flag, text, whole } from "../args";
import { alreadyExists, invalidArgument, invalidOperation, itemNotFound } from "../errors";
import { HostCollection, HostObject } from "../hostobject";
import { contains, overlaps } from "../rektangel";
import type { Session } from "../session";
import { AutoFilter } from "./autofilter";
import { clearBlock } from "./clear";
import { Range } from "./range";
import { insertCells } from "./shift";
import { TableColumnCollection, TableRowCollection } from "./tablecolumns";
import { bodyOf, fillHeaders, headerRow } from "./tablemodel";
import { sheetFor, Worksheet } from "./worksheet";

interface Placed {
  readonly sheet: SheetModel;
  readonly table: TableModel;
}

const allTables = (session: Session): Placed[] => session.model.sheets.flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table })));

/** Look-up by name or id among some tables. */
abstract class Tables extends HostCollection {
  constructor(protected readonly session: Session) {
    super();
  }
  protected abstract get found(): readonly Placed[];
  get members(): readonly Table[] {
    return this.found.map((p) => new Table(this.session, p.sheet, p.table));
  }
  GetCount(): number {
    return this.found.length;
  }
  GetItemOrNullObject(key: unknown): Table | null {
    const wanted = String(key).toLowerCase();
    const hit = this.found.find((p) => p.table.id === String(key) || p.table.name.toLowerCase() === wanted);
    return hit ? new Table(this.session, hit.sheet, hit.table) : null;
  }
  GetItem(key: unknown): Table {
    const found = this.GetItemOrNullObject(key);
    if (!found) throw itemNotFound();
    return found;
  }
}

/** Tables within a range: those that lie wholly in it, or those that touch it. */
export class TableScopedCollection extends Tables {
  constructor(session: Session, private readonly sheet: SheetModel, private readonly area: Rectangle, private readonly whole: boolean) {
    super(session);
  }
  protected get found(): readonly Placed[] {
    const hit = this.whole ? contains : overlaps;
    return this.sheet.tables.filter((t) => hit(this.area, t.range)).map((table) => ({ sheet: this.sheet, table }));
  }
  GetFirst(): Table {
    const first = this.members[0];
    if (!first) throw itemNotFound();
    return first;
  }
}

/** A sheet's tables, or the workbook's when `sheet` is `null`. */
export class TableCollection extends Tables {
  constructor(session: Session, private readonly sheet: SheetModel | null) {
    super(session);
  }
  protected get found(): readonly Placed[] {
    return allTables(this.session).filter((p) => this.sheet === null || p.sheet === this.sheet);
  }
  get Count(): number {
    return this.found.length;
  }
  GetItemAt(index: unknown): Table {
    const found = this.members[whole(index)];
    if (!found) throw itemNotFound();
    return found;
  }
  /** Without headers a header row is put in above the data; a lone header row gets an empty row below. */
  Add(address: unknown, hasHeaders: unknown): Table {
    const { session } = this;
    const near = this.sheet ?? session.activeSheet;
    const sheet = address instanceof Range ? address.sheet : sheetFor(session, text(address), near);
    if (this.sheet && sheet !== this.sheet) throw invalidArgument();
    const given = address instanceof Range ? address.area : parseA1(text(address));
    session.requireWritable(sheet);
    if (sheet.tables.some((t) => overlaps(t.range, given))) throw invalidArgument("A table cannot overlap another table.");
    if (sheet.merges.some((m) => overlaps(m, given))) throw invalidOperation();
    const headers = flag(hasHeaders);
    if (!headers) insertCells({ session, sheet, areas: [given] }, { ...given, rowCount: 1 }, "Down");
    const range = { ...given, rowCount: headers ? Math.max(2, given.rowCount) : given.rowCount + 1 };
    const table: TableModel = {
      id: String(Math.max(0, ...allTables(session).map((p) => Number(p.table.id) || 0)) + 1),
      name: freeName(session), range, showHeaders: true, showTotals: false, style: "TableStyleMedium2", showBandedRows: true, showFilterButton: true,
    };
    sheet.tables.push(table);
    fillHeaders(sheet, table);
    session.markCells(sheet, headerRow(table), "cells");
    session.markSheet(sheet, "tables");
    return new Table(session, sheet, table);
  }
}

function freeName(session: Session): string {
  const taken = new Set(allTables(session).map((p) => p.table.name.toLowerCase()));
  let n = taken.size + 1;
  while (taken.has(`tabel${n}`)) n++;
  return `Tabel${n}`;
}

export class Table extends HostObject {
  constructor(private readonly session: Session, private readonly sheet: SheetModel, private readonly table: TableModel) {
    super();
  }
  override get identity(): Record<string, unknown> {
    return { Id: this.table.id };
  }
  private change(patch: Partial<TableModel>): void {
    this.session.requireWritable(this.sheet);
    if (!this.sheet.tables.includes(this.table)) throw itemNotFound();
    Object.assign(this.table, patch);
    this.session.markSheet(this.sheet, "tables");
  }
  private range(area: Rectangle): Range {
    if (!this.sheet.tables.includes(this.table)) throw itemNotFound();
    return new Range(this.session, this.sheet, area);
  }

  get Id(): string {
    return this.table.id;
  }
  get Name(): string {
    return this.table.name;
  }
  /** Unique among tables and names of the workbook; letters, figures, `_` and `.`; not a cell address. */
  set Name(value: unknown) {
    const name = text(value);
    if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u.test(name) || tryParseA1(name) || /^[rc]$/i.test(name)) throw invalidArgument();
    const lower = name.toLowerCase();
    const taken = allTables(this.session).some((p) => p.table !== this.table && p.table.name.toLowerCase() === lower) || this.session.model.names.some((n) => n.name.toLowerCase() === lower);
    if (taken) throw alreadyExists();
    this.change({ name });
  }
  get ShowHeaders(): boolean {
    return this.table.showHeaders;
  }
  set ShowHeaders(value: unknown) {
    if (flag(value) !== this.table.showHeaders) throw invalidOperation("The host does not add or remove a table's header row.");
  }
  get ShowTotals(): boolean {
    return this.table.showTotals;
  }
  set ShowTotals(value: unknown) {
    if (flag(value) !== this.table.showTotals) throw invalidOperation("The host does not add or remove a table's total row.");
  }
  get ShowBandedRows(): boolean {
    return this.table.showBandedRows;
  }
  set ShowBandedRows(value: unknown) {
    this.change({ showBandedRows: flag(value) });
  }
  get ShowFilterButton(): boolean {
    return this.table.showFilterButton;
  }
  set ShowFilterButton(value: unknown) {
    this.change({ showFilterButton: flag(value) });
  }
  get Style(): string {
    return this.table.style;
  }
  set Style(value: unknown) {
    const style = text(value);
    if (!/^TableStyle(?:(?:Light|Medium)(?:1\d|2[0-8]|\d)|Dark(?:1[01]|\d))$/.test(style)) throw invalidArgument();
    this.change({ style });
  }
  get AutoFilter(): AutoFilter {
    return new AutoFilter();
  }
  get Worksheet(): Worksheet {
    return new Worksheet(this.session, this.sheet.id);
  }
  get Columns(): TableColumnCollection {
    return new TableColumnCollection(this.session, this.sheet, this.table);
  }
  get Rows(): TableRowCollection {
    return new TableRowCollection(this.table);
  }
  GetRange(): Range {
    return this.range(this.table.range);
  }
  GetHeaderRowRange(): Range {
    if (!this.table.showHeaders) throw itemNotFound();
    return this.range(headerRow(this.table));
  }
  GetDataBodyRange(): Range {
    return this.range(bodyOf(this.table));
  }
  /** The new range must keep the header row's place, as in Excel. */
  Resize(to: unknown): void {
    const area = to instanceof Range ? to.area : parseA1(text(to));
    const clash = this.sheet.tables.some((t) => t !== this.table && overlaps(t.range, area));
    if (area.row !== this.table.range.row || !overlaps(area, this.table.range) || area.rowCount < 2 || clash) throw invalidArgument();
    this.change({ range: area });
    fillHeaders(this.sheet, this.table);
    this.session.markCells(this.sheet, headerRow(this.table), "cells");
  }
  ConvertToRange(): Range {
    const range = this.GetRange();
    this.remove();
    return range;
  }
  /** The table goes, and its cells are cleared. */
  Delete(): void {
    const { block } = this.GetRange();
    this.remove();
    clearBlock(block, "All");
  }
  private remove(): void {
    this.change({});
    this.sheet.tables = this.sheet.tables.filter((t) => t !== this.table);
  }
}
