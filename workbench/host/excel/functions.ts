import { number } from "../args";
import { HostObject } from "../hostobject";
import type { Session } from "../session";

/** Days between 1 January 1900 and 1904 as Excel counts them. */
const TIL_1904 = 1462;
const MS_PR_DAG = 86_400_000;
const SERIE_1970 = 25_569;

/** Excel's own functions, of which only `DATE` is asked for. */
export class Functions extends HostObject {
  constructor(private readonly session: Session) {
    super();
  }
  Date(year: unknown, month: unknown, day: unknown): FunctionResult {
    const serial = Date.UTC(number(year), number(month) - 1, number(day)) / MS_PR_DAG + SERIE_1970;
    return new FunctionResult(serial - (this.session.model.uses1904Dates ? TIL_1904 : 0));
  }
}

export class FunctionResult extends HostObject {
  constructor(private readonly result: number) {
    super();
  }
  get Value(): number {
    return this.result;
  }
  get Error(): null {
    return null;
  }
}
