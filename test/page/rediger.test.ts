import { CellError } from "../../workbench/model/celler";
import { argumentfejl } from "../../workbench/page/rediger/argumenter";
import { redigerbar } from "../../workbench/page/rediger/celletekst";
import { forslag, indsaetFunktion, kaldsted, type Skrevet } from "../../workbench/page/rediger/forslag";
import { laesKatalog } from "../../workbench/page/rediger/katalog";
import { adresse, indsaet, plads } from "../../workbench/page/rediger/omraade";
import { paaDansk, tilFilen } from "../../workbench/page/rediger/stavning";
import { tolk } from "../../workbench/page/rediger/tolk";

const katalog = laesKatalog(
  JSON.stringify({
    functions: [
      { name: "FOKUSMAAL_SAMTALER", description: "Andelen med samtaler.", parameters: [{ name: "data", description: "Antal." }, { name: "opgoerelsesdato", optional: true }, { name: "forloeb", optional: true }] },
      { name: "FOKUSMAAL_VERSION", parameters: [] },
      { name: "TIDLIG_INDSATS_SAMTALER", parameters: [{ name: "data" }] },
      { name: "RESULTATMAAL", parameters: [{ name: "faktisk" }, { name: "forventet" }] },
    ],
  }),
);

/** `|` is the caret. */
const ved = (tekst: string): Skrevet => ({ tekst: tekst.replace("|", ""), sted: tekst.indexOf("|") });
const tegnet = ({ tekst, sted }: Skrevet): string => `${tekst.slice(0, sted)}|${tekst.slice(sted)}`;

describe("det, en dansker skriver i en celle", () => {
  test.each([
    ["34,6", 34.6, null],
    ["-0,5", -0.5, null],
    ["1.620", 1620, "#,##0"],
    ["1.620.000,5", 1_620_000.5, "#,##0.00"],
    ["12%", 0.12, "0%"],
    ["34,6 %", 0.346, "0.00%"],
    ["1e3", 1000, null],
    ["31-12-2024", 45_657, "dd-mm-yyyy"],
    ["1/2-24", 45_323, "dd-mm-yyyy"],
    ["2024-12-31", 45_657, "dd-mm-yyyy"],
    ["29-2-2024", 45_351, "dd-mm-yyyy"],
    ["sand", true, null],
    ["", null, null],
    ["  ", null, null],
  ])("%j er %j i formatet %j", (skrevet, vaerdi, format) => expect(tolk(skrevet, "General", false)).toEqual({ art: "vaerdi", vaerdi, format }));

  test.each(["31-02-2024", "1.62", "12.5", "1,2,3", "-", "=", ".", "%", "010170-1234", "Ishøj", "2024M12"])("%j bliver stående som tekst", (skrevet) =>
    expect(tolk(skrevet, "General", false)).toEqual({ art: "vaerdi", vaerdi: skrevet, format: null }));

  test("et tal i en celle formateret som tekst er tekst, og det samme er en formel", () => {
    expect(tolk("12", "@", false)).toMatchObject({ vaerdi: "12" });
    expect(tolk("=A1", "@", false)).toMatchObject({ art: "vaerdi", vaerdi: "=A1" });
  });

  test("i en celle med procent er både 12 og 0,12 tolv procent", () => {
    expect(tolk("12", "0.0%", false)).toMatchObject({ vaerdi: 0.12 });
    expect(tolk("0,12", "0.0%", false)).toMatchObject({ vaerdi: 0.12 });
  });

  test("en dato i en mappe, der tæller fra 1904, får det tal, der viser den samme dag", () => expect(tolk("31-12-2024", "General", true)).toMatchObject({ vaerdi: 45_657 - 1462 }));

  test("en fejlværdi er en fejl, og en apostrof foran gør alt til tekst", () => {
    expect(tolk("#n/a", "General", false)).toMatchObject({ vaerdi: new CellError("#N/A") });
    expect(tolk("'=1+1", "General", false)).toMatchObject({ art: "vaerdi", vaerdi: "=1+1" });
  });
});

describe("cellen i formellinjen", () => {
  test.each([
    [0.346, "0.0%", "34,6%"],
    [0.07, "0%", "7%"],
    [1620.5, "#,##0", "1620,5"],
    [45_657, "dd-mm-yyyy", "31-12-2024"],
    [true, "General", "SAND"],
    ["=1+1", "General", "'=1+1"],
    ["12", "General", "'12"],
    ["12", "@", "12"],
    ["Ishøj", "General", "Ishøj"],
    ["'citat", "General", "''citat"],
  ])("%j i formatet %s står som %s og bliver det samme igen", (vaerdi, format, vist) => {
    expect(redigerbar(vaerdi, undefined, format, false)).toBe(vist);
    expect(tolk(vist, format, false)).toMatchObject({ art: "vaerdi", vaerdi });
  });

  test.each([
    ["=FOKUSMAAL_OPFYLDT(\"samtaler, a;b\",0.8,$B$2,TRUE)", "=FOKUSMAAL_OPFYLDT(\"samtaler, a;b\";0,8;$B$2;SAND)"],
    ["=SUM('Ark, 1.5'!A1:B2,{1,2.5;3,4})", "=SUM('Ark, 1.5'!A1:B2;{1\\2,5;3\\4})"],
    ["=FOKUSMAAL_TILBUD(Tilbud[[#All],[A]:[B]],B2)", "=FOKUSMAAL_TILBUD(Tilbud[[#All],[A]:[B]];B2)"],
  ])("%s skrives %s og gemmes, som den var", (fil, dansk) => {
    expect(paaDansk(fil)).toBe(dansk);
    expect(tilFilen(dansk)).toEqual({ formel: fil });
  });

  test("en glemt parentes lukkes, andet ufærdigt afvises", () => {
    expect(tilFilen("=FOKUSMAAL_SAMTALER(A1:A9")).toEqual({ formel: "=FOKUSMAAL_SAMTALER(A1:A9)" });
    expect(tilFilen('=FOKUSMAAL_KRAV("fokus')).toEqual({ fejl: "citat" });
    expect(tilFilen("=A1)")).toEqual({ fejl: "parentes" });
    expect(tilFilen("=RESULTATMAAL(1.841;1840)")).toEqual({ fejl: "decimal" });
    expect(tilFilen("=RESULTATMAAL(1841;")).toEqual({ fejl: "tom" });
  });
});

