/** `[Content_Types].xml`: what each part is. */
import { noegle, type Udkast } from "./pakke";
import { anvend, fjern, sidst } from "./xml/ret";
import { medAttr } from "./xml/tegn";
import { attr, boern, trae } from "./xml/trae";

export const TYPEDEL = "[Content_Types].xml";

/** Names the type of a part, unless its file extension already says so. */
export async function saetType(udkast: Udkast, del: string, type: string): Promise<void> {
  const tekst = await udkast.tekst(TYPEDEL), rod = trae(tekst);
  if (boern(rod, "Override").some((e) => noegle(attr(e, "PartName") ?? "") === noegle(del))) return;
  const praefiks = rod.fuldt.replace("Types", "");
  udkast.saet(TYPEDEL, anvend(tekst, [sidst(tekst, rod, `<${praefiks}Override PartName="/${medAttr(del)}" ContentType="${type}"/>`)]));
}

export async function fjernType(udkast: Udkast, del: string): Promise<void> {
  const tekst = await udkast.tekst(TYPEDEL);
  const vaek = boern(trae(tekst), "Override").filter((e) => noegle(attr(e, "PartName") ?? "") === noegle(del));
  if (vaek.length > 0) udkast.saet(TYPEDEL, anvend(tekst, vaek.map(fjern)));
}

/** Takes a part away with its relationships and its type. */
export async function sletDel(udkast: Udkast, del: string, relsti: string): Promise<void> {
  udkast.slet(del);
  udkast.slet(relsti);
  await fjernType(udkast, del);
}
