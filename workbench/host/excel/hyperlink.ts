import type { Rectangle, SheetModel } from "../../model/mappe";
import { given, text } from "../args";
import { writeValues } from "../celladgang";
import { invalidArgument } from "../errors";
import { isRecord } from "../wire";
import type { Block } from "./blok";
import { patchStyle } from "./blok";

const optionalText = (value: unknown): string | null => (given(value) && value !== "" ? text(value) : null);

/** The link of the first cell; `null` when it has none. */
export function readHyperlink(sheet: SheetModel, area: Rectangle): Record<string, unknown> | null {
  const link = sheet.hyperlinks.get(`${area.row},${area.column}`);
  if (!link) return null;
  const answer: Record<string, unknown> = { textToDisplay: String(sheet.cells.value(area.row, area.column) ?? "") };
  if (link.address !== null) answer["address"] = link.address;
  if (link.documentReference !== null) answer["documentReference"] = link.documentReference;
  if (link.screenTip !== null) answer["screenTip"] = link.screenTip;
  return answer;
}

/** Sets a link on every cell, shows the text if one is given, and gives the cells a link's look. */
export function writeHyperlink(block: Block, area: Rectangle, input: unknown): void {
  block.session.requireWritable(block.sheet);
  if (!isRecord(input)) throw invalidArgument();
  const link = { address: optionalText(input["address"]), documentReference: optionalText(input["documentReference"]), screenTip: optionalText(input["screenTip"]) };
  if (link.address !== null && link.documentReference !== null) throw invalidArgument();
  if (given(input["textToDisplay"])) writeValues(block.session, block.sheet, area, `'${text(input["textToDisplay"])}`);
  else fillEmpty(block, area, link.documentReference ?? link.address);
  for (let r = area.row; r < area.row + area.rowCount; r++) {
    for (let c = area.column; c < area.column + area.columnCount; c++) {
      if (link.address === null && link.documentReference === null) block.sheet.hyperlinks.delete(`${r},${c}`);
      else block.sheet.hyperlinks.set(`${r},${c}`, link);
    }
  }
  if (link.address !== null || link.documentReference !== null) patchStyle(block, { color: "#0563C1", underline: true });
  block.session.markSheet(block.sheet, "layout");
}

/** A link on an empty cell shows where it leads. */
function fillEmpty({ session, sheet }: Block, area: Rectangle, target: string | null): void {
  for (let r = area.row; target !== null && r < area.row + area.rowCount; r++) {
    for (let c = area.column; c < area.column + area.columnCount; c++) {
      const cell = { row: r, column: c, rowCount: 1, columnCount: 1 };
      if (sheet.cells.value(r, c) === null) writeValues(session, sheet, cell, `'${target}`);
    }
  }
}
