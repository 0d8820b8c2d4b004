import { anvend } from "../../../src/workbook/office/anvend";
import { fjernArk } from "../../../src/workbook/office/fjern";
import type { Skriveplan } from "../../../src/workbook/plan";
import type { Vaert } from "../../../workbench/host/vaert";
import { nyMappe } from "../../host/mappe";
import { aabn, ark, kvalitet, navne, overblik, plan, udfyld } from "./hjaelp";

let vaert: Vaert;

const start = async (...arknavne: string[]): Promise<void> => {
  vaert = await aabn(nyMappe(...arknavne));
};

const skriv = (p: Skriveplan): Promise<unknown> => anvend(p, () => undefined, new AbortController().signal);
const indhold = (navn: string): unknown[][] => {
  const { cells } = ark(vaert.model, navn);
  const brugt = cells.usedRange(true);
  return brugt ? Array.from({ length: brugt.row + brugt.rowCount }, (_, r) => Array.from({ length: brugt.column + brugt.columnCount }, (_k, k) => cells.value(r, k))) : [];
};

afterEach(() => vaert.stop());

describe("At skrive tilsynsarkene", () => {
  it("laver arkene efter brugerens, i planens orden, og går til overblikket", async () => {
    await start("Tal");
    await skriv(plan(overblik("Ishøj omfattes."), kvalitet));
    expect(navne(vaert.model)).toEqual(["Tal", "Tilsyn Overblik", "Tilsyn Datakvalitet"]);
    expect(vaert.model.activeSheet).toBe("Tilsyn Overblik");
  });

  it("skriver tal, datoer og tekster, så de læses tilbage præcis, og aldrig som formler", async () => {
    await start("Tal");
    await skriv(plan(overblik("+45 er ikke en formel")));
    const { cells } = ark(vaert.model, "Tilsyn Overblik");
    expect(indhold("Tilsyn Overblik").slice(1, 7)).toEqual([
      ["+45 er ikke en formel", null, null, null],
      [null, null, null, null],
      ["Område", "Andel uden", "Dag", "Kilde"],
      ["Ishøj", 0.346, 45292, "Tal!B2"],
      ["=1+1", null, null, "@risiko"],
      ["0101701234", 0.1, 45293, "'citat"],
    ]);
    for (let r = 0; r < 12; r++) for (let k = 0; k < 4; k++) expect(cells.formula(r, k)).toBeUndefined();
    const format = (r: number, k: number): string | undefined => vaert.model.styles[cells.style(r, k)]?.numberFormat;
    expect([format(4, 1), format(4, 2), format(4, 0)]).toEqual(["0.0%", "dd-mm-yyyy\\ ", "General"]);
  });

  it("laver en rigtig tabel, et diagram med stiplet grænse, frosset hoved, liggende A4 og link til tallet", async () => {
    await start("Tal");
    await skriv(plan(overblik("x")));
    const skrevet = ark(vaert.model, "Tilsyn Overblik");
    expect(skrevet.tables.map(({ name, range }) => [name, range])).toEqual([["Tilsyn_Overblik", { row: 3, column: 0, rowCount: 4, columnCount: 4 }]]);
    expect(skrevet.charts.map(({ title, series }) => [title, series.map(({ name, dashed }) => [name, dashed])])).toEqual([
      ["Andel uden tilbud", [["Andel uden", false], ["Grænse", true]]],
    ]);
    expect(skrevet.frozenRows).toBe(3);
    expect(skrevet.page).toMatchObject({ orientation: "landscape", titleRows: expect.stringMatching(/^\$?1:\$?3$/), fitToWidth: true });
    expect([...skrevet.hyperlinks.values()].map(({ documentReference }) => documentReference)).toEqual(["'Tal'!B2"]);
  });

  it("skriver i de samme ark anden gang, og intet bliver dobbelt", async () => {
    await start("Tal");
    await skriv(plan(overblik("Første kørsel, som er den længste sætning"), kvalitet));
    const foer = ark(vaert.model, "Tilsyn Overblik").id;
    await skriv(plan(overblik("Anden"), kvalitet));
    const efter = ark(vaert.model, "Tilsyn Overblik");
    expect(navne(vaert.model)).toEqual(["Tal", "Tilsyn Overblik", "Tilsyn Datakvalitet"]);
    expect(efter.id).toBe(foer);
    expect([efter.tables.length, efter.charts.length]).toEqual([1, 1]);
    expect(efter.tables[0]?.name).toBe("Tilsyn_Overblik");
    expect(indhold("Tilsyn Overblik")[1]?.[0]).toBe("Anden");
  });

  it("fjerner vore egne ark, som planen ikke længere har", async () => {
    await start("Tal");
    await skriv(plan(overblik("x"), kvalitet));
    await skriv(plan(overblik("x")));
    expect(navne(vaert.model)).toEqual(["Tal", "Tilsyn Overblik"]);
  });

  it("rører aldrig et ark, som brugeren selv har kaldt Tilsyn Overblik", async () => {
    await start("Tal", "tilsyn overblik");
    udfyld(ark(vaert.model, "tilsyn overblik"), [["mit eget"]]);
    await skriv(plan(overblik("x")));
    await skriv(plan(overblik("y")));
    expect(navne(vaert.model)).toEqual(["Tal", "tilsyn overblik", "Tilsyn Overblik (2)"]);
    expect(indhold("tilsyn overblik")).toEqual([["mit eget"]]);
  });

  it("holder en kopi af tilsynsarket for brugerens: mærket har originalens id", async () => {
    await start("Tal");
    await skriv(plan(overblik("x")));
    const original = ark(vaert.model, "Tilsyn Overblik");
    const kopi = { ...original, id: "{kopi}", name: "Min kopi", tables: [], charts: [], customProperties: new Map(original.customProperties) };
    vaert.model.sheets.push(kopi);
    await skriv(plan(kvalitet));
    expect(navne(vaert.model)).toEqual(["Tal", "Min kopi", "Tilsyn Datakvalitet"]);
    expect(await fjernArk()).toEqual(["Tilsyn Datakvalitet"]);
    expect(navne(vaert.model)).toEqual(["Tal", "Min kopi"]);
  });

  it("følger med, når brugeren har omdøbt tilsynsarket", async () => {
    await start("Tal");
    await skriv(plan(overblik("x")));
    ark(vaert.model, "Tilsyn Overblik").name = "Svar til chefen";
    await skriv(plan(overblik("y")));
    expect(navne(vaert.model)).toEqual(["Tal", "Svar til chefen"]);
  });

  it("giver tabellen et nummer, når brugeren har en tabel af samme navn", async () => {
    await start("Tal");
    udfyld(ark(vaert.model, "Tal"), [["a"], [1]]);
    ark(vaert.model, "Tal").tables.push({ id: "9", name: "Tilsyn_Overblik", range: { row: 0, column: 0, rowCount: 2, columnCount: 1 }, showHeaders: true, showTotals: false, style: "", showBandedRows: true, showFilterButton: true });
    await skriv(plan(overblik("x")));
    expect(ark(vaert.model, "Tilsyn Overblik").tables[0]?.name).toBe("Tilsyn_Overblik_2");
  });

  it("skriver 20.000 rækker uden at sprænge grænsen for et kald", async () => {
    await start("Tal");
    const raekker = Array.from({ length: 20_000 }, (_, i) => [
      { v: `Borger nr. ${i}`, stil: "tekst" as const },
      { v: i / 20_000, stil: "andel" as const },
      { v: i % 2 === 0 ? "Opfyldt" : "Ikke opfyldt", stil: i % 2 === 0 ? ("god" as const) : ("daarlig" as const) },
    ]);
    const kolonner = ["Hvem", "Andel", "Dom"].map((titel) => ({ titel, stil: "tekst" as const }));
    await skriv(plan({ ...kvalitet, blokke: [{ slags: "tabel", raekke: 0, navn: "Tilsyn_Stor", kolonner, raekker }] }));
    const { cells } = ark(vaert.model, "Tilsyn Datakvalitet");
    expect([cells.value(20_000, 0), cells.value(20_000, 2)]).toEqual(["Borger nr. 19999", "Ikke opfyldt"]);
    expect(vaert.model.styles[cells.style(20_000, 2)]?.bold).toBe(true);
  }, 60_000);
});

