/** The row of tools over the sheet: undo, copy, looks. Each button tells what the sheet is to do. */
import { HorizontalAlign, RedoCommand, UndoCommand } from "@univerjs/core";
import { ClearSelectionFormatCommand, SetBackgroundColorCommand, SetHorizontalTextAlignCommand, SetStyleCommand } from "@univerjs/sheets";
import { SetRangeBoldCommand, SetRangeItalicCommand, SetRangeUnderlineCommand } from "@univerjs/sheets-ui";
import type { Regneark } from "./regneark/regneark";

const KNAPPER: Readonly<Record<string, readonly [kommando: string, parametre?: object]>> = {
  fortryd: [UndoCommand.id],
  gentag: [RedoCommand.id],
  fed: [SetRangeBoldCommand.id],
  kursiv: [SetRangeItalicCommand.id],
  understreget: [SetRangeUnderlineCommand.id],
  venstre: [SetHorizontalTextAlignCommand.id, { value: HorizontalAlign.LEFT }],
  midten: [SetHorizontalTextAlignCommand.id, { value: HorizontalAlign.CENTER }],
  hoejre: [SetHorizontalTextAlignCommand.id, { value: HorizontalAlign.RIGHT }],
  ryd: [ClearSelectionFormatCommand.id],
};

const element = (id: string): HTMLElement => {
  const fundet = document.getElementById(id);
  if (!fundet) throw new Error(`Siden mangler #${id}`);
  return fundet;
};

export function lytTilVaerktoej(net: () => Regneark | null): void {
  const udfoer = (kommando: string, parametre?: object): void => {
    net()?.udfoer(kommando, parametre);
    net()?.focus();
  };
  for (const [id, [kommando, parametre]] of Object.entries(KNAPPER)) element(`vaerktoej-${id}`).addEventListener("click", () => udfoer(kommando, parametre));
  const vaelger = (id: string, goer: (vaerdi: string) => void): void => {
    const felt = element(id);
    if (!(felt instanceof HTMLSelectElement)) return;
    felt.addEventListener("change", () => {
      if (felt.value !== "") goer(felt.value);
      felt.value = "";
    });
  };
  vaelger("vaerktoej-talformat", (pattern) => udfoer(SetStyleCommand.id, { style: { type: "n", value: { pattern } } }));
  vaelger("vaerktoej-fyld", (value) => udfoer(value === "ingen" ? SetStyleCommand.id : SetBackgroundColorCommand.id, value === "ingen" ? { style: { type: "bg", value: null } } : { value }));
}
