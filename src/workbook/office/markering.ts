/** The cells the person has selected, as far as is needed to say what kind of table they are. */
import { adresseAf } from "../adresse";
import type { Celle, Exceltabel } from "../parse/typer";
import { somExcelfejl } from "./fejl";

export interface Markeret {
  readonly ark: string;
  /** The selection within the used cells, A1. */
  readonly adresse: string;
  readonly raekke: number;
  readonly kolonne: number;
  readonly raekker: number;
  readonly kolonner: number;
  /** The first rows. */
  readonly celler: readonly (readonly Celle[])[];
  readonly exceltabeller: readonly Exceltabel[];
}

const RAEKKER = 8;
const KOLONNER = 200;

/** @returns `null` when the selection holds no cells in use. @throws Excelfejl */
export async function laesMarkering(): Promise<Markeret | null> {
  return Excel.run(async (context) => {
    const valgt = context.workbook.getSelectedRange();
    valgt.load("rowIndex,columnIndex,rowCount,columnCount");
    const ark = context.workbook.worksheets.getActiveWorksheet();
    ark.load("name");
    const brugt = ark.getUsedRangeOrNullObject(true);
    brugt.load("rowIndex,columnIndex,rowCount,columnCount");
    await context.sync();
    if (brugt.isNullObject) return null;
    const raekke = Math.max(valgt.rowIndex, brugt.rowIndex);
    const kolonne = Math.max(valgt.columnIndex, brugt.columnIndex);
    const raekker = Math.min(valgt.rowIndex + valgt.rowCount, brugt.rowIndex + brugt.rowCount) - raekke;
    const kolonner = Math.min(KOLONNER, Math.min(valgt.columnIndex + valgt.columnCount, brugt.columnIndex + brugt.columnCount) - kolonne);
    if (raekker < 1 || kolonner < 1) return null;
    const range = ark.getRangeByIndexes(raekke, kolonne, Math.min(raekker, RAEKKER), kolonner);
    range.load("values");
    await context.sync();
    const celler = range.values as Celle[][];
    return { ark: ark.name, adresse: adresseAf({ raekke, kolonne, raekker, kolonner }), raekke, kolonne, raekker, kolonner, celler, exceltabeller: [] };
  }).catch((fejl: unknown) => {
    throw somExcelfejl(fejl);
  });
}
