import { oneOf } from "../args";
import { HostObject } from "../hostobject";
import type { Session } from "../session";

export class Application extends HostObject {
  constructor(private readonly session: Session) {
    super();
  }
  get CalculationMode(): string {
    return this.session.model.calculationMode;
  }
  set CalculationMode(value: unknown) {
    this.session.model.calculationMode = oneOf(value, ["Automatic", "Manual"]);
  }
  get CalculationState(): string {
    return "Done";
  }
  get DecimalSeparator(): string {
    return ",";
  }
  get ThousandsSeparator(): string {
    return ".";
  }
  /** Formulas are recalculated by whoever shows the workbook; see `Vaert.onCalculate`. */
  Calculate(type: unknown): void {
    oneOf(type, ["Recalculate", "Full", "FullRebuild"]);
    this.session.calculate();
  }
  /** Without effect beyond the request, as nothing is drawn or calculated in the middle of one. */
  SuspendApiCalculationUntilNextSync(): void {
    this.session.requireWritableWorkbook();
  }
  SuspendScreenUpdatingUntilNextSync(): void {
    this.session.requireWritableWorkbook();
  }
}
