/** Example sheets in the user's workbook: marked, so that they and no others can be removed. They are read like the user's own. */
import type { Eksempelark } from "../plan/eksempel";
import { adresseAf } from "../adresse";
import type { Celle } from "../parse/typer";
import { Excelfejl, somExcelfejl } from "./fejl";
import { ledigtNavn } from "./navne";
import { skrivbar } from "./tekstcelle";

const MAERKE = "FokusmaalEksempel";

interface Fundet {
  readonly ark: Excel.Worksheet;
  readonly navn: string;
  /** Name of the example sheet it was made from. */
  readonly noegle: string;
}

const iMaerke = (maerke: string, id: string): string | null => {
  const [ejer, noegle] = maerke.split("|");
  return ejer === id && noegle !== undefined ? noegle : null;
};

/** A copy of an example sheet holds another sheet's id, and is the user's. */
async function find(context: Excel.RequestContext): Promise<{ egne: Fundet[]; navne: string[] }> {
  const samling = context.workbook.worksheets;
  samling.load("items/id,items/name");
  await context.sync();
  const alle = samling.items.map((ark) => {
    const maerke = ark.customProperties.getItemOrNullObject(MAERKE);
    maerke.load("value");
    return { ark, maerke };
  });
  await context.sync();
  const egne = alle.flatMap(({ ark, maerke }): Fundet[] => {
    const noegle = maerke.isNullObject ? null : iMaerke(maerke.value, ark.id);
    return noegle === null ? [] : [{ ark, navn: ark.name, noegle }];
  });
  return { egne, navne: samling.items.map(({ name }) => name) };
}

async function tjek(context: Excel.RequestContext): Promise<void> {
  const { workbook } = context;
  workbook.load("readOnly");
  workbook.protection.load("protected");
  await context.sync();
  if (workbook.readOnly) throw new Excelfejl("skrivebeskyttet");
  if (workbook.protection.protected) throw new Excelfejl("beskyttet-mappe");
}

/** Names of the example sheets in the workbook. @throws Excelfejl */
export async function eksempelark(): Promise<string[]> {
  return Excel.run(async (context) => (await find(context)).egne.map(({ navn }) => navn)).catch((fejl: unknown) => {
    throw somExcelfejl(fejl);
  });
}

function skriv(ark: Excel.Worksheet, { celler, datokolonner }: Eksempelark): void {
  const kolonner = Math.max(...celler.map((r) => r.length));
  for (const k of datokolonner) ark.getRange(adresseAf({ raekke: 1, kolonne: k, raekker: celler.length - 1, kolonner: 1 })).numberFormat = celler.slice(1).map(() => ["dd-mm-yyyy"]);
  const range = ark.getRangeByIndexes(0, 0, celler.length, kolonner);
  range.values = celler.map((r) => Array.from({ length: kolonner }, (_, k) => skrivbar(r[k] ?? "")));
  range.format.autofitColumns();
  ark.getRangeByIndexes(0, 0, 1, kolonner).format.font.bold = true;
  ark.freezePanes.freezeRows(1);
}

/** Adds the sheets under names that are free. @returns the names. @throws Excelfejl */
export async function indsaetEksempel(plan: readonly Eksempelark[]): Promise<string[]> {
  return Excel.run(async (context) => {
    await tjek(context);
    const { navne } = await find(context);
    const optagne = new Set(navne.map((navn) => navn.toLocaleLowerCase("da")));
    const nye = plan.map((et) => {
      const navn = ledigtNavn(et.navn, optagne);
      optagne.add(navn.toLocaleLowerCase("da"));
      const ark = context.workbook.worksheets.add(navn);
      ark.load("id");
      return { ark, navn, et };
    });
    await context.sync();
    for (const { ark, et } of nye) {
      ark.customProperties.add(MAERKE, `${ark.id}|${et.navn}`);
      skriv(ark, et);
    }
    await context.sync();
    return nye.map(({ navn }) => navn);
  }).catch((fejl: unknown) => {
    throw somExcelfejl(fejl);
  });
}

const ens = (a: readonly (readonly Celle[])[], b: readonly (readonly Celle[])[]): boolean =>
  a.length === b.length && a.every((r, i) => r.length === (b[i]?.length ?? 0) && r.every((c, k) => c === (b[i]?.[k] ?? "")));

/**
 * Removes the example sheets. When the user has written in some of them nothing is removed and their names come back,
 * unless `ogsaaRettede`. @throws Excelfejl
 */
export async function fjernEksempel(plan: readonly Eksempelark[], ogsaaRettede: boolean): Promise<{ readonly fjernet: number; readonly rettede: readonly string[] }> {
  return Excel.run(async (context) => {
    await tjek(context);
    const { egne, navne } = await find(context);
    const indhold = egne.map((eget) => {
      const brugt = eget.ark.getUsedRangeOrNullObject(true);
      brugt.load("values");
      return { ...eget, brugt };
    });
    await context.sync();
    const rettede = indhold.filter(({ noegle, brugt }) => !ens(brugt.isNullObject ? [] : (brugt.values as Celle[][]), fyldt(plan.find((et) => et.navn === noegle)))).map(({ navn }) => navn);
    if (rettede.length > 0 && !ogsaaRettede) return { fjernet: 0, rettede };
    // A workbook needs a sheet.
    if (egne.length === navne.length) context.workbook.worksheets.add();
    for (const { ark } of egne) ark.delete();
    await context.sync();
    return { fjernet: egne.length, rettede: [] };
  }).catch((fejl: unknown) => {
    throw somExcelfejl(fejl);
  });
}

/** As Excel reads it back: every row as wide as the widest. */
function fyldt(et: Eksempelark | undefined): Celle[][] {
  const celler = et?.celler ?? [];
  const bredde = Math.max(0, ...celler.map((r) => r.length));
  return celler.map((r) => Array.from({ length: bredde }, (_, k) => r[k] ?? ""));
}
