/** What Excel demands of a package, as far as it can be told without Excel. */
import { strFromU8 } from "fflate";
import { laesKatalog } from "../../workbench/xlsx/zip/katalog";
import { relationerI } from "../../workbench/xlsx/relationer";
import { alle, attr, boern, trae } from "../../workbench/xlsx/xml/trae";
import { ARKORDEN, MAPPEORDEN } from "../../workbench/xlsx/skriv/arkorden";
import { udpak } from "./pakker";

const iOrden = (navne: readonly string[], orden: readonly string[]): boolean => {
  const pladser = navne.map((navn) => orden.indexOf(navn)).filter((plads) => plads >= 0);
  return pladser.every((plads, i) => i === 0 || plads >= (pladser[i - 1] ?? 0));
};

/** Sentences about what is wrong; empty when nothing is. */
export function mangler(bytes: Uint8Array): string[] {
  const fundne: string[] = [], dele = udpak(bytes), navne = laesKatalog(bytes).map(({ navn }) => navn);
  if (new Set(navne.map((n) => n.toLowerCase())).size !== navne.length) fundne.push("to dele med samme navn");
  const tekst = (del: string): string => strFromU8(dele[del] ?? new Uint8Array());
  const typer = trae(tekst("[Content_Types].xml"));
  const overstyrede = boern(typer, "Override").map((e) => (attr(e, "PartName") ?? "").slice(1)), endelser = boern(typer, "Default").map((e) => (attr(e, "Extension") ?? "").toLowerCase());
  for (const del of overstyrede) if (!dele[del]) fundne.push(`indholdstype for ${del}, som ikke findes`);
  if (new Set(overstyrede).size !== overstyrede.length) fundne.push("indholdstype to gange");
  for (const del of navne) if (del !== "[Content_Types].xml" && !overstyrede.includes(del) && !endelser.includes(del.split(".").at(-1)?.toLowerCase() ?? "")) fundne.push(`${del} har ingen indholdstype`);
  for (const del of navne.filter((n) => n.endsWith(".rels"))) {
    const ejer = del.replace(/_rels\/([^/]*)\.rels$/, "$1"), fra = relationerI(tekst(del), ejer);
    if (ejer !== "" && !dele[ejer]) fundne.push(`${del} hører til en del, som ikke findes`);
    if (new Set(fra.map(({ id }) => id)).size !== fra.length) fundne.push(`${del} har samme id to gange`);
    for (const { maal, ekstern } of fra) if (!ekstern && !dele[maal]) fundne.push(`${del} peger på ${maal}, som ikke findes`);
    if (/\.xml$/.test(ejer)) for (const [, id] of tekst(ejer).matchAll(/\sr:id="([^"]*)"/g)) if (!fra.some((r) => r.id === id)) fundne.push(`${ejer} bruger ${id ?? ""}, som ikke findes`);
  }
  for (const del of navne.filter((n) => n.endsWith(".xml"))) {
    const rod = trae(tekst(del));
    if (rod.navn === "worksheet" && !iOrden(rod.boern.map((e) => e.navn), ARKORDEN)) fundne.push(`${del} har sine dele i forkert orden`);
    if (rod.navn === "workbook" && !iOrden(rod.boern.map((e) => e.navn), MAPPEORDEN)) fundne.push(`${del} har sine dele i forkert orden`);
    for (const e of alle(rod, "dxfs")) if (Number(attr(e, "count")) !== e.boern.length) fundne.push(`${del} tæller dxfs forkert`);
    for (const liste of ["fonts", "fills", "borders", "cellXfs", "numFmts"]) for (const e of boern(rod, liste)) if (Number(attr(e, "count")) !== e.boern.length) fundne.push(`${del} tæller ${liste} forkert`);
  }
  return fundne;
}
