/** A cell's value between the sheet on screen and the model. */
import { CellValueType, type ICellData, type Nullable } from "@univerjs/core";
import { CellError, type CellValue } from "../../model/celler";

export type Skaermcelle = Pick<ICellData, "v" | "t" | "p">;

const FEJL = /^#(?:N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!|BUSY!|GETTING_DATA|CONNECT!|CYCLE!|ERROR!)$/;

/** The engine's names for what Excel calls something else. */
const EXCELS: Readonly<Record<string, string>> = { "#CYCLE!": "#REF!", "#ERROR!": "#VALUE!", "#CONNECT!": "#VALUE!" };

/** Text of a cell with formatted parts; the last line break is the paragraph's own. */
const rigTekst = ({ p }: Skaermcelle): string | undefined => p?.body?.dataStream.replace(/\r\n$/, "").replaceAll("\r", "\n");

export function fraSkaerm(celle: Nullable<Skaermcelle>): CellValue {
  const raa = celle?.v ?? (celle ? rigTekst(celle) : null) ?? null;
  if (raa === null || raa === undefined) return null;
  if (typeof raa === "boolean") return raa;
  if (celle?.t === CellValueType.BOOLEAN) return raa === 1 || raa === "1" || /^true$/i.test(String(raa));
  if (typeof raa === "string" && FEJL.test(raa)) return new CellError(EXCELS[raa] ?? raa);
  if (typeof raa === "string" && celle?.t === CellValueType.NUMBER && raa.trim() !== "" && Number.isFinite(Number(raa))) return Number(raa);
  return raa;
}
