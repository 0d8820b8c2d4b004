import type { Rectangle, SheetModel } from "../../model/mappe";
import { addressOf, checkArraySize, readFormulas, readNumberFormats, readTexts, readValues, readValueTypes, writeNumberFormats, writeValues } from "../celladgang";
import { flag, given, number, optional, text, whole } from "../args";
import { inSheet, MAX_COLUMNS, MAX_ROWS, parseA1 } from "../adresse";
import { generalException, invalidArgument, itemNotFound } from "../errors";
import { HostObject } from "../hostobject";
import { cornerOf } from "../maal";
import { bounding, cellCount, intersection, sameRectangle } from "../rektangel";
import type { Session } from "../session";
import type { Block } from "./blok";
import { ConditionalFormatCollection } from "./conditionalformats";
import { clearBlock } from "./clear";
import { readHyperlink, writeHyperlink } from "./hyperlink";
import { DataValidation } from "./datavalidation";
import { RangeFormat } from "./rangeformat";
import { deleteCells, insertCells } from "./shift";
import { TableScopedCollection } from "./tables";
import { Worksheet } from "./worksheet";

export class Range extends HostObject {
  private reference: string | null = null;

  constructor(readonly session: Session, readonly sheet: SheetModel, readonly area: Rectangle) {
    super();
  }

  override get identity(): Record<string, unknown> {
    return this.reference === null ? {} : { _ReferenceId: this.reference };
  }
  get block(): Block {
    return { session: this.session, sheet: this.sheet, areas: [this.area] };
  }
  private to(area: Rectangle): Range {
    return new Range(this.session, this.sheet, inSheet(area));
  }

