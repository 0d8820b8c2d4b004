/** Formulas of the model as the engine on screen reads them: references to tables become plain addresses. */
import { fullAddress } from "../../host/adresse";
import { feltFor } from "../../host/genberegn-omraade";
import type { Rectangle, SheetModel, WorkbookModel } from "../../model/mappe";
import { led, type Led } from "../rediger/led";

/** `null` when the engine cannot work the formula out; the cell then keeps the value from its file. */
export type Oversaet = (sheet: SheetModel, row: number, formel: string) => string | null;

const DEL = /\[([^[\]]*)\]/g;
const DENNE_RAEKKE = /^(?:@|#This Row$)/i;

/** The parts of `[…]`: `#All`, `#This Row` and the like, and names of columns. */
function delene(klamme: string): readonly string[] {
  const indre = klamme.slice(1, -1);
  if (!indre.includes("[")) return indre === "" ? [] : indre.startsWith("@") && indre.length > 1 ? ["#This Row", indre.slice(1)] : [indre];
  const fundne = [...indre.matchAll(DEL)].map(([, del = ""]) => del);
  return indre.startsWith("@") ? ["#This Row", ...fundne] : fundne;
}

const absolut = (adresse: string): string => adresse.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");

function tabeladresse(model: WorkbookModel, sheet: SheetModel, row: number, navn: string, klamme: string): string | null {
  const dele = delene(klamme);
  const denne = dele.some((d) => DENNE_RAEKKE.test(d));
  const [fra, til = fra] = dele.filter((d) => !/^[#@]/.test(d)).map((d) => d.replace(/'(.)/g, "$1"));
  const kolonner = fra === undefined || til === undefined ? null : { fra, til };
  const felt = feltFor(model, sheet, { art: "tabel", navn, dele: denne ? [] : dele.filter((d) => d.startsWith("#")), kolonner });
  if (!felt) return null;
  const omraade: Rectangle = denne ? { ...felt.omraade, row, rowCount: 1 } : felt.omraade;
  const adresse = fullAddress(felt.ark.name, omraade);
  const cut = adresse.lastIndexOf("!") + 1;
  return adresse.slice(0, cut) + absolut(adresse.slice(cut));
}

const erTabel = (model: WorkbookModel, navn: string): boolean => model.sheets.some(({ tables }) => tables.some((t) => t.name.toLowerCase() === navn.toLowerCase()));

/** @param erKendt whether the engine has the function; names in capitals */
export function formeloversaetter(model: WorkbookModel, erKendt: (navn: string) => boolean): Oversaet {
  return (sheet, row, formel) => {
    const alle = [...led(formel, "en")];
    let ud = "";
    for (let i = 0; i < alle.length; i++) {
      const { art, tekst } = alle[i] as Led;
      const naeste = alle[i + 1];
      if (art === "klamme" || tekst === "#") return null;
      if (art === "navn" && naeste?.tekst === "(" && !erKendt(tekst.toUpperCase())) return null;
      if (art === "navn" && naeste?.art === "klamme") {
        const adresse = tabeladresse(model, sheet, row, tekst, naeste.tekst);
        if (adresse === null) return null;
        ud += adresse;
        i++;
      } else if (art === "navn" && naeste?.tekst !== "(" && naeste?.tekst !== "!" && erTabel(model, tekst)) ud += tabeladresse(model, sheet, row, tekst, "[]") ?? tekst;
      else ud += tekst;
    }
    return ud;
  };
}
