/** Relationships between parts. */
import { saetReltype, sletDel } from "./indholdstyper";
import type { Pakke, Udkast } from "./pakke";
import { anvend, fjern, sidst } from "./xml/ret";
import { medAttr } from "./xml/tegn";
import { attr, boern, trae } from "./xml/trae";

export interface Relation {
  readonly id: string;
  /** The last segment of the type, e.g. `worksheet`: the same in transitional and strict files. */
  readonly type: string;
  /** A part's name, or an address outside the package. */
  readonly maal: string;
  readonly ekstern: boolean;
}

export const OFFICE_REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const TOM = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

/** `""` is the package itself. */
export const relsti = (del: string): string => `${del.slice(0, del.lastIndexOf("/") + 1)}_rels/${del.slice(del.lastIndexOf("/") + 1)}.rels`;

function opslag(del: string, maal: string): string {
  const led = maal.startsWith("/") ? [] : del.split("/").slice(0, -1);
  for (const stykke of maal.replace(/#.*$/, "").replaceAll("\\", "/").split("/")) {
    if (stykke === "..") led.pop();
    else if (stykke !== "." && stykke !== "") led.push(stykke);
  }
  return led.join("/");
}

/** `til` as seen from the folder of `fra`. */
export function relativt(fra: string, til: string): string {
  const a = fra.split("/").slice(0, -1), b = til.split("/");
  let faelles = 0;
  while (faelles < a.length && a[faelles] === b[faelles]) faelles++;
  return "../".repeat(a.length - faelles) + b.slice(faelles).join("/");
}

export function relationerI(tekst: string, del: string): Relation[] {
  return boern(trae(tekst), "Relationship").map((e) => {
    const maal = attr(e, "Target") ?? "", ekstern = attr(e, "TargetMode") === "External";
    return { id: attr(e, "Id") ?? "", type: (attr(e, "Type") ?? "").split("/").at(-1) ?? "", maal: ekstern ? maal : opslag(del, maal), ekstern };
  });
}

export async function relationer(kilde: Pakke | Udkast, del: string): Promise<Relation[]> {
  const sti = relsti(del);
  const findes = "har" in kilde ? kilde.har(sti) : kilde.find(sti) !== undefined;
  return findes ? relationerI(await kilde.tekst(sti), del) : [];
}

/** @returns the new relationship's id. `type` is a whole address; `maal` a part, or an address outside the package. */
export async function tilfoejRelation(udkast: Udkast, del: string, type: string, maal: string, ekstern = false): Promise<string> {
  const sti = relsti(del);
  if (!udkast.har(sti)) await saetReltype(udkast, sti);
  const tekst = udkast.har(sti) ? await udkast.tekst(sti) : TOM;
  const brugte = new Set(relationerI(tekst, del).map(({ id }) => id));
  let n = 1;
  while (brugte.has(`rId${n}`)) n++;
  const rod = trae(tekst), praefiks = rod.fuldt.replace("Relationships", "");
  const xml = `<${praefiks}Relationship Id="rId${n}" Type="${medAttr(type)}" Target="${medAttr(ekstern ? maal : relativt(del, maal))}"${ekstern ? ' TargetMode="External"' : ""}/>`;
  udkast.saet(sti, anvend(tekst, [sidst(tekst, rod, xml)]));
  return `rId${n}`;
}

/** Removes relationships; a part of its own that is left with none loses the whole file of them. */
export async function fjernRelationer(udkast: Udkast, del: string, hvilke: (r: Relation) => boolean): Promise<void> {
  const sti = relsti(del);
  if (!udkast.har(sti)) return;
  const tekst = await udkast.tekst(sti);
  const fundne = relationerI(tekst, del), elementer = boern(trae(tekst), "Relationship");
  const vaek = elementer.filter((_, i) => fundne[i] && hvilke(fundne[i]));
  if (vaek.length === 0) return;
  if (vaek.length === elementer.length) await sletDel(udkast, sti);
  else udkast.saet(sti, anvend(tekst, vaek.map(fjern)));
}
