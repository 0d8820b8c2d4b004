/** Everything a package holds, item by item: what a save must not lose. */
import { CellError } from "../model/celler";
import { cellenavn } from "./a1";
import { TYPEDEL } from "./indholdstyper";
import { aabnPakke, type Mappedel, strengeI } from "./laes/mappe";
import { arktraeer } from "./laes/ark";
import { Skanner } from "./laes/skan";
import { stykker } from "./laes/stykker";
import { relationerI } from "./relationer";
import { attr, barn, boern, type Element, tal, trae } from "./xml/trae";
import { crc32 } from "./zip/crc";

/** Readable names of items to what they say. */
export type Inventar = Map<string, string>;

const RELFIL = /(^|\/)_rels\/([^/]*)\.rels$/i;

async function ark(inventar: Inventar, mappe: Mappedel, strenge: readonly string[], del: string): Promise<void> {
  const skanner = new Skanner(strenge, {
    raekke: (nr, attributter) => inventar.set(`${del}: række ${nr + 1}`, attributter.replace(/\s+spans="[^"]*"/, "").trim()),
    celle: (r, k, stil, vaerdi, formel) =>
      inventar.set(`${del}: celle ${cellenavn(r, k)}`, JSON.stringify([stil, vaerdi instanceof CellError ? { fejl: vaerdi.code } : vaerdi, formel])),
  }, del);
  let hoved = "", hale = "";
  for await (const { slags, tekst } of stykker(mappe.pakke.stroem(del), del)) {
    if (slags === "raekker") skanner.raekker(tekst);
    else if (slags === "hoved") hoved = tekst;
    else if (slags === "hale") hale = tekst;
  }
  const traeer = arktraeer(hoved, hale);
  for (const e of traeer.hoved.boern) inventar.set(`${del}: ${e.navn}`, hoved.slice(e.fra, e.til));
  boerneliste(inventar, `${del}:`, traeer.aabning + hale, traeer.hale.boern);
}

/** Children are told apart by what they say, so that it does not matter what stands between them. */
function boerneliste(inventar: Inventar, foran: string, tekst: string, fundne: readonly Element[]): void {
  for (const e of fundne) {
    const xml = tekst.slice(e.fra, e.til);
    inventar.set(`${foran} ${e.navn} ${crc32(new TextEncoder().encode(xml)).toString(16)}`, xml);
  }
}

function mappen(inventar: Inventar, { rod, del, ark: opslag }: Mappedel, tekst: string): void {
  for (const { navn, visibility } of opslag) inventar.set(`ark ${navn}`, visibility);
  for (const e of boern(barn(rod, "definedNames"), "definedName")) {
    const plads = tal(e, "localSheetId");
    inventar.set(`navn ${plads === null ? "" : `${opslag[plads]?.navn ?? "?"}!`}${attr(e, "name") ?? ""}`, e.tekst);
  }
  boerneliste(inventar, `${del}:`, tekst, rod.boern.filter(({ navn }) => !["sheets", "definedNames", "calcPr"].includes(navn)));
}

function typografi(inventar: Inventar, del: string, tekst: string): void {
  for (const liste of trae(tekst).boern) {
    if (liste.boern.length === 0 && /s$/.test(liste.navn)) continue;
    liste.boern.forEach((e, i) => inventar.set(`${del}: ${liste.navn} nr. ${i}`, tekst.slice(e.fra, e.til)));
  }
}

/** @throws XlsxFejl when the package cannot be read. */
export async function inventarAf(bytes: Uint8Array): Promise<Inventar> {
  const mappe = await aabnPakke(bytes), { pakke } = mappe, inventar: Inventar = new Map(), strenge = await strengeI(mappe);
  const arkdele = new Set(mappe.ark.filter(({ harCeller }) => harCeller).map(({ del }) => del));
  const stildel = mappe.relationer.find(({ type }) => type === "styles")?.maal;
  for (const { navn } of pakke.dele) {
    if (navn.endsWith("/")) continue;
    const rel = RELFIL.exec(navn);
    inventar.set(`del ${navn}`, "");
    if (rel) {
      const del = navn.slice(0, rel.index) + (rel[1] ?? "") + (rel[2] ?? "");
      for (const { id, type, maal } of relationerI(await pakke.tekst(navn), del)) inventar.set(`${navn}: ${id}`, `${type} ${maal}`);
    } else if (navn === TYPEDEL) {
      for (const e of trae(await pakke.tekst(navn)).boern) inventar.set(`indholdstype ${attr(e, "PartName") ?? attr(e, "Extension") ?? ""}`, attr(e, "ContentType") ?? "");
    } else if (arkdele.has(navn)) await ark(inventar, mappe, strenge, navn);
    else if (navn === mappe.del) mappen(inventar, mappe, await pakke.tekst(navn));
    else if (navn === stildel) typografi(inventar, navn, await pakke.tekst(navn));
    else if (navn !== "docProps/app.xml") inventar.set(`del ${navn}`, `${crc32(await pakke.bytes(navn)).toString(16)}`);
  }
  return inventar;
}

/** Items of `foer` that `efter` lacks or tells otherwise; empty when nothing is lost. */
export function mistet(foer: Inventar, efter: Inventar): string[] {
  return [...foer].flatMap(([navn, indhold]) => {
    const nu = efter.get(navn);
    return nu === indhold ? [] : [nu === undefined ? `${navn} er væk` : `${navn} er ændret: ${indhold.slice(0, 120)} → ${nu.slice(0, 120)}`];
  });
}
