import type { Rectangle, SheetModel, TableModel } from "../../model/mappe";
import { parseA1 } from "../adresse";
import { flag, text, whole } from "../args";
import { invalidArgument, invalidOperation, itemNotFound } from "../errors";
import { HostCollection } from "../hostobject";
import { contains, overlaps } from "../rektangel";
import type { Session } from "../session";
import { Range } from "./range";
import { insertCells } from "./shift";
import { Table } from "./table";
import { allTables, fillHeaders, headerRow } from "./tablemodel";
import type { Placed } from "./tablemodel";
import { sheetFor } from "./worksheet";

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
