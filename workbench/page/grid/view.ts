/** The small door between the page and whatever draws the sheet. */
import type { Rectangle, SheetModel, WorkbookModel } from "../../model/mappe";

export interface Link {
  readonly documentReference: string | null;
  readonly address: string | null;
}

export interface SheetViewEvents {
  select(range: Rectangle): void;
  follow(link: Link): void;
}

export interface SheetView {
  /** The selected cells of the sheet on show. */
  readonly selection: Rectangle;
  /** Shows a sheet from its top, or where it was left. */
  show(model: WorkbookModel, sheet: SheetModel): void;
  /** The model changed under the same sheet. */
  refresh(): void;
  /** Marks the selection and scrolls it into sight. */
  select(range: Rectangle): void;
}

export type MakeSheetView = (place: HTMLElement, events: SheetViewEvents) => SheetView;
