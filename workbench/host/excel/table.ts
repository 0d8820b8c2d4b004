import type { Rectangle, SheetModel, TableModel } from "../../model/mappe";
import { parseA1, tryParseA1 } from "../adresse";
import { flag, text } from "../args";
import { alreadyExists, invalidArgument, invalidOperation, itemNotFound } from "../errors";
import { HostObject } from "../hostobject";
import { overlaps } from "../rektangel";
import type { Session } from "../session";
import { AutoFilter } from "./autofilter";
import { clearBlock } from "./clear";
import { Range } from "./range";
import { TableColumnCollection, TableRowCollection } from "./tablecolumns";
import { allTables, bodyOf, fillHeaders, headerRow } from "./tablemodel";
import { Worksheet } from "./worksheet";

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
