import { formatNumber } from "../../host/talformat";
import { CellError, type CellValue } from "../../model/celler";

const SECTIONS = /;(?=(?:[^"]*"[^"]*")*[^"]*$)/;

/** A text through the format's text section: `"! "@` puts the sign before it. */
function formatText(format: string, value: string): string {
  const sections = format.split(SECTIONS);
  const own = sections[3] ?? (sections.length === 1 && format.includes("@") ? format : "@");
  return own.replace(/"([^"]*)"|\\(.)|@/g, (_, quoted?: string, escaped?: string) => quoted ?? escaped ?? value);
}

/** A cell as Excel set to Danish shows it. */
export function cellText(value: CellValue, format: string, uses1904 = false): string {
  if (value === null) return "";
  if (value instanceof CellError) return value.code;
  if (typeof value === "boolean") return value ? "SAND" : "FALSK";
  return typeof value === "string" ? formatText(format, value) : formatNumber(format, value, uses1904);
}
