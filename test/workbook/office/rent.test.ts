import { adressetekster, loeb, reference } from "../../../src/workbook/office/adresser";
import { fejltekst } from "../../../src/taskpane/ord/fejl";
import { Excelfejl, somExcelfejl } from "../../../src/workbook/office/fejl";
import { noegleI } from "../../../src/workbook/office/maerke";
import { fordelNavne, ledigtNavn } from "../../../src/workbook/office/navne";
import { medTegn } from "../../../src/workbook/office/talformat";
import { skrivbar } from "../../../src/workbook/office/tekstcelle";

describe("Tekster i celler", () => {
  it.each(["=1+1", "+45 12", "-", "@navn", "'citat", "#N/A", "2022M09", "september 2022", "0101701234", "1-2", "TRUE", "falsk"])("%s skrives som tekst", (tekst) => {
    expect(skrivbar(tekst)).toBe(`'${tekst}`);
  });

  it.each(["Ishøj", "Ydelsesgrupper i alt", "Se – måske", ""])("%s skrives, som den er", (tekst) => expect(skrivbar(tekst)).toBe(tekst));

  it("tal og sandhedsværdier er sig selv, og intet tømmer cellen", () => expect([1.5, true, null].map(skrivbar)).toEqual([1.5, true, ""]));
});

describe("Talformater med et tegn foran", () => {
  it.each([
    ["General", '"▲ "General;-"▲ "General;"▲ "General;"▲ "@'],
    ["@", '"▲ "General;-"▲ "General;"▲ "General;"▲ "@'],
    ["0.0%", '"▲ "0.0%;-"▲ "0.0%;"▲ "0.0%;"▲ "@'],
    ["#,##0;[Red]-#,##0", '"▲ "#,##0;[Red]"▲ "-#,##0;"▲ "#,##0;"▲ "@'],
    ['0" kr;";-0', '"▲ "0" kr;";"▲ "-0;"▲ "0" kr;";"▲ "@'],
    ["[h]:mm", '"▲ "[h]:mm;-"▲ "[h]:mm;"▲ "[h]:mm;"▲ "@'],
    ["[$-406]dd-mm-yyyy", '[$-406]"▲ "dd-mm-yyyy;-[$-406]"▲ "dd-mm-yyyy;[$-406]"▲ "dd-mm-yyyy;"▲ "@'],
    ["[<1]0.0;0", '[<1]"▲ "0.0;"▲ "0'],
  ])("%s", (format, ventet) => expect(medTegn(format, "▲")).toBe(ventet));

  it("opgives, når det bliver længere, end Excel tillader", () => expect(medTegn(`0"${"x".repeat(200)}"`, "▲")).toBeNull());
});

describe("Adresser", () => {
  it("deles, så ingen tekst når Excels grænse, og intet går tabt", () => {
    const adresser = Array.from({ length: 5000 }, (_, i) => `AB${i + 1}`);
    const tekster = adressetekster(adresser);
    expect(Math.max(...tekster.map((t) => t.length))).toBeLessThan(8192);
    expect(tekster.join(",").split(",")).toEqual(adresser);
  });

  it("henviser til ark med apostrof i navnet", () => expect(reference("Kim's tal", "B2")).toBe("'Kim''s tal'!B2"));

  it("finder løb af ens værdier ned ad hver kolonne", () => {
    expect(loeb([["a", null], ["a", "b"], ["c"]], 2).map(({ vaerdi, rektangel: { raekke, kolonne, raekker } }) => [vaerdi, raekke, kolonne, raekker])).toEqual([
      ["a", 0, 0, 2],
      ["c", 2, 0, 1],
      ["b", 1, 1, 1],
    ]);
  });
});

describe("Navne på ark", () => {
  it("følger vore egne, viger for brugerens og ser bort fra store og små bogstaver", () => {
    const navne = fordelNavne(
      [
        { noegle: "overblik", navn: "Tilsyn Overblik" },
        { noegle: "data", navn: "Tilsyn Data" },
      ],
      [{ noegle: "data", navn: "Omdøbt" }],
      ["TILSYN OVERBLIK", "Tilsyn Overblik (2)"],
    );
    expect([...navne]).toEqual([
      ["overblik", "Tilsyn Overblik (3)"],
      ["data", "Omdøbt"],
    ]);
  });

  it("holder sig på 31 tegn", () => expect(ledigtNavn("Et meget langt navn på et tilsyn", new Set(["et meget langt navn på et tilsy"]))).toBe("Et meget langt navn på et t (2)"));
});

describe("Mærket på vore ark", () => {
  it.each([
    ['{"noegle":"overblik","id":"{1}"}', "overblik"],
    ['{"noegle":"overblik","id":"{2}"}', null],
    ['{"id":"{1}"}', null],
    ["[]", null],
    ["ikke json", null],
  ])("%s", (maerke, noegle) => expect(noegleI(maerke, "{1}")).toBe(noegle));
});

describe("Fejl fra Excel", () => {
  it.each([
    ["InvalidOperationInCellEditMode", "redigerer-celle", /Enter eller Esc/],
    ["AccessDenied", "adgang-naegtet", /beskyttet/],
    ["ResponsePayloadSizeLimitExceeded", "for-stort", /flere celler/],
    ["ItemNotFound", "ark-vaek", /slettet eller omdøbt/],
    ["InactiveWorkbook", "mappe-lukket", /lukket/],
    ["NogetHeltNyt", "ukendt", /kender.*\(NogetHeltNyt\)$/],
  ])("%s får en dansk besked med sted og råd", (code, kode, tekst) => {
    const fejl = somExcelfejl({ code, message: "010170-1234 stod i cellen" }, "Borgere");
    expect(fejl.kode).toBe(kode);
    expect(fejltekst(fejl)).toMatch(tekst);
    expect(fejltekst(fejl)).toMatch(/^Borgere: \S.*\S$/);
    expect(fejltekst(fejl)).not.toContain("010170");
  });

  it("beholder det sted, den først fik", () => expect(somExcelfejl(new Excelfejl("beskyttet-ark", "Tal"), "Andet").sted).toBe("Tal"));
});
