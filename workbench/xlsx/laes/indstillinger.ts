import { TILFOEJELSE } from "../indstillingsdel";
import type { Pakke } from "../pakke";
import { relationer } from "../relationer";
import { attr, barn, boern, trae } from "../xml/trae";

/** The add-in's settings as JSON texts, and the part they stand in; other add-ins' are left alone. */
export async function laesIndstillinger(pakke: Pakke): Promise<{ vaerdier: Map<string, string>; del: string | null }> {
  const ruder = (await relationer(pakke, "")).find(({ type, maal }) => type === "webextensiontaskpanes" && pakke.find(maal))?.maal;
  if (ruder === undefined) return { vaerdier: new Map(), del: null };
  for (const { type, maal } of await relationer(pakke, ruder)) {
    if (type !== "webextension" || !pakke.find(maal)) continue;
    const rod = trae(await pakke.tekst(maal));
    if (attr(barn(rod, "reference"), "id")?.toLowerCase() !== TILFOEJELSE) continue;
    const egenskaber = boern(barn(rod, "properties"), "property");
    return { vaerdier: new Map(egenskaber.map((e) => [attr(e, "name") ?? "", attr(e, "value") ?? ""])), del: maal };
  }
  return { vaerdier: new Map(), del: null };
}
