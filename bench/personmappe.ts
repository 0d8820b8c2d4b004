/** A workbook of a little over 100,000 rows about persons, each list on its own sheet. */
import { CellStore } from "../workbench/model/celler";
import type { SheetModel } from "../workbench/model/mappe";
import { mappeBytes } from "../workbench/xlsx";
import { tomtArk } from "../workbench/xlsx/laes/ark";
import { TOM_MAPPE } from "./bytes";
import { type Ark, lavPersondata, somCeller } from "./data";

const ANTAL = { personer: 11_000, forloeb: 13_000, samtaler: 65_000, tilbud: 12_800, loentimer: 8_980 };

function somArk(navn: string, raekker: Ark, nr: number): SheetModel {
  const celler = new CellStore();
  raekker.forEach((raekke, r) => raekke.forEach((vaerdi, k) => vaerdi !== "" && celler.setValue(r, k, vaerdi)));
  const ark = { ...tomtArk(`{00000000-000${nr}-0000-0000-000000000000}`, { navn, visibility: "Visible" as const, harCeller: true }), cells: celler };
  ark.changes.isNew = true;
  return ark;
}

/** @param aktivt the sheet on show; the largest is `samtaler` */
export async function personmappe(navn: string, aktivt: string): Promise<{ readonly bytes: Uint8Array; readonly raekker: number }> {
  const alle = Object.entries(somCeller(lavPersondata(ANTAL)));
  const ark = alle.map(([arknavn, raekker], i) => somArk(arknavn, raekker, i + 1));
  return { bytes: await mappeBytes({ ...TOM_MAPPE, name: navn, sheets: ark, activeSheet: aktivt }), raekker: alle.reduce((n, [, raekker]) => n + raekker.length - 1, 0) };
}
