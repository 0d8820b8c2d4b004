/** What the user has set and corrected, kept in the workbook. Only carries it: the shape is checked by the reader. */
import { somExcelfejl } from "./fejl";

const INDSTILLINGER = "fokusmaal";
const RETTELSER = "fokusmaal-rettelser";

/** @returns what was saved, unchecked; `null` when nothing is. @throws Excelfejl */
export const hentIndstillinger = (): Promise<unknown> => hent(INDSTILLINGER);
/** @throws Excelfejl */
export const gemIndstillinger = (vaerdi: object): Promise<void> => gem(INDSTILLINGER, vaerdi);
/** @returns what was saved, unchecked; `null` when nothing is. @throws Excelfejl */
export const hentRettelser = (): Promise<unknown> => hent(RETTELSER);
/** @throws Excelfejl */
export const gemRettelser = (vaerdi: object): Promise<void> => gem(RETTELSER, vaerdi);

async function hent(noegle: string): Promise<unknown> {
  return Excel.run(async (context) => {
    const gemt = context.workbook.settings.getItemOrNullObject(noegle);
    gemt.load("value");
    await context.sync();
    const vaerdi: unknown = gemt.isNullObject ? null : gemt.value;
    return vaerdi;
  }).catch((fejl: unknown) => {
    throw somExcelfejl(fejl);
  });
}

async function gem(noegle: string, vaerdi: object): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.settings.add(noegle, vaerdi);
    await context.sync();
  }).catch((fejl: unknown) => {
    throw somExcelfejl(fejl);
  });
}
