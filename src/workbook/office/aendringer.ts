/** Hears which sheets are changed, and by whom, until it is told to stop. What the add-in itself writes is not told. */
import { somExcelfejl } from "./fejl";
import { findArk } from "./maerke";

export interface Aendring {
  /** Name of the sheet; for a deleted one the name it had. */
  readonly ark: string;
  /** Key of the sheet when it is ours; `null` when it is the user's. */
  readonly noegle: string | null;
  readonly hvem: "bruger" | "medforfatter";
  readonly hvad: "celler" | "slettet";
  /** Excel told that it was not the add-in (ExcelApi 1.14); else it may have been. */
  readonly sikkert: boolean;
}

type Kendt = Pick<Aendring, "ark" | "noegle">;

async function arkene(): Promise<Map<string, Kendt>> {
  return Excel.run(async (context) => {
    const { egne, brugerens } = await findArk(context);
    return new Map<string, Kendt>([...egne.map(({ ark, navn, noegle }) => [ark.id, { ark: navn, noegle }] as const), ...brugerens.map((ark) => [ark.id, { ark: ark.name, noegle: null }] as const)]);
  });
}

const hvem = (source: string): Aendring["hvem"] => (source === "Remote" ? "medforfatter" : "bruger");

/** @throws Excelfejl */
export async function lytTilAendringer(hoer: (aendring: Aendring) => void): Promise<() => Promise<void>> {
  let kendte = await arkene();
  let stoppet = false;
  /** A sheet can have been made or renamed since. */
  const slaaOp = async (id: string): Promise<Kendt | null> => {
    kendte = await arkene().catch(() => kendte);
    return kendte.get(id) ?? null;
  };
  const aendret = async ({ worksheetId, source, triggerSource }: Excel.WorksheetChangedEventArgs): Promise<void> => {
    if (stoppet || triggerSource === "ThisLocalAddin") return;
    const kendt = await slaaOp(worksheetId);
    if (kendt !== null && !stoppet) hoer({ ...kendt, hvem: hvem(source), hvad: "celler", sikkert: triggerSource !== undefined });
  };
  const slettet = ({ worksheetId, source }: Excel.WorksheetDeletedEventArgs): Promise<void> => {
    const kendt = kendte.get(worksheetId);
    if (kendt !== undefined && !stoppet) hoer({ ...kendt, hvem: hvem(source), hvad: "slettet", sikkert: false });
    return Promise.resolve();
  };
  const lytning = await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const handlere = [worksheets.onChanged.add(aendret), worksheets.onDeleted.add(slettet)] as const;
    await context.sync();
    return handlere;
  }).catch((fejl: unknown) => {
    throw somExcelfejl(fejl);
  });
  return async () => {
    stoppet = true;
    await Excel.run(lytning[0].context, async (context) => {
      for (const handler of lytning) handler.remove();
      await context.sync();
    }).catch(() => undefined);
  };
}
