/** Reads our sheets that hold words of the user's, by their mark: a copy or a sheet of the same name is not ours. */
import { ARK_MED_BRUGERORD, type Brugerord } from "../plan/brugerord";
import type { Celle } from "../parse/typer";
import { ellerAfbrudt } from "./afbryd";
import { somExcelfejl } from "./fejl";
import { laesArk } from "./laes";
import { findArk } from "./maerke";

/** @throws Excelfejl; `afbrudt` at once. */
export async function laesBrugerord(afbryd: AbortSignal): Promise<Brugerord> {
  const laesning = Excel.run(async (context) => {
    const { egne } = await findArk(context);
    const ord = new Map<string, readonly (readonly Celle[])[]>();
    for (const { noegle, ark } of egne) {
      if (!ARK_MED_BRUGERORD.some((n) => n === noegle)) continue;
      const celler: (readonly Celle[])[] = [];
      await laesArk(context, ark, { del: (gitter) => void celler.push(...gitter.celler), problem: () => undefined, fremdrift: () => undefined }, afbryd);
      ord.set(noegle, celler);
    }
    return ord;
  });
  return ellerAfbrudt(laesning, afbryd).catch((fejl: unknown) => {
    throw somExcelfejl(fejl);
  });
}
