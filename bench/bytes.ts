import type { WorkbookModel } from "../workbench/model/mappe";

/** Bundles, so that a million rows are not a million writes. */
export async function* bytes(tekster: Iterable<string>): AsyncGenerator<Uint8Array> {
  const koder = new TextEncoder();
  let bundt = "";
  for (const tekst of tekster) {
    bundt += tekst;
    if (bundt.length > 1 << 18) {
      yield koder.encode(bundt);
      bundt = "";
    }
  }
  yield koder.encode(bundt);
}

/** A workbook without sheets, to build a package on. */
export const TOM_MAPPE: WorkbookModel = { name: "", sheets: [], names: [], settings: new Map(), styles: [], uses1904Dates: false, isReadOnly: false, activeSheet: "", selection: { row: 0, column: 0, rowCount: 1, columnCount: 1 }, calculationMode: "Automatic", kilde: null };
