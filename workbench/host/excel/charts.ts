import type { ChartModel, SheetModel } from "../../model/mappe";
import { parseA1 } from "../adresse";
import { given, number, text, whole } from "../args";
import { invalidArgument, itemNotFound } from "../errors";
import { HostCollection, HostObject } from "../hostobject";
import { cellAt, cornerOf } from "../maal";
import type { Session } from "../session";
import { ChartAxes, ChartLegend, ChartTitle } from "./chartparts";
import { ChartSeriesCollection } from "./chartseries";
import { chartType, newChart, seriesOf } from "./chartmodel";
import { Range } from "./range";
import { Worksheet } from "./worksheet";

export class ChartCollection extends HostCollection {
  constructor(private readonly session: Session, private readonly sheet: SheetModel) {
    super();
  }
  get members(): readonly Chart[] {
    return this.sheet.charts.map((c) => new Chart(this.session, this.sheet, c));
  }
  get Count(): number {
    return this.sheet.charts.length;
  }
  GetCount(): number {
    return this.Count;
  }
  GetItemOrNullObject(key: unknown): Chart | null {
    const wanted = text(key).toLowerCase();
    const found = this.sheet.charts.find((c) => c.id.toLowerCase() === wanted || c.name.toLowerCase() === wanted);
    return found ? new Chart(this.session, this.sheet, found) : null;
  }
  GetItem(key: unknown): Chart {
    const found = this.GetItemOrNullObject(key);
    if (!found) throw itemNotFound();
    return found;
  }
  GetItemAt(index: unknown): Chart {
    const found = this.members[whole(index)];
    if (!found) throw itemNotFound();
    return found;
  }
  Add(type: unknown, source: unknown, seriesBy?: unknown): Chart {
    if (!(source instanceof Range)) throw invalidArgument();
    this.session.requireWritable(this.sheet);
    const series = seriesOf(source.sheet, source.area, given(seriesBy) ? text(seriesBy) : "Auto");
    const names = new Set(this.sheet.charts.map((c) => c.name));
    let n = names.size + 1;
    while (names.has(`Diagram ${n}`)) n++;
    const model = newChart(`{CH${String(this.session.nextId()).padStart(6, "0")}}`, `Diagram ${n}`, chartType(text(type)), series);
    this.sheet.charts.push(model);
    this.session.markSheet(this.sheet, "charts");
    return new Chart(this.session, this.sheet, model);
  }
}

/** Place and size are kept as cells: what is read back is the corner of the nearest cell. */
export class Chart extends HostObject {
  constructor(private readonly session: Session, private readonly sheet: SheetModel, private readonly model: ChartModel) {
    super();
  }
  override get identity(): Record<string, unknown> {
    return { Id: this.model.id };
  }
  private readonly change = (change: (model: ChartModel) => void): void => {
    this.session.requireWritable(this.sheet);
    if (!this.sheet.charts.includes(this.model)) throw itemNotFound();
    change(this.model);
    this.session.markSheet(this.sheet, "charts");
  };
  get Id(): string {
    return this.model.id;
  }
  get Name(): string {
    return this.model.name;
  }
  set Name(value: unknown) {
    const name = text(value);
    this.change((model) => { model.name = name; });
  }
  get ChartType(): string {
    return { line: "Line", columnClustered: "ColumnClustered", barClustered: "BarClustered" }[this.model.type];
  }
  set ChartType(value: unknown) {
    const type = chartType(text(value));
    this.change((model) => { model.type = type; });
  }
  private corner(which: "from" | "to"): { top: number; left: number } {
    const { row, column } = this.model.anchor[which];
    return cornerOf(this.sheet, row, column);
  }
  private place(top: number, left: number, height: number, width: number): void {
    this.change((model) => { model.anchor = { from: cellAt(this.sheet, top, left), to: cellAt(this.sheet, top + height, left + width) }; });
  }
  get Top(): number {
    return this.corner("from").top;
  }
  set Top(value: unknown) {
    this.place(number(value), this.Left, this.Height, this.Width);
  }
  get Left(): number {
    return this.corner("from").left;
  }
  set Left(value: unknown) {
    this.place(this.Top, number(value), this.Height, this.Width);
  }
  get Height(): number {
    return this.corner("to").top - this.Top;
  }
  set Height(value: unknown) {
    this.place(this.Top, this.Left, number(value), this.Width);
  }
  get Width(): number {
    return this.corner("to").left - this.Left;
  }
  set Width(value: unknown) {
    this.place(this.Top, this.Left, this.Height, number(value));
  }
  get Title(): ChartTitle {
    return new ChartTitle(this.model, this.change);
  }
  get Legend(): ChartLegend {
    return new ChartLegend(this.model, this.change);
  }
  get Axes(): ChartAxes {
    return new ChartAxes(this.model, this.change);
  }
  get Series(): ChartSeriesCollection {
    return new ChartSeriesCollection(this.model, this.change);
  }
  get Worksheet(): Worksheet {
    return new Worksheet(this.session, this.sheet.id);
  }
  SetData(source: unknown, seriesBy?: unknown): void {
    if (!(source instanceof Range)) throw invalidArgument();
    const series = seriesOf(source.sheet, source.area, given(seriesBy) ? text(seriesBy) : "Auto");
    this.change((model) => { model.series = series; });
  }
  /** Fills the cells from the first one's corner to the last one's far corner. */
  SetPosition(start: unknown, end?: unknown): void {
    const area = (cell: unknown): { row: number; column: number; rowCount: number; columnCount: number } => (cell instanceof Range ? cell.area : parseA1(text(cell)));
    const first = area(start), last = area(given(end) ? end : start);
    this.change((model) => {
      model.anchor = { from: { row: first.row, column: first.column }, to: { row: last.row + last.rowCount, column: last.column + last.columnCount } };
    });
  }
  Delete(): void {
    this.change(() => { this.sheet.charts = this.sheet.charts.filter((c) => c !== this.model); });
  }
}
