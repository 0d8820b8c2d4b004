/** The sheets of a plan, one after the other; what has been begun says that it is not finished. */
import type { ArkPlan, Skriveplan } from "../plan/arkplan";
import { tjekAfbrudt } from "./afbryd";
import { skrivArk, skrivTitel } from "./arkskriv";
import { somExcelfejl } from "./fejl";
import { Koe } from "./koe";
import { type Arkliste, type EgetArk, findArk } from "./maerke";
import type { Navne } from "./navne";
import { klarArk, tabelnavngiver } from "./toem";

export interface Skrivefremdrift {
  readonly ark: string;
  readonly arkSkrevet: number;
  readonly arkIAlt: number;
}

export interface Arkskrivninger {
  readonly plan: Skriveplan;
  readonly navne: Navne;
  readonly fremdrift: (f: Skrivefremdrift) => void;
  readonly afbryd: AbortSignal;
  /** No sheet of ours was there before, so that a run that fails or is stopped can be undone. */
  readonly foerste: boolean;
}

export const KOERSEL_UFAERDIG = "Kørslen blev ikke færdig. Kør alle regler igen, før du bruger tilsynsarkene.";

/** The overview says that the run is not finished. @returns our sheets with the overview among them */
export async function begynd(context: Excel.RequestContext, { plan, navne, foerste }: Arkskrivninger, { egne }: Arkliste): Promise<readonly EgetArk[]> {
  const [forside] = plan.ark;
  if (forside === undefined) return egne;
  const findes = egne.find(({ noegle }) => noegle === forside.noegle);
  try {
    const ark = findes?.ark ?? (await klarArk(context, forside.noegle, navne.egne(forside), undefined));
    ark.getRange("A1").values = [[KOERSEL_UFAERDIG]];
    await context.sync();
    return findes ? egne : [...egne, { noegle: forside.noegle, navn: navne.egne(forside), ark }];
  } catch (fejl) {
    if (foerste) await fortryd(context);
    throw somExcelfejl(fejl, navne.egne(forside));
  }
}

/** In the plan's order; the overview lacks its title. @throws Excelfejl, with nothing left behind when it was the first run. */
export async function skrivAlle(context: Excel.RequestContext, { plan, navne, fremdrift, afbryd, foerste }: Arkskrivninger, egne: readonly EgetArk[]): Promise<Excel.Worksheet[]> {
  const tjek = (): void => {
    if (foerste) tjekAfbrudt(afbryd);
  };
  const skrevne: Excel.Worksheet[] = [];
  try {
    for (const arkplan of [...plan.ark].reverse()) {
      tjek();
      const navn = navne.egne(arkplan);
      skrevne.unshift(await skrivEt(context, { plan: arkplan, navn, navne, tjek, erForside: arkplan === plan.ark[0] }, egne));
      fremdrift({ ark: navn, arkSkrevet: skrevne.length, arkIAlt: plan.ark.length });
    }
    tjek();
    return skrevne;
  } catch (fejl) {
    if (foerste) await fortryd(context);
    throw fejl;
  }
}

/** Removes what a first run had made, as far as Excel still answers. */
async function fortryd(context: Excel.RequestContext): Promise<void> {
  try {
    const { egne } = await findArk(context);
    for (const { ark } of egne) ark.delete();
    await context.sync();
  } catch {
    return;
  }
}

interface Arkopgave {
  readonly plan: ArkPlan;
  readonly navn: string;
  readonly navne: Navne;
  readonly tjek: () => void;
  readonly erForside: boolean;
}

/** What fails is tried once more from the beginning: a sheet that a colleague has deleted is made again. */
async function skrivEt(context: Excel.RequestContext, opgave: Arkopgave, egne: readonly EgetArk[]): Promise<Excel.Worksheet> {
  try {
    return await forsoeg(context, opgave, egne);
  } catch (foerst) {
    const fejl = somExcelfejl(foerst, opgave.navn);
    if (fejl.kode === "afbrudt") throw fejl;
    const igen = await findArk(context).catch(() => null);
    if (igen === null) throw fejl;
    return forsoeg(context, opgave, igen.egne).catch((andet: unknown) => {
      throw somExcelfejl(andet, opgave.navn);
    });
  }
}

async function forsoeg(context: Excel.RequestContext, { plan, navn, navne, tjek, erForside }: Arkopgave, egne: readonly EgetArk[]): Promise<Excel.Worksheet> {
  const ark = await klarArk(context, plan.noegle, navn, egne.find(({ noegle }) => noegle === plan.noegle));
  const tabelnavn = await tabelnavngiver(context);
  const koe = new Koe(context, tjek);
  await skrivArk(koe, { plan, ark, arknavn: navne.links, tabelnavn });
  if (!erForside) skrivTitel({ plan, ark });
  await koe.send();
  return ark;
}

/** Ours last, in the plan's order; nothing is moved when they stand so. */
export async function ordn(context: Excel.RequestContext, ark: readonly Excel.Worksheet[]): Promise<void> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id");
  for (const et of ark) et.load("position");
  await context.sync();
  const antal = worksheets.items.length;
  if (ark.every((et, i) => et.position === antal - ark.length + i)) return;
  for (const et of ark) et.position = antal - 1;
  await context.sync();
}
