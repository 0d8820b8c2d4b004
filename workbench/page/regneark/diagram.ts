/** A line chart of a sheet as SVG: a preview of what Excel draws natively. */
import { tryParseA1, sheetOf } from "../../host/adresse";
import type { ChartModel, SheetModel, WorkbookModel } from "../../model/mappe";
import type { CellValue } from "../../model/celler";
import { cellText } from "./celletekst";

const COLORS = ["#1f6f8b", "#b3261e", "#7a6a00", "#3d7a3d", "#6b4ea0", "#8a5a2b"];
const SVG = "http://www.w3.org/2000/svg";
const MARGIN = { top: 34, right: 14, bottom: 48, left: 46 };

interface Line {
  readonly name: string;
  readonly color: string;
  readonly dashed: boolean;
  readonly points: readonly (number | null)[];
}

function cellsOf(model: WorkbookModel, own: SheetModel, reference: string | null): readonly CellValue[] {
  const range = reference === null ? null : tryParseA1(reference);
  if (!reference || !range) return [];
  const name = sheetOf(reference);
  const sheet = name === null ? own : model.sheets.find((s) => s.name === name);
  if (!sheet) return [];
  const values: CellValue[] = [];
  for (let r = range.row; r < range.row + range.rowCount; r++) for (let c = range.column; c < range.column + range.columnCount; c++) values.push(sheet.cells.value(r, c));
  return values;
}

const element = (name: string, attributes: Readonly<Record<string, string | number>>, text = ""): SVGElement => {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  made.textContent = text;
  return made;
};

/** Round steps that cover the values in about five lines. */
function steps(low: number, high: number): readonly number[] {
  const rough = (high - low || 1) / 5;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * ([1, 2, 5, 10].find((m) => m * power >= rough) ?? 10);
  const first = Math.floor(low / step) * step;
  return Array.from({ length: Math.ceil((high - first) / step - 1e-9) + 1 }, (_, i) => first + i * step);
}

/** Broken where a figure is missing: a gap is never drawn as a value. */
function pathOf(points: Line["points"], x: (i: number) => number, y: (v: number) => number): string {
  return points.map((v, i) => (v === null ? "" : `${i === 0 || points[i - 1] === null ? "M" : "L"}${x(i).toFixed(1)} ${y(v).toFixed(1)}`)).join(" ");
}

export function drawChart(model: WorkbookModel, sheet: SheetModel, chart: ChartModel, width: number, height: number): SVGElement {
  const lines: readonly Line[] = chart.series.map((s, i) => ({
    name: cellText(cellsOf(model, sheet, s.name)[0] ?? s.name, "General"),
    color: s.color ?? COLORS[i % COLORS.length] ?? "#333333",
    dashed: s.dashed,
    points: cellsOf(model, sheet, s.values).map((v) => (typeof v === "number" ? v : null)),
  }));
  const categories = cellsOf(model, sheet, chart.series[0]?.categories ?? null).map((v) => cellText(v, "General"));
  const values = lines.flatMap((l) => l.points).filter((v) => v !== null);
  const ticks = steps(chart.valueAxis.minimum ?? Math.min(0, ...values), chart.valueAxis.maximum ?? Math.max(...values, 0.0001));
  const [low, high] = [ticks[0] ?? 0, ticks.at(-1) ?? 1];
  const count = Math.max(1, ...lines.map((l) => l.points.length));
  const x = (i: number): number => MARGIN.left + ((width - MARGIN.left - MARGIN.right) * (i + 0.5)) / count;
  const y = (v: number): number => height - MARGIN.bottom - ((height - MARGIN.top - MARGIN.bottom) * (v - low)) / (high - low || 1);
  const format = chart.valueAxis.numberFormat ?? (high <= 1 ? "0%" : "General");

  const svg = element("svg", { width, height, viewBox: `0 0 ${width} ${height}`, role: "img", "aria-label": chart.title ?? chart.name, class: "diagram" });
  svg.append(element("text", { x: width / 2, y: 20, "text-anchor": "middle", class: "diagramtitel" }, chart.title ?? ""));
  for (const tick of ticks) {
    svg.append(element("line", { x1: MARGIN.left, x2: width - MARGIN.right, y1: y(tick), y2: y(tick), stroke: "#e0e0e0" }));
    svg.append(element("text", { x: MARGIN.left - 6, y: y(tick) + 4, "text-anchor": "end" }, cellText(tick, format)));
  }
  const longest = Math.max(0, ...categories.map((name) => name.length));
  const every = Math.ceil((count * (longest * 5.6 + 14)) / Math.max(1, width - MARGIN.left - MARGIN.right));
  categories.forEach((name, i) => {
    if (i % every === 0) svg.append(element("text", { x: x(i), y: height - MARGIN.bottom + 16, "text-anchor": "middle" }, name));
  });
  let left = MARGIN.left;
  for (const line of lines) {
    const look = { stroke: line.color, "stroke-width": 2, fill: "none", ...(line.dashed ? { "stroke-dasharray": "6 4" } : {}) };
    svg.append(element("path", { d: pathOf(line.points, x, y), ...look }));
    if (!line.dashed) line.points.forEach((v, i) => v !== null && svg.append(element("circle", { cx: x(i), cy: y(v), r: 2.5, fill: line.color })));
    svg.append(element("line", { x1: left, x2: left + 18, y1: height - 12, y2: height - 12, ...look }));
    svg.append(element("text", { x: left + 23, y: height - 8 }, line.name));
    left += 40 + line.name.length * 6.5;
  }
  return svg;
}
