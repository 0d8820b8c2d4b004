/** What lies over the sheet: what is being typed, the range pointed at, charts. */
import type { ChartModel, Rectangle, SheetModel, WorkbookModel } from "../../model/mappe";
import { drawChart } from "./diagram";
import type { Kladde } from "./doer";
import type { Geometri } from "./geometri";

const MINDST = { bredde: 200, hoejde: 140 };

const flade = ({ anchor: { from, to } }: ChartModel): Rectangle => ({ row: from.row, column: from.column, rowCount: Math.max(1, to.row - from.row), columnCount: Math.max(1, to.column - from.column) });

export class Lag {
  private venter = false;
  private kladde: Kladde | null = null;
  private peget: Rectangle | null = null;
  private vist: { model: WorkbookModel; sheet: SheetModel } | null = null;

  constructor(private readonly sted: HTMLElement, private readonly geometri: Geometri) {}

  saet(hvad: { kladde?: Kladde | null; peget?: Rectangle | null; vist?: { model: WorkbookModel; sheet: SheetModel } }): void {
    if (hvad.kladde !== undefined) this.kladde = hvad.kladde;
    if (hvad.peget !== undefined) this.peget = hvad.peget;
    if (hvad.vist !== undefined) this.vist = hvad.vist;
    this.snart();
  }

  /** Once a frame, after the sheet itself has been drawn. */
  snart(): void {
    if (this.venter) return;
    this.venter = true;
    requestAnimationFrame(() => {
      this.venter = false;
      this.tegn();
    });
  }

  private laeg(klasse: string, area: Rectangle, indhold: (bredde: number, hoejde: number) => string | Node): readonly HTMLElement[] {
    const kasse = this.geometri.kasse(area);
    if (!kasse) return [];
    const [vindue, boks] = [document.createElement("div"), document.createElement("div")];
    vindue.className = "udsnit";
    Object.assign(vindue.style, { left: `${kasse.udsnit.x}px`, top: `${kasse.udsnit.y}px` });
    boks.className = klasse;
    Object.assign(boks.style, { left: `${kasse.x - kasse.udsnit.x}px`, top: `${kasse.y - kasse.udsnit.y}px`, width: `${kasse.bredde}px`, height: `${kasse.hoejde}px` });
    boks.append(indhold(kasse.bredde, kasse.hoejde));
    vindue.append(boks);
    return [vindue];
  }

  private tegn(): void {
    const { vist, kladde, peget } = this;
    const dele: HTMLElement[] = [];
    for (const diagram of vist?.sheet.charts ?? []) {
      dele.push(...this.laeg("diagramboks", flade(diagram), (b, h) => drawChart(vist!.model, vist!.sheet, diagram, Math.max(MINDST.bredde, b), Math.max(MINDST.hoejde, h))));
    }
    if (peget) dele.push(...this.laeg("peget", peget, () => ""));
    if (kladde && kladde.sheet === vist?.sheet) dele.push(...this.laeg("kladde", { row: kladde.row, column: kladde.column, rowCount: 1, columnCount: 1 }, () => kladde.text));
    this.sted.replaceChildren(...dele);
  }
}
