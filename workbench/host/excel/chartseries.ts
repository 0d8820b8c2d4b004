import type { ChartModel, ChartSeries as ChartSeriesModel } from "../../model/mappe";
import { color, given, number, oneOf, text, whole } from "../args";
import { invalidArgument, itemNotFound } from "../errors";
import { HostCollection, HostObject } from "../hostobject";
import type { ChangeChart } from "./chartparts";
import { Range } from "./range";

export class ChartSeriesCollection extends HostCollection {
  constructor(private readonly model: ChartModel, private readonly change: ChangeChart) {
    super();
  }
  get members(): readonly ChartSeries[] {
    return this.model.series.map((s) => new ChartSeries(this.model, s, this.change));
  }
  get Count(): number {
    return this.model.series.length;
  }
  GetCount(): number {
    return this.Count;
  }
  GetItemAt(index: unknown): ChartSeries {
    const found = this.members[whole(index)];
    if (!found) throw itemNotFound();
    return found;
  }
  Add(name?: unknown, index?: unknown): ChartSeries {
    const series: ChartSeriesModel = { name: given(name) ? text(name) : `Serie${this.Count + 1}`, categories: null, values: "", color: null, dashed: false };
    const at = given(index) ? whole(index) : this.Count;
    this.change((model) => { model.series.splice(at, 0, series); });
    return new ChartSeries(this.model, series, this.change);
  }
}

/** Marker and line weight are kept while the host runs, not saved. */
interface Extras {
  markerStyle: string;
  weight: number;
  smooth: boolean;
}
const extras = new WeakMap<ChartSeriesModel, Extras>();
const extrasOf = (series: ChartSeriesModel): Extras => extras.get(series) ?? { markerStyle: "Automatic", weight: 2.25, smooth: false };

const MARKERS = ["Invalid", "Automatic", "None", "Square", "Diamond", "Triangle", "X", "Star", "Dot", "Dash", "Circle", "Plus", "Picture"] as const;

export class ChartSeries extends HostObject {
  constructor(private readonly chart: ChartModel, private readonly series: ChartSeriesModel, private readonly change: ChangeChart) {
    super();
  }
  private extra(patch: Partial<Extras>): void {
    this.change(() => { extras.set(this.series, { ...extrasOf(this.series), ...patch }); });
  }
  get Name(): string {
    return this.series.name;
  }
  set Name(value: unknown) {
    const name = text(value);
    this.change(() => { this.series.name = name; });
  }
  get MarkerStyle(): string {
    return extrasOf(this.series).markerStyle;
  }
  set MarkerStyle(value: unknown) {
    this.extra({ markerStyle: oneOf(value, MARKERS) });
  }
  get Smooth(): boolean {
    return extrasOf(this.series).smooth;
  }
  set Smooth(value: unknown) {
    this.extra({ smooth: value === true });
  }
  get Format(): ChartSeriesFormat {
    return new ChartSeriesFormat(this.series, this.change);
  }
  SetValues(range: unknown): void {
    this.change(() => { this.series.values = reference(range); });
  }
  SetXAxisValues(range: unknown): void {
    this.change(() => { this.series.categories = reference(range); });
  }
  Delete(): void {
    this.change(() => { this.chart.series = this.chart.series.filter((s) => s !== this.series); });
  }
}

function reference(range: unknown): string {
  if (!(range instanceof Range)) throw invalidArgument();
  return range.Address;
}

export class ChartSeriesFormat extends HostObject {
  constructor(private readonly series: ChartSeriesModel, private readonly change: ChangeChart) {
    super();
  }
  get Line(): ChartLineFormat {
    return new ChartLineFormat(this.series, this.change);
  }
  get Fill(): ChartFill {
    return new ChartFill(this.series, this.change);
  }
}

export class ChartFill extends HostObject {
  constructor(private readonly series: ChartSeriesModel, private readonly change: ChangeChart) {
    super();
  }
  SetSolidColor(value: unknown): void {
    const solid = color(value);
    this.change(() => { this.series.color = solid; });
  }
  Clear(): void {
    this.change(() => { this.series.color = null; });
  }
}

const LINES = ["Continuous", "Dash", "DashDot", "DashDotDot", "Dot", "RoundDot"] as const;

export class ChartLineFormat extends HostObject {
  constructor(private readonly series: ChartSeriesModel, private readonly change: ChangeChart) {
    super();
  }
  get Color(): string {
    return this.series.color ?? "";
  }
  set Color(value: unknown) {
    const line = color(value);
    this.change(() => { this.series.color = line; });
  }
  get LineStyle(): string {
    return this.series.dashed ? "Dash" : "Continuous";
  }
  /** Every broken line is a dashed one to the model. */
  set LineStyle(value: unknown) {
    const dashed = oneOf(value, LINES) !== "Continuous";
    this.change(() => { this.series.dashed = dashed; });
  }
  get Weight(): number {
    return extrasOf(this.series).weight;
  }
  set Weight(value: unknown) {
    const weight = number(value);
    this.change(() => { extras.set(this.series, { ...extrasOf(this.series), weight }); });
  }
}
