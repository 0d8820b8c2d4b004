/** The sheet on screen: shows the model, takes the person's edits, and calculates. */
import { CommandType, CustomCommandExecutionError, ICommandService, type ICellData, type Injector, IUndoRedoService, IUniverInstanceService, type IRange, RANGE_TYPE, UniverInstanceType, type Workbook } from "@univerjs/core";
import { ALL_IMPLEMENTED_FUNCTIONS_SET, type ISetFormulaCalculationNotificationMutation, type ISetFormulaCalculationResultMutation, SetFormulaCalculationNotificationMutation, SetFormulaCalculationResultMutation, SetFormulaCalculationStartMutation, SetFormulaCalculationStopMutation } from "@univerjs/engine-formula";
import { IRenderManagerService } from "@univerjs/engine-render";
import { type ISetRangeValuesMutationParams, ScrollToCellOperation, SetRangeValuesMutation, SetSelectionsOperation, SetWorksheetActiveOperation, SheetsSelectionsService } from "@univerjs/sheets";
import { SheetSkeletonManagerService } from "@univerjs/sheets-ui";
import { columnName, MAX_COLUMNS, MAX_ROWS } from "../../host/adresse";
import { brugtDel } from "../../host/genberegn-omraade";
import type { ModelChange } from "../../host/session";
import type { Rectangle, SheetModel } from "../../model/mappe";
import type { Aabnet } from "../vaert";
import { indhold, mappebillede } from "./billede";
import type { Arkvisning, Haendelser, Kladde } from "./doer";
import { formeloversaetter, type Oversaet } from "./formel";
import { type Formelsted, funktionsklasse } from "./funktion";
import { Geometri } from "./geometri";
import { felt, FRA_VAERT, type Gitter, Ind } from "./ind";
import { Lag } from "./lag";
import { lytTilMusen } from "./mus";
import { type Indhold, Skriver } from "./skriver";
import { lytTilTaster } from "./taster";
import { Ud } from "./ud";
import { lytTilUdklip } from "./udklip";
import { startUniver } from "./univer";
import { visModellen } from "./visning";

interface Vist {
  readonly mappe: Aabnet;
  readonly unitId: string;
  readonly ind: Ind;
  readonly ud: Ud;
  readonly oversaet: Oversaet;
  sheet: SheetModel;
}

/** Of whole rows and columns the part that is used. */
const brugt = (ark: SheetModel, omraade: Rectangle): Rectangle => brugtDel({ ark, omraade }).omraade;

const A1: Rectangle = { row: 0, column: 0, rowCount: 1, columnCount: 1 };

/** Places on the page for the sheet itself, what lies over it, and what is read aloud. */
export interface Steder {
  readonly net: HTMLElement;
  readonly lag: HTMLElement;
  readonly oplaest: HTMLElement;
}

export class Regneark implements Arkvisning {
  private readonly injector: Injector;
  readonly geometri: Geometri;
  private readonly lag: Lag;
  private readonly erKendt: (navn: string) => boolean;
  private vist: Vist | null = null;
  private nummer = 0;
  private beskedfelter = 0;
  /** The first workbook has been painted. */
  malet = false;
  /** The engine has been through a new workbook once; what it is asked before that is lost. */
  private motoren: Promise<void> = Promise.resolve();
  private motorenErKlar: () => void = () => undefined;
  private regner = false;
  /** What was written while a round was going on. */
  private imens: ISetRangeValuesMutationParams[] = [];
  /** The screen follows us, not the person. */
  private styret = false;
  private valgt: Rectangle = A1;

