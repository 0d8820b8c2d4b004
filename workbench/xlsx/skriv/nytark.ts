/** One of our sheets as a worksheet part with the parts that belong to it. */
import type { SheetModel } from "../../model/mappe";
import { adresse, cellenavn } from "../a1";
import { saetType } from "../indholdstyper";
import { PAPIRNUMMER } from "../laes/arkdele";
import type { Dxf } from "../laes/typografi";
import type { Udkast } from "../pakke";
import { OFFICE_REL, tilfoejRelation } from "../relationer";
import { medAttr } from "../xml/tegn";
import { regelXml } from "./betinget";
import { diagramXml, tegningXml } from "./diagram";
import { nyeRaekker, type Stiltal } from "./raekker";
import { tabelXml } from "./tabel";

const HOVED = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const TYPE = "application/vnd.openxmlformats-officedocument";

export interface Nyt {
  readonly udkast: Udkast;
  readonly stil: Stiltal;
  readonly dxf: (format: Dxf) => number;
  /** A number that no table in the workbook has. */
  readonly naesteTabel: () => number;
  /** Whether the workbook opens on this sheet. */
  readonly aktivt: boolean;
}

function hoved(ark: SheetModel, aktivt: boolean): string {
  const egenskaber = (ark.tabColor === null ? "" : `<tabColor rgb="FF${ark.tabColor.replace("#", "").toUpperCase()}"/>`) + (ark.page.fitToWidth ? '<pageSetUpPr fitToPage="1"/>' : "");
  const brugt = ark.cells.usedRange(false), { frozenRows: r, frozenColumns: k } = ark;
  const rude = r === 0 && k === 0 ? "" : `<pane${k > 0 ? ` xSplit="${k}"` : ""}${r > 0 ? ` ySplit="${r}"` : ""} topLeftCell="${cellenavn(r, k)}" activePane="${r > 0 ? (k > 0 ? "bottomRight" : "bottomLeft") : "topRight"}" state="frozen"/>`;
  const visning = `<sheetView${ark.showGridlines ? "" : ' showGridLines="0"'}${aktivt ? ' tabSelected="1"' : ""} workbookViewId="0"`;
  const bredder = [...ark.columnWidths].sort(([a], [b]) => a - b).map(([kolonne, bredde]) => `<col min="${kolonne + 1}" max="${kolonne + 1}" width="${bredde}" customWidth="1"/>`).join("");
  return `${HOVED}<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${OFFICE_REL}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="xr" xmlns:xr="http://schemas.microsoft.com/office/spreadsheetml/2014/revision" xr:uid="${medAttr(ark.id)}">` +
    `${egenskaber === "" ? "" : `<sheetPr>${egenskaber}</sheetPr>`}<dimension ref="${brugt ? adresse(brugt) : "A1"}"/><sheetViews>${visning}${rude === "" ? "/>" : `>${rude}</sheetView>`}</sheetViews>` +
    `<sheetFormatPr defaultRowHeight="15"/>${bredder === "" ? "" : `<cols>${bredder}</cols>`}`;
}

async function links(ark: SheetModel, del: string, udkast: Udkast): Promise<string> {
  const kendte = new Map<string, string>();
  let xml = "";
  for (const [celle, link] of ark.hyperlinks) {
    const [r = 0, k = 0] = celle.split(",").map(Number);
    let id = link.address === null ? undefined : kendte.get(link.address);
    if (link.address !== null && id === undefined) kendte.set(link.address, (id = await eksternt(udkast, del, link.address)));
    const a = [id === undefined ? "" : ` r:id="${id}"`, link.documentReference === null ? "" : ` location="${medAttr(link.documentReference)}"`, link.screenTip === null ? "" : ` tooltip="${medAttr(link.screenTip)}"`].join("");
    xml += `<hyperlink ref="${cellenavn(r, k)}"${a}/>`;
  }
  return xml === "" ? "" : `<hyperlinks>${xml}</hyperlinks>`;
}

/** The address is written as it is: it points out of the package. */
const eksternt = (udkast: Udkast, del: string, adressen: string): Promise<string> => tilfoejRelation(udkast, del, `${OFFICE_REL}/hyperlink`, adressen, true);

