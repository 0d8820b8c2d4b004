import { ledigtTabelnavn } from "./navne";
import { type EgetArk, saetMaerke } from "./maerke";
import { toemtArk } from "./tvingark";

/**
 * An empty, marked sheet of ours: the one that exists, or a new one with a name that is free.
 * Clearing cells leaves tables, charts and conditional formats, so those go first.
 */
export async function klarArk(context: Excel.RequestContext, noegle: string, navn: string, eget: EgetArk | undefined): Promise<Excel.Worksheet> {
  if (eget) {
    await fjernGenstande(context, eget.ark);
    return toemtArk(context.workbook, navn);
  }
  const ark = await toemtArk(context.workbook, navn);
  try {
    ark.load("id");
    await context.sync();
    saetMaerke(ark, noegle, ark.id);
    await context.sync();
    return ark;
  } catch (fejl) {
    await proev(context, () => ark.delete());
    throw fejl;
  }
}

async function fjernGenstande(context: Excel.RequestContext, ark: Excel.Worksheet): Promise<void> {
  ark.tables.load("items/id");
  ark.charts.load("items/id");
  await context.sync();
  for (const tabel of ark.tables.items) tabel.delete();
  for (const diagram of ark.charts.items) diagram.delete();
  ark.getRange().conditionalFormats.clearAll();
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
