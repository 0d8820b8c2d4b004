/** The sheet on screen: shows the model, takes the person's edits, and calculates. */
import { CommandType, type ICellData, ICommandService, type Injector, IUndoRedoService, IUniverInstanceService, type Nullable, UniverInstanceType, type Workbook } from "@univerjs/core";
import { ALL_IMPLEMENTED_FUNCTIONS_SET } from "@univerjs/engine-formula";
import { columnName } from "../../host/adresse";
import { brugtDel } from "../../host/genberegn-omraade";
import type { ModelChange } from "../../host/session";
import type { Rectangle, SheetModel } from "../../model/mappe";
import type { Aabnet, Formelcelle } from "../vaert";
import { mappebillede } from "./billede";
import { Betinget } from "./betinget";
import type { Arkvisning, Haendelser, Kladde } from "./doer";
import { formeloversaetter } from "./formel";
import { type Formelsted, funktionsklasse } from "./funktion";
import { Geometri } from "./geometri";
import { Ind } from "./ind";
import { Lag } from "./lag";
import { Markering } from "./markering";
import { lytTilMusen } from "./mus";
import { laerred, naarMalet, navngiv } from "./navne";
import { type Regnested, Runder } from "./runder";
import { type Indhold, Skriver } from "./skriver";
import { lytTilTaster } from "./taster";
import { Tegner } from "./tegner";
import { Ud } from "./ud";
import { lytTilUdklip } from "./udklip";
import { startUniver } from "./univer";
import { visModellen } from "./visning";

interface Vist extends Regnested {
  readonly ind: Ind;
  betinget: Betinget | null;
  sheet: SheetModel;
}