describe("listen over funktioner", () => {
  const navne = (tekst: string): readonly string[] => forslag(ved(tekst), katalog).map(({ navn }) => navn);

  test("viser dem, der begynder med det skrevne, og derefter dem, der indeholder det", () => {
    expect(navne("=fokusmaal_|")).toEqual(["FOKUSMAAL_SAMTALER", "FOKUSMAAL_VERSION"]);
    expect(navne("=sam|")).toEqual(["FOKUSMAAL_SAMTALER", "TIDLIG_INDSATS_SAMTALER"]);
    expect(navne("=RESULTATMAAL(1;f|)")).toEqual(["FOKUSMAAL_SAMTALER", "FOKUSMAAL_VERSION"]);
  });

  test.each(["fokus|", "=|", "=A1|", "=FOK|US", "=FOKUSMAAL_SAMTALER|(", '=KRAV("fok|', "='Fokus|", "=Tilbud[Fok|"])("er væk ved %s", (tekst) => expect(navne(tekst)).toEqual([]));

  test("den valgte afløser ordet, og en uden argumenter er straks færdig", () => {
    expect(tegnet(indsaetFunktion(ved("=1+fok|+2"), katalog[0]!))).toBe("=1+FOKUSMAAL_SAMTALER(|+2");
    expect(tegnet(indsaetFunktion(ved("=fok|"), katalog[1]!))).toBe("=FOKUSMAAL_VERSION()|");
  });
});

describe("hjælpen i et kald", () => {
  test.each([
    ["=FOKUSMAAL_SAMTALER(|", "data"],
    ["=FOKUSMAAL_SAMTALER(A1:A9;|)", "opgoerelsesdato"],
    ['=FOKUSMAAL_SAMTALER("a;(b";1,5;|', "forloeb"],
    ["=RESULTATMAAL(FOKUSMAAL_SAMTALER(A1);|", "forventet"],
    ["=RESULTATMAAL(1;2;|", undefined],
  ])("ved %s gælder %s", (tekst, navn) => expect(kaldsted(ved(tekst), katalog)?.parameter?.navn).toBe(navn));

  test.each(["=FOKUSMAAL_SAMTALER(A1)|", "=SUM(|", "=RESULTATMAAL(SUM(|", "FOKUSMAAL_SAMTALER(|"])("ved %s er der ingen", (tekst) => expect(kaldsted(ved(tekst), katalog)).toBeNull());

  test("for få og for mange argumenter siges, før der regnes", () => {
    expect(argumentfejl("=RESULTATMAAL(1841)", katalog)).toContain("mangler argumentet forventet");
    expect(argumentfejl("=RESULTATMAAL(,2)", katalog)).toContain("mangler argumentet faktisk");
    expect(argumentfejl("=FOKUSMAAL_VERSION(1)", katalog)).toContain("flere argumenter");
    expect(argumentfejl("=RESULTATMAAL(1841,1840)", katalog)).toBeNull();
    expect(argumentfejl("=SUM(1)", katalog)).toBeNull();
  });
});

describe("et område peget ud med musen", () => {
  const omraade = { row: 4, column: 3, rowCount: 12, columnCount: 2 };

  test.each(["=|", "=SUM(|", "=SUM(A1;|", "=SUM(A1; |)", "=1+|"])("har plads ved %s", (tekst) => expect(plads(ved(tekst))).toEqual({ fra: tekst.indexOf("|"), til: tekst.indexOf("|") }));
  test.each(["|", "abc|", "=A1|", "=SUM(A1)|", '=KRAV("a(|', "='Ark (|"])("har ingen ved %s", (tekst) => expect(plads(ved(tekst))).toBeNull());

  test("sættes ind ved markøren og afløses, når der trækkes længere", () => {
    const en = indsaet("=SUM()", { fra: 5, til: 5 }, adresse({ ...omraade, rowCount: 1 }, null));
    expect(tegnet(en)).toBe("=SUM(D5:E5|)");
    expect(tegnet(indsaet(en.tekst, en.plads, adresse(omraade, null)))).toBe("=SUM(D5:E16|)");
  });

  test("på et andet ark får arkets navn foran", () => {
    expect(adresse(omraade, "Samtaler 6 mdr")).toBe("'Samtaler 6 mdr'!D5:E16");
    expect(adresse(omraade, "Brev's")).toBe("'Brev''s'!D5:E16");
    expect(adresse(omraade, "Samtaler")).toBe("Samtaler!D5:E16");
  });
});
