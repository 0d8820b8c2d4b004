import { ledigtTabelnavn } from "./navne";
import { type EgetArk, midlertidigtNavn, saetMaerke } from "./maerke";
import { toemtArk } from "./tvingark";

/** Stands in A1 of a sheet of ours until all of it is written, so that no sheet looks finished that is not. */
export const UFAERDIGT = "Arket blev ikke skrevet færdigt. Kør alle regler igen.";

/**
 * A marked sheet of ours, ready to be written: the one that exists, or a new one called `navn`. Cells of one that exists
 * are left to be written over, since some are the user's own words and must never be gone between two calls.
 */
export async function klarArk(context: Excel.RequestContext, noegle: string, navn: string, eget: EgetArk | undefined): Promise<Excel.Worksheet> {
  if (eget) {
    await fjernGenstande(context, eget.ark);
    return eget.ark;
  }
  // What the helper finds by name, it clears: the wanted name can have become a colleague's in the meantime.
  const ark = await toemtArk(context.workbook, midlertidigtNavn());
  try {
    ark.load("id");
    await context.sync();
    // First, since it fails when a sheet of that name has come in the meantime, or the structure is protected.
    ark.name = navn;
    saetMaerke(ark, noegle, ark.id);
    ark.getRange("A1").values = [[UFAERDIGT]];
    await context.sync();
    return ark;
  } catch (fejl) {
    await proev(context, () => ark.delete());
    throw fejl;
  }
}

/** A table that is converted leaves its cells; one that is deleted takes them with it. */
async function fjernGenstande(context: Excel.RequestContext, ark: Excel.Worksheet): Promise<void> {
  ark.getRange("A1").values = [[UFAERDIGT]];
  ark.tables.load("items/id");
  ark.charts.load("items/id");
  await context.sync();
  for (const tabel of ark.tables.items) tabel.convertToRange();
  for (const diagram of ark.charts.items) diagram.delete();
  const alt = ark.getRange();
  alt.conditionalFormats.clearAll();
  alt.clear(Excel.ClearApplyTo.formats);
  alt.clear(Excel.ClearApplyTo.removeHyperlinks);
  ark.freezePanes.unfreeze();
  await context.sync();
}

/** A giver of table names that are free in the workbook as it stands. */
export async function tabelnavngiver(context: Excel.RequestContext): Promise<(oensket: string) => string> {
  const { tables, names } = context.workbook;
  tables.load("items/name");
  names.load("items/name");
  await context.sync();
  const optagne = new Set([...tables.items, ...names.items].map(({ name }) => name.toLocaleLowerCase("da")));
  return (oensket) => ledigtTabelnavn(oensket, optagne);
}

/** Does what can be done without; whether Excel lets it is not important. */
export async function proev(context: Excel.RequestContext, goer: () => void): Promise<void> {
  try {
    goer();
    await context.sync();
  } catch {
    return;
  }
}
