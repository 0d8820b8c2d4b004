import { laesMappe, mappeBytes } from "../../workbench/xlsx";
import { inventarAf, mistet } from "../../workbench/xlsx/inventar";
import { fjernEgne, medEgetArk } from "../../workbench/xlsx/proeveark";
import { analytikerensMappe } from "./analytiker";
import { mangler } from "./gyldig";
import { arkXml, enkelMappe, HOVED, pak, tekstI, udpak } from "./pakker";

const original = pak(analytikerensMappe());

async function medVoresArk(bytes = original): Promise<Uint8Array> {
  const model = await laesMappe(bytes, "borgere.xlsm");
  medEgetArk(model);
  return mappeBytes(model);
}

test("en urørt mappe gemmes med de samme dele byte for byte", async () => {
  const gemt = await mappeBytes(await laesMappe(original, "borgere.xlsm"));
  expect(udpak(gemt)).toEqual(udpak(original));
});

test("analytikerens egen mappe er gyldig efter prøvernes egen målestok", () => {
  expect(mangler(original)).toEqual([]);
});

test("et tilsynsark og en markering føjes til, uden at noget af analytikerens går tabt", async () => {
  const gemt = await medVoresArk();
  expect(mistet(await inventarAf(original), await inventarAf(gemt))).toEqual([]);
  expect(mangler(gemt)).toEqual([]);
});

test("tabeller, noter, diagrammer, makroer og printerindstillinger kopieres byte for byte", async () => {
  const foer = udpak(original), efter = udpak(await medVoresArk());
  const rettede = ["[Content_Types].xml", "docProps/app.xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml", "xl/workbook.xml", "xl/worksheets/sheet1.xml"];
  for (const [del, indhold] of Object.entries(foer)) if (!rettede.includes(del)) expect([del, efter[del]]).toEqual([del, indhold]);
});

test("når arket og markeringerne fjernes igen, er analytikerens ark som før, byte for byte", async () => {
  const model = await laesMappe(await medVoresArk(), "borgere.xlsm");
  fjernEgne(model);
  const tilbage = await mappeBytes(model), foer = udpak(original), efter = udpak(tilbage);
  expect(mangler(tilbage)).toEqual([]);
  expect(Object.keys(efter).sort()).toEqual(Object.keys(foer).sort());
  const forskellige = Object.keys(foer).filter((del) => Buffer.compare(foer[del] ?? new Uint8Array(), efter[del] ?? new Uint8Array()) !== 0);
  expect(forskellige).toEqual(["xl/workbook.xml", "xl/styles.xml"]);
  expect(tekstI(tilbage, "xl/workbook.xml").replace(' fullCalcOnLoad="1"', "")).toBe(tekstI(original, "xl/workbook.xml"));
  const dxfs = /<dxfs[\s\S]*<\/dxfs>/;
  expect(dxfs.exec(tekstI(tilbage, "xl/styles.xml"))?.[0]).toBe(dxfs.exec(tekstI(original, "xl/styles.xml"))?.[0]);
});

test("anden kørsel giver de samme bytes som første", async () => {
  const foerste = await medVoresArk();
  expect(Buffer.compare(await medVoresArk(), foerste)).toBe(0);
  const igen = udpak(await medVoresArk(foerste));
  expect(Object.keys(igen).sort()).toEqual(Object.keys(udpak(foerste)).sort());
  expect(tekstI(await medVoresArk(foerste), "xl/worksheets/sheet1.xml")).toBe(tekstI(foerste, "xl/worksheets/sheet1.xml"));
});

