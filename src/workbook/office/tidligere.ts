/** What an earlier run left in the workbook: the pane forgets it when Office restarts the add-in, the sheets do not. */
import { somExcelfejl } from "./fejl";
import { findArk } from "./maerke";

export interface Tidligere {
  /** Names of our sheets. */
  readonly ark: readonly string[];
  /** Local time of that run as an Excel serial; `null` when the sheet no longer says. */
  readonly koert: number | null;
}

/** @returns `null` in a workbook without any of our sheets. @throws Excelfejl */
export async function findTidligere(): Promise<Tidligere | null> {
  return Excel.run(async (context) => {
    const { egne } = await findArk(context);
    const overblik = egne.find(({ noegle }) => noegle === "overblik");
    const celle = overblik?.ark.getRange("B3");
    celle?.load("values");
    if (celle) await context.sync();
    const vaerdi: unknown = celle?.values[0]?.[0];
    return egne.length === 0 ? null : { ark: egne.map(({ navn }) => navn), koert: typeof vaerdi === "number" ? vaerdi : null };
  }).catch((fejl: unknown) => {
    throw somExcelfejl(fejl);
  });
}
