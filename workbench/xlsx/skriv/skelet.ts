/** The package of a new workbook, before it has sheets. */
import type { WorkbookModel } from "../../model/mappe";
import { type Kilde, somKilde } from "../kilde";
import { Pakke } from "../pakke";
import { OFFICE_REL } from "../relationer";
import { samlet, skrivZip, type Zipdel } from "../zip/skriv";
import { STILARK } from "./typografi";

const HOVED = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const REL = "http://schemas.openxmlformats.org/package/2006/relationships";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

function dele({ uses1904Dates, calculationMode }: WorkbookModel): Readonly<Record<string, string>> {
  return {
    "[Content_Types].xml": `${HOVED}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/></Types>`,
    "_rels/.rels": `${HOVED}<Relationships xmlns="${REL}"><Relationship Id="rId1" Type="${OFFICE_REL}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `${HOVED}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${OFFICE_REL}"><workbookPr${uses1904Dates ? ' date1904="1"' : ""}/><bookViews><workbookView activeTab="0"/></bookViews><sheets></sheets><calcPr${calculationMode === "Manual" ? ' calcMode="manual"' : ""}/></workbook>`,
    "xl/_rels/workbook.xml.rels": `${HOVED}<Relationships xmlns="${REL}"><Relationship Id="rId1" Type="${OFFICE_REL}/styles" Target="styles.xml"/></Relationships>`,
    "xl/styles.xml": STILARK,
  };
}

export async function skelet(model: WorkbookModel): Promise<Kilde> {
  const koder = new TextEncoder();
  const zipdele = Object.entries(dele(model)).map(([navn, tekst]): Zipdel => ({ navn, indhold: (async function* () { yield koder.encode(tekst); })() }));
  const stykker: Uint8Array[] = [];
  for await (const stykke of skrivZip(zipdele)) stykker.push(stykke);
  const pakke = new Pakke(samlet(stykker, stykker.reduce((n, s) => n + s.length, 0)));
  return somKilde({ pakke, mappedel: "xl/workbook.xml", ark: new Map(), stilarter: 1, dxf: 0, navne: [], indstillinger: new Map(), indstillingsdel: null });
}
