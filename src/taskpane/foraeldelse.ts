/** Whether what the pane shows is older than what stands in the workbook. */
import type { Aendring } from "../workbook/office/aendringer";
import type { Tilstand } from "./styring";

/** Sheets of ours where what the user writes is read by the next run. */
const EGNE_MED_INDDATA: readonly string[] = ["regelgrundlag"];

/** The changes that touch what the run read: its tables, what might have become one, the cut-off date and the user's choices. */
export function foraeldetAf({ koersel, aendringer }: Pick<Tilstand, "koersel" | "aendringer">): readonly Aendring[] {
  if (koersel === null) return [];
  const { tabeller, ikkeGenkendt, udtraeksdato } = koersel.aflaesning;
  const laeste = new Set([...tabeller, ...ikkeGenkendt, ...(udtraeksdato === null ? [] : [udtraeksdato.kilde])].map(({ ark }) => ark));
  return aendringer.filter(({ ark, noegle }) => (noegle === null ? laeste.has(ark) : EGNE_MED_INDDATA.includes(noegle)));
}
