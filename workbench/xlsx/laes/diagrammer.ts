/** Charts of a sheet, of the kinds the model knows: for the page's preview. Others stay in the package unread. */
import type { ChartModel, ChartSeries } from "../../model/mappe";
import type { Pakke } from "../pakke";
import { relationer } from "../relationer";
import { alle, attr, barn, boern, type Element, relId, tal, trae } from "../xml/trae";

const ARTER: Readonly<Record<string, (e: Element) => ChartModel["type"]>> = {
  lineChart: () => "line",
  barChart: (e) => (attr(barn(e, "barDir"), "val") === "bar" ? "barClustered" : "columnClustered"),
};
const PLADSER: Readonly<Record<string, string>> = { b: "Bottom", t: "Top", l: "Left", r: "Right", tr: "Corner" };

const foerste = (e: Element | undefined, navn: string): Element | undefined => (e ? [...alle(e, navn)][0] : undefined);
const samletTekst = (e: Element | undefined): string => (e ? [...alle(e, "t")].map((t) => t.tekst).join("") : "");

function serie(e: Element): ChartSeries {
  const tx = barn(e, "tx"), linje = barn(barn(e, "spPr"), "ln"), fast = foerste(linje ?? barn(e, "spPr"), "srgbClr");
  return {
    name: foerste(tx, "v")?.tekst ?? "",
    categories: foerste(barn(e, "cat"), "f")?.tekst ?? null,
    values: foerste(barn(e, "val"), "f")?.tekst ?? "",
    color: fast ? `#${attr(fast, "val") ?? "000000"}` : null,
    dashed: (attr(barn(linje, "prstDash"), "val") ?? "solid") !== "solid",
  };
}

function laesDiagram(rod: Element): Omit<ChartModel, "id" | "name" | "anchor"> | null {
  const diagram = barn(rod, "chart"), felt = barn(diagram, "plotArea"), krop = felt?.boern.find((e) => ARTER[e.navn]);
  const type = krop && ARTER[krop.navn]?.(krop);
  if (!krop || !type) return null;
  const akse = barn(felt, "valAx"), skala = barn(akse, "scaling");
  return {
    type,
    title: barn(diagram, "title") ? samletTekst(barn(diagram, "title")) : null,
    series: boern(krop, "ser").map(serie),
    legend: barn(diagram, "legend") ? (PLADSER[attr(barn(barn(diagram, "legend"), "legendPos"), "val") ?? "r"] ?? "Right") : null,
    valueAxis: { minimum: tal(barn(skala, "min"), "val"), maximum: tal(barn(skala, "max"), "val"), numberFormat: attr(barn(akse, "numFmt"), "formatCode") },
  };
}

const hjoerne = (e: Element | undefined): { row: number; column: number } => ({ row: Number(barn(e, "row")?.tekst ?? 0), column: Number(barn(e, "col")?.tekst ?? 0) });

export async function laesDiagrammer(pakke: Pakke, tegning: string): Promise<ChartModel[]> {
  const relationerne = await relationer(pakke, tegning), fundne: ChartModel[] = [];
  for (const anker of boern(trae(await pakke.tekst(tegning)), "twoCellAnchor")) {
    const henvisning = foerste(anker, "chart"), navn = foerste(anker, "cNvPr");
    const del = henvisning && relationerne.find((r) => r.id === relId(henvisning))?.maal;
    if (del === undefined || !pakke.find(del)) continue;
    const diagram = laesDiagram(trae(await pakke.tekst(del)));
    if (!diagram) continue;
    const nummer = String(fundne.length + 1).padStart(5, "0");
    fundne.push({ id: `{CHF${nummer}}`, name: attr(navn, "name") ?? `Diagram ${fundne.length + 1}`, ...diagram, anchor: { from: hjoerne(barn(anker, "from")), to: hjoerne(barn(anker, "to")) } });
  }
  return fundne;
}
