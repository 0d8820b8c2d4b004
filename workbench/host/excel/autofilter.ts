import { HostObject } from "../hostobject";

/** The model keeps no filters: none is on, and setting one fails loudly. */
export class AutoFilter extends HostObject {
  get Enabled(): boolean {
    return false;
  }
  get IsDataFiltered(): boolean {
    return false;
  }
  GetRangeOrNullObject(): null {
    return null;
  }
  Remove(): void {
    // Nothing to remove.
  }
}