describe("Når Excel siger nej", () => {
  const afvist = async (kode: string, sted: string | null): Promise<void> => {
    await expect(skriv(plan(overblik("ny"), kvalitet))).rejects.toMatchObject({ kode, sted });
  };

  it("skriver intet i en skrivebeskyttet mappe", async () => {
    await start("Tal");
    vaert.switches.readOnly = true;
    await afvist("skrivebeskyttet", null);
    expect(navne(vaert.model)).toEqual(["Tal"]);
  });

  it("siger, hvilket af vore ark der er beskyttet, før noget skrives", async () => {
    await start("Tal");
    await skriv(plan(overblik("gammel"), kvalitet));
    ark(vaert.model, "Tilsyn Datakvalitet").isProtected = true;
    await afvist("beskyttet-ark", "Tilsyn Datakvalitet");
    expect(indhold("Tilsyn Overblik")[1]?.[0]).toBe("gammel");
  });

  it("melder, at en celle er ved at blive redigeret", async () => {
    await start("Tal");
    vaert.switches.cellEdit = true;
    await afvist("redigerer-celle", null);
  });

  it("er ligeglad med, at en anden mappe har fokus", async () => {
    await start("Tal");
    vaert.switches.otherWorkbookInFocus = true;
    await skriv(plan(overblik("x")));
    expect(navne(vaert.model)).toEqual(["Tal", "Tilsyn Overblik"]);
  });

  it("stopper efter afbryd, og næste kørsel læger det", async () => {
    await start("Tal");
    const afbryder = new AbortController();
    await expect(anvend(plan(overblik("x"), kvalitet), () => afbryder.abort(), afbryder.signal)).rejects.toMatchObject({ kode: "afbrudt" });
    await skriv(plan(overblik("x"), kvalitet));
    expect(navne(vaert.model)).toEqual(["Tal", "Tilsyn Overblik", "Tilsyn Datakvalitet"]);
  });
});
