/** Notes and comments on cells, to be read: saving leaves their parts as they are. */
import { omraade } from "../a1";
import type { Pakke } from "../pakke";
import type { Relation } from "../relationer";
import { alle, attr, barn, boern, type Element, trae } from "../xml/trae";

const tekst = (e: Element): string => [...alle(e, "t")].map((t) => t.tekst).join("");

/** Texts by `row,column`. Of a thread every comment, in order; Excel's stand-in note for it says no more. */
export async function laesNoter(pakke: Pakke, relationer: readonly Relation[]): Promise<Map<string, string>> {
  const ud = new Map<string, string>();
  const laes = async (type: string, navn: string, tekstAf: (e: Element) => string): Promise<Map<string, string>> => {
    const fundne = new Map<string, string>();
    for (const { maal } of relationer.filter((r) => r.type === type && !r.ekstern && pakke.find(r.maal))) {
      for (const e of alle(trae(await pakke.tekst(maal)), navn)) {
        const sted = omraade(attr(e, "ref") ?? "");
        const noegle = sted && `${sted.row},${sted.column}`;
        if (noegle) fundne.set(noegle, [fundne.get(noegle), tekstAf(e).trim()].filter(Boolean).join("\n"));
      }
    }
    return fundne;
  };
  for (const [sted, note] of await laes("comments", "comment", (e) => boern(e, "text").map(tekst).join(""))) ud.set(sted, note);
  for (const [sted, traad] of await laes("threadedComment", "threadedComment", (e) => barn(e, "text")?.tekst ?? "")) ud.set(sted, traad);
  return ud;
}
