import type { Diagram } from "../plan/arkplan";
import { adresseAf } from "../adresse";
import { KALD_BYTE, type Koe } from "./koe";

const FARVER = ["#0F548C", "#B4520B", "#4B7A2B", "#6B3FA0"] as const;
const GRAENSEFARVE = "#5C5C5C";

/** Native line charts; a series whose name says `grænse` is the limit and is dashed. */
export async function tegnDiagrammer(koe: Koe, ark: Excel.Worksheet, diagrammer: readonly Diagram[]): Promise<void> {
  const tegnede: Excel.ChartSeriesCollection[] = [];
  for (const diagram of diagrammer) {
    await koe.plads(20 * KALD_BYTE);
    const chart = ark.charts.add(Excel.ChartType.line, ark.getRange(adresseAf(diagram.data)), Excel.ChartSeriesBy.columns);
    chart.name = diagram.navn;
    chart.title.text = diagram.titel;
    chart.legend.position = "Bottom";
    chart.axes.valueAxis.minimum = 0;
    chart.axes.valueAxis.numberFormat = "0%";
    const { raekke, kolonne, raekker, kolonner } = diagram.placering;
    chart.setPosition(ark.getCell(raekke, kolonne), ark.getCell(raekke + raekker - 1, kolonne + kolonner - 1));
    chart.series.load("items/name");
    tegnede.push(chart.series);
  }
  if (tegnede.length === 0) return;
  await koe.send();
  for (const serier of tegnede) {
    await koe.plads(serier.items.length * 3 * KALD_BYTE);
    serier.items.forEach((serie, i) => {
      const erGraense = serie.name.toLocaleLowerCase("da").includes("grænse");
      const { line } = serie.format;
      line.color = erGraense ? GRAENSEFARVE : (FARVER[i % FARVER.length] ?? FARVER[0]);
      if (erGraense) line.lineStyle = Excel.ChartLineStyle.dash;
    });
  }
  await koe.send();
}
