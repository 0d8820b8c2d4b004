/** What the add-in does to the model is shown on screen. */
import { BooleanNumber, ICommandService, type ICellData, type Injector } from "@univerjs/core";
import { AddWorksheetMergeMutation, InsertSheetMutation, RemoveSheetMutation, RemoveWorksheetMergeMutation, SetColHiddenMutation, SetColVisibleMutation, SetFrozenMutation, SetRangeValuesMutation, SetTabColorMutation, SetWorksheetColWidthMutation, SetWorksheetNameMutation, SetWorksheetOrderMutation, SetWorksheetRowHeightMutation, ToggleGridlinesMutation } from "@univerjs/sheets";
import { clip } from "../../host/celladgang";
import type { ModelChange } from "../../host/session";
import type { Rectangle, SheetModel, WorkbookModel } from "../../model/mappe";
import { arkbillede, indhold, omraade, spildceller } from "./billede";
import type { Oversaet } from "./formel";
import { FRA_VAERT } from "./ind";
import { kolonnebredde, raekkehoejder } from "./maal";
import { tilSkaerm } from "./stil";

const TOM: ICellData = { v: null, f: null, si: null, p: null, custom: null };

export class Ud {
  /** Sheets on screen in their order, with the names they have there. */
  private vist: { id: string; navn: string }[];

  constructor(private readonly injector: Injector, private readonly unitId: string, private readonly model: WorkbookModel, private readonly oversaet: Oversaet) {
    this.vist = model.sheets.map(({ id, name }) => ({ id, navn: name }));
  }

  private goer(id: string, params: object): void {
    this.injector.get(ICommandService).syncExecuteCommand(id, { unitId: this.unitId, ...params }, { ...FRA_VAERT });
  }

  anvend(aendringer: readonly ModelChange[]): void {
    const nye = this.ark();
    const udlagte = new Set<string>();
    for (const a of aendringer) {
      if (!("sheetId" in a) || nye.has(a.sheetId)) continue;
      const sheet = this.model.sheets.find(({ id }) => id === a.sheetId);
      if (!sheet) continue;
      if (a.kind === "cells" || a.kind === "formats") this.celler(sheet, a.area);
      else if (a.kind === "layout" && !udlagte.has(sheet.id)) {
        udlagte.add(sheet.id);
        this.udlaeg(sheet);
      }
    }
  }

  /** Value, formula and look of an area, as the model has them. */
  celler(sheet: SheetModel, area: Rectangle): void {
    const del = clip(sheet, area);
    if (!del) return;
    const fyldte = spildceller(sheet);
    const cellValue: Record<number, Record<number, ICellData>> = {};
    for (let r = del.row; r < del.row + del.rowCount; r++) {
      const raekke: Record<number, ICellData> = {};
      for (let c = del.column; c < del.column + del.columnCount; c++) {
        const stil = sheet.cells.style(r, c);
        const egen = fyldte.has(`${r},${c}`) ? null : indhold(this.oversaet, sheet, r, c);
        raekke[c] = { ...TOM, ...egen, s: stil === 0 ? null : tilSkaerm(this.model.styles[stil] ?? this.model.styles[0]!) };
      }
      cellValue[r] = raekke;
    }
    this.goer(SetRangeValuesMutation.id, { subUnitId: sheet.id, cellValue });
  }

  /** Sheets that came, went, were renamed or moved. @returns the ids of the new ones */
  private ark(): ReadonlySet<string> {
    const { sheets } = this.model;
    for (const { id, navn } of this.vist.filter((v) => !sheets.some((s) => s.id === v.id))) this.goer(RemoveSheetMutation.id, { subUnitId: id, subUnitName: navn });
    this.vist = this.vist.filter((v) => sheets.some((s) => s.id === v.id));
    const nye = new Set<string>();
    sheets.forEach((sheet, plads) => {
      const her = this.vist.findIndex((v) => v.id === sheet.id);
      if (her < 0) {
        nye.add(sheet.id);
        const styles = Object.fromEntries(this.model.styles.map((stil, i) => [`m${i}`, tilSkaerm(stil)]));
        this.goer(InsertSheetMutation.id, { index: plads, sheet: arkbillede(this.model, sheet, this.oversaet), styles });
        this.vist.splice(plads, 0, { id: sheet.id, navn: sheet.name });
        return;
      }
      if (her !== plads) {
        this.goer(SetWorksheetOrderMutation.id, { subUnitId: sheet.id, fromOrder: her, toOrder: plads });
        this.vist.splice(plads, 0, ...this.vist.splice(her, 1));
      }
      const vist = this.vist[plads];
      if (!vist || vist.navn === sheet.name) return;
      this.goer(SetWorksheetNameMutation.id, { subUnitId: sheet.id, name: sheet.name });
      vist.navn = sheet.name;
    });
    return nye;
  }

  private udlaeg(sheet: SheetModel): void {
    const med = { subUnitId: sheet.id };
    for (const [c, tegn] of sheet.columnWidths) {
      const ranges = [{ startRow: 0, endRow: 0, startColumn: c, endColumn: c }];
      this.goer(tegn === 0 ? SetColHiddenMutation.id : SetColVisibleMutation.id, { ...med, ranges });
      if (tegn > 0) this.goer(SetWorksheetColWidthMutation.id, { ...med, ranges, colWidth: kolonnebredde(tegn) });
    }
    for (const [r, rowHeight] of raekkehoejder(this.model, sheet)) {
      if (rowHeight > 0) this.goer(SetWorksheetRowHeightMutation.id, { ...med, ranges: [{ startRow: r, endRow: r, startColumn: 0, endColumn: 0 }], rowHeight });
    }
    const { frozenRows: r, frozenColumns: k } = sheet;
    this.goer(SetFrozenMutation.id, { ...med, xSplit: k, ySplit: r, startRow: r > 0 ? r : -1, startColumn: k > 0 ? k : -1 });
    this.goer(ToggleGridlinesMutation.id, { ...med, showGridlines: sheet.showGridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE });
    this.goer(SetTabColorMutation.id, { ...med, color: sheet.tabColor ?? "" });
    const ranges = sheet.merges.map(omraade);
    this.goer(RemoveWorksheetMergeMutation.id, { ...med, ranges });
    this.goer(AddWorksheetMergeMutation.id, { ...med, ranges });
  }
}
