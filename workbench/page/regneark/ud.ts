/** What the add-in does to the model is shown on screen. */
import { BooleanNumber, ICommandService, type ICellData, type Injector } from "@univerjs/core";
import { AddWorksheetMergeMutation, InsertSheetMutation, RemoveSheetMutation, RemoveWorksheetMergeMutation, SetColHiddenMutation, SetColVisibleMutation, SetFrozenMutation, SetRangeValuesMutation, SetTabColorMutation, SetWorksheetColWidthMutation, SetWorksheetNameMutation, SetWorksheetOrderMutation, SetWorksheetRowHeightMutation, ToggleGridlinesMutation } from "@univerjs/sheets";
import { clip } from "../../host/celladgang";
import { contains } from "../../host/rektangel";
import type { ModelChange } from "../../host/session";
import type { Rectangle, SheetModel, WorkbookModel } from "../../model/mappe";
import { arkbillede, indhold, omraade, spildceller } from "./billede";
import type { Oversaet } from "./formel";
import { FRA_VAERT } from "./ind";
import { kolonnebredde, raekkehoejder } from "./maal";
import { tilSkaerm } from "./stil";

const TOM: ICellData = { v: null, f: null, si: null, p: null, custom: null };

const PAUSE_MS = 50;
const LAENGSTE_PAUSE_MS = 1000;
/** The pause is this many times as long as the writing took, so that the add-in gets its time. */
const ANDEL = 4;
/** Areas that a new one may lie within. */
const SAMMENLIGNES = 8;

export class Ud {
  /** What has changed, by sheet, that the screen has not been told; what a cell shows is taken from the model meanwhile. */
  private readonly felter = new Map<string, Rectangle[]>();
  private readonly layout = new Set<string>();
  private cellur: ReturnType<typeof setTimeout> | null = null;
  private layoutur: ReturnType<typeof setTimeout> | null = null;
  private pause = PAUSE_MS;
  /** Sheets on screen in their order, with the names they have there. */
  private vist: { id: string; navn: string }[];

  constructor(private readonly injector: Injector, private readonly unitId: string, private readonly model: WorkbookModel, private readonly oversaet: Oversaet, private readonly skrevet: () => void) {
    this.vist = model.sheets.map(({ id, name }) => ({ id, navn: name }));
  }

  private goer(id: string, params: object): void {
    this.injector.get(ICommandService).syncExecuteCommand(id, { unitId: this.unitId, ...params }, { ...FRA_VAERT });
  }

  /** Sheets at once, sizes soon, and cells gathered: whenever a cell is written the engine looks through the whole workbook. */
  anvend(aendringer: readonly ModelChange[]): void {
    const nye = this.ark();
    for (const a of aendringer) {
      if (!("sheetId" in a) || nye.has(a.sheetId)) continue;
      if (a.kind === "layout") this.layout.add(a.sheetId);
      if (a.kind !== "cells" && a.kind !== "formats") continue;
      const felter = this.felter.get(a.sheetId) ?? [];
      // The same area is written several times in a row: values, then looks.
      if (!felter.slice(-SAMMENLIGNES).some((f) => contains(f, a.area))) felter.push(a.area);
      this.felter.set(a.sheetId, felter);
    }
    if (this.layout.size > 0) this.layoutur ??= setTimeout(() => this.udlaegVentende(), PAUSE_MS);
    if (this.felter.size > 0) this.cellur ??= setTimeout(() => this.skrivVentende(), this.pause);
  }

  private arkMed(id: string): SheetModel | undefined {
    return this.model.sheets.find((s) => s.id === id);
  }

  private udlaegVentende(): void {
    this.layoutur = null;
    for (const sheet of [...this.layout].flatMap((id) => this.arkMed(id) ?? [])) this.udlaeg(sheet);
    this.layout.clear();
    this.skrevet();
  }

  private skrivVentende(): void {
    this.cellur = null;
    const start = performance.now(), alle = [...this.felter];
    this.felter.clear();
    for (const [id, felter] of alle) {
      const sheet = this.arkMed(id);
      if (sheet) this.celler(sheet, ...felter);
    }
    this.pause = Math.min(LAENGSTE_PAUSE_MS, Math.max(PAUSE_MS, ANDEL * (performance.now() - start)));
    this.skrevet();
  }

  slut(): void {
    for (const ur of [this.layoutur, this.cellur]) if (ur !== null) clearTimeout(ur);
  }

  /** Value, formula and look of areas, as the model has them. */
  celler(sheet: SheetModel, ...areas: readonly Rectangle[]): void {
    const fyldte = spildceller(sheet);
    const cellValue: Record<number, Record<number, ICellData>> = {};
    for (const area of areas) {
      const del = clip(sheet, area);
      for (let r = del?.row ?? 0; del && r < del.row + del.rowCount; r++) {
        const raekke = (cellValue[r] ??= {});
        for (let c = del.column; c < del.column + del.columnCount; c++) {
          const stil = sheet.cells.style(r, c);
          const egen = fyldte.has(`${r},${c}`) ? null : indhold(this.oversaet, sheet, r, c);
          raekke[c] = { ...TOM, ...egen, s: stil === 0 ? null : tilSkaerm(this.model.styles[stil] ?? this.model.styles[0]!) };
        }
      }
    }
    if (Object.keys(cellValue).length > 0) this.goer(SetRangeValuesMutation.id, { subUnitId: sheet.id, cellValue });
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
    const kolonner = (hvilke: (tegn: number) => boolean) => [...sheet.columnWidths].filter(([, tegn]) => hvilke(tegn)).map(([c]) => ({ startRow: 0, endRow: 0, startColumn: c, endColumn: c }));
    const viste = kolonner((tegn) => tegn > 0);
    this.goer(SetColHiddenMutation.id, { ...med, ranges: kolonner((tegn) => tegn === 0) });
    this.goer(SetColVisibleMutation.id, { ...med, ranges: viste });
    this.goer(SetWorksheetColWidthMutation.id, { ...med, ranges: viste, colWidth: Object.fromEntries([...sheet.columnWidths].filter(([, tegn]) => tegn > 0).map(([c, tegn]) => [c, kolonnebredde(tegn)])) });
    const hoejder = [...raekkehoejder(this.model, sheet)].filter(([, hoejde]) => hoejde > 0);
    this.goer(SetWorksheetRowHeightMutation.id, { ...med, ranges: hoejder.map(([row]) => ({ startRow: row, endRow: row, startColumn: 0, endColumn: 0 })), rowHeight: Object.fromEntries(hoejder) });
    const { frozenRows: r, frozenColumns: k } = sheet;
    this.goer(SetFrozenMutation.id, { ...med, xSplit: k, ySplit: r, startRow: r > 0 ? r : -1, startColumn: k > 0 ? k : -1 });
    this.goer(ToggleGridlinesMutation.id, { ...med, showGridlines: sheet.showGridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE });
    this.goer(SetTabColorMutation.id, { ...med, color: sheet.tabColor ?? "" });
    const ranges = sheet.merges.map(omraade);
    this.goer(RemoveWorksheetMergeMutation.id, { ...med, ranges });
    this.goer(AddWorksheetMergeMutation.id, { ...med, ranges });
  }
}
