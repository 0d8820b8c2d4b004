/** The add-in's settings in the package, where Office looks for them. */
import { RUDERREL, RUDERTYPE, TILFOEJELSE, UDVIDELSESREL, UDVIDELSESTYPE } from "../indstillingsdel";
import { saetType } from "../indholdstyper";
import type { Udkast } from "../pakke";
import { OFFICE_REL, relationer, tilfoejRelation } from "../relationer";
import { anvend, indsaet, medIndhold, sidst } from "../xml/ret";
import { medAttr } from "../xml/tegn";
import { barn, trae } from "../xml/trae";

const HOVED = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const WE = "http://schemas.microsoft.com/office/webextensions/webextension/2010/11";
const RUDER = `${HOVED}<wetp:taskpanes xmlns:wetp="http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11"></wetp:taskpanes>`;
const UDVIDELSE = `${HOVED}<we:webextension xmlns:we="${WE}" id="{${TILFOEJELSE.toUpperCase()}}"><we:reference id="${TILFOEJELSE}" version="1.0.0.0" store="developer" storeType="Registry"/><we:alternateReferences/><we:properties/><we:bindings/><we:snapshot xmlns:r="${OFFICE_REL}"/></we:webextension>`;
const ORDEN = ["reference", "alternateReferences", "properties", "bindings", "snapshot", "extLst"];

/** The task pane list of the package, made when there is none. */
async function rudedel(udkast: Udkast): Promise<string> {
  const kendt = (await relationer(udkast, "")).find(({ type, maal }) => type === "webextensiontaskpanes" && udkast.har(maal))?.maal;
  if (kendt !== undefined) return kendt;
  const del = "xl/webextensions/taskpanes.xml";
  udkast.saet(del, RUDER);
  await saetType(udkast, del, RUDERTYPE);
  await tilfoejRelation(udkast, "", RUDERREL, del);
  return del;
}

async function nyUdvidelse(udkast: Udkast): Promise<string> {
  const ruder = await rudedel(udkast), del = udkast.ledigt("xl/webextensions/webextension", ".xml");
  udkast.saet(del, UDVIDELSE);
  await saetType(udkast, del, UDVIDELSESTYPE);
  const id = await tilfoejRelation(udkast, ruder, UDVIDELSESREL, del), tekst = await udkast.tekst(ruder), rod = trae(tekst);
  const wetp = rod.fuldt.replace("taskpanes", ""), rude = `<${wetp}taskpane dockstate="right" visibility="0" width="350" row="0"><${wetp}webextensionref xmlns:r="${OFFICE_REL}" r:id="${id}"/></${wetp}taskpane>`;
  udkast.saet(ruder, anvend(tekst, [sidst(tekst, rod, rude)]));
  return del;
}

/** `kendt` is the part they were read from. Other add-ins' parts are left as they are. */
export async function skrivIndstillinger(udkast: Udkast, kendt: string | null, vaerdier: ReadonlyMap<string, string>): Promise<void> {
  if (kendt === null && vaerdier.size === 0) return;
  const del = kendt ?? (await nyUdvidelse(udkast)), tekst = await udkast.tekst(del), rod = trae(tekst), egenskaber = barn(rod, "properties");
  const we = rod.fuldt.replace("webextension", "");
  const indre = [...vaerdier].map(([navn, vaerdi]) => `<${we}property name="${medAttr(navn)}" value="${medAttr(vaerdi)}"/>`).join("");
  const rettelse = egenskaber ? medIndhold(tekst, egenskaber, {}, indre) : indsaet(tekst, rod, ORDEN, "properties", `<${we}properties>${indre}</${we}properties>`);
  udkast.saet(del, anvend(tekst, [rettelse]));
}
