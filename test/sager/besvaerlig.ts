/** A real analyst's workbook at its worst: what stands in our way, and what looks like ours and is not. */
import { analytikerensMappe } from "../xlsx/analytiker";
import { arkXml, type Dele, HOVED, MAIN, R, rels } from "../xlsx/pakker";

const ML = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const tekst = (celle: string, t: string): string => `<c r="${celle}" t="inlineStr"><is><t>${t}</t></is></c>`;
const raekke = (nr: number, celler: readonly (string | null)[], egenskaber = ""): string =>
  `<row r="${nr}"${egenskaber}>${celler.map((t, k) => (t === null ? "" : tekst(`${"ABCD"[k] ?? ""}${nr}`, t))).join("")}</row>`;

const regler = Array.from({ length: 40 }, (_, i) => `<conditionalFormatting sqref="B${4 + (i % 3)}:D${4 + (i % 3)}"><cfRule type="expression" dxfId="0" priority="${i + 1}"${i % 5 === 0 ? ' stopIfTrue="1"' : ""}><formula>B$4&gt;${i}</formula></cfRule></conditionalFormatting>`).join("\n");

/** The letter's table with a filter on, a row hidden by it, columns grouped, the title merged, and 40 rules of the analyst's own. */
const BREV = arkXml(
  [
    raekke(1, ["Andel personer (6 mdr. på ydelse), som ikke har fået 1 tilbud"]), raekke(2, ["Ishøj"]), raekke(3, [null, "September 2022", "Oktober 2022", "November 2022"]),
    raekke(4, ["A-dagpenge mv.", "34,6", "28,6", "41,2"]), raekke(5, ["Sygedagpenge", "50,0", "51,0", "52,0"], ' hidden="1"'), raekke(6, ["Kontanthjælp", "69,2", ".", "20,0"], ' outlineLevel="1"'),
  ].join("\n"),
  `<autoFilter ref="A3:D6"><filterColumn colId="0"><filters><filter val="Kontanthjælp"/></filters></filterColumn></autoFilter><mergeCells count="1"><mergeCell ref="A1:D1"/></mergeCells>${regler}<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>`,
  '<sheetPr filterMode="1"><outlinePr summaryBelow="0"/></sheetPr><cols><col min="3" max="4" width="9" outlineLevel="1" hidden="1"/></cols>',
);

/** Called as ours, with a table called as ours. */
const SOM_VORES = arkXml(raekke(1, ["Mit eget overblik", "Tal"]) + raekke(2, ["Kørslen blev ikke færdig", "7"]), '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>');
const TABEL = `${HOVED}<table xmlns="${MAIN}" id="40" name="Tilsyn_Overblik" displayName="Tilsyn_Data_problemer" ref="A1:B2" totalsRowShown="0"><autoFilter ref="A1:B2"/><tableColumns count="2"><tableColumn id="1" name="Mit eget overblik"/><tableColumn id="2" name="Tal"/></tableColumns></table>`;

/** A copy that the analyst made of a sheet of ours: it carries our mark with the other sheet's id. */
const KOPI = arkXml(raekke(1, ["Tilsyn Datakvalitet"]) + raekke(2, ["mine ord"]), '<customProperties><customPr name="Fokusmaal" r:id="rId1"/></customProperties>');
const MAERKE = Uint8Array.from(Buffer.from(JSON.stringify({ noegle: "datakvalitet", id: "{ET-ANDET-ARKS}" }), "utf16le"));

const MERE = [
  { nr: 11, navn: "Brev", tilstand: "", xml: BREV },
  { nr: 12, navn: "Tilsyn Overblik", tilstand: "", xml: SOM_VORES },
  { nr: 13, navn: "Tilsyn Datakvalitet (2)", tilstand: "", xml: KOPI },
  { nr: 14, navn: "Hemmelig", tilstand: ' state="veryHidden"', xml: arkXml(raekke(1, ["skjult for alle"])) },
];

export function besvaerligMappe(): Dele {
  const dele = analytikerensMappe();
  const som = (del: string, fra: string, til: string): string => String(dele[del]).replace(fra, () => `${til}${fra}`);
  return {
    ...dele,
    "[Content_Types].xml": som("[Content_Types].xml", "</Types>", `${MERE.map(({ nr }) => `<Override PartName="/xl/worksheets/sheet${nr}.xml" ContentType="${ML}.worksheet+xml"/>`).join("")}<Override PartName="/xl/tables/table40.xml" ContentType="${ML}.table+xml"/><Override PartName="/xl/customProperty1.bin" ContentType="${ML}.customProperty"/>`),
    "xl/workbook.xml": som("xl/workbook.xml", "</sheets>", MERE.map(({ nr, navn, tilstand }) => `<sheet name="${navn}" sheetId="${nr}"${tilstand} r:id="rId${nr}"/>`).join("")),
    "xl/_rels/workbook.xml.rels": som("xl/_rels/workbook.xml.rels", "</Relationships>", MERE.map(({ nr }) => `<Relationship Id="rId${nr}" Type="${R}/worksheet" Target="worksheets/sheet${nr}.xml"/>`).join("")),
    ...Object.fromEntries(MERE.map(({ nr, xml }) => [`xl/worksheets/sheet${nr}.xml`, xml])),
    "xl/worksheets/_rels/sheet12.xml.rels": rels(["table", "../tables/table40.xml"]),
    "xl/tables/table40.xml": TABEL,
    "xl/worksheets/_rels/sheet13.xml.rels": rels(["customProperty", "../customProperty1.bin"]),
    "xl/customProperty1.bin": MAERKE,
  };
}
