/** Which name each planned sheet gets: ours keep theirs, and a user's sheet is never touched. */
import type { ArkPlan, Skriveplan } from "../plan/arkplan";
import type { Arkliste } from "./maerke";

const MAKS_TEGN = 31;
const ens = (navn: string): string => navn.toLocaleLowerCase("da");

/** `oensket`, or `oensket (2)`, `(3)` … when the name is taken; Excel does not tell case apart. */
export function ledigtNavn(oensket: string, optagne: ReadonlySet<string>): string {
  for (let nr = 1; ; nr++) {
    const hale = nr === 1 ? "" : ` (${nr})`;
    const navn = `${oensket.slice(0, MAKS_TEGN - hale.length)}${hale}`;
    if (!optagne.has(ens(navn))) return navn;
  }
}

/**
 * @param planlagte key and wanted name of each sheet in the plan
 * @param egne key and present name of the sheets that are ours already
 * @param brugerens names of the user's sheets
 * @returns the sheet name to use by key
 */
export function fordelNavne(
  planlagte: readonly { readonly noegle: string; readonly navn: string }[],
  egne: readonly { readonly noegle: string; readonly navn: string }[],
  brugerens: readonly string[],
): Map<string, string> {
  const optagne = new Set([...brugerens, ...egne.map(({ navn }) => navn)].map(ens));
  const navne = new Map(egne.map(({ noegle, navn }) => [noegle, navn]));
  const fordelt = new Map<string, string>();
  for (const { noegle, navn } of planlagte) {
    const valgt = navne.get(noegle) ?? ledigtNavn(navn, optagne);
    optagne.add(ens(valgt));
    fordelt.set(noegle, valgt);
  }
  return fordelt;
}

/** A table name that no table or defined name in the workbook has. */
export function ledigtTabelnavn(oensket: string, optagne: Set<string>): string {
  for (let nr = 1; ; nr++) {
    const navn = nr === 1 ? oensket : `${oensket}_${nr}`;
    if (optagne.has(ens(navn))) continue;
    optagne.add(ens(navn));
    return navn;
  }
}

export interface Navne {
  readonly egne: (ark: ArkPlan) => string;
  readonly links: (navn: string) => string;
}

/** Names of our sheets, and where links go: a sheet of the user's wins over a wanted name of ours. */
export function navngivning(plan: Skriveplan, { egne, brugerens }: Arkliste): Navne {
  const brugernavne = brugerens.map(({ name }) => name);
  const fordelt = fordelNavne(plan.ark, egne, brugernavne);
  const egetNavn = (ark: ArkPlan): string => fordelt.get(ark.noegle) ?? ark.navn;
  const oenskede = new Map(plan.ark.map((ark) => [ark.navn, egetNavn(ark)]));
  return { egne: egetNavn, links: (navn) => (brugernavne.includes(navn) ? navn : (oenskede.get(navn) ?? navn)) };
}
