import type { SheetModel } from "../../model/mappe";
import { invalidOperation } from "../errors";
import { HostObject } from "../hostobject";
import type { Session } from "../session";

/** Passwords are not modelled: a protected sheet that came from a file cannot be unprotected here. */
export class WorksheetProtection extends HostObject {
  constructor(private readonly session: Session, private readonly sheet: SheetModel) {
    super();
  }
  get Protected(): boolean {
    return this.session.isProtected(this.sheet);
  }
  Protect(): void {
    this.session.requireWritableWorkbook();
    if (this.Protected) throw invalidOperation();
    this.sheet.isProtected = true;
    this.session.markSheet(this.sheet, "layout");
  }
  Unprotect(): void {
    this.session.requireWritableWorkbook();
    if (this.Protected && !this.sheet.changes.isNew) throw invalidOperation();
    this.sheet.isProtected = false;
    this.session.markSheet(this.sheet, "layout");
  }
}

/** The structure of the workbook: whether sheets can come, go and be renamed. */
export class WorkbookProtection extends HostObject {
  constructor(private readonly session: Session) {
    super();
  }
  get Protected(): boolean {
    return this.session.switches.protectedStructure;
  }
}
