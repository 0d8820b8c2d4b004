/** What a person types or pastes becomes commands to the sheet on screen, each undone in one step. */
import { type ICellData, ICommandService, type Injector, IUniverInstanceService, type Workbook } from "@univerjs/core";
import { MoveRangeCommand, SetRangeValuesCommand, SetWorksheetColumnCountMutation, SetWorksheetRowCountMutation } from "@univerjs/sheets";
import { styleAt } from "../../host/styles";
import type { Rectangle, SheetModel } from "../../model/mappe";
import { type Indtastet, tolk } from "../rediger/tolk";
import type { Aabnet } from "../vaert";
import { omraade, raaVaerdi, vaerditype } from "./billede";
import type { Oversaet } from "./formel";
import { type Kopi, landet, modtager } from "./kopi";
import { tilSkaerm } from "./stil";

export interface Skrivested {
  readonly mappe: Aabnet;
  readonly unitId: string;
  readonly oversaet: Oversaet;
}

export type Indhold = Exclude<Indtastet, { art: "fejl" }>;

const TOM: ICellData = { v: null, f: null, si: null, p: null, custom: null };

function nyCelle({ mappe, oversaet }: Skrivested, sheet: SheetModel, row: number, column: number, ind: Indhold): ICellData {
  if (ind.art === "formel") {
    const f = oversaet(sheet, row, ind.formel);
    return { ...TOM, f, custom: f === ind.formel ? null : { formel: ind.formel, skrevet: f ?? "", sted: `${row},${column}` } };
  }
  if (ind.vaerdi === null) return TOM;
  const egen = styleAt(mappe.model, sheet.cells.style(row, column)).numberFormat;
  const format = ind.format !== null && /^(?:|general)$/i.test(egen) ? { s: { n: { pattern: ind.format } } } : {};
  return { ...TOM, v: raaVaerdi(ind.vaerdi), t: vaerditype(ind.vaerdi), ...format };
}

export class Skriver {
  private readonly kommandoer: ICommandService;

  constructor(private readonly injector: Injector, private readonly her: Skrivested) {
    this.kommandoer = injector.get(ICommandService);
  }

  /** The sheet on screen grows when something lands outside it. */
  private plads(sheet: SheetModel, { row, column, rowCount, columnCount }: Rectangle): void {
    const skaerm = this.injector.get(IUniverInstanceService).getUnit<Workbook>(this.her.unitId)?.getSheetBySheetId(sheet.id);
    const sted = { unitId: this.her.unitId, subUnitId: sheet.id };
    if (skaerm && row + rowCount > skaerm.getRowCount()) this.kommandoer.syncExecuteCommand(SetWorksheetRowCountMutation.id, { ...sted, rowCount: row + rowCount });
    if (skaerm && column + columnCount > skaerm.getColumnCount()) this.kommandoer.syncExecuteCommand(SetWorksheetColumnCountMutation.id, { ...sted, columnCount: column + columnCount });
  }

  private skriv(sheet: SheetModel, til: Rectangle, celle: (row: number, column: number) => ICellData): void {
    this.plads(sheet, til);
    const value = Array.from({ length: til.rowCount }, (_, r) => Array.from({ length: til.columnCount }, (__, c) => celle(til.row + r, til.column + c)));
    this.kommandoer.syncExecuteCommand(SetRangeValuesCommand.id, { unitId: this.her.unitId, subUnitId: sheet.id, range: omraade(til), value });
  }

  /** The same in every cell. */
  ret(sheet: SheetModel, til: Rectangle, ind: Indhold): void {
    const celle = nyCelle(this.her, sheet, til.row, til.column, ind);
    this.skriv(sheet, til, () => celle);
  }

  /** Texts from another program, read as if typed. @returns where they landed */
  tekster(sheet: SheetModel, { row, column }: Rectangle, raekker: readonly (readonly string[])[]): Rectangle {
    const { model } = this.her.mappe;
    const til = { row, column, rowCount: raekker.length, columnCount: Math.max(1, ...raekker.map((r) => r.length)) };
    this.skriv(sheet, til, (r, c) => {
      const tekst = raekker[r - row]?.[c - column] ?? "";
      const ind = tolk(tekst, styleAt(model, sheet.cells.style(r, c)).numberFormat, model.uses1904Dates);
      return nyCelle(this.her, sheet, r, c, ind.art === "fejl" ? { art: "vaerdi", vaerdi: tekst, format: null } : ind);
    });
    return til;
  }

  /** Cells copied in this workbook. @returns where they landed */
  kopi(sheet: SheetModel, valgt: Rectangle, kopi: Kopi): Rectangle {
    const { unitId, mappe: { model } } = this.her;
    if (kopi.klip) {
      const til = { ...kopi.fra, row: valgt.row, column: valgt.column };
      const steder = { fromUnitId: unitId, fromSubUnitId: kopi.sheet.id, fromRange: omraade(kopi.fra), toUnitId: unitId, toSubUnitId: sheet.id, toRange: omraade(til) };
      this.plads(sheet, til);
      this.kommandoer.executeCommand(MoveRangeCommand.id, steder).catch(reportError);
      return til;
    }
    const til = modtager(kopi, valgt);
    this.skriv(sheet, til, (r, c) => {
      const { formel, vaerdi, stil } = landet(kopi, til, r, c);
      const ind: Indhold = formel === undefined ? { art: "vaerdi", vaerdi, format: null } : { art: "formel", formel };
      return { ...nyCelle(this.her, sheet, r, c, ind), s: tilSkaerm(styleAt(model, stil)) };
    });
    return til;
  }
}
