/** What the page shows of a person's own conditional formats and notes, read from the file. */
import { relationerI } from "../../workbench/xlsx/relationer";
import { laesNoter } from "../../workbench/xlsx/laes/noter";
import { regelvisning } from "../../workbench/xlsx/laes/regelvisning";
import { Pakke } from "../../workbench/xlsx/pakke";
import { trae } from "../../workbench/xlsx/xml/trae";
import { pak, rels } from "./pakker";

const FARVER = { tema: [], nummeret: [] };
const B2_B9 = { row: 1, column: 1, rowCount: 8, columnCount: 1 }, D2_D9 = { ...B2_B9, column: 3 };
const vist = (xml: string, areas = [B2_B9]) => regelvisning(trae(xml), areas, FARVER);

test.each([
  ["mindre end", '<cfRule type="cellIs" operator="lessThan"><formula>0.75</formula></cfRule>', "=B2<(0.75)"],
  ["mellem to tal, også når de står omvendt", '<cfRule type="cellIs" operator="between"><formula>9</formula><formula>$A$1</formula></cfRule>', "=AND(B2>=MIN(9,$A$1),B2<=MAX(9,$A$1))"],
  ["uden for to tal", '<cfRule type="cellIs" operator="notBetween"><formula>1</formula><formula>9</formula></cfRule>', "=OR(B2<MIN(1,9),B2>MAX(1,9))"],
  ["en formel med en ny funktion", '<cfRule type="expression"><formula>_xlfn.IFNA($C2,0)&gt;1</formula></cfRule>', "=IFNA($C2,0)>1"],
  ["en tekst i cellen, som Excel selv har skrevet ud", '<cfRule type="containsText" operator="containsText" text="nej"><formula>NOT(ISERROR(SEARCH("nej",B2)))</formula></cfRule>', '=NOT(ISERROR(SEARCH("nej",B2)))'],
  ["gengangere", '<cfRule type="duplicateValues"/>', '=AND(B2<>"",COUNTIF($B$2:$B$9,B2)>1)'],
  ["de tre største", '<cfRule type="top10" rank="3"/>', "=AND(ISNUMBER(B2),B2>=LARGE($B$2:$B$9,MIN(3,COUNT($B$2:$B$9))))"],
  ["de nederste ti pct.", '<cfRule type="top10" rank="10" percent="1" bottom="1"/>', "=AND(ISNUMBER(B2),B2<=SMALL($B$2:$B$9,MAX(1,INT(COUNT($B$2:$B$9)*10/100))))"],
  ["over gennemsnittet", '<cfRule type="aboveAverage"/>', "=AND(ISNUMBER(B2),B2>AVERAGE($B$2:$B$9))"],
  ["under eller lig gennemsnittet", '<cfRule type="aboveAverage" aboveAverage="0" equalAverage="1"/>', "=AND(ISNUMBER(B2),B2<=AVERAGE($B$2:$B$9))"],
])("%s bliver én formel, læst fra den øverste venstre celle", (_navn, xml, formula) => {
  expect(vist(xml)).toEqual({ kind: "formula", formula });
});

test("en farveskala har sine punkter og farver", () => {
  const xml = '<cfRule type="colorScale"><colorScale><cfvo type="min"/><cfvo type="percentile" val="50"/><cfvo type="num" val="7"/><color rgb="FFF8696B"/><color rgb="FFFFEB84"/><color rgb="FF63BE7B"/></colorScale></cfRule>';
  expect(vist(xml)).toEqual({ kind: "scale", stops: [{ at: "min", value: 0, color: "#F8696B" }, { at: "percentile", value: 50, color: "#FFEB84" }, { at: "num", value: 7, color: "#63BE7B" }] });
});

test.each([
  ["datalinjer", '<cfRule type="dataBar"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar></cfRule>', [B2_B9]],
  ["ikoner", '<cfRule type="iconSet"><iconSet><cfvo type="percent" val="0"/></iconSet></cfRule>', [B2_B9]],
  ["gengangere på tværs af to områder", '<cfRule type="duplicateValues"/>', [B2_B9, D2_D9]],
  ["en farveskala efter en formel", '<cfRule type="colorScale"><colorScale><cfvo type="formula" val="$A$1"/><cfvo type="max"/><color rgb="FFF8696B"/><color rgb="FF63BE7B"/></colorScale></cfRule>', [B2_B9]],
  ["en regel uden celler", '<cfRule type="expression"><formula>TRUE</formula></cfRule>', []],
])("%s vises ikke på siden", (_navn, xml, areas) => {
  expect(vist(xml, areas)).toBeNull();
});

test("en note læses hel, en tråd med alle sine svar i stedet for Excels stedfortræder, og et link udadtil er ingen note", async () => {
  const noter = '<comments><commentList><comment ref="B2"><text><r><t>Mette:</t></r><r><t xml:space="preserve"> rykket</t></r></text></comment><comment ref="C3"><text><t>[Threaded comment]</t></text></comment></commentList></comments>';
  const traad = '<ThreadedComments><threadedComment ref="C3"><text>Er det rigtigt?</text></threadedComment><threadedComment ref="C3"><text>Ja.</text></threadedComment></ThreadedComments>';
  const fundne = relationerI(rels(["comments", "../comments1.xml"], ["threadedComment", "../threadedComments/t1.xml"], ["comments", "https://example.com/x", "External"], ["comments", "../mangler.xml"]), "xl/worksheets/sheet1.xml");
  const laest = await laesNoter(new Pakke(pak({ "xl/comments1.xml": noter, "xl/threadedComments/t1.xml": traad })), fundne);
  expect([...laest]).toEqual([["1,1", "Mette: rykket"], ["2,2", "Er det rigtigt?\nJa."]]);
});
