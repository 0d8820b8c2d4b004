/** What the user has set, kept in the workbook. Only carries it: the shape is checked by the reader. */
import { somExcelfejl } from "./fejl";

const NOEGLE = "fokusmaal";

/** @returns what was saved, unchecked; `null` when nothing is. @throws Excelfejl */
export async function hentIndstillinger(): Promise<unknown> {
  return Excel.run(async (context) => {
    const gemt = context.workbook.settings.getItemOrNullObject(NOEGLE);
    gemt.load("value");
    await context.sync();
    const vaerdi: unknown = gemt.isNullObject ? null : gemt.value;
    return vaerdi;
  }).catch((fejl: unknown) => {
    throw somExcelfejl(fejl);
  });
}

/** @throws Excelfejl */
export async function gemIndstillinger(vaerdi: object): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.settings.add(NOEGLE, vaerdi);
    await context.sync();
  }).catch((fejl: unknown) => {
    throw somExcelfejl(fejl);
  });
}
