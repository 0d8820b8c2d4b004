/** What a person does on screen reaches the model and, through it, the add-in. */
import { CustomCommandExecutionError, ICommandService, type ICommandInfo, type IExecutionOptions, type Injector, IUniverInstanceService, type Nullable, type ICellData, type IDisposable, type Workbook } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import { type IMoveRangeMutationParams, type ISetRangeValuesMutationParams, type ISetWorksheetColWidthMutationParams, type ISetWorksheetRowHeightMutationParams, MoveRangeMutation, SetRangeValuesMutation, SetWorksheetColWidthMutation, SetWorksheetRowHeightMutation } from "@univerjs/sheets";
import { formatA1 } from "../../host/adresse";
import type { HostCore } from "../../host/core";
import { fillHeaders, headerRow } from "../../host/excel/tablemodel";
import { bounding, overlaps } from "../../host/rektangel";
import { internStyle, styleAt } from "../../host/styles";
import type { Rectangle, SheetModel } from "../../model/mappe";
import { afslag, fjernSpild } from "../rediger/skriv";
import { TEKST } from "../rediger/tekster";
import { punkthoejde, tegnbredde } from "./maal";
import { tilModel } from "./stil";
import { fraSkaerm } from "./vaerdi";

export type Gitter = Readonly<Record<number, Readonly<Record<number, Nullable<ICellData>>>>>;

interface Roert {
  readonly sheet: SheetModel;
  readonly gitter: Gitter;
}

/** Set on what we do to the screen ourselves. */
export const FRA_VAERT = { fraVaert: true } as const;

/** What the engine and the screen do on their own. */
const EGNE = new Set(["sheet.mutation.set-worksheet-row-auto-height", "sheet.mutation.set-worksheet-row-is-auto-height", "sheet.mutation.set-worksheet-row-count", "sheet.mutation.set-worksheet-column-count", "sheet.mutation.set-row-data", "sheet.mutation.set-col-data", "sheet.mutation.data-validation-formula-mark-dirty"]);

const erPersonens = ({ id }: Readonly<ICommandInfo>, valg: IExecutionOptions | undefined): boolean =>
  id.startsWith("sheet.mutation.") && !EGNE.has(id) && !valg?.["fraVaert"] && !valg?.["fromFormula"];

const enkelt = (row: number, column: number): Rectangle => ({ row, column, rowCount: 1, columnCount: 1 });

function* steder(gitter: Gitter): Generator<readonly [row: number, column: number, celle: Nullable<ICellData>]> {
  for (const [r, raekke] of Object.entries(gitter)) for (const [c, celle] of Object.entries(raekke)) yield [Number(r), Number(c), celle];
}

export const felt = (gitter: Gitter): Rectangle | null => {
  let samlet: Rectangle | null = null;
  for (const [r, c] of steder(gitter)) samlet = samlet ? bounding(samlet, enkelt(r, c)) : enkelt(r, c);
  return samlet;
};

const roererIndhold = (celle: Nullable<ICellData>): boolean => !celle || ["v", "f", "p", "si", "t"].some((n) => Object.hasOwn(celle, n));
const roererUdseende = (celle: Nullable<ICellData>): boolean => !celle || Object.hasOwn(celle, "s");

/** The model's own formula where the screen has another for it, or none; not for a copy in another place. */
function egenFormel(celle: Nullable<ICellData>, skrevet: string, sted: string): string | null {
  const egen = celle?.custom?.["formel"];
  return typeof egen === "string" && celle?.custom?.["skrevet"] === skrevet && celle.custom["sted"] === sted ? egen : null;
}

export class Ind {
  private readonly aftaler: readonly IDisposable[];
  /** A person's change is on its way into the model; the screen has it already. */
  igang = false;

  constructor(
    private readonly injector: Injector,
    private readonly unitId: string,
    private readonly core: HostCore,
    private readonly omgivelser: { sig(tekst: string): void; hovedrettet(sheet: SheetModel, area: Rectangle): void },
  ) {
    const kommandoer = injector.get(ICommandService);
    this.aftaler = [
      kommandoer.beforeCommandExecuted((info, valg) => {
        if (!erPersonens(info, valg)) return;
        const nej = this.hvorforIkke(info);
        if (nej === null) return;
        omgivelser.sig(nej);
        throw new CustomCommandExecutionError(nej);
      }),
      kommandoer.onCommandExecuted((info, valg) => {
        if (erPersonens(info, valg)) this.modtag(info);
      }),
    ];
  }

  slut(): void {
    for (const aftale of this.aftaler) aftale.dispose();
  }

  private ark(id: string): SheetModel | undefined {
    return this.core.model.sheets.find((s) => s.id === id);
  }

