import ExcelJS from "exceljs";
import { unzipSync, zipSync, type Zippable } from "fflate";
import { writeFileSync } from "node:fs";
import { join } from "node:path";

/** `fylder`: the cells that an array formula spills over. Formulas are written as the file holds them. */
export interface Formel {
  readonly formula: string;
  readonly result?: string | number | boolean;
  readonly fylder?: string;
}

export type Felt = string | number | boolean | Date | Formel | null;

const erFormel = (felt: Felt): felt is Formel => typeof felt === "object" && felt !== null && "formula" in felt;

function celle(felt: Felt): ExcelJS.CellValue {
  if (!erFormel(felt)) return felt;
  const { formula, result, fylder } = felt;
  const indhold = { formula, ...(result === undefined ? {} : { result }) };
  return (fylder === undefined ? indhold : { ...indhold, shareType: "array", ref: fylder }) as ExcelJS.CellFormulaValue;
}

/** A sheet of a sample: rows from A1; `formater` gives number formats by column letter, `fed` the bold rows (1-based). */
export interface Proeveark {
  readonly navn: string;
  readonly raekker: readonly (readonly Felt[])[];
  readonly bredder?: readonly number[];
  readonly formater?: Readonly<Record<string, string>>;
  readonly fed?: readonly number[];
  /** Number formats of single cells by address. */
  readonly celleformater?: Readonly<Record<string, string>>;
  /** An Excel table: its name and the rectangle it covers. */
  readonly tabel?: { readonly navn: string; readonly foersteRaekke: number };
}

const FAST_TID = new Date("2024-01-01T00:00:00Z");
const mappe = join(__dirname, "..");

/** A date without time of day, as Excel stores it. */
export const dato = (iso: string): Date => new Date(`${iso}T00:00:00Z`);

function tilfoej(bog: ExcelJS.Workbook, ark: Proeveark): void {
  const ws = bog.addWorksheet(ark.navn);
  const start = ark.tabel?.foersteRaekke ?? Infinity;
  ark.raekker.forEach((raekke, i) => {
    if (i + 1 < start) ws.addRow(raekke.map(celle));
  });
  if (ark.tabel) {
    const [overskrifter = [], ...data] = ark.raekker.slice(start - 1);
    ws.addTable({
      name: ark.tabel.navn,
      ref: `A${start}`,
      headerRow: true,
      style: { theme: "TableStyleLight9", showRowStripes: true },
      columns: overskrifter.map((navn) => ({ name: String(navn), filterButton: true })),
      rows: data.map((r) => r.map(celle)),
    });
  }
  ark.bredder?.forEach((bredde, i) => (ws.getColumn(i + 1).width = bredde));
  for (const [kolonne, format] of Object.entries(ark.formater ?? {})) {
    ws.getColumn(kolonne).eachCell((celle) => {
      if (typeof celle.value === "number" || celle.value instanceof Date) celle.numFmt = format;
    });
  }
  for (const [adresse, format] of Object.entries(ark.celleformater ?? {})) ws.getCell(adresse).numFmt = format;
  for (const r of ark.fed ?? []) ws.getRow(r).font = { bold: true };
}

/** Writes `samples/<navn>`: the same bytes for the same data. */
export async function skriv(navn: string, ark: readonly Proeveark[]): Promise<void> {
  const bog = new ExcelJS.Workbook();
  bog.created = bog.modified = FAST_TID;
  bog.creator = bog.lastModifiedBy = "Fokusmål";
  for (const et of ark) tilfoej(bog, et);
  const dele = unzipSync(new Uint8Array(await bog.xlsx.writeBuffer()));
  const ens: Zippable = Object.fromEntries(
    Object.entries(dele).map(([del, bytes]) => [del, [bytes, { mtime: "1980-01-01T00:00:00", level: 9 }] as const]).sort(([a], [b]) => (String(a) < String(b) ? -1 : 1)),
  ) as Zippable;
  writeFileSync(join(mappe, navn), zipSync(ens));
  console.log(`samples/${navn}`);
}
