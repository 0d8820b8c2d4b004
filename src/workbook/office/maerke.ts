/** How the add-in knows its own sheets: a custom property that holds the sheet's own id, so that a copy is the user's. */
const MAERKE = "Fokusmaal";

/**
 * A sheet is called so from when it is made until it is marked; Excel can be closed in between. The name alone makes no
 * sheet ours: one that holds anything is the user's.
 */
const MIDLERTIDIG = /^Tilsyn under oprettelse [a-z0-9]{6}$/;
export const midlertidigtNavn = (): string => `Tilsyn under oprettelse ${Math.random().toString(36).slice(2, 8).padEnd(6, "0")}`;
export const UNDER_OPRETTELSE = "under-oprettelse";

export interface EgetArk {
  readonly noegle: string;
  readonly navn: string;
  readonly ark: Excel.Worksheet;
}

export interface Arkliste {
  readonly egne: readonly EgetArk[];
  /** The user's, in the workbook's order. */
  readonly brugerens: readonly Excel.Worksheet[];
}

/** The key in a mark that belongs to the sheet with `id`; `null` when it is another sheet's or unreadable. */
export function noegleI(maerke: string, id: string): string | null {
  try {
    const data: unknown = JSON.parse(maerke);
    if (typeof data !== "object" || data === null || !("noegle" in data) || !("id" in data)) return null;
    return data.id === id && typeof data.noegle === "string" ? data.noegle : null;
  } catch {
    return null;
  }
}

/** Sheets come loaded with `id`, `name` and `position`. */
export async function findArk(context: Excel.RequestContext): Promise<Arkliste> {
  const samling = context.workbook.worksheets;
  samling.load("items/id,items/name,items/position");
  await context.sync();
  const maerker = samling.items.map((ark) => ({ ark, maerke: hentMaerke(ark), brugt: MIDLERTIDIG.test(ark.name) ? hentBrugt(ark) : null }));
  await context.sync();
  const egne: EgetArk[] = [];
  const brugerens: Excel.Worksheet[] = [];
  for (const { ark, maerke, brugt } of maerker) {
    const noegle = (maerke.isNullObject ? null : noegleI(maerke.value, ark.id)) ?? (brugt?.isNullObject ? UNDER_OPRETTELSE : null);
    if (noegle === null) brugerens.push(ark);
    else egne.push({ noegle, navn: ark.name, ark });
  }
  return { egne, brugerens };
}

function hentBrugt(ark: Excel.Worksheet): Excel.Range {
  const brugt = ark.getUsedRangeOrNullObject(false);
  brugt.load("address");
  return brugt;
}

/** The sheet's mark, queued to be read; `noegleI` tells whose it is. */
export function hentMaerke(ark: Excel.Worksheet): Excel.WorksheetCustomProperty {
  const maerke = ark.customProperties.getItemOrNullObject(MAERKE);
  maerke.load("value");
  return maerke;
}

/** Queues the mark; `id` must be the sheet's own. */
export function saetMaerke(ark: Excel.Worksheet, noegle: string, id: string): void {
  ark.customProperties.add(MAERKE, JSON.stringify({ noegle, id }));
}
