import type { ChartModel } from "../../model/mappe";
import { flag, given, number, oneOf, text } from "../args";
import { HostObject } from "../hostobject";

export type ChangeChart = (change: (model: ChartModel) => void) => void;

/** What a chart has and the model does not: kept while the host runs, not saved. */
interface Extras {
  valueTitle: string | null;
  categoryTitle: string | null;
  categoryFormat: string | null;
}
const extras = new WeakMap<ChartModel, Extras>();
const extrasOf = (model: ChartModel): Extras => extras.get(model) ?? { valueTitle: null, categoryTitle: null, categoryFormat: null };

export class ChartTitle extends HostObject {
  constructor(private readonly model: ChartModel, private readonly change: ChangeChart) {
    super();
  }
  get Text(): string {
    return this.model.title ?? "";
  }
  set Text(value: unknown) {
    const title = text(value);
    this.change((model) => { model.title = title; });
  }
  get Visible(): boolean {
    return this.model.title !== null;
  }
  set Visible(value: unknown) {
    const visible = flag(value);
    this.change((model) => { model.title = visible ? (model.title ?? "Diagramtitel") : null; });
  }
}

const PLACES = ["Top", "Bottom", "Left", "Right", "Corner"] as const;

export class ChartLegend extends HostObject {
  constructor(private readonly model: ChartModel, private readonly change: ChangeChart) {
    super();
  }
  get Visible(): boolean {
    return this.model.legend !== null;
  }
  set Visible(value: unknown) {
    const visible = flag(value);
    this.change((model) => { model.legend = visible ? (model.legend ?? "Bottom") : null; });
  }
  get Position(): string {
    return PLACES.find((p) => p.toLowerCase() === this.model.legend?.toLowerCase()) ?? "Bottom";
  }
  set Position(value: unknown) {
    const place = oneOf(value, PLACES);
    this.change((model) => { model.legend = place; });
  }
}

export class ChartAxes extends HostObject {
  constructor(private readonly model: ChartModel, private readonly change: ChangeChart) {
    super();
  }
  get ValueAxis(): ChartValueAxis {
    return new ChartValueAxis(this.model, this.change);
  }
  get CategoryAxis(): ChartCategoryAxis {
    return new ChartCategoryAxis(this.model, this.change);
  }
}

/** `""` puts a bound back to automatic, as in Excel. */
const bound = (value: unknown): number | null => (value === "" || !given(value) ? null : number(value));

export class ChartValueAxis extends HostObject {
  constructor(private readonly model: ChartModel, private readonly change: ChangeChart) {
    super();
  }
  get Minimum(): number | "" {
    return this.model.valueAxis.minimum ?? "";
  }
  set Minimum(value: unknown) {
    const minimum = bound(value);
    this.change((model) => { model.valueAxis.minimum = minimum; });
  }
  get Maximum(): number | "" {
    return this.model.valueAxis.maximum ?? "";
  }
  set Maximum(value: unknown) {
    const maximum = bound(value);
    this.change((model) => { model.valueAxis.maximum = maximum; });
  }
  get NumberFormat(): string {
    return this.model.valueAxis.numberFormat ?? "General";
  }
  set NumberFormat(value: unknown) {
    const numberFormat = text(value);
    this.change((model) => { model.valueAxis.numberFormat = numberFormat; });
  }
  get Title(): ChartAxisTitle {
    return new ChartAxisTitle(this.model, this.change, "valueTitle");
  }
}

export class ChartCategoryAxis extends HostObject {
  constructor(private readonly model: ChartModel, private readonly change: ChangeChart) {
    super();
  }
  get NumberFormat(): string {
    return extrasOf(this.model).categoryFormat ?? "General";
  }
  set NumberFormat(value: unknown) {
    const categoryFormat = text(value);
    this.change((model) => { extras.set(model, { ...extrasOf(model), categoryFormat }); });
  }
  get Title(): ChartAxisTitle {
    return new ChartAxisTitle(this.model, this.change, "categoryTitle");
  }
}

export class ChartAxisTitle extends HostObject {
  constructor(private readonly model: ChartModel, private readonly change: ChangeChart, private readonly which: "valueTitle" | "categoryTitle") {
    super();
  }
  private set(title: string | null): void {
    this.change((model) => { extras.set(model, { ...extrasOf(model), [this.which]: title }); });
  }
  get Text(): string {
    return extrasOf(this.model)[this.which] ?? "";
  }
  set Text(value: unknown) {
    this.set(text(value));
  }
  get Visible(): boolean {
    return extrasOf(this.model)[this.which] !== null;
  }
  set Visible(value: unknown) {
    this.set(flag(value) ? this.Text : null);
  }
}
