/** What stands in the formula bar: the formula or the value, so that typing it again gives the same cell. */
import { isDateFormat } from "../../host/talformat";
import { CellError, type CellValue } from "../../model/celler";
import { cellText } from "../regneark/celletekst";
import { paaDansk } from "./stavning";
import { tolk } from "./tolk";

const medKomma = (tal: number): string => String(tal).replace(".", ",").replace("e", "E");

function tekstFor(vaerdi: string, format: string): string {
  const igen = tolk(vaerdi, format, false);
  return igen.art === "vaerdi" && igen.vaerdi === vaerdi ? vaerdi : `'${vaerdi}`;
}

function talFor(vaerdi: number, format: string, fra1904: boolean): string {
  if (isDateFormat(format) && Number.isInteger(vaerdi) && vaerdi > 0) return cellText(vaerdi, "dd-mm-yyyy", fra1904);
  return format.includes("%") ? `${medKomma(Number((vaerdi * 100).toPrecision(15)))}%` : medKomma(vaerdi);
}

export function redigerbar(vaerdi: CellValue, formel: string | undefined, format: string, fra1904: boolean): string {
  if (formel !== undefined) return paaDansk(formel);
  if (vaerdi === null) return "";
  if (typeof vaerdi === "boolean") return vaerdi ? "SAND" : "FALSK";
  if (typeof vaerdi === "number") return talFor(vaerdi, format, fra1904);
  return vaerdi instanceof CellError ? vaerdi.code : tekstFor(vaerdi, format);
}