/** Of whole rows and columns the part that is used. */
const brugt = (ark: SheetModel, omraade: Rectangle): Rectangle => brugtDel({ ark, omraade }).omraade;

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
  private readonly runder: Runder;
  /** The first workbook has been painted. */
  malet = false;
  readonly erMalet: Promise<void>;
  private readonly markering: Markering;
  private readonly tegner: Tegner;

  /** @param funktioner names of the add-in's functions, in capitals */
  constructor(private readonly steder: Steder, funktioner: readonly string[], private readonly om: Haendelser) {
    const egne = new Set(funktioner);
    this.erKendt = (navn) => egne.has(navn) || ALL_IMPLEMENTED_FUNCTIONS_SET.has(navn as never);
    const kald = (navn: string, argumenter: Parameters<Aabnet["beregning"]["kald"]>[1], hvor: Formelsted) =>
      this.vist ? this.vist.mappe.beregning.kald(navn, argumenter, hvor) : Promise.resolve({ ok: false as const, code: "#BUSY!", message: "" });
    lytTilTaster(steder.net, om, {
      her: () => (this.vist ? { sheet: this.vist.sheet, valgt: this.selection } : null),
      vaelg: (range) => this.select(range),
      udfoer: (kommando, parametre) => this.udfoer(kommando, parametre),
    });
    this.injector = startUniver(steder.net, funktioner.map((navn) => [funktionsklasse(navn, kald), navn] as const));
    this.markering = new Markering(this.injector, (valgt) => this.markeret(valgt));
    this.geometri = new Geometri(this.injector);
    this.lag = new Lag(steder.lag, this.geometri);
    this.tegner = new Tegner(this.injector, () => this.vist, () => this.lag.snart());
    lytTilMusen(steder.net, this.geometri, om, () => this.vist?.sheet ?? null, (range) => {
      this.point(range);
      om.point(range);
    });
    const indsat = (goer: (skriver: Skriver, sheet: SheetModel) => Rectangle): void => {
      if (this.vist && this.skriver) this.select(goer(this.skriver, this.vist.sheet));
    };
    lytTilUdklip(steder.net, {
      her: () => (this.vist ? { sheet: this.vist.sheet, valgt: brugt(this.vist.sheet, this.selection) } : null),
      tekst: (row, column) => this.tekst(row, column),
      kender: (sheet) => this.vist?.mappe.model.sheets.includes(sheet) ?? false,
      indsaetKopi: (kopi) => indsat((skriver, sheet) => skriver.kopi(sheet, this.selection, kopi)),
      indsaet: (raekker) => indsat((skriver, sheet) => skriver.tekster(sheet, this.selection, raekker)),
    });
    new ResizeObserver(() => this.lag.snart()).observe(steder.net);
    navngiv(steder.net);
    this.erMalet = naarMalet(steder.net).then(() => void (this.malet = true));
    this.runder = new Runder(this.injector, () => this.vist, () => {
      this.tegnOm();
      om.select(this.selection);
    });
  }

  /** The sheet's own services are there from the first workbook on. */
  private begynd(): void {
    visModellen(this.injector, (unitId, sheetId) => {
      const { vist } = this;
      const sheet = vist?.unitId === unitId ? vist.mappe.model.sheets.find(({ id }) => id === sheetId) : undefined;
      return vist && sheet ? { model: vist.mappe.model, sheet } : null;
    });
    this.runder.begynd();
    this.kommandoer.onCommandExecuted(({ type }) => {
      if (type !== CommandType.COMMAND) this.lag.snart();
    });
    this.markering.begynd();
  }

  private get kommandoer(): ICommandService {
    return this.injector.get(ICommandService);
  }

  get selection(): Rectangle {
    return this.markering.valgt;
  }

  /** Another workbook; the old one is gone. */
  aabn(mappe: Aabnet): void {
    const gammel = this.vist;
    const unitId = `mappe${++this.nummer}`;
    const oversaet = formeloversaetter(mappe.model, this.erKendt);
    const ind = new Ind(this.injector, unitId, mappe.core, { sig: (tekst) => this.om.sig(tekst), hovedrettet: (sheet, area) => this.vist?.ud.celler(sheet, area) });
    const sheet = mappe.model.sheets.find((s) => s.name === mappe.model.activeSheet) ?? mappe.model.sheets[0];
    if (!sheet) return;
    this.vist = { mappe, unitId, ind, betinget: null, ud: new Ud(this.injector, unitId, mappe.model, oversaet, () => this.tegnOm()), oversaet, sheet };
    this.runder.nyMappe();
    const mapper = this.injector.get(IUniverInstanceService);
    if (gammel) {
      gammel.ind.slut();
      gammel.ud.slut();
      gammel.betinget?.slut();
      mapper.disposeUnit(gammel.unitId);
    }
    mapper.createUnit(UniverInstanceType.UNIVER_SHEET, mappebillede(mappe.model, unitId, oversaet));
    if (this.nummer === 1) this.begynd();
    const betinget = (this.vist.betinget = new Betinget(this.injector, unitId, mappe.model, oversaet, () => this.tegnOm()));
    void this.runder.klar.then(() => betinget.begynd());
    mapper.setCurrentUnitForType(unitId);
    mapper.focusUnit(unitId);
    this.vis(sheet, mappe.model.selection);
  }

  /** The model changed: by the add-in, or by the person through the screen. */
  aendret(aendringer: readonly ModelChange[]): void {
    for (const a of aendringer) if (a.kind === "cells") this.vist?.betinget?.aendret(a.sheetId);
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
    this.markering.visArk(unitId, sheet);
    this.lag.saet({ vist: { model: mappe.model, sheet } });
    this.select(range);
  }

  select(range: Rectangle): void {
    if (!this.vist) return;
    this.markering.saet(this.vist.unitId, this.vist.sheet, range);
  }

  private markeret(valgt: Rectangle): void {
    if (!this.vist) return;
    const { row, column } = valgt;
    this.steder.oplaest.textContent = `${columnName(column)}${row + 1}: ${this.tekst(row, column) || "tom"}`;
    this.om.select(valgt);
  }

  private celle(row: number, column: number): Nullable<ICellData> {
    return this.vist && this.injector.get(IUniverInstanceService).getUnit<Workbook>(this.vist.unitId)?.getSheetBySheetId(this.vist.sheet.id)?.getCell(row, column);
  }

  /** What a cell shows. */
  tekst(row: number, column: number): string {
    return String(this.celle(row, column)?.v ?? "");
  }

  /** The colour a cell is filled with. */
  fyld(row: number, column: number): string | null {
    const stil = this.celle(row, column)?.s;
    return typeof stil === "object" ? (stil?.bg?.rgb ?? null) : null;
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
  regn(steder: () => readonly Formelcelle[]): Promise<void> {
    return this.runder.regn(steder);
  }

  /** Whether the formula's value is worked out here. */
  kanRegnes(sheet: SheetModel, row: number, column: number): boolean {
    const formel = sheet.cells.formula(row, column);
    return formel === undefined || this.vist?.oversaet(sheet, row, formel) !== null;
  }

  /** What the model says now, also where the screen itself was not told; what comes close together is drawn together. */
  tegnOm(): void {
    this.tegner.snart();
  }

  point(peget: Rectangle | null): void {
    this.lag.saet({ peget });
  }

  draft(kladde: Kladde | null): void {
    this.lag.saet({ kladde });
  }

  focus(): void {
    laerred(this.steder.net)?.focus();
  }
}
