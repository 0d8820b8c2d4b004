import type { SheetModel } from "../../model/mappe";
import { flag, given, number, oneOf, text } from "../args";
import { formatA1, parseA1 } from "../adresse";
import { invalidArgument } from "../errors";
import { HostObject } from "../hostobject";
import type { Session } from "../session";
import { isRecord } from "../wire";
import { Range } from "./range";

const PAPER = ["A3", "A4", "A5", "Letter", "Legal"] as const;

/** Orientation, paper, title rows and "one page wide" are kept and saved; the other settings read back and go no further. */
export class PageLayout extends HostObject {
  constructor(private readonly session: Session, private readonly sheet: SheetModel) {
    super();
  }
  private change(change: (page: SheetModel["page"]) => void): void {
    this.session.requireWritableWorkbook();
    change(this.sheet.page);
    this.session.markSheet(this.sheet, "layout");
  }
  private get extra(): PageExtras {
    let extra = extras.get(this.sheet);
    if (!extra) {
      extra = { centerHorizontally: false, centerVertically: false, printGridlines: false, leftMargin: 50.4, rightMargin: 50.4, topMargin: 54, bottomMargin: 54, headerMargin: 21.6, footerMargin: 21.6 };
      extras.set(this.sheet, extra);
    }
    return extra;
  }
  private setExtra(patch: Partial<PageExtras>): void {
    this.session.requireWritableWorkbook();
    extras.set(this.sheet, { ...this.extra, ...patch });
  }

  get Orientation(): string {
    return this.sheet.page.orientation === "landscape" ? "Landscape" : "Portrait";
  }
  set Orientation(value: unknown) {
    const orientation = oneOf(value, ["Portrait", "Landscape"]) === "Landscape" ? "landscape" : "portrait";
    this.change((page) => { page.orientation = orientation; });
  }
  get PaperSize(): string | null {
    const size = this.sheet.page.paperSize;
    return size === null ? "A4" : (PAPER.find((p) => p.toLowerCase() === size.toLowerCase()) ?? size);
  }
  set PaperSize(value: unknown) {
    const paperSize = PAPER.find((p) => p.toLowerCase() === text(value).toLowerCase());
    if (!paperSize) throw invalidArgument();
    this.change((page) => { page.paperSize = paperSize; });
  }
  get Zoom(): Record<string, number> {
    return this.sheet.page.fitToWidth ? { horizontalFitToPages: 1 } : { scale: 100 };
  }
  /** One page wide and any number high, or 100 %: what the model can keep. */
  set Zoom(value: unknown) {
    if (!isRecord(value)) throw invalidArgument();
    const { horizontalFitToPages, verticalFitToPages, scale } = value;
    const fit = horizontalFitToPages === 1 && !given(scale) && (!given(verticalFitToPages) || verticalFitToPages === 0);
    if (!fit && (scale !== 100 || given(horizontalFitToPages))) throw invalidArgument("The host keeps one page wide or 100 per cent only.");
    this.change((page) => { page.fitToWidth = fit; });
  }
  SetPrintTitleRows(rows: unknown): void {
    const area = rows instanceof Range ? rows.area : parseA1(text(rows));
    this.change((page) => { page.titleRows = formatA1({ ...area, column: 0, columnCount: 16_384 }); });
  }
  GetPrintTitleRowsOrNullObject(): Range | null {
    const rows = this.sheet.page.titleRows;
    return rows === null ? null : new Range(this.session, this.sheet, parseA1(rows));
  }

  get CenterHorizontally(): boolean {
    return this.extra.centerHorizontally;
  }
  set CenterHorizontally(value: unknown) {
    this.setExtra({ centerHorizontally: flag(value) });
  }
  get CenterVertically(): boolean {
    return this.extra.centerVertically;
  }
  set CenterVertically(value: unknown) {
    this.setExtra({ centerVertically: flag(value) });
  }
  get PrintGridlines(): boolean {
    return this.extra.printGridlines;
  }
  set PrintGridlines(value: unknown) {
    this.setExtra({ printGridlines: flag(value) });
  }
  get LeftMargin(): number {
    return this.extra.leftMargin;
  }
  set LeftMargin(value: unknown) {
    this.setExtra({ leftMargin: number(value) });
  }
  get RightMargin(): number {
    return this.extra.rightMargin;
  }
  set RightMargin(value: unknown) {
    this.setExtra({ rightMargin: number(value) });
  }
  get TopMargin(): number {
    return this.extra.topMargin;
  }
  set TopMargin(value: unknown) {
    this.setExtra({ topMargin: number(value) });
  }
  get BottomMargin(): number {
    return this.extra.bottomMargin;
  }
  set BottomMargin(value: unknown) {
    this.setExtra({ bottomMargin: number(value) });
  }
  get HeaderMargin(): number {
    return this.extra.headerMargin;
  }
  set HeaderMargin(value: unknown) {
    this.setExtra({ headerMargin: number(value) });
  }
  get FooterMargin(): number {
    return this.extra.footerMargin;
  }
  set FooterMargin(value: unknown) {
    this.setExtra({ footerMargin: number(value) });
  }
}

/** Points. */
interface PageExtras {
  centerHorizontally: boolean;
  centerVertically: boolean;
  printGridlines: boolean;
  leftMargin: number;
  rightMargin: number;
  topMargin: number;
  bottomMargin: number;
  headerMargin: number;
  footerMargin: number;
}

const extras = new WeakMap<SheetModel, PageExtras>();
