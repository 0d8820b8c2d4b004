/** `[Content_Types].xml`: what each part is. */
import { noegle, type Udkast } from "./pakke";
import { anvend, fjern, sidst } from "./xml/ret";
import { medAttr } from "./xml/tegn";
import { attr, boern, trae } from "./xml/trae";

export const TYPEDEL = "[Content_Types].xml";

const RELTYPE = "application/vnd.openxmlformats-package.relationships+xml";

/** Names the type of a part. */
export async function saetType(udkast: Udkast, del: string, type: string): Promise<void> {
  const tekst = await udkast.tekst(TYPEDEL), rod = trae(tekst);
  if (boern(rod, "Override").some((e) => noegle(attr(e, "PartName") ?? "") === noegle(del))) return;
  const praefiks = rod.fuldt.replace("Types", "");
  udkast.saet(TYPEDEL, anvend(tekst, [sidst(tekst, rod, `<${praefiks}Override PartName="/${medAttr(del)}" ContentType="${type}"/>`)]));
}

/** Most packages name the type of relationships once; some name it file by file. */
export async function saetReltype(udkast: Udkast, relsti: string): Promise<void> {
  const standarder = boern(trae(await udkast.tekst(TYPEDEL)), "Default");
  if (!standarder.some((e) => attr(e, "Extension")?.toLowerCase() === "rels")) await saetType(udkast, relsti, RELTYPE);
}

async function fjernType(udkast: Udkast, del: string): Promise<void> {
  const tekst = await udkast.tekst(TYPEDEL);
  const vaek = boern(trae(tekst), "Override").filter((e) => noegle(attr(e, "PartName") ?? "") === noegle(del));
  if (vaek.length > 0) udkast.saet(TYPEDEL, anvend(tekst, vaek.map(fjern)));
}

/** Takes a part away with its type. */
export async function sletDel(udkast: Udkast, del: string): Promise<void> {
  udkast.slet(del);
  await fjernType(udkast, del);
}
