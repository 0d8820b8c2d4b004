import { oneOf } from "../args";
import { clip } from "../celladgang";
import { formatA1 } from "../adresse";
import { contains, overlaps } from "../rektangel";
import { EventType } from "../session";
import type { Rectangle } from "../../model/mappe";
import type { Block } from "./blok";
import { fillHeaders } from "./tablemodel";

/**
 * Clears contents, formats and links. Conditional formats, tables and charts stay, also on a whole sheet;
 * a table's headers become standard names.
 */
export function clearBlock(block: Block, applyTo: string): void {
  const what = oneOf(applyTo, ["All", "Contents", "Formats", "Hyperlinks", "RemoveHyperlinks"]);
  const { session, sheet } = block;
  session.requireWritable(sheet);
  for (const area of block.areas) {
    clearArea(block, area, what);
    session.emit(EventType.changed, sheet.id, { worksheetId: sheet.id, address: formatA1(area), changeType: "RangeEdited", source: 0, triggerSource: "ThisLocalAddin" });
  }
}

function clearArea({ session, sheet }: Block, area: Rectangle, what: "All" | "Contents" | "Formats" | "Hyperlinks" | "RemoveHyperlinks"): void {
  const used = sheet.cells.usedRange(false);
  const part = clip(sheet, area);
  if (what !== "Contents" && what !== "Formats") clearHyperlinks(sheet.hyperlinks, area);
  if (what === "Hyperlinks" || what === "RemoveHyperlinks") return session.markSheet(sheet, "layout");
  if (!part || !used) return;
  if (what === "All" && contains(area, used)) sheet.cells.clear();
  else {
    for (let r = part.row; r < part.row + part.rowCount; r++) {
      for (let c = part.column; c < part.column + part.columnCount; c++) {
        if (what !== "Formats") sheet.cells.setValue(r, c, null);
        if (what !== "Contents") sheet.cells.setStyle(r, c, 0);
      }
    }
  }
  session.markCells(sheet, part, "cells");
  if (what !== "Formats") for (const table of sheet.tables) if (overlaps(table.range, area)) fillHeaders(sheet, table);
}

function clearHyperlinks(links: Map<string, unknown>, area: Rectangle): void {
  for (const key of links.keys()) {
    const [row = -1, column = -1] = key.split(",").map(Number);
    if (overlaps(area, { row, column, rowCount: 1, columnCount: 1 })) links.delete(key);
  }
}
