import type { Kilde } from "../../rules";
import { somExcelfejl } from "./fejl";

/** Shows the person the cells. @throws Excelfejl */
export async function visSted({ ark, adresse }: Kilde): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(ark).getRange(adresse).select();
    await context.sync();
  }).catch((fejl: unknown) => {
    throw somExcelfejl(fejl, ark);
  });
}