  /** @param funktioner names of the add-in's functions, in capitals */
  constructor(private readonly steder: Steder, funktioner: readonly string[], private readonly om: Haendelser) {
    const egne = new Set(funktioner);
    this.erKendt = (navn) => egne.has(navn) || ALL_IMPLEMENTED_FUNCTIONS_SET.has(navn as never);
    const kald = (navn: string, argumenter: Parameters<Aabnet["beregning"]["kald"]>[1], hvor: Formelsted) =>
      this.vist ? this.vist.mappe.beregning.kald(navn, argumenter, hvor) : Promise.resolve({ ok: false as const, code: "#BUSY!", message: "" });
    lytTilTaster(steder.net, om, {
      her: () => (this.vist ? { sheet: this.vist.sheet, valgt: this.valgt } : null),
      vaelg: (range) => this.select(range),
      udfoer: (kommando, parametre) => this.udfoer(kommando, parametre),
    });
    this.injector = startUniver(steder.net, funktioner.map((navn) => [funktionsklasse(navn, kald), navn] as const));
    this.geometri = new Geometri(this.injector);
    this.lag = new Lag(steder.lag, this.geometri);
    lytTilMusen(steder.net, this.geometri, om, () => this.vist?.sheet ?? null, (range) => {
      this.point(range);
      om.point(range);
    });
    const indsat = (goer: (skriver: Skriver, sheet: SheetModel) => Rectangle): void => {
      if (this.vist && this.skriver) this.select(goer(this.skriver, this.vist.sheet));
    };
    lytTilUdklip(steder.net, {
      her: () => (this.vist ? { sheet: this.vist.sheet, valgt: brugt(this.vist.sheet, this.valgt) } : null),
      tekst: (row, column) => this.tekst(row, column),
      kender: (sheet) => this.vist?.mappe.model.sheets.includes(sheet) ?? false,
      indsaetKopi: (kopi) => indsat((skriver, sheet) => skriver.kopi(sheet, this.valgt, kopi)),
      indsaet: (raekker) => indsat((skriver, sheet) => skriver.tekster(sheet, this.valgt, raekker)),
    });
    new ResizeObserver(() => this.lag.snart()).observe(steder.net);
    // The screen puts its canvas in when it is ready.
    new MutationObserver(() => this.benaevn()).observe(document.body, { childList: true, subtree: true });
  }

  /** The sheet's own services are there from the first workbook on. */
  private begynd(): void {
    visModellen(this.injector, (unitId, sheetId) => {
      const { vist } = this;
      const sheet = vist?.unitId === unitId ? vist.mappe.model.sheets.find(({ id }) => id === sheetId) : undefined;
      return vist && sheet ? { model: vist.mappe.model, sheet } : null;
    });
    // A round that is cut short while the pane works on it mixes with the next: it is let through, and what changed meanwhile comes after.
    this.kommandoer.beforeCommandExecuted(({ id }) => {
      if (id === SetFormulaCalculationStopMutation.id && this.regner) throw new CustomCommandExecutionError("Runden gøres færdig");
    });
    this.kommandoer.onCommandExecuted(({ id, type, params }, valg) => {
      if (id === SetFormulaCalculationStartMutation.id) this.regner = true;
      if (id === SetRangeValuesMutation.id && this.regner && !valg?.["fromFormula"]) this.imens.push(params as ISetRangeValuesMutationParams);
      if (id === SetFormulaCalculationNotificationMutation.id && (params as ISetFormulaCalculationNotificationMutation).functionsExecutedState !== undefined) this.rundeFaerdig();
      if (id === SetFormulaCalculationResultMutation.id) this.regnet(params as ISetFormulaCalculationResultMutation);
      if (type !== CommandType.COMMAND) this.lag.snart();
    });
    const valg = this.injector.get(SheetsSelectionsService);
    for (const stroem of [valg.selectionMoving$, valg.selectionChanged$]) stroem.subscribe((valgte) => this.markeret(valgte?.at(-1)?.range));
  }

  private benaevn(): void {
    // Two places for notices share a name.
    for (const felt of document.querySelectorAll("section[aria-label^=Notifications]")) felt.setAttribute("aria-label", `Beskeder ${++this.beskedfelter}`);
    const { laerred } = this;
    if (!laerred || laerred.getAttribute("role") === "application") return;
    laerred.tabIndex = 0;
    laerred.setAttribute("role", "application");
    laerred.setAttribute("aria-label", "Regneark");
  }

  private get laerred(): HTMLCanvasElement | null {
    return this.steder.net.querySelector("canvas");
  }

  /** The canvas is put in when the screen is ready, and is painted in the frame after. */
  private ventPaaBilledet(): void {
    requestAnimationFrame(() => (this.laerred ? requestAnimationFrame(() => (this.malet = true)) : this.ventPaaBilledet()));
  }

