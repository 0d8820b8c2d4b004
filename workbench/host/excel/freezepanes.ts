import type { SheetModel } from "../../model/mappe";
import { given, text, whole } from "../args";
import { MAX_COLUMNS, MAX_ROWS, parseA1 } from "../adresse";
import { itemNotFound } from "../errors";
import { HostObject } from "../hostobject";
import type { Session } from "../session";
import { Range } from "./range";

export class WorksheetFreezePanes extends HostObject {
  constructor(private readonly session: Session, private readonly sheet: SheetModel) {
    super();
  }
  private freeze(rows: number, columns: number): void {
    this.session.requireWritableWorkbook();
    this.sheet.frozenRows = rows;
    this.sheet.frozenColumns = columns;
    this.session.markSheet(this.sheet, "layout");
  }
  FreezeRows(count?: unknown): void {
    this.freeze(given(count) ? whole(count, 1) : 1, 0);
  }
  FreezeColumns(count?: unknown): void {
    this.freeze(0, given(count) ? whole(count, 1) : 1);
  }
  FreezeAt(range: unknown): void {
    const area = range instanceof Range ? range.area : parseA1(text(range));
    this.freeze(area.row + area.rowCount, area.column + area.columnCount);
  }
  Unfreeze(): void {
    this.freeze(0, 0);
  }
  GetLocationOrNullObject(): Range | null {
    const { frozenRows, frozenColumns } = this.sheet;
    if (frozenRows === 0 && frozenColumns === 0) return null;
    return new Range(this.session, this.sheet, { row: 0, column: 0, rowCount: frozenRows || MAX_ROWS, columnCount: frozenColumns || MAX_COLUMNS });
  }
  GetLocation(): Range {
    const range = this.GetLocationOrNullObject();
    if (!range) throw itemNotFound();
    return range;
  }
}
