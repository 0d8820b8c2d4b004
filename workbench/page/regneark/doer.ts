/** The small door between the page and the sheet on screen. */
import type { Rectangle, SheetModel } from "../../model/mappe";
import type { Indtastet } from "../rediger/tolk";

export interface Link {
  readonly documentReference: string | null;
  readonly address: string | null;
}

/** What a person does in the sheet. */
export interface Haendelser {
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
  /** Something could not be done; `""` takes the message away. */
  sig(tekst: string): void;
}

/** What is being typed in a cell. */
export interface Kladde {
  readonly sheet: SheetModel;
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

export interface Arkvisning {
  /** The selected cells of the sheet on show. */
  readonly selection: Rectangle;
  /** Marks the selection and scrolls it into sight. */
  select(range: Rectangle): void;
  /** Outlines the range that a formula under way refers to. */
  point(range: Rectangle | null): void;
  draft(kladde: Kladde | null): void;
  /** A person's edit: it can be undone. */
  ret(sheet: SheetModel, range: Rectangle, ind: Exclude<Indtastet, { art: "fejl" }>): void;
  focus(): void;
}
