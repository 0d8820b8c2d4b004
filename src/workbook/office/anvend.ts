/** Carries out a plan: the add-in's own sheets are made or rewritten, the user's get removable highlights, nothing else. */
import type { Skriveplan } from "../plan/arkplan";
import { SCENARIEARK } from "../plan/scenarieark";
import { ellerAfbrudt, tjekAfbrudt } from "./afbryd";
import { begynd, ordn, skrivAlle, type Skrivefremdrift } from "./arkene";
import { skrivTitel } from "./arkskriv";
import { Excelfejl, somExcelfejl } from "./fejl";
import { type EgetArk, findArk, UNDER_OPRETTELSE } from "./maerke";
import { type Markeringsudfald, saetMarkeringer } from "./markeringer";
import { navngivning } from "./navne";
import { proev } from "./toem";

export type { Skrivefremdrift } from "./arkene";

/** Made on request by its own command, and left alone by the run of the rules. */
const PAA_FORLANGENDE = SCENARIEARK.noegle;
const INTET_MARKERET: Markeringsudfald = { regler: 0, beskyttede: [], delvise: [] };

export interface Skriveudfald extends Markeringsudfald {
  /** Names as they became, in the plan's order. */
  readonly ark: readonly string[];
  /** *Afbryd* came when the writing could only be brought to an end. */
  readonly trodsAfbryd: boolean;
}

/**
 * The overview says from the first call to the last that the run is not finished; the others are written before it, last
 * to first. What fails is tried once more. *Afbryd* leaves the old state or the new, never a mixture: before the first
 * write at once; on a first run the sheets made so far are removed, as they are when it fails; where sheets of ours are
 * written over, all of them are written.
 * @throws Excelfejl; what is left half done says so, and a new run heals it.
 */
export function anvend(plan: Skriveplan, fremdrift: (f: Skrivefremdrift) => void, afbryd: AbortSignal): Promise<Skriveudfald> {
  let begyndt = false;
  const skriv = async (context: Excel.RequestContext): Promise<Skriveudfald> => {
    const liste = await findArk(context);
    const planlagt = (noegle: string): boolean => plan.ark.some((ark) => ark.noegle === noegle);
    const overfloedige = plan.alene ? [] : liste.egne.filter(({ noegle }) => noegle !== PAA_FORLANGENDE && !planlagt(noegle));
    const nye = plan.ark.some((ark) => liste.egne.every(({ noegle }) => noegle !== ark.noegle));
    const laast = await tjekSkrivbar(context, plan.alene ? liste.egne.filter(({ noegle }) => planlagt(noegle)) : liste.egne, overfloedige.length > 0 || nye);
    tjekAfbrudt(afbryd);
    begyndt = true;
    const navne = navngivning(plan, liste);
    const skrivninger = { plan, navne, fremdrift, afbryd, foerste: liste.egne.every(({ noegle }) => noegle === UNDER_OPRETTELSE) };
    const skrevne = await skrivAlle(context, skrivninger, await begynd(context, skrivninger, liste));
    for (const { ark } of overfloedige) ark.delete();
    await context.sync();
    if (!laast) await ordn(context, skrevne).catch(() => ordn(context, skrevne));
    const markeret = plan.alene ? INTET_MARKERET : await saetMarkeringer(context, plan.markeringer).catch(() => saetMarkeringer(context, plan.markeringer));
    const [forside, forsideplan] = [skrevne[0], plan.ark[0]];
    if (forside && forsideplan) skrivTitel({ ark: forside, plan: forsideplan });
    await context.sync();
    // Fails when another workbook has focus.
    await proev(context, () => forside?.activate());
    return { ark: plan.ark.map(navne.egne), trodsAfbryd: afbryd.aborted, ...markeret };
  };
  // A person who types in a cell is told so before anything is written, and waited for once it has begun.
  const skrivning = Excel.run(findArk).then(() => Excel.run({ delayForCellEdit: true }, skriv));
  return ellerAfbrudt(skrivning, afbryd, () => !begyndt).catch((fejl: unknown) => {
    throw somExcelfejl(fejl);
  });
}

/** @returns whether the workbook's structure is protected */
async function tjekSkrivbar({ workbook }: Excel.RequestContext, egne: readonly EgetArk[], aendrerStruktur: boolean): Promise<boolean> {
  const { context } = workbook;
  workbook.load("readOnly");
  workbook.protection.load("protected");
  for (const { ark } of egne) ark.protection.load("protected");
  await context.sync();
  if (workbook.readOnly) throw new Excelfejl("skrivebeskyttet");
  const beskyttet = egne.find(({ ark }) => ark.protection.protected);
  if (beskyttet) throw new Excelfejl("beskyttet-ark", beskyttet.navn);
  if (workbook.protection.protected && aendrerStruktur) throw new Excelfejl("beskyttet-mappe");
  return workbook.protection.protected;
}