test("inventaret opdager en celle, en regel, et navn og en del, der er væk", async () => {
  const foer = await inventarAf(original);
  const uden = async (del: string, fra: string): Promise<string[]> => {
    const dele = udpak(original);
    const tekst = tekstI(original, del);
    expect(tekst).toContain(fra);
    return mistet(foer, await inventarAf(pak({ ...dele, [del]: tekst.replace(fra, "") })));
  };
  expect(await uden("xl/worksheets/sheet1.xml", '<c r="E2" t="b"><v>1</v></c>')).toEqual(["xl/worksheets/sheet1.xml: celle E2 er væk"]);
  expect(await uden("xl/worksheets/sheet1.xml", 'operator="lessThan"')).toHaveLength(1);
  expect(await uden("xl/workbook.xml", '<definedName name="Grænse">0.2</definedName>')).toEqual(["navn Grænse er væk"]);
  expect(await uden("xl/comments1.xml", "Ring først")).toHaveLength(1);
  expect(await uden("xl/styles.xml", '<b/><sz val="14"/>')).toHaveLength(1);
});

test("en mappe uden stilark og med selvlukkende lister får det, den mangler", async () => {
  const udenStil = pak(enkelMappe({ Data: arkXml('<row r="1"><c r="A1"><v>1</v></c></row>') }));
  expect(mangler(await medVoresArk(udenStil))).toEqual([]);
  const lukket = '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellXfs count="1"><xf/></cellXfs><dxfs/></styleSheet>';
  const dele = enkelMappe({ Data: arkXml("") }, { "xl/styles.xml": HOVED + lukket });
  const medStil = pak({
    ...dele,
    "[Content_Types].xml": String(dele["[Content_Types].xml"]).replace("</Types>", '<Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>'),
    "xl/_rels/workbook.xml.rels": String(dele["xl/_rels/workbook.xml.rels"]).replace("</Relationships>", '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>'),
  });
  const gemt = await medVoresArk(medStil);
  expect(mangler(gemt)).toEqual([]);
  expect(tekstI(gemt, "xl/styles.xml")).toContain('<dxfs count="1"><dxf>');
  expect(mistet(await inventarAf(medStil), await inventarAf(gemt))).toEqual([]);
});

test("en pakke, der nævner typen for hver fil med relationer, gør det også for vores", async () => {
  const dele = enkelMappe({ Data: arkXml("") }), typer = String(dele["[Content_Types].xml"]), reltype = "application/vnd.openxmlformats-package.relationships+xml";
  const hver = ["_rels/.rels", "xl/_rels/workbook.xml.rels"].map((del) => `<Override PartName="/${del}" ContentType="${reltype}"/>`).join("");
  const bytes = pak({ ...dele, "[Content_Types].xml": typer.replace(`<Default Extension="rels" ContentType="${reltype}"/>`, hver) });
  const gemt = await medVoresArk(bytes), model = await laesMappe(gemt, "a.xlsx");
  expect(mangler(gemt)).toEqual([]);
  fjernEgne(model);
  const tilbage = await mappeBytes(model);
  expect(mangler(tilbage)).toEqual([]);
  expect(tekstI(tilbage, "[Content_Types].xml").replace(/<Override PartName="\/xl\/(styles.xml|_rels[^"]*)"[^>]*>/g, "")).toBe(tekstI(bytes, "[Content_Types].xml").replace(/<Override PartName="\/xl\/_rels[^"]*"[^>]*>/, ""));
});

test("en pakke, hvor hvert element har et præfiks, tåler også et ark til", async () => {
  const med = (xml: string): string => xml.replace(/<(\/?)([a-z])/gi, "<$1x:$2").replace("xmlns=", "xmlns:x=");
  const dele = enkelMappe({ Data: med(arkXml('<row r="1"><c r="A1"><v>7</v></c></row>', '<pageMargins left="1" right="1" top="1" bottom="1" header="0" footer="0"/>')) });
  const bytes = pak({ ...dele, "xl/workbook.xml": med(String(dele["xl/workbook.xml"])) });
  const gemt = await medVoresArk(bytes), model = await laesMappe(gemt, "x.xlsx");
  expect(mangler(gemt)).toEqual([]);
  expect(model.sheets.map(({ name }) => name)).toEqual(["Data", "Tilsyn Prøve"]);
  expect(model.sheets[0]?.cells.value(0, 0)).toBe(7);
  expect(model.sheets[0]?.conditionalFormats).toHaveLength(1);
});
