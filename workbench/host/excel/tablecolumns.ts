import type { Rectangle, SheetModel, TableModel } from "../../model/mappe";
import { whole } from "../args";
import { readValues, writeValues } from "../celladgang";
import { apiNotFound, itemNotFound } from "../errors";
import { HostCollection, HostObject } from "../hostobject";
import type { Session } from "../session";
import { Range } from "./range";
import { bodyOf, headerRow } from "./tablemodel";

export class TableColumnCollection extends HostCollection {
  constructor(private readonly session: Session, private readonly sheet: SheetModel, private readonly table: TableModel) {
    super();
  }
  get members(): readonly TableColumn[] {
    return Array.from({ length: this.table.range.columnCount }, (_, i) => new TableColumn(this.session, this.sheet, this.table, i));
  }
  get Count(): number {
    return this.table.range.columnCount;
  }
  GetCount(): number {
    return this.Count;
  }
  GetItemOrNullObject(key: unknown): TableColumn | null {
    const hit = this.members.find((c) => (typeof key === "number" ? c.Id === key : c.Name.toLowerCase() === String(key).toLowerCase()));
    return hit ?? null;
  }
  GetItem(key: unknown): TableColumn {
    const hit = this.GetItemOrNullObject(key);
    if (!hit) throw itemNotFound();
    return hit;
  }
  GetItemAt(index: unknown): TableColumn {
    const hit = this.members[whole(index)];
    if (!hit) throw itemNotFound();
    return hit;
  }
}

export class TableColumn extends HostObject {
  constructor(private readonly session: Session, private readonly sheet: SheetModel, private readonly table: TableModel, private readonly index: number) {
    super();
  }
  override get identity(): Record<string, unknown> {
    return { Id: this.Id };
  }
  private part(area: Rectangle): Range {
    return new Range(this.session, this.sheet, { ...area, column: area.column + this.index, columnCount: 1 });
  }
  /** Ids are the column's place; the model has no ids of its own. */
  get Id(): number {
    return this.index + 1;
  }
  get Index(): number {
    return this.index;
  }
  get Name(): string {
    return String(this.sheet.cells.value(this.table.range.row, this.table.range.column + this.index) ?? "");
  }
  set Name(value: unknown) {
    writeValues(this.session, this.sheet, this.part(headerRow(this.table)).area, value);
  }
  get Values(): unknown {
    return readValues(this.sheet, this.part(this.table.range).area);
  }
  set Values(input: unknown) {
    writeValues(this.session, this.sheet, this.part(this.table.range).area, input);
  }
  GetRange(): Range {
    return this.part(this.table.range);
  }
  GetHeaderRowRange(): Range {
    return this.part(headerRow(this.table));
  }
  GetDataBodyRange(): Range {
    return this.part(bodyOf(this.table));
  }
}

export class TableRowCollection extends HostCollection {
  constructor(private readonly table: TableModel) {
    super();
  }
  /** Rows are counted, not listed: a table is read through its ranges. */
  get members(): readonly HostObject[] {
    throw apiNotFound("TableRowCollection.items");
  }
  get Count(): number {
    return bodyOf(this.table).rowCount;
  }
  GetCount(): number {
    return this.Count;
  }
}
