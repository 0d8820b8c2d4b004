import { eksempelark, fjernEksempel, indsaetEksempel } from "../../workbook/office/eksempel";
import { laesMarkering } from "../../workbook/office/markering";
import type { Startmappe } from "./styring";

/** The open workbook in Excel, as the start wants it. */
export const EXCELSTART: Startmappe = { laesMarkering, eksempelark, indsaetEksempel, fjernEksempel };