  get Address(): string {
    return addressOf(this.sheet, this.area);
  }
  get RowIndex(): number {
    return this.area.row;
  }
  get ColumnIndex(): number {
    return this.area.column;
  }
  get RowCount(): number {
    return this.area.rowCount;
  }
  get ColumnCount(): number {
    return this.area.columnCount;
  }
  /** -1 when the count does not fit in 31 bits, as in Excel. */
  get CellCount(): number {
    const count = cellCount(this.area);
    return count > 2_147_483_647 ? -1 : count;
  }
  get IsEntireColumn(): boolean {
    return this.area.rowCount === MAX_ROWS;
  }
  get IsEntireRow(): boolean {
    return this.area.columnCount === MAX_COLUMNS;
  }
  get Values(): unknown {
    return readValues(this.sheet, this.area);
  }
  set Values(input: unknown) {
    writeValues(this.session, this.sheet, this.area, input);
  }
  get Formulas(): unknown {
    return readFormulas(this.sheet, this.area);
  }
  set Formulas(input: unknown) {
    writeValues(this.session, this.sheet, this.area, input);
  }
  get Text(): unknown {
    return readTexts(this.session, this.sheet, this.area);
  }
  get ValueTypes(): unknown {
    return readValueTypes(this.sheet, this.area);
  }
  get NumberFormat(): unknown {
    return readNumberFormats(this.session, this.sheet, this.area);
  }
  set NumberFormat(input: unknown) {
    writeNumberFormats(this.session, this.sheet, this.area, input);
  }
  get Hyperlink(): unknown {
    return readHyperlink(this.sheet, this.area);
  }
  set Hyperlink(link: unknown) {
    writeHyperlink(this.block, this.area, link);
  }
  /** `null` when rows differ. */
  get RowHidden(): boolean | null {
    const hidden = this.sheet.hiddenRows;
    let count = 0;
    for (const row of hidden ?? []) if (row >= this.area.row && row < this.area.row + this.area.rowCount) count++;
    return count === 0 ? false : count === this.area.rowCount ? true : null;
  }
  set RowHidden(value: unknown) {
    this.session.requireWritable(this.sheet);
    const hide = flag(value);
    const hidden = (this.sheet.hiddenRows ??= new Set());
    for (let r = this.area.row; r < this.area.row + this.area.rowCount; r++) {
      if (hide) hidden.add(r);
      else hidden.delete(r);
    }
    this.session.markSheet(this.sheet, "layout");
  }
  get Top(): number {
    return cornerOf(this.sheet, this.area.row, 0).top;
  }
  get Left(): number {
    return cornerOf(this.sheet, 0, this.area.column).left;
  }
  get Format(): RangeFormat {
    return new RangeFormat(this.block);
  }
  get ConditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(this.block);
  }
  get DataValidation(): DataValidation {
    return new DataValidation(this.sheet);
  }
  get Worksheet(): Worksheet {
    return new Worksheet(this.session, this.sheet.id);
  }

  GetCell(row: unknown, column: unknown): Range {
    return this.to({ row: this.area.row + number(row), column: this.area.column + number(column), rowCount: 1, columnCount: 1 });
  }
  GetRow(row: unknown): Range {
    return this.to({ ...this.area, row: this.area.row + number(row), rowCount: 1 });
  }
  GetColumn(column: unknown): Range {
    return this.to({ ...this.area, column: this.area.column + number(column), columnCount: 1 });
  }
  GetLastCell(): Range {
    return this.GetCell(this.area.rowCount - 1, this.area.columnCount - 1);
  }
  GetLastRow(): Range {
    return this.GetRow(this.area.rowCount - 1);
  }
  GetLastColumn(): Range {
    return this.GetColumn(this.area.columnCount - 1);
  }
  GetOffsetRange(rows: unknown, columns: unknown): Range {
    return this.to({ ...this.area, row: this.area.row + number(rows), column: this.area.column + number(columns) });
  }
  GetResizedRange(rows: unknown, columns: unknown): Range {
    return this.to({ ...this.area, rowCount: this.area.rowCount + number(rows), columnCount: this.area.columnCount + number(columns) });
  }
  GetAbsoluteResizedRange(rows: unknown, columns: unknown): Range {
    return this.to({ ...this.area, rowCount: whole(rows, 1), columnCount: whole(columns, 1) });
  }
  GetEntireRow(): Range {
    return this.to({ ...this.area, column: 0, columnCount: MAX_COLUMNS });
  }
  GetEntireColumn(): Range {
    return this.to({ ...this.area, row: 0, rowCount: MAX_ROWS });
  }
  GetBoundingRect(other: unknown): Range {
    return this.to(bounding(this.area, this.other(other)));
  }
  GetIntersectionOrNullObject(other: unknown): Range | null {
    const common = intersection(this.area, this.other(other));
    return common && this.to(common);
  }
  GetIntersection(other: unknown): Range {
    const common = this.GetIntersectionOrNullObject(other);
    if (!common) throw itemNotFound();
    return common;
  }
  private other(other: unknown): Rectangle {
    if (!(other instanceof Range)) return parseA1(text(other));
    if (other.sheet !== this.sheet) throw invalidArgument();
    return other.area;
  }
  GetUsedRangeOrNullObject(valuesOnly?: unknown): Range | null {
    const used = this.sheet.cells.usedRange(optional(flag, valuesOnly, false));
    const part = used && intersection(used, this.area);
    return part && this.to(part);
  }
  GetUsedRange(valuesOnly?: unknown): Range {
    return this.GetUsedRangeOrNullObject(valuesOnly) ?? this.GetCell(0, 0);
  }
  GetTables(fullyContained?: unknown): TableScopedCollection {
    return new TableScopedCollection(this.session, this.sheet, this.area, optional(flag, fullyContained, false));
  }

  Clear(applyTo?: unknown): void {
    clearBlock(this.block, given(applyTo) ? text(applyTo) : "All");
  }
  Insert(shift: unknown): Range {
    insertCells(this.block, this.area, text(shift));
    return this;
  }
  Delete(shift: unknown): void {
    deleteCells(this.block, this.area, text(shift));
  }
  Select(): void {
    if (this.session.switches.otherWorkbookInFocus) throw generalException();
    this.Worksheet.select(this.area);
  }
  Merge(across?: unknown): void {
    this.session.requireWritable(this.sheet);
    this.Unmerge();
    const parts = optional(flag, across, false)
      ? Array.from({ length: this.area.rowCount }, (_, i) => ({ ...this.area, row: this.area.row + i, rowCount: 1 }))
      : [this.area];
    this.sheet.merges.push(...parts.filter((p) => cellCount(p) > 1));
    this.session.markSheet(this.sheet, "layout");
  }
  Unmerge(): void {
    this.session.requireWritable(this.sheet);
    this.sheet.merges = this.sheet.merges.filter((m) => !intersection(m, this.area) && !sameRectangle(m, this.area));
    this.session.markSheet(this.sheet, "layout");
  }

  _ValidateArraySize(rows: unknown, columns: unknown): void {
    checkArraySize(this.area, number(rows), number(columns));
  }
  _KeepReference(): void {
    this.reference ??= this.session.keep(this);
  }
}
