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
  SuspendApiCalculationUntilNextSync(): void {
    // Nothing is calculated in the middle of a request.
  }
  SuspendScreenUpdatingUntilNextSync(): void {
    // Nothing is drawn in the middle of a request.
  }
}
