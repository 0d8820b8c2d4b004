/** Failures on order: a test says which coming workbook request fails, and how. */

/** Status codes of the transport; the other codes are answered as errors of the batch. */
export const STATUS: Readonly<Record<string, number>> = {
  InvalidOperationInCellEditMode: 5004,
  RequestPayloadSizeLimitExceeded: 5103,
  ResponsePayloadSizeLimitExceeded: 5104,
};

export type FaultCode =
  | "InvalidOperationInCellEditMode"
  | "RequestPayloadSizeLimitExceeded"
  | "ResponsePayloadSizeLimitExceeded"
  | "AccessDenied"
  | "ItemNotFound"
  | "HostIsNotAvailable"
  | "GeneralException";

export class Faults {
  private count = 0;
  private readonly failures = new Map<number, FaultCode>();
  private fra: { readonly n: number; readonly code: FaultCode } | null = null;
  private readonly actions = new Map<number, () => void>();

  /** The n-th workbook request from now (1 is the next) fails; nothing of it is done, except that an answer too large has been carried out. */
  failRequest(n: number, code: FaultCode): void {
    this.failures.set(this.count + n, code);
  }

  /** The n-th request from now and all after it fail, as when the workbook is closed. */
  failFrom(n: number, code: FaultCode): void {
    this.fra = { n: this.count + n, code };
  }

  /** Runs just before the n-th workbook request from now, e.g. to rename a sheet as a colleague would. */
  beforeRequest(n: number, action: () => void): void {
    this.actions.set(this.count + n, action);
  }

  clear(): void {
    this.failures.clear();
    this.actions.clear();
    this.fra = null;
  }

  /** Workbook requests so far. */
  get requests(): number {
    return this.count;
  }

  next(): FaultCode | null {
    this.count++;
    this.actions.get(this.count)?.();
    return this.failures.get(this.count) ?? (this.fra !== null && this.count >= this.fra.n ? this.fra.code : null);
  }
}
