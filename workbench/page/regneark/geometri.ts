/** Where cells are on the screen, in pixels from the upper left corner of the sheet. */
import { type Injector, IUniverInstanceService, UniverInstanceType, type Workbook } from "@univerjs/core";
import { IRenderManagerService, SHEET_VIEWPORT_KEY } from "@univerjs/engine-render";
import { SheetSkeletonManagerService } from "@univerjs/sheets-ui";
import type { Rectangle } from "../../model/mappe";

export interface Kasse {
  readonly x: number;
  readonly y: number;
  readonly bredde: number;
  readonly hoejde: number;
}

export interface Udsnit {
  readonly x: number;
  readonly y: number;
}

/** Row and column under a point; -1 is the heading. */
export interface Celle {
  readonly row: number;
  readonly column: number;
}

export class Geometri {
  constructor(private readonly injector: Injector) {}

  private get nu() {
    const mappe = this.injector.get(IUniverInstanceService).getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
    const tegner = mappe && this.injector.get(IRenderManagerService).getRenderById(mappe.getUnitId());
    const skelet = tegner?.with(SheetSkeletonManagerService).getCurrentSkeleton();
    const rude = tegner?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
    if (!mappe || !tegner || !skelet || !rude) return null;
    const { xSplit, ySplit } = mappe.getActiveSheet().getFreeze();
    return { skelet, rude, fast: { raekker: ySplit, kolonner: xSplit }, skala: tegner.scene.scaleX };
  }

  /** The area with its cells, and the corner from which it may be seen: below the headings, and below frozen rows when it scrolls. */
  kasse({ row, column, rowCount, columnCount }: Rectangle): (Kasse & { readonly udsnit: Udsnit }) | null {
    const { nu } = this;
    if (!nu) return null;
    const { skelet, rude, fast, skala } = nu;
    const sidsteRaekke = Math.min(row + rowCount, skelet.rowHeightAccumulation.length) - 1, sidsteKolonne = Math.min(column + columnCount, skelet.columnWidthAccumulation.length) - 1;
    const [a, b] = [skelet.getNoMergeCellWithCoordByIndex(row, column), skelet.getNoMergeCellWithCoordByIndex(Math.max(row, sidsteRaekke), Math.max(column, sidsteKolonne))];
    const kant = skelet.getNoMergeCellWithCoordByIndex(fast.raekker, fast.kolonner);
    const [ruller, rullerHen] = [row >= fast.raekker, column >= fast.kolonner];
    return {
      x: (a.startX - (rullerHen ? rude.viewportScrollX : 0)) * skala, y: (a.startY - (ruller ? rude.viewportScrollY : 0)) * skala,
      bredde: (b.endX - a.startX) * skala, hoejde: (b.endY - a.startY) * skala,
      udsnit: { x: (rullerHen && fast.kolonner > 0 ? kant.startX : skelet.rowHeaderWidth) * skala, y: (ruller && fast.raekker > 0 ? kant.startY : skelet.columnHeaderHeight) * skala },
    };
  }

  celleVed(x: number, y: number): Celle | null {
    const { nu } = this;
    if (!nu) return null;
    const { skelet, rude, fast, skala } = nu;
    const [hoved, top] = [skelet.rowHeaderWidth, skelet.columnHeaderHeight];
    const kant = skelet.getNoMergeCellWithCoordByIndex(fast.raekker, fast.kolonner);
    const [px, py] = [x / skala, y / skala];
    const rul = { x: px < kant.startX && fast.kolonner > 0 ? 0 : rude.viewportScrollX, y: py < kant.startY && fast.raekker > 0 ? 0 : rude.viewportScrollY };
    const plads = skelet.getCellIndexByOffset(Math.max(px, hoved + 1), Math.max(py, top + 1), 1, 1, rul);
    return { row: py < top ? -1 : plads.row, column: px < hoved ? -1 : plads.column };
  }
}