async function egenskaber(ark: SheetModel, del: string, udkast: Udkast): Promise<string> {
  let xml = "";
  for (const [navn, vaerdi] of ark.customProperties) {
    const sti = udkast.ledigt("xl/customProperty", ".bin");
    udkast.saet(sti, utf16(vaerdi));
    await saetType(udkast, sti, `${TYPE}.spreadsheetml.customProperty`);
    xml += `<customPr name="${medAttr(navn)}" r:id="${await tilfoejRelation(udkast, del, `${OFFICE_REL}/customProperty`, sti)}"/>`;
  }
  return xml === "" ? "" : `<customProperties>${xml}</customProperties>`;
}

function utf16(tekst: string): Uint8Array {
  const bytes = new Uint8Array(tekst.length * 2), v = new DataView(bytes.buffer);
  for (let i = 0; i < tekst.length; i++) v.setUint16(i * 2, tekst.charCodeAt(i), true);
  return bytes;
}

async function diagrammer(ark: SheetModel, del: string, udkast: Udkast): Promise<string> {
  if (ark.charts.length === 0) return "";
  const tegning = udkast.ledigt("xl/drawings/drawing", ".xml"), ider: string[] = [];
  udkast.saet(tegning, "");
  for (const diagram of ark.charts) {
    const sti = udkast.ledigt("xl/charts/chart", ".xml");
    udkast.saet(sti, diagramXml(diagram, ark));
    await saetType(udkast, sti, `${TYPE}.drawingml.chart+xml`);
    ider.push(await tilfoejRelation(udkast, tegning, `${OFFICE_REL}/chart`, sti));
  }
  udkast.saet(tegning, tegningXml(ark.charts, ider));
  await saetType(udkast, tegning, `${TYPE}.drawing+xml`);
  return `<drawing r:id="${await tilfoejRelation(udkast, del, `${OFFICE_REL}/drawing`, tegning)}"/>`;
}

async function tabeller(ark: SheetModel, del: string, { udkast, naesteTabel }: Nyt): Promise<string> {
  let xml = "";
  for (const tabel of ark.tables) {
    const sti = udkast.ledigt("xl/tables/table", ".xml");
    udkast.saet(sti, tabelXml(tabel, ark, naesteTabel()));
    await saetType(udkast, sti, `${TYPE}.spreadsheetml.table+xml`);
    xml += `<tablePart r:id="${await tilfoejRelation(udkast, del, `${OFFICE_REL}/table`, sti)}"/>`;
  }
  return xml === "" ? "" : `<tableParts count="${ark.tables.length}">${xml}</tableParts>`;
}

/** Writes the sheet as `del`, which has no relationships yet. */
export async function skrivNytArk(ark: SheetModel, del: string, nyt: Nyt): Promise<void> {
  const { udkast, stil, dxf, aktivt } = nyt, { page } = ark;
  const flettede = ark.merges.length === 0 ? "" : `<mergeCells count="${ark.merges.length}">${ark.merges.map((m) => `<mergeCell ref="${adresse(m)}"/>`).join("")}</mergeCells>`;
  const papir = PAPIRNUMMER.get((page.paperSize ?? "A4").toLowerCase()) ?? 9;
  const hale = flettede + ark.conditionalFormats.map((r) => regelXml(r, dxf)).join("") + (await links(ark, del, udkast)) +
    '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>' +
    `<pageSetup paperSize="${papir}" orientation="${page.orientation}"${page.fitToWidth ? ' fitToHeight="0"' : ""}/>` +
    (await egenskaber(ark, del, udkast)) + (await diagrammer(ark, del, udkast)) + (await tabeller(ark, del, nyt)) + "</worksheet>";
  await saetType(udkast, del, `${TYPE}.spreadsheetml.worksheet+xml`);
  udkast.saet(del, async function* () {
    yield `${hoved(ark, aktivt)}<sheetData>`;
    yield* nyeRaekker(ark, stil);
    yield `</sheetData>${hale}`;
  });
}

/** `'Ark 1'` as formulas name it. */
export const arkINavn = (navn: string): string => `'${navn.replaceAll("'", "''")}'`;

/** The formula of a sheet's print titles, e.g. `'Tilsyn'!$1:$3`. */
export function titelformel(ark: SheetModel): string | null {
  const fundet = /^\$?(\d+):\$?(\d+)$/.exec(ark.page.titleRows ?? "");
  return fundet ? `${arkINavn(ark.name)}!$${fundet[1]}:$${fundet[2]}` : null;
}