  /** Cells that a change touches; `null` for a change the model does not know. */
  private roert({ id, params }: Readonly<ICommandInfo>): readonly Roert[] | null {
    const med = (sheetId: string, gitter: unknown): readonly Roert[] => {
      const sheet = this.ark(sheetId);
      return sheet ? [{ sheet, gitter: (gitter ?? {}) as Gitter }] : [];
    };
    if (id === SetRangeValuesMutation.id) {
      const p = params as ISetRangeValuesMutationParams;
      return med(p.subUnitId, p.cellValue);
    }
    if (id === MoveRangeMutation.id) {
      const p = params as IMoveRangeMutationParams;
      return [...med(p.from.subUnitId, p.from.value), ...med(p.to.subUnitId, p.to.value)];
    }
    return null;
  }

  private hvorforIkke(info: Readonly<ICommandInfo>): string | null {
    if (info.id === SetWorksheetColWidthMutation.id || info.id === SetWorksheetRowHeightMutation.id) {
      const sheet = this.ark((info.params as ISetWorksheetColWidthMutationParams).subUnitId);
      return sheet ? afslag(this.core.session, sheet, enkelt(0, 0)) : TEKST.kunIExcel;
    }
    const roerte = this.roert(info);
    if (!roerte) return TEKST.kunIExcel;
    for (const { sheet, gitter } of roerte) {
      const omraade = felt(gitter);
      const nej = omraade && afslag(this.core.session, sheet, omraade);
      if (nej) return nej;
    }
    return null;
  }

  private modtag(info: Readonly<ICommandInfo>): void {
    this.igang = true;
    try {
      if (info.id === SetWorksheetColWidthMutation.id) this.bredder(info.params as ISetWorksheetColWidthMutationParams);
      else if (info.id === SetWorksheetRowHeightMutation.id) this.hoejder(info.params as ISetWorksheetRowHeightMutationParams);
      else for (const roert of this.roert(info) ?? []) this.celler(roert);
    } finally {
      this.igang = false;
    }
  }

  private celler({ sheet, gitter }: Roert): void {
    const omraade = felt(gitter);
    if (!omraade) return;
    const { session } = this.core;
    const skaerm = this.injector.get(IUniverInstanceService).getUnit<Workbook>(this.unitId)?.getSheetBySheetId(sheet.id);
    const formler = this.injector.get(FormulaDataModel);
    let indhold = false;
    for (const [r, c, ny] of steder(gitter)) {
      const celle = skaerm?.getCellRaw(r, c);
      if (roererIndhold(ny)) {
        indhold = true;
        fjernSpild(session, sheet, enkelt(r, c));
        const skrevet = celle?.f ?? (celle?.si ? formler.getFormulaStringByCell(r, c, sheet.id, this.unitId) : null) ?? "";
        const formel = egenFormel(celle, skrevet, `${r},${c}`) ?? skrevet;
        if (formel === "") sheet.cells.setValue(r, c, fraSkaerm(celle));
        else sheet.cells.setFormula(r, c, formel, null);
      }
      if (roererUdseende(ny)) {
        const foer = styleAt(session.model, sheet.cells.style(r, c));
        const stil = skaerm?.getStyleDataByHash(celle?.s as string);
        sheet.cells.setStyle(r, c, internStyle(session.model, tilModel(stil, foer)));
      }
    }
    if (indhold) this.hoveder(sheet, omraade);
    if (indhold) this.core.edited(sheet.name, formatA1(omraade));
    else {
      session.markCells(sheet, omraade, "formats");
      session.flush();
    }
  }

  private hoveder(sheet: SheetModel, omraade: Rectangle): void {
    for (const tabel of sheet.tables) {
      if (!overlaps(headerRow(tabel), omraade)) continue;
      fillHeaders(sheet, tabel);
      this.core.session.markCells(sheet, headerRow(tabel), "cells");
      this.omgivelser.hovedrettet(sheet, headerRow(tabel));
    }
  }

  private bredder({ subUnitId, ranges, colWidth }: ISetWorksheetColWidthMutationParams): void {
    const sheet = this.ark(subUnitId);
    if (!sheet) return;
    for (const { startColumn, endColumn } of ranges) {
      for (let c = startColumn; c <= endColumn; c++) {
        const bredde = typeof colWidth === "number" ? colWidth : colWidth[c];
        if (typeof bredde === "number") sheet.columnWidths.set(c, tegnbredde(bredde));
      }
    }
    this.core.session.markSheet(sheet, "layout");
    this.core.session.flush();
  }

  private hoejder({ subUnitId, ranges, rowHeight }: ISetWorksheetRowHeightMutationParams): void {
    const sheet = this.ark(subUnitId);
    if (!sheet) return;
    for (const { startRow, endRow } of ranges) {
      for (let r = startRow; r <= endRow; r++) {
        const hoejde = typeof rowHeight === "number" ? rowHeight : rowHeight[r];
        if (typeof hoejde === "number") sheet.rowHeights.set(r, punkthoejde(hoejde));
      }
    }
    this.core.session.markSheet(sheet, "layout");
    this.core.session.flush();
  }
}
