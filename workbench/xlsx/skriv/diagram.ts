/** Native charts: lines and bars with the figures they were drawn from, so that they show before anything is calculated. */
import { CellError, type CellValue } from "../../model/celler";
import type { ChartModel, ChartSeries, SheetModel } from "../../model/mappe";
import { omraade } from "../a1";
import { OFFICE_REL } from "../relationer";
import { med, medAttr, medRen } from "../xml/tegn";

const HOVED = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const A = "http://schemas.openxmlformats.org/drawingml/2006/main", C = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const PLADSER: ReadonlyMap<string, string> = new Map([["top", "t"], ["bottom", "b"], ["left", "l"], ["right", "r"], ["corner", "tr"]]);
const KATEGORIAKSE = 50_010_001, VAERDIAKSE = 50_010_002;

function vaerdier(ark: SheetModel, henvisning: string): CellValue[] {
  const navn = /^'?(.*?)'?!/.exec(henvisning)?.[1]?.replaceAll("''", "'"), area = omraade(henvisning.slice(henvisning.lastIndexOf("!") + 1));
  if (!area || (navn !== undefined && navn !== ark.name) || area.rowCount * area.columnCount > 10_000) return [];
  const fundne: CellValue[] = [];
  for (let r = area.row; r < area.row + area.rowCount; r++) for (let k = area.column; k < area.column + area.columnCount; k++) fundne.push(ark.cells.value(r, k));
  return fundne;
}

/** A missing figure has no point: the line is broken there. */
function cache(celler: readonly CellValue[], tal: boolean, format: string | null): string {
  if (celler.length === 0) return "";
  const pt = celler.map((v, i) => (v === null || v instanceof CellError || (tal && typeof v !== "number") ? "" : `<c:pt idx="${i}"><c:v>${medRen(String(v))}</c:v></c:pt>`)).join("");
  const navn = tal ? "numCache" : "strCache";
  return `<c:${navn}>${tal ? `<c:formatCode>${med(format ?? "General")}</c:formatCode>` : ""}<c:ptCount val="${celler.length}"/>${pt}</c:${navn}>`;
}

function absolut(henvisning: string): string {
  const skel = henvisning.lastIndexOf("!") + 1;
  return henvisning.slice(0, skel) + henvisning.slice(skel).replace(/\$?([A-Z]{1,3})\$?(\d+)/g, "$$$1$$$2");
}

function serieXml(serie: ChartSeries, nr: number, diagram: ChartModel, ark: SheetModel): string {
  const linje = diagram.type === "line", farve = serie.color === null ? "" : `<a:solidFill><a:srgbClr val="${serie.color.replace("#", "")}"/></a:solidFill>`;
  const streg = serie.dashed ? '<a:prstDash val="dash"/>' : "";
  const udseende = farve + streg === "" ? "" : linje ? `<c:spPr><a:ln w="28575" cap="rnd">${farve}${streg}<a:round/></a:ln></c:spPr>` : `<c:spPr>${farve}</c:spPr>`;
  const kategorier = serie.categories === null ? "" : `<c:cat><c:strRef><c:f>${med(absolut(serie.categories))}</c:f>${cache(vaerdier(ark, serie.categories), false, null)}</c:strRef></c:cat>`;
  const tal = `<c:val><c:numRef><c:f>${med(absolut(serie.values))}</c:f>${cache(vaerdier(ark, serie.values), true, diagram.valueAxis.numberFormat)}</c:numRef></c:val>`;
  return `<c:ser><c:idx val="${nr}"/><c:order val="${nr}"/><c:tx><c:v>${medRen(serie.name)}</c:v></c:tx>${udseende}${linje ? '<c:marker><c:symbol val="none"/></c:marker>' : '<c:invertIfNegative val="0"/>'}${kategorier}${tal}${linje ? '<c:smooth val="0"/>' : ""}</c:ser>`;
}

const akser = `<c:axId val="${KATEGORIAKSE}"/><c:axId val="${VAERDIAKSE}"/>`;

function krop(diagram: ChartModel, ark: SheetModel): string {
  const serier = diagram.series.map((s, i) => serieXml(s, i, diagram, ark)).join("");
  if (diagram.type === "line") return `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${serier}<c:marker val="1"/>${akser}</c:lineChart>`;
  return `<c:barChart><c:barDir val="${diagram.type === "barClustered" ? "bar" : "col"}"/><c:grouping val="clustered"/><c:varyColors val="0"/>${serier}<c:gapWidth val="80"/>${akser}</c:barChart>`;
}

function akserXml({ type, valueAxis: { minimum, maximum, numberFormat } }: ChartModel): string {
  const liggende = type === "barClustered";
  const skala = `<c:scaling><c:orientation val="minMax"/>${maximum === null ? "" : `<c:max val="${maximum}"/>`}${minimum === null ? "" : `<c:min val="${minimum}"/>`}</c:scaling>`;
  const format = `<c:numFmt formatCode="${medAttr(numberFormat ?? "General")}" sourceLinked="${numberFormat === null ? 1 : 0}"/>`;
  return `<c:catAx><c:axId val="${KATEGORIAKSE}"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="${liggende ? "l" : "b"}"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/><c:crossAx val="${VAERDIAKSE}"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx>` +
    `<c:valAx><c:axId val="${VAERDIAKSE}"/>${skala}<c:delete val="0"/><c:axPos val="${liggende ? "b" : "l"}"/><c:majorGridlines><c:spPr><a:ln w="9525"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>${format}<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:crossAx val="${KATEGORIAKSE}"/><c:crosses val="autoZero"/><c:crossBetween val="between"/></c:valAx>`;
}

export function diagramXml(diagram: ChartModel, ark: SheetModel): string {
  const titel = diagram.title === null ? "" : `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr sz="1200" b="1"/></a:pPr><a:r><a:rPr lang="da-DK" sz="1200" b="1"/><a:t>${medRen(diagram.title)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;
  const forklaring = diagram.legend === null ? "" : `<c:legend><c:legendPos val="${PLADSER.get(diagram.legend.toLowerCase()) ?? "b"}"/><c:overlay val="0"/></c:legend>`;
  return `${HOVED}<c:chartSpace xmlns:c="${C}" xmlns:a="${A}" xmlns:r="${OFFICE_REL}"><c:roundedCorners val="0"/><c:chart>${titel}<c:autoTitleDeleted val="${diagram.title === null ? 1 : 0}"/><c:plotArea><c:layout/>${krop(diagram, ark)}${akserXml(diagram)}</c:plotArea>${forklaring}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>`;
}

/** `ider` are the charts' relationships, in order. */
export function tegningXml(diagrammer: readonly ChartModel[], ider: readonly string[]): string {
  const sted = (navn: string, { row, column }: { row: number; column: number }): string => `<xdr:${navn}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${navn}>`;
  const ankre = diagrammer.map((d, i) =>
    `<xdr:twoCellAnchor>${sted("from", d.anchor.from)}${sted("to", d.anchor.to)}<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${i + 2}" name="${medAttr(d.name)}"${d.title === null ? "" : ` descr="${medAttr(d.title)}"`}/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
    `<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${C}"><c:chart xmlns:c="${C}" xmlns:r="${OFFICE_REL}" r:id="${ider[i] ?? ""}"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`);
  return `${HOVED}<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="${A}">${ankre.join("")}</xdr:wsDr>`;
}
