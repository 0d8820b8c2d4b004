/** Conditional formats in the XML after a sheet's rows. */
import type { ConditionalFormat } from "../../model/mappe";
import { sqref } from "../a1";
import { gemt } from "../formel";
import type { Dxf } from "../laes/typografi";
import { anvend, aabningMed, fjern, indsaet, medAttributter, type Rettelse } from "../xml/ret";
import { med } from "../xml/tegn";
import { attr, boern, type Element, trae } from "../xml/trae";
import { ARKORDEN } from "./arkorden";

const ens = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Rules made anew: every one of ours is an expression. */
export function regelXml(regel: ConditionalFormat, dxf: (format: Dxf) => number): string {
  const { fill, color, bold, numberFormat } = regel.format;
  const udseende = fill !== null || color !== null || bold || numberFormat !== null ? ` dxfId="${dxf(regel.format)}"` : "";
  const formel = `<formula>${med(gemt(regel.formula ?? "=FALSE"))}</formula>`;
  return `<conditionalFormatting sqref="${sqref(regel.areas)}"><cfRule type="expression"${udseende} priority="${regel.priority}"${regel.stopIfTrue ? ' stopIfTrue="1"' : ""}>${formel}</cfRule></conditionalFormatting>`;
}

const harNytIndhold = (ny: ConditionalFormat, gammel: ConditionalFormat): boolean => ny.formula !== gammel.formula || !ens(ny.format, gammel.format);

/** `aabning` is the worksheet's opening tag; `gamle` are the rules as they were read. */
export function medRegler(aabning: string, hale: string, regler: readonly ConditionalFormat[], gamle: readonly ConditionalFormat[], dxf: (format: Dxf) => number): string {
  const tekst = aabning + hale, rod = trae(tekst), grupper = boern(rod, "conditionalFormatting");
  const beholdt = new Map(regler.flatMap((r) => (r.origin === null ? [] : [[r.origin, r] as const])));
  const rettelser: Rettelse[] = [], flyttede: string[] = [], nye: ConditionalFormat[] = regler.filter((r) => r.origin === null);
  let nr = 0;
  for (const gruppe of grupper) {
    const fundne = boern(gruppe, "cfRule").map((e) => ({ e, ny: beholdt.get(nr), gammel: gamle[nr++] }));
    const tilbage = fundne.filter(({ ny, gammel }) => {
      if (ny && gammel && harNytIndhold(ny, gammel)) nye.push(ny);
      return ny && gammel && !harNytIndhold(ny, gammel);
    });
    const samme = tilbage.filter(({ ny, gammel }) => ens(ny?.areas, gammel?.areas));
    for (const { e, ny } of tilbage) if (!samme.some((s) => s.e === e)) flyttede.push(`${aabningMed(tekst, gruppe, { sqref: sqref(ny?.areas ?? []) })}${raa(tekst, e, ny)}</${gruppe.fuldt}>`);
    if (samme.length === 0 && fundne.length > 0) rettelser.push(fjern(gruppe));
    else for (const { e, ny, gammel } of fundne) {
      if (!samme.some((s) => s.e === e)) rettelser.push(fjern(e));
      else if (ny && gammel && (ny.priority !== gammel.priority || ny.stopIfTrue !== gammel.stopIfTrue)) rettelser.push(medAttributter(tekst, e, rang(e, ny)));
    }
  }
  const xml = flyttede.join("") + nye.map((r) => regelXml(r, dxf)).join("");
  const sidste = grupper.at(-1);
  if (xml !== "") rettelser.push(sidste ? { fra: sidste.til, til: sidste.til, tekst: xml } : indsaet(tekst, rod, ARKORDEN, "conditionalFormatting", xml));
  return anvend(tekst, rettelser).slice(aabning.length);
}

const rang = (e: Element, ny: ConditionalFormat): Record<string, string | null> => ({
  priority: String(ny.priority), ...(ny.stopIfTrue || attr(e, "stopIfTrue") !== null ? { stopIfTrue: ny.stopIfTrue ? "1" : "0" } : {}),
});

const raa = (tekst: string, e: Element, ny: ConditionalFormat | undefined): string =>
  (ny ? aabningMed(tekst, e, rang(e, ny)) : tekst.slice(e.fra, e.indreFra)) + tekst.slice(e.indreFra, e.til);