  private get kommandoer(): ICommandService {
    return this.injector.get(ICommandService);
  }

  get selection(): Rectangle {
    return this.valgt;
  }

  /** Another workbook; the old one is gone. */
  aabn(mappe: Aabnet): void {
    const gammel = this.vist;
    const unitId = `mappe${++this.nummer}`;
    const oversaet = formeloversaetter(mappe.model, this.erKendt);
    const ind = new Ind(this.injector, unitId, mappe.core, { sig: (tekst) => this.om.sig(tekst), hovedrettet: (sheet, area) => this.vist?.ud.celler(sheet, area) });
    const sheet = mappe.model.sheets.find((s) => s.name === mappe.model.activeSheet) ?? mappe.model.sheets[0];
    if (!sheet) return;
    this.vist = { mappe, unitId, ind, ud: new Ud(this.injector, unitId, mappe.model, oversaet), oversaet, sheet };
    this.motoren = new Promise((klar) => (this.motorenErKlar = klar));
    const mapper = this.injector.get(IUniverInstanceService);
    if (gammel) {
      gammel.ind.slut();
      mapper.disposeUnit(gammel.unitId);
    }
    mapper.createUnit(UniverInstanceType.UNIVER_SHEET, mappebillede(mappe.model, unitId, oversaet));
    if (this.nummer === 1) this.begynd();
    if (!this.malet) this.ventPaaBilledet();
    mapper.setCurrentUnitForType(unitId);
    mapper.focusUnit(unitId);
    this.vis(sheet, mappe.model.selection);
  }

  /** The model changed: by the add-in, or by the person through the screen. */
  aendret(aendringer: readonly ModelChange[]): void {
    if (!this.vist || this.vist.ind.igang) return;
    this.vist.ud.anvend(aendringer);
    if (aendringer.some(({ kind }) => kind === "cells" || kind === "sheets" || kind === "formats")) this.injector.get(IUndoRedoService).clearUndoRedo(this.vist.unitId);
    this.tegnOm();
  }

  /** Shows a sheet, with these cells selected. */
  vis(sheet: SheetModel, range: Rectangle): void {
    if (!this.vist) return;
    const { unitId, mappe } = this.vist;
    this.vist.sheet = sheet;
    this.styret = true;
    this.kommandoer.syncExecuteCommand(SetWorksheetActiveOperation.id, { unitId, subUnitId: sheet.id });
    this.styret = false;
    this.lag.saet({ vist: { model: mappe.model, sheet } });
    this.select(range);
  }

  select(range: Rectangle): void {
    if (!this.vist) return;
    const { unitId, sheet } = this.vist;
    const skaerm = this.injector.get(IUniverInstanceService).getUnit<Workbook>(unitId)?.getSheetBySheetId(sheet.id);
    if (!skaerm) return;
    const [raekker, kolonner] = [skaerm.getRowCount(), skaerm.getColumnCount()];
    const row = Math.min(range.row, raekker - 1), column = Math.min(range.column, kolonner - 1);
    const omraade: IRange = { startRow: row, startColumn: column, endRow: Math.min(row + range.rowCount, raekker) - 1, endColumn: Math.min(column + range.columnCount, kolonner) - 1 };
    const primary = { actualRow: row, actualColumn: column, isMerged: false, isMergedMainCell: false, startRow: row, startColumn: column, endRow: row, endColumn: column };
    this.kommandoer.syncExecuteCommand(SetSelectionsOperation.id, { unitId, subUnitId: sheet.id, selections: [{ range: omraade, primary, style: null }] });
    this.markeret(omraade);
    this.kommandoer.syncExecuteCommand(ScrollToCellOperation.id, { range: { ...omraade, endRow: row, endColumn: column } });
  }

