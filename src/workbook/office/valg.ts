/** Hears which row the person selects until it is told to stop. */
import type { Celle } from "../parse/typer";
import type { Valgtraekke } from "../plan/personvalg";
import { somExcelfejl } from "./fejl";
import { hentMaerke, noegleI } from "./maerke";

export interface Hoerer {
  readonly valgt: (raekke: Valgtraekke) => void;
}

/** Wider lists do not have the person further to the right. */
const KOLONNER = 200;

/** Column letters and row of the first cell, `B2:C9` → B, 2; whole columns have no row and so no person. */
function foersteCelle(adresse: string): { readonly raekke: number; readonly kolonne: number } | null {
  const m = /^(?:.*!)?\$?([A-Z]{0,3})\$?(\d{1,7})(?![A-Z])/.exec(adresse);
  if (!m) return null;
  return { raekke: Number(m[2]), kolonne: Math.max(0, [...(m[1] ?? "")].reduce((n, b) => n * 26 + b.charCodeAt(0) - 64, 0) - 1) };
}

async function laesRaekken(arkId: string, adresse: string): Promise<Valgtraekke | null> {
  const celle = foersteCelle(adresse);
  if (!celle) return null;
  return Excel.run(async (context) => {
    const ark = context.workbook.worksheets.getItem(arkId);
    ark.load("id,name");
    const maerke = hentMaerke(ark);
    const raekken = ark.getRangeByIndexes(celle.raekke - 1, 0, 1, KOLONNER);
    raekken.load("values");
    await context.sync();
    const celler = (raekken.values as Celle[][])[0] ?? [];
    return { ark: ark.name, ...celle, celler, noegle: maerke.isNullObject ? null : noegleI(maerke.value, ark.id) };
  });
}

/** What can no longer be read (a deleted sheet, a cell being typed in) is no selection. Only the latest one is told. */
export async function lytTilValg({ valgt }: Hoerer): Promise<() => Promise<void>> {
  let seneste = 0;
  let stoppet = false;
  const ved = async ({ worksheetId, address }: Excel.WorksheetSelectionChangedEventArgs): Promise<void> => {
    const nr = ++seneste;
    const raekke = await laesRaekken(worksheetId, address).catch(() => null);
    if (raekke && nr === seneste && !stoppet) valgt(raekke);
  };
  const lytning = await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const handler = worksheets.onSelectionChanged.add(ved);
    await context.sync();
    return handler;
  }).catch((fejl: unknown) => {
    throw somExcelfejl(fejl);
  });
  return async () => {
    stoppet = true;
    await Excel.run(lytning.context, async (context) => {
      lytning.remove();
      await context.sync();
    }).catch(() => undefined);
  };
}
