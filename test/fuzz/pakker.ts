/** Broken workbooks through the reader, the recognition and the writer: a reading or a coded error, and nothing else. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { aflaes } from "../../src/workbook/parse";
import type { Celle, Gitter } from "../../src/workbook/parse/typer";
import { CellError } from "../../workbench/model/celler";
import type { SheetModel, WorkbookModel } from "../../workbench/model/mappe";
import { laesMappe, mappeBytes, XlsxFejl, type Xlsxkode } from "../../workbench/xlsx";
import { medEgetArk } from "../../workbench/xlsx/proeveark";
import { analytikerensMappe } from "../xlsx/analytiker";
import { pak } from "../xlsx/pakker";
import { froe, type Froe, oedelagt, type Pakkefejl, pakkefejl } from "./pakkefejl";
import { vagthund } from "./vagthund";

/** Larger samples would be read a thousand times. */
const MAKS_BYTE = 60_000;
/** Cells of a sheet that are handed on: a stray cell in the last corner must not make a million empty ones. */
const MAKS_CELLER = 40_000;
/** Far beyond what a small file takes. */
const HAENGER_MS = 60_000;

export async function alleFroe(): Promise<Froe[]> {
  const mappe = join(__dirname, "../../samples");
  const filer = readdirSync(mappe).filter((f) => f.endsWith(".xlsx")).map((f) => [f, new Uint8Array(readFileSync(join(mappe, f)))] as const).filter(([, b]) => b.length < MAKS_BYTE);
  const analytiker = pak(analytikerensMappe());
  const model = await laesMappe(analytiker, "analytiker.xlsm");
  medEgetArk(model);
  return [...filer, ["analytiker", analytiker] as const, ["med vores ark", await mappeBytes(model)] as const].map(([navn, bytes]) => froe(navn, bytes));
}

const somCelle = (v: ReturnType<SheetModel["cells"]["value"]>): Celle => (v === null ? "" : v instanceof CellError ? v.code : v);

function gitre({ sheets }: WorkbookModel): Gitter[] {
  return sheets.flatMap((s) => {
    const brugt = s.cells.usedRange(true);
    if (!brugt || brugt.rowCount * brugt.columnCount > MAKS_CELLER) return [];
    return [{ ark: s.name, raekke: brugt.row, kolonne: brugt.column, exceltabeller: [], celler: Array.from({ length: brugt.rowCount }, (_, r) => Array.from({ length: brugt.columnCount }, (_k, k) => somCelle(s.cells.value(brugt.row + r, brugt.column + k)))) }];
  });
}

export type Udfald = Xlsxkode | "læst" | "læst og gemt";

/** @throws what is not an `XlsxFejl` */
export async function proevPakke(bytes: Uint8Array, gem: boolean): Promise<Udfald> {
  try {
    const model = await laesMappe(bytes, "prøve.xlsx");
    aflaes(gitre(model));
    if (!gem) return "læst";
    medEgetArk(model);
    const gemt = await laesMappe(await mappeBytes(model), "prøve.xlsx");
    if (!gemt.sheets.some(({ name }) => name === "Tilsyn Prøve")) throw new Error("Arket blev ikke gemt");
    return "læst og gemt";
  } catch (fejl) {
    if (fejl instanceof XlsxFejl) return fejl.kode;
    throw fejl;
  }
}

function foerHaeng<T>(arbejde: Promise<T>): Promise<T> {
  let ur: ReturnType<typeof setTimeout>;
  const haenger = new Promise<never>((_, fejler) => (ur = setTimeout(() => fejler(new Error("Blev aldrig færdig")), HAENGER_MS)));
  return Promise.race([arbejde, haenger]).finally(() => clearTimeout(ur));
}

/** Breaks seeds in one to three ways, `antal` times; every eighth that can be read is saved with a sheet of ours and read again. */
export async function proevPakker(antal: number): Promise<Map<Udfald, number>> {
  const froene = await alleFroe();
  const hund = vagthund();
  const udfald = new Map<Udfald, number>();
  let nr = 0;
  const proev = async (froe: Froe, fejl: readonly Pakkefejl[]): Promise<void> => {
    const bytes = fejl.reduce((b, f, i) => (i === 0 ? oedelagt(froe, f) : oedelagtIgen(b, f)), froe.bytes);
    const u = await foerHaeng(proevPakke(bytes, nr++ % 8 === 0));
    udfald.set(u, (udfald.get(u) ?? 0) + 1);
  };
  try {
    await fc.assert(
      fc.asyncProperty(fc.nat(froene.length - 1), fc.array(pakkefejl, { minLength: 1, maxLength: 3 }), (i, fejl) => hund.vogt(JSON.stringify([froene[i]!.navn, fejl]), () => proev(froene[i]!, fejl))),
      { numRuns: antal },
    );
  } finally {
    await hund.stop();
  }
  return udfald;
}

/** What is no longer a zip stays as broken as it is. */
function oedelagtIgen(bytes: Uint8Array, f: Pakkefejl): Uint8Array {
  try {
    return oedelagt(froe("", bytes), f);
  } catch {
    return bytes;
  }
}
