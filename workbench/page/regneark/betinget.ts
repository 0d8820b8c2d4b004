/** A person's own conditional formats: formulas are worked out by the engine, colour scales from the figures. */
import type { ICellData, Injector } from "@univerjs/core";
import { RegisterOtherFormulaService } from "@univerjs/engine-formula";
import { intersection } from "../../host/rektangel";
import type { ConditionalFormat, Rectangle, ScaleStop, SheetModel, WorkbookModel } from "../../model/mappe";
import { omraade } from "./billede";
import type { Oversaet } from "./formel";
import { erVores } from "./raekkeregel";

/** A rule over more cells than this in use is not worked out; the sheet stays quick. */
const FLEST = 50_000;

/** Where a rule holds, as `row,column`. */
const holder = new WeakMap<ConditionalFormat, ReadonlySet<string>>();
const punkter = new WeakMap<ConditionalFormat, readonly (readonly [vaerdi: number, farve: string])[]>();

export const gaelder = (regel: ConditionalFormat, row: number, column: number): boolean => holder.get(regel)?.has(`${row},${column}`) ?? false;

const inden = ({ row, column, rowCount, columnCount }: Rectangle, r: number, c: number): boolean => r >= row && r < row + rowCount && c >= column && c < column + columnCount;

function tallene(sheet: SheetModel, areas: readonly Rectangle[]): number[] {
  const brugt = sheet.cells.usedRange(true), tal: number[] = [];
  for (const area of areas) {
    const felt = brugt && intersection(area, brugt);
    if (!felt) continue;
    for (let r = felt.row; r < felt.row + felt.rowCount; r++) {
      for (let c = felt.column; c < felt.column + felt.columnCount; c++) {
        const vaerdi = sheet.cells.value(r, c);
        if (typeof vaerdi === "number") tal.push(vaerdi);
      }
    }
  }
  return tal.sort((a, b) => a - b);
}

/** @param tal in order, at least one */
function sted({ at, value }: ScaleStop, tal: readonly number[]): number {
  const [mindst, stoerst] = [tal[0] ?? 0, tal.at(-1) ?? 0];
  if (at === "num") return value;
  if (at === "percent") return mindst + ((stoerst - mindst) * value) / 100;
  if (at !== "percentile") return at === "min" ? mindst : stoerst;
  const plads = ((tal.length - 1) * value) / 100, nede = tal[Math.floor(plads)] ?? mindst;
  return nede + ((tal[Math.ceil(plads)] ?? nede) - nede) * (plads % 1);
}

const mellem = (fra: string, til: string, andel: number): string =>
  `#${[1, 3, 5].map((i) => Math.round(parseInt(fra.slice(i, i + 2), 16) * (1 - andel) + parseInt(til.slice(i, i + 2), 16) * andel).toString(16).padStart(2, "0")).join("")}`;

/** The colour of a figure by the rule's scale; `null` for a rule of another kind, and where there is no figure. */
export function skalafarve(sheet: SheetModel, regel: ConditionalFormat, row: number, column: number): string | null {
  const vaerdi = sheet.cells.value(row, column);
  if (regel.shown?.kind !== "scale" || typeof vaerdi !== "number" || !regel.areas.some((a) => inden(a, row, column))) return null;
  let faste = punkter.get(regel);
  if (!faste) {
    const tal = tallene(sheet, regel.areas);
    punkter.set(regel, (faste = regel.shown.stops.map((stop) => [sted(stop, tal), stop.color] as const)));
  }
  const efter = faste.findIndex(([v]) => v >= vaerdi), [foerste, sidste] = [faste[0], faste.at(-1)];
  if (efter <= 0) return (efter === 0 ? foerste : sidste)?.[1] ?? null;
  const [[a, fra], [b, til]] = [faste[efter - 1] ?? [0, "#ffffff"], faste[efter] ?? [0, "#ffffff"]];
  return mellem(fra, til, b === a ? 1 : (vaerdi - a) / (b - a));
}

export class Betinget {
  /** Rules by the engine's name for their formula. */
  private readonly regler = new Map<string, readonly [regel: ConditionalFormat, fra: Rectangle]>();
  private readonly aftale;

  /** @param nyt a rule holds somewhere else than before */
  constructor(private readonly injector: Injector, private readonly unitId: string, private readonly model: WorkbookModel, private readonly oversaet: Oversaet, nyt: () => void) {
    this.aftale = this.formler.formulaResult$.subscribe((svar) => {
      for (const { formulaId, result } of Object.values(svar[unitId] ?? {}).flat()) {
        const [regel, fra] = this.regler.get(formulaId) ?? [];
        if (!regel || !fra || !result) continue;
        const steder = new Set(holder.get(regel));
        for (const [r, raekke] of Object.entries(result)) {
          for (const [c, celle] of Object.entries((raekke ?? {}) as Readonly<Record<string, readonly (readonly ICellData[])[]>>)) {
            const vaerdi = celle?.[0]?.[0]?.v, her = `${fra.row + Number(r)},${fra.column + Number(c)}`;
            if (vaerdi === true || (typeof vaerdi === "number" && vaerdi !== 0) || vaerdi === "TRUE") steder.add(her);
            else steder.delete(her);
          }
        }
        holder.set(regel, steder);
        nyt();
      }
    });
  }

  private get formler(): RegisterOtherFormulaService {
    return this.injector.get(RegisterOtherFormulaService);
  }

  /** Hands the rules of every sheet to the engine. */
  begynd(): void {
    for (const sheet of this.model.sheets) for (const regel of sheet.conditionalFormats) this.tilfoej(sheet, regel);
  }

  private tilfoej(sheet: SheetModel, regel: ConditionalFormat): void {
    const [foerste] = regel.areas;
    const brugt = sheet.cells.usedRange(false);
    if (regel.shown?.kind !== "formula" || erVores(regel) || !foerste || !brugt) return;
    const formel = this.oversaet(sheet, foerste.row, regel.shown.formula);
    const rest = { row: foerste.row, column: foerste.column, rowCount: Math.max(1, brugt.row + brugt.rowCount - foerste.row), columnCount: Math.max(1, brugt.column + brugt.columnCount - foerste.column) };
    // The formula is read from the first area's upper left cell, so that area comes first.
    const felter = regel.areas.flatMap((a, i) => (i === 0 ? (intersection(a, rest) ?? []) : (intersection(a, brugt) ?? [])));
    if (formel === null || felter.reduce((n, a) => n + a.rowCount * a.columnCount, 0) > FLEST) return;
    const id = this.formler.registerFormulaWithRange(this.unitId, sheet.id, formel, felter.map(omraade));
    this.regler.set(id, [regel, foerste]);
  }

  /** Figures are others than before. */
  aendret(sheetId: string): void {
    for (const regel of this.model.sheets.find(({ id }) => id === sheetId)?.conditionalFormats ?? []) punkter.delete(regel);
  }

  slut(): void {
    this.aftale.unsubscribe();
  }
}
