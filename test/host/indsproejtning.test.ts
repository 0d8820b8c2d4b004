/** Texts of the workbook's that come out again on our sheets and in the saved file are texts, whatever they look like. */
import { EXCELMAPPE } from "../../src/taskpane/excelmappe";
import { koer } from "../../src/taskpane/koersel";
import { startINode } from "../../workbench/host/node";
import type { SheetModel, WorkbookModel } from "../../workbench/model/mappe";
import { laesMappe, mappeBytes } from "../../workbench/xlsx";
import { erVores } from "../fejl/kopi";
import { proevemappe } from "../fejl/mappe";
import { INDSPROEJTNINGER } from "../sager/indsproejtning";
import { mangler } from "../xlsx/gyldig";
import { udpak } from "../xlsx/pakker";

/** Where a person's words go: area, group, status, heading, a person's number, the sheet's name. */
function medTekst(tekst: string): WorkbookModel {
  const mappe = proevemappe();
  const [borgere, samtaler, brev, noter] = mappe.sheets;
  borgere?.cells.setValue(2, 4, tekst);
  borgere?.cells.setValue(3, 1, tekst);
  borgere?.cells.setValue(4, 0, tekst);
  samtaler?.cells.setValue(2, 2, tekst);
  brev?.cells.setValue(0, 1, tekst);
  brev?.cells.setValue(3, 2, tekst);
  const somNavn = tekst.replace(/[\\/?*[\]:\p{Cc}\p{Cs}\ufffe]/gu, "").replace(/^'+|'+$/g, "").slice(0, 31).trim();
  if (noter && somNavn !== "") noter.name = somNavn;
  noter?.cells.setValue(5, 0, "CPR");
  noter?.cells.setValue(5, 1, "Samtaledato");
  noter?.cells.setValue(6, 0, "0101701234");
  noter?.cells.setValue(6, 1, "i går");
  return mappe;
}

const tekster = ({ cells }: SheetModel): string[] => {
  const brugt = cells.usedRange(true);
  return brugt ? Array.from({ length: brugt.rowCount * brugt.columnCount }, (_, i) => cells.value(brugt.row + Math.floor(i / brugt.columnCount), brugt.column + (i % brugt.columnCount))).filter((v) => typeof v === "string") : [];
};

function formlerI({ cells }: SheetModel): string[] {
  const brugt = cells.usedRange(false), fundne: string[] = [];
  if (brugt) for (let r = 0; r < brugt.row + brugt.rowCount; r++) for (let k = 0; k < brugt.column + brugt.columnCount; k++) fundne.push(...[cells.formula(r, k) ?? []].flat());
  return fundne;
}

test.each(INDSPROEJTNINGER)("%s er en tekst på tilsynsarkene og i den gemte fil: %j", async (_, tekst) => {
  const vaert = await startINode({ model: medTekst(tekst) });
  try {
    await koer(EXCELMAPPE, new Date("2026-11-22T10:00:00Z"), { fremdrift: () => undefined, afbryd: new AbortController().signal });
    const egne = vaert.model.sheets.filter(erVores);
    expect(egne.length).toBeGreaterThan(3);
    const navne = new Set(vaert.model.sheets.map(({ name }) => name));
    for (const ark of egne) {
      expect([ark.name, formlerI(ark)]).toEqual([ark.name, []]);
      for (const { address, documentReference } of ark.hyperlinks.values()) {
        expect(address).toBeNull();
        expect(navne).toContain(/^'(.*)'!\$?[A-Z]{1,3}\$?\d+/.exec(documentReference ?? "")?.[1]?.replaceAll("''", "'"));
      }
      for (const { name } of ark.tables) expect(name).toMatch(/^[A-Za-zÆØÅæøå_][\wÆØÅæøå]*$/);
    }
    const bytes = await mappeBytes(vaert.model);
    expect(mangler(bytes)).toEqual([]);
    expect(Object.keys(udpak(bytes)).filter((del) => /externalLink|vba|connections/i.test(del))).toEqual([]);
    const gemt = await laesMappe(bytes, "gemt.xlsx");
    for (const ark of gemt.sheets.filter(erVores)) {
      expect([ark.name, formlerI(ark)]).toEqual([ark.name, []]);
      expect(tekster(ark)).toEqual(tekster(egne.find(({ name }) => name === ark.name)!));
      for (const { address } of ark.hyperlinks.values()) expect(address).toBeNull();
    }
  } finally {
    vaert.stop();
  }
}, 60_000);
