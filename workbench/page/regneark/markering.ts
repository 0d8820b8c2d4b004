/** The selected cells: set by us, moved by the person, told to both. */
import { ICommandService, type Injector, IUniverInstanceService, type IRange, RANGE_TYPE, type Workbook } from "@univerjs/core";
import { ScrollToCellOperation, SetSelectionsOperation, SetWorksheetActiveOperation, SheetsSelectionsService } from "@univerjs/sheets";
import { MAX_COLUMNS, MAX_ROWS } from "../../host/adresse";
import type { Rectangle, SheetModel } from "../../model/mappe";

const A1: Rectangle = { row: 0, column: 0, rowCount: 1, columnCount: 1 };

/** `null` for a selection without a place, as of a sheet that is being put in. */
function rektangel(range: Readonly<IRange>): Rectangle | null {
  const hele = (type: RANGE_TYPE): boolean => range.rangeType === type || range.rangeType === RANGE_TYPE.ALL;
  const row = hele(RANGE_TYPE.COLUMN) ? 0 : range.startRow, column = hele(RANGE_TYPE.ROW) ? 0 : range.startColumn;
  const valgt = { row, column, rowCount: hele(RANGE_TYPE.COLUMN) ? MAX_ROWS : range.endRow - row + 1, columnCount: hele(RANGE_TYPE.ROW) ? MAX_COLUMNS : range.endColumn - column + 1 };
  return Number.isInteger(valgt.rowCount) && Number.isInteger(valgt.columnCount) ? valgt : null;
}

export class Markering {
  /** The screen follows us, not the person. */
  private styret = false;
  valgt: Rectangle = A1;

  constructor(private readonly injector: Injector, private readonly flyttet: (valgt: Rectangle) => void) {}

  private get kommandoer(): ICommandService {
    return this.injector.get(ICommandService);
  }

  /** From the first workbook on. */
  begynd(): void {
    const valg = this.injector.get(SheetsSelectionsService);
    for (const stroem of [valg.selectionMoving$, valg.selectionChanged$]) stroem.subscribe((valgte) => this.markeret(valgte?.at(-1)?.range));
  }

  visArk(unitId: string, sheet: SheetModel): void {
    this.styret = true;
    this.kommandoer.syncExecuteCommand(SetWorksheetActiveOperation.id, { unitId, subUnitId: sheet.id });
    this.styret = false;
  }

  /** Marks the cells and scrolls them into sight. */
  saet(unitId: string, sheet: SheetModel, range: Rectangle): void {
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
    const valgt = range && !this.styret ? rektangel(range) : null;
    if (!valgt) return;
    this.valgt = valgt;
    this.flyttet(valgt);
  }
}
