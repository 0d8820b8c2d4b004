import { Excelfejl, somExcelfejl } from "./fejl";
import { findArk } from "./maerke";

/** *Fjern tilsynsark*: removes the sheets that carry our mark, and no others. @returns their names. @throws Excelfejl */
export async function fjernArk(): Promise<string[]> {
  return Excel.run(async (context) => {
    const { egne, brugerens } = await findArk(context);
    const { workbook } = context;
    workbook.load("readOnly");
    workbook.protection.load("protected");
    await context.sync();
    if (workbook.readOnly) throw new Excelfejl("skrivebeskyttet");
    if (workbook.protection.protected && egne.length > 0) throw new Excelfejl("beskyttet-mappe");
    // A workbook needs a sheet.
    if (brugerens.length === 0 && egne.length > 0) workbook.worksheets.add();
    for (const { ark } of egne) ark.delete();
    await context.sync();
    return egne.map(({ navn }) => navn);
  }).catch((fejl: unknown) => {
    throw somExcelfejl(fejl);
  });
}
