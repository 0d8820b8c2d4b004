/** Carries out a plan: the add-in's own sheets are made or rewritten, the user's get removable highlights, nothing else. */
import type { ArkPlan, Skriveplan } from "../plan/arkplan";
import { skrivArk } from "./arkskriv";
import { ellerAfbrudt, tjekAfbrudt } from "./afbryd";
import { Excelfejl, somExcelfejl } from "./fejl";
import { Koe } from "./koe";
import { type Arkliste, type EgetArk, findArk } from "./maerke";
import { type Markeringsudfald, saetMarkeringer } from "./markeringer";
import { fordelNavne } from "./navne";
import { klarArk, proev, tabelnavngiver } from "./toem";

export interface Skrivefremdrift {
  readonly ark: string;
  readonly arkSkrevet: number;
  readonly arkIAlt: number;
}

export interface Skriveudfald extends Markeringsudfald {
  /** Names as they became, in the plan's order. */
  readonly ark: readonly string[];
  /** *Afbryd* came when the writing could only be brought to an end. */
  readonly trodsAfbryd: boolean;
}

const UFAERDIGT = "Arket blev ikke skrevet færdigt. Kør alle regler igen.";

/**
 * Writes the sheets last to first, so that the overview, which tells the time of the run, is new only when all the
 * others are. *Afbryd* leaves the old state or the new, never a mixture: before the first write at once; on a first run
 * the sheets made so far are removed; where sheets of ours are written over, all of them are written.
 * @throws Excelfejl; a new run then heals what was left half done.
 */
export function anvend(plan: Skriveplan, fremdrift: (f: Skrivefremdrift) => void, afbryd: AbortSignal): Promise<Skriveudfald> {
  let begyndt = false;
  const skrivning = Excel.run(async (context) => {
    const liste = await findArk(context);
    const overfloedige = liste.egne.filter(({ noegle }) => plan.ark.every((ark) => ark.noegle !== noegle));
    const laast = await tjekSkrivbar(context, liste.egne, overfloedige.length > 0 || plan.ark.length > liste.egne.length);
    tjekAfbrudt(afbryd);
    begyndt = true;
    const navne = navngivning(plan, liste);
    const skrevne = await skrivAlle(context, { plan, liste, navne, fremdrift, afbryd });
    for (const { ark } of overfloedige) ark.delete();
    await context.sync();
    if (!laast) await ordn(context, skrevne);
    const markeret = await saetMarkeringer(context, plan.markeringer);
    // Fails when another workbook has focus.
    await proev(context, () => skrevne[0]?.activate());
    return { ark: plan.ark.map(navne.egne), trodsAfbryd: afbryd.aborted, ...markeret };
  });
  return ellerAfbrudt(skrivning, afbryd, () => !begyndt).catch((fejl: unknown) => {
    throw somExcelfejl(fejl);
  });
}

interface Arkskrivninger {
  readonly plan: Skriveplan;
  readonly liste: Arkliste;
  readonly navne: Navne;
  readonly fremdrift: (f: Skrivefremdrift) => void;
  readonly afbryd: AbortSignal;
}

/** In the plan's order. @throws Excelfejl `afbrudt`, with nothing left behind, when no sheet of ours was there before. */
async function skrivAlle(context: Excel.RequestContext, { plan, liste, navne, fremdrift, afbryd }: Arkskrivninger): Promise<Excel.Worksheet[]> {
  const kanFortrydes = liste.egne.length === 0;
  const tjek = (): void => {
    if (kanFortrydes) tjekAfbrudt(afbryd);
  };
  const skrevne: Excel.Worksheet[] = [];
  try {
    for (const arkplan of [...plan.ark].reverse()) {
      tjek();
      const navn = navne.egne(arkplan);
      const eget = liste.egne.find(({ noegle }) => noegle === arkplan.noegle);
      skrevne.unshift(await skrivEt(context, { plan: arkplan, navn, eget, arknavn: navne.links, tjek }));
      fremdrift({ ark: navn, arkSkrevet: skrevne.length, arkIAlt: plan.ark.length });
    }
    tjek();
    return skrevne;
  } catch (fejl) {
    if (somExcelfejl(fejl).kode !== "afbrudt") throw fejl;
    await fortryd(context);
    throw new Excelfejl("afbrudt");
  }
}

/** Removes what a first run had made. */
async function fortryd(context: Excel.RequestContext): Promise<void> {
  const { egne } = await findArk(context);
  for (const { ark } of egne) ark.delete();
  await context.sync();
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

interface Navne {
  readonly egne: (ark: ArkPlan) => string;
  readonly links: (navn: string) => string;
}

/** Names of our sheets, and where links go: a sheet of the user's wins over a wanted name of ours. */
function navngivning(plan: Skriveplan, { egne, brugerens }: Arkliste): Navne {
  const brugernavne = brugerens.map(({ name }) => name);
  const fordelt = fordelNavne(plan.ark, egne, brugernavne);
  const egetNavn = (ark: ArkPlan): string => fordelt.get(ark.noegle) ?? ark.navn;
  const oenskede = new Map(plan.ark.map((ark) => [ark.navn, egetNavn(ark)]));
  return { egne: egetNavn, links: (navn) => (brugernavne.includes(navn) ? navn : (oenskede.get(navn) ?? navn)) };
}

interface Arkopgave {
  readonly plan: ArkPlan;
  readonly navn: string;
  readonly eget: EgetArk | undefined;
  readonly arknavn: (navn: string) => string;
  readonly tjek: () => void;
}

async function skrivEt(context: Excel.RequestContext, { plan, navn, eget, arknavn, tjek }: Arkopgave): Promise<Excel.Worksheet> {
  try {
    const ark = await klarArk(context, plan.noegle, navn, eget);
    const tabelnavn = await tabelnavngiver(context);
    try {
      await skrivArk(new Koe(context, tjek), { plan, ark, arknavn, tabelnavn });
    } catch (fejl) {
      await proev(context, () => (ark.getRange("A1").values = [[UFAERDIGT]]));
      throw fejl;
    }
    return ark;
  } catch (fejl) {
    throw somExcelfejl(fejl, navn);
  }
}

/** Ours last, in the plan's order; nothing is moved when they stand so. */
async function ordn(context: Excel.RequestContext, ark: readonly Excel.Worksheet[]): Promise<void> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id");
  for (const et of ark) et.load("position");
  await context.sync();
  const antal = worksheets.items.length;
  if (ark.every((et, i) => et.position === antal - ark.length + i)) return;
  for (const et of ark) et.position = antal - 1;
  await context.sync();
}
