/** The small door between the page and whatever draws the sheet. */
import type { Rectangle, SheetModel, WorkbookModel } from "../../model/mappe";

export interface Link {
  readonly documentReference: string | null;
  readonly address: string | null;
}

export interface SheetViewEvents {
  select(range: Rectangle): void;
  follow(link: Link): void;
  /** A formula under way takes the next range: it is pointed at, and the selection stays. */
  aims(): boolean;
  point(range: Rectangle): void;
  /** The selection is about to move; `false` when what is being typed cannot be left. */
  leave(): boolean;
  /** Typing begins with this text; `null` opens what the selected cell holds. */
  edit(text: string | null): void;
  /** Delete is pressed. */
  clear(): void;
  /** What is to be said about a cell; `""` when there is nothing. */
  hint(row: number, column: number): string;
}

/** What is being typed in a cell. */
export interface Draft {
  readonly sheet: SheetModel;
  readonly row: number;
  readonly column: number;
  readonly text: string;
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
  /** Outlines the range that a formula under way refers to. */
  point(range: Rectangle | null): void;
  draft(draft: Draft | null): void;
  focus(): void;
}

export type MakeSheetView = (place: HTMLElement, events: SheetViewEvents) => SheetView;
