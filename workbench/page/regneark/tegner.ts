/** Draws the sheet anew from the model; what comes close together is drawn together. */
import type { Injector } from "@univerjs/core";
import { IRenderManagerService } from "@univerjs/engine-render";
import { SheetSkeletonManagerService } from "@univerjs/sheets-ui";
import type { SheetModel } from "../../model/mappe";

/** Between two drawings, while the add-in writes. */
const PAUSE_MS = 100;

export class Tegner {
  private venter = false;
  private sidst = 0;

  /** @param efter what lies over the sheet follows */
  constructor(private readonly injector: Injector, private readonly vist: () => { readonly unitId: string; readonly sheet: SheetModel } | null, private readonly efter: () => void) {}

  snart(): void {
    if (this.venter) return;
    this.venter = true;
    setTimeout(() => requestAnimationFrame(() => this.tegn()), Math.max(0, this.sidst + PAUSE_MS - performance.now()));
  }

  private tegn(): void {
    this.venter = false;
    this.sidst = performance.now();
    const vist = this.vist();
    const tegner = vist && this.injector.get(IRenderManagerService).getRenderById(vist.unitId);
    if (!vist || !tegner) return;
    const skeletter = tegner.with(SheetSkeletonManagerService);
    skeletter.makeDirty({ sheetId: vist.sheet.id, commandId: "fokusmaal" }, true);
    skeletter.reCalculate();
    tegner.mainComponent?.makeForceDirty();
    this.efter();
  }
}
