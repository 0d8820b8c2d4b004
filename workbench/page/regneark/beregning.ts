/** Formulas of one workbook: our functions' answers on the way in, every result on the way back to the model. */
import type { Nullable } from "@univerjs/core";
import type { FormulaDataModel, ISetFormulaCalculationResultMutation } from "@univerjs/engine-formula";
import { fullAddress } from "../../host/adresse";
import type { HostCore } from "../../host/core";
import type { FunctionAnswer, FunctionArgument } from "../../host/funktioner";
import { laesFormel } from "../../host/genberegn-formel";
import { skrivSvar } from "../../host/genberegn-spild";
import { CellError, type CellValue } from "../../model/celler";
import type { SheetModel } from "../../model/mappe";
import { giFormat } from "../rediger/skriv";
import { TEKST } from "../rediger/tekster";
import type { Formelsted } from "./funktion";
import { fraSkaerm, type Skaermcelle } from "./vaerdi";

/** Two programs may differ in the last digit of the same figure. */
const SAMME = 1e-12;

const noegle = (sheetId: string, row: number, column: number): string => `${sheetId}/${row},${column}`;
const enkelt = (row: number, column: number) => ({ row, column, rowCount: 1, columnCount: 1 });

function ens(a: CellValue, b: CellValue): boolean {
  if (typeof a === "number" && typeof b === "number") return a === b || Math.abs(a - b) <= SAMME * Math.max(Math.abs(a), Math.abs(b));
  return a === b || (a instanceof CellError && b instanceof CellError && a.code === b.code);
}

type Gitter = Readonly<Record<number, Readonly<Record<number, Nullable<Skaermcelle>>> | undefined>>;

export class Beregning {
  private readonly svar = new Map<string, FunctionAnswer>();

  /** @param erVores whether a name in capitals is one of the add-in's functions */
  constructor(private readonly core: HostCore, private readonly erVores: (navn: string) => boolean) {}

  async kald(navn: string, argumenter: readonly FunctionArgument[], { sheetId, row, column }: Formelsted): Promise<FunctionAnswer> {
    const sheet = this.core.model.sheets.find(({ id }) => id === sheetId);
    if (!sheet) return { ok: false, code: "#REF!", message: "" };
    const svar = await this.core.invokeFunction(navn, argumenter, fullAddress(sheet.name, enkelt(row, column)));
    this.svar.set(noegle(sheetId, row, column), svar);
    return svar;
  }

  /** What the engine found goes into the model. @returns whether anything changed */
  modtag(data: FormulaDataModel, unitId: string, { unitData }: ISetFormulaCalculationResultMutation): boolean {
    const omraader = data.getArrayFormulaRange()[unitId], spild = data.getArrayFormulaCellData()[unitId];
    let nyt = false;
    for (const [sheetId, raekker] of Object.entries(unitData[unitId] ?? {})) {
      const sheet = this.core.model.sheets.find(({ id }) => id === sheetId);
      if (!sheet) continue;
      for (const [r, raekke] of Object.entries((raekker ?? {}) as Gitter)) {
        for (const [c, celle] of Object.entries(raekke ?? {})) {
          const [row, column] = [Number(r), Number(c)];
          const omraade = omraader?.[sheetId]?.[row]?.[column];
          const fyld = spild?.[sheetId] as Gitter | undefined;
          const svar = omraade
            ? Array.from({ length: omraade.endRow - row + 1 }, (_, i) => Array.from({ length: omraade.endColumn - column + 1 }, (__, j) => fraSkaerm(i + j === 0 ? (celle ?? fyld?.[row]?.[column]) : fyld?.[row + i]?.[column + j]) ?? ""))
            : [[fraSkaerm(celle) ?? 0]];
          if (this.skriv(sheet, row, column, svar)) nyt = true;
        }
      }
    }
    return nyt;
  }

  private skriv(sheet: SheetModel, row: number, column: number, svar: readonly (readonly CellValue[])[]): boolean {
    const formel = sheet.cells.formula(row, column);
    if (formel === undefined) return false;
    const fyldt = sheet.spills?.get(`${row},${column}`);
    const sammeForm = svar.length === (fyldt?.rowCount ?? 1) && (svar[0]?.length ?? 1) === (fyldt?.columnCount ?? 1);
    if (sammeForm && svar.every((raekke, i) => raekke.every((v, j) => ens(sheet.cells.value(row + i, column + j), v)))) return false;
    skrivSvar(sheet, row, column, svar);
    this.giFormater(sheet, row, column, formel);
    return true;
  }

  /** A bare call of ours may bring number formats along. */
  private giFormater(sheet: SheetModel, row: number, column: number, formel: string): void {
    const svar = this.svar.get(noegle(sheet.id, row, column));
    if (!svar?.ok || !svar.formats || !laesFormel(formel, this.erVores)) return;
    svar.formats.forEach((raekke, r) => raekke.forEach((format, c) => giFormat(this.core.model, sheet, row + r, column + c, format)));
  }

  /** What is to be said about a cell; `""` when there is nothing. */
  besked(sheet: SheetModel, row: number, column: number, kanRegnes: boolean): string {
    if (sheet.cells.formula(row, column) === undefined) return "";
    if (!kanRegnes) return TEKST.excelRegner;
    const vaerdi = sheet.cells.value(row, column);
    if (vaerdi === null || (vaerdi instanceof CellError && vaerdi.code === "#BUSY!")) return TEKST.regner;
    const svar = this.svar.get(noegle(sheet.id, row, column));
    if (!(vaerdi instanceof CellError) || !svar || svar.ok) return "";
    return svar.message === "" ? svar.code : svar.message;
  }
}