  private markeret(range: Readonly<IRange> | undefined): void {
    if (!range || !this.vist || this.styret) return;
    const hele = (type: RANGE_TYPE): boolean => range.rangeType === type || range.rangeType === RANGE_TYPE.ALL;
    const row = hele(RANGE_TYPE.COLUMN) ? 0 : range.startRow, column = hele(RANGE_TYPE.ROW) ? 0 : range.startColumn;
    const valgt = { row, column, rowCount: hele(RANGE_TYPE.COLUMN) ? MAX_ROWS : range.endRow - row + 1, columnCount: hele(RANGE_TYPE.ROW) ? MAX_COLUMNS : range.endColumn - column + 1 };
    if (!Number.isInteger(valgt.rowCount) || !Number.isInteger(valgt.columnCount)) return;
    this.valgt = valgt;
    this.steder.oplaest.textContent = `${columnName(column)}${row + 1}: ${this.tekst(row, column) || "tom"}`;
    this.om.select(valgt);
  }

  /** What a cell shows. */
  tekst(row: number, column: number): string {
    const skaerm = this.vist && this.injector.get(IUniverInstanceService).getUnit<Workbook>(this.vist.unitId)?.getSheetBySheetId(this.vist.sheet.id);
    return String(skaerm?.getCell(row, column)?.v ?? "");
  }

  ret(sheet: SheetModel, range: Rectangle, ind: Indhold): void {
    this.skriver?.ret(sheet, range, ind);
  }

  private get skriver(): Skriver | null {
    return this.vist && new Skriver(this.injector, this.vist);
  }

  /** Undo, bold, a fill and the like, as the screen's own commands name them. */
  udfoer(id: string, params?: object): void {
    this.kommandoer.executeCommand(id, params).catch(reportError);
  }

  /** Works these formulas out, and what leans on them. */
  async regn(steder: () => readonly { readonly sheet: SheetModel; readonly row: number; readonly column: number }[]): Promise<void> {
    await this.motoren;
    if (!this.vist) return;
    const perArk = new Map<SheetModel, Record<number, Record<number, ICellData>>>();
    for (const { sheet, row, column } of steder()) {
      const celle = indhold(this.vist.oversaet, sheet, row, column);
      if (!celle?.f) continue;
      const raekker = perArk.get(sheet) ?? {};
      (raekker[row] ??= {})[column] = { f: celle.f };
      perArk.set(sheet, raekker);
    }
    for (const [sheet, cellValue] of perArk) this.kommandoer.syncExecuteCommand(SetRangeValuesMutation.id, { unitId: this.vist.unitId, subUnitId: sheet.id, cellValue }, { ...FRA_VAERT });
  }

  private rundeFaerdig(): void {
    this.regner = false;
    this.motorenErKlar();
    const imens = this.imens.splice(0);
    // The engine itself forgets them at the end of a round.
    setTimeout(() => {
      for (const { subUnitId, cellValue } of imens) {
        const sheet = this.vist?.mappe.model.sheets.find(({ id }) => id === subUnitId);
        const omraade = felt(cellValue as Gitter);
        if (sheet && omraade) this.vist?.ud.celler(sheet, omraade);
      }
    }, 0);
  }

  private regnet(resultat: ISetFormulaCalculationResultMutation): void {
    if (this.vist?.mappe.beregning.modtag(this.injector, this.vist.unitId, resultat)) {
      this.tegnOm();
      this.om.select(this.valgt);
    }
  }

  /** Whether the formula's value is worked out here. */
  kanRegnes(sheet: SheetModel, row: number, column: number): boolean {
    const formel = sheet.cells.formula(row, column);
    return formel === undefined || this.vist?.oversaet(sheet, row, formel) !== null;
  }

  /** What the model says now, also where the screen itself was not told. */
  tegnOm(): void {
    const tegner = this.vist && this.injector.get(IRenderManagerService).getRenderById(this.vist.unitId);
    if (!tegner || !this.vist) return;
    const skeletter = tegner.with(SheetSkeletonManagerService);
    skeletter.makeDirty({ sheetId: this.vist.sheet.id, commandId: "fokusmaal" }, true);
    skeletter.reCalculate();
    tegner.mainComponent?.makeForceDirty();
    this.lag.snart();
  }

  point(peget: Rectangle | null): void {
    this.lag.saet({ peget });
  }

  draft(kladde: Kladde | null): void {
    this.lag.saet({ kladde });
  }

  focus(): void {
    this.laerred?.focus();
  }
}
