/** Keys in the sheet: typing begins in the formula bar, the rest is as in Excel. */
import { Direction, RedoCommand, UndoCommand } from "@univerjs/core";
import { ExpandSelectionCommand, JumpOver, MoveSelectionCommand, SelectAllCommand, SetRangeBoldCommand, SetRangeItalicCommand, SetRangeUnderlineCommand } from "@univerjs/sheets-ui";
import type { Rectangle, SheetModel } from "../../model/mappe";
import type { Haendelser } from "./doer";

const PILE: Readonly<Record<string, Direction>> = { ArrowUp: Direction.UP, ArrowDown: Direction.DOWN, ArrowLeft: Direction.LEFT, ArrowRight: Direction.RIGHT };
/** With Ctrl, or ⌘. */
const MED_CTRL: Readonly<Record<string, string>> = { z: UndoCommand.id, y: RedoCommand.id, b: SetRangeBoldCommand.id, i: SetRangeItalicCommand.id, u: SetRangeUnderlineCommand.id, a: SelectAllCommand.id };
const SIDE = 20;

const enkelt = (row: number, column: number): Rectangle => ({ row: Math.max(0, row), column: Math.max(0, column), rowCount: 1, columnCount: 1 });

export interface Arket {
  her(): { readonly sheet: SheetModel; readonly valgt: Rectangle } | null;
  vaelg(range: Rectangle): void;
  udfoer(kommando: string, parametre?: object): void;
}

export function lytTilTaster(sted: HTMLElement, om: Haendelser, ark: Arket): void {
  const handlingFor = (event: KeyboardEvent): (() => void) | null => {
    const { key, shiftKey } = event;
    const nu = ark.her();
    const ctrl = event.ctrlKey || event.metaKey;
    if (!nu || event.altKey || event.isComposing) return null;
    const { row, column } = nu.valgt;
    const pil = PILE[key];
    if (pil !== undefined) return () => ark.udfoer(shiftKey ? ExpandSelectionCommand.id : MoveSelectionCommand.id, { direction: pil, ...(ctrl ? { jumpOver: JumpOver.moveGap } : {}) });
    if (ctrl) {
      const kommando = shiftKey && key.toLowerCase() === "z" ? RedoCommand.id : MED_CTRL[key.toLowerCase()];
      if (key === "Home") return () => ark.vaelg(enkelt(0, 0));
      return kommando === undefined ? null : () => ark.udfoer(kommando);
    }
    const link = nu.sheet.hyperlinks.get(`${row},${column}`);
    const goer: Readonly<Record<string, () => void>> = {
      F2: () => om.edit(null),
      Delete: () => om.clear(),
      Backspace: () => om.clear(),
      Enter: () => (link && !shiftKey ? om.follow(link) : ark.vaelg(enkelt(row + (shiftKey ? -1 : 1), column))),
      Home: () => ark.vaelg(enkelt(row, 0)),
      PageDown: () => ark.vaelg(enkelt(row + SIDE, column)),
      PageUp: () => ark.vaelg(enkelt(row - SIDE, column)),
    };
    return goer[key] ?? (key.length === 1 ? () => om.edit(key) : null);
  };

  // Before the sheet's own listener, which sits in the same place.
  window.addEventListener("keydown", (event) => {
    if (!(event.target instanceof Node) || !sted.contains(event.target)) return;
    const handling = handlingFor(event);
    event.stopImmediatePropagation();
    // Tab leaves the sheet, so that the keyboard is not caught in it.
    if (!handling) return;
    event.preventDefault();
    handling();
  }, true);
}
