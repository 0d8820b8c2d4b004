/** Packages built part by part, as Excel writes them. */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

export type Dele = Record<string, string | Uint8Array>;

export const HOVED = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PKG = "http://schemas.openxmlformats.org/package/2006";
const ML = "application/vnd.openxmlformats-officedocument.spreadsheetml";

export const pak = (dele: Dele): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(dele).map(([navn, indhold]) => [navn, typeof indhold === "string" ? strToU8(indhold) : indhold])));

export const udpak = (bytes: Uint8Array): Record<string, Uint8Array> => unzipSync(bytes);
export const tekstI = (bytes: Uint8Array, del: string): string => {
  const indhold = udpak(bytes)[del];
  if (!indhold) throw new Error(`${del} findes ikke`);
  return strFromU8(indhold);
};

/** Relationships as `[type, target]` or `[whole type, target, "External"]`, numbered from rId1. */
export const rels = (...liste: readonly (readonly [string, string, string?])[]): string =>
  `${HOVED}<Relationships xmlns="${PKG}/relationships">${liste.map(([type, maal, mode], i) => `<Relationship Id="rId${i + 1}" Type="${type.includes("/") ? type : `${R}/${type}`}" Target="${maal}"${mode === undefined ? "" : ` TargetMode="${mode}"`}/>`).join("")}</Relationships>`;

export const typer = (...dele: readonly (readonly [string, string])[]): string =>
  `${HOVED}<Types xmlns="${PKG}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/><Default Extension="bin" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.printerSettings"/>${dele.map(([del, type]) => `<Override PartName="/${del}" ContentType="${type.startsWith("application/") ? type : `${ML}.${type}+xml`}"/>`).join("")}</Types>`;

export const STILARK = `${HOVED}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="0.0%"/></numFmts><fonts count="2"><font><sz val="11"/><color theme="1"/><name val="Calibri"/><family val="2"/><scheme val="minor"/></font><font><b/><sz val="14"/><color rgb="FF8E1A1A"/><name val="Calibri"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor theme="4" tint="0.5999"/><bgColor indexed="64"/></patternFill></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="164" fontId="1" fillId="2" borderId="0" xfId="0" applyFont="1"><alignment horizontal="center" wrapText="1"/></xf><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0"><protection locked="0"/></xf></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles><dxfs count="1"><dxf><font><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf></dxfs><tableStyles count="0" defaultTableStyle="TableStyleMedium2" defaultPivotStyle="PivotStyleLight16"/></styleSheet>`;

export const arkXml = (raekker: string, hale = "", hoved = ""): string =>
  `${HOVED}<worksheet xmlns="${MAIN}" xmlns:r="${R}">${hoved}<sheetData>${raekker}</sheetData>${hale}</worksheet>`;

/** A workbook of sheets given by name and XML, with nothing else in it. */
export function enkelMappe(ark: Readonly<Record<string, string>>, ekstra: Dele = {}): Dele {
  const navne = Object.keys(ark);
  return {
    "[Content_Types].xml": typer(["xl/workbook.xml", "sheet.main"], ...navne.map((_, i) => [`xl/worksheets/sheet${i + 1}.xml`, "worksheet"] as const)),
    "_rels/.rels": rels(["officeDocument", "xl/workbook.xml"]),
    "xl/workbook.xml": `${HOVED}<workbook xmlns="${MAIN}" xmlns:r="${R}"><sheets>${navne.map((navn, i) => `<sheet name="${navn}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`).join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": rels(...navne.map((_, i) => ["worksheet", `worksheets/sheet${i + 1}.xml`] as const)),
    ...Object.fromEntries(Object.values(ark).map((xml, i) => [`xl/worksheets/sheet${i + 1}.xml`, xml])),
    ...ekstra,
  };
}
