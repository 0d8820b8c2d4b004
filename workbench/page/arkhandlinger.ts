/** A person adds, renames and moves sheets. */
import { quoteSheet } from "../host/adresse";
import type { HostCore } from "../host/core";
import { Worksheet } from "../host/excel/worksheet";
import { WorksheetCollection } from "../host/excel/worksheets";
import type { SheetModel, WorkbookModel } from "../model/mappe";
import { led } from "./rediger/led";
import { TEKST } from "./rediger/tekster";

const ens = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
const udenTegn = (tekst: string): string => (tekst.startsWith("'") ? tekst.slice(1, -1).replaceAll("''", "'") : tekst);

/** The formula with references to a sheet under its new name. */
export function omdoebtFormel(formel: string, fra: string, til: string): string {
  const alle = [...led(formel, "en")];
  return alle.map(({ art, tekst }, i) => ((art === "navn" || art === "citeret") && alle[i + 1]?.tekst === "!" && ens(udenTegn(tekst), fra) ? quoteSheet(til) : tekst)).join("");
}

function foelgMed(core: HostCore, model: WorkbookModel, fra: string, til: string): void {
  for (const sheet of model.sheets) {
    for (const { row, column, formula } of [...sheet.cells.formulas()]) {
      const ny = omdoebtFormel(formula, fra, til);
      if (ny === formula) continue;
      sheet.cells.setFormula(row, column, ny, sheet.cells.value(row, column));
      core.session.markCells(sheet, { row, column, rowCount: 1, columnCount: 1 }, "cells");
    }
  }
}

/** @throws Error with a Danish message when the workbook does not allow it. */
function goer(core: HostCore, handling: () => void, hvorfor: string): void {
  try {
    handling();
  } catch {
    throw new Error(core.switches.readOnly || core.model.isReadOnly ? TEKST.skrivebeskyttet : hvorfor);
  } finally {
    core.session.flush();
  }
}

export const nytArk = (core: HostCore): void =>
  goer(core, () => {
    const nyt = new WorksheetCollection(core.session).Add();
    nyt.Position = core.model.sheets.indexOf(core.session.activeSheet) + 1;
    nyt.select({ row: 0, column: 0, rowCount: 1, columnCount: 1 });
  }, TEKST.intetNytArk);

export const omdoebArk = (core: HostCore, sheet: SheetModel, navn: string): void =>
  goer(core, () => {
    const fra = sheet.name;
    if (navn === fra) return;
    new Worksheet(core.session, sheet.id).Name = navn;
    foelgMed(core, core.model, fra, navn);
  }, TEKST.arknavn);

/** To the left or right among the sheets that are shown. */
export const flytArk = (core: HostCore, sheet: SheetModel, skridt: 1 | -1): void =>
  goer(core, () => {
    const { sheets } = core.model;
    let plads = sheets.indexOf(sheet) + skridt;
    while (sheets[plads] !== undefined && sheets[plads]?.visibility !== "Visible") plads += skridt;
    if (sheets[plads]) new Worksheet(core.session, sheet.id).Position = plads;
  }, TEKST.ikkeFlyttet);
