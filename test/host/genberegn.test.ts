import { genberegn, type Genberegning } from "../../workbench/host/genberegn";
import { kalderVores, laesFormel } from "../../workbench/host/genberegn-formel";
import type { FunctionAnswer, FunctionArgument } from "../../workbench/host/funktioner";
import { CellError, type CellValue } from "../../workbench/model/celler";
import type { SheetModel, WorkbookModel } from "../../workbench/model/mappe";
import { nyMappe } from "./mappe";

const VORES = new Set(["SUMMEN", "TABEL", "FEJL", "SE"]);
const erVores = (navn: string): boolean => VORES.has(navn);

const celler = (a: FunctionArgument): CellValue[][] => (Array.isArray(a) ? a.map((r: readonly CellValue[] | CellValue) => (Array.isArray(r) ? [...r] : [r as CellValue])) : [[a as CellValue]]);

/** Functions that a reader can follow; single cells arrive as their address. */
async function regn(model: WorkbookModel): Promise<Genberegning> {
  const vaerdi = (a: FunctionArgument): FunctionArgument => {
    if (typeof a !== "object" || a === null || !("address" in a)) return a;
    const [, navn = "", kolonne = "A", raekke = "1"] = /^'?([^'!]+)'?!([A-Z])(\d+)$/.exec(a.address) ?? [];
    return model.sheets.find((s) => s.name === navn)?.cells.value(Number(raekke) - 1, kolonne.charCodeAt(0) - 65) ?? null;
  };
  const kald = (id: string, raa: readonly FunctionArgument[]): Promise<FunctionAnswer> => {
    const argumenter = raa.map(vaerdi);
    const tal = argumenter.flatMap((a) => celler(a).flat()).filter((c) => typeof c === "number");
    if (id === "SUMMEN") return Promise.resolve({ ok: true, value: tal.reduce((a, b) => a + b, 0) });
    if (id === "TABEL") return Promise.resolve({ ok: true, value: Array.from({ length: tal[0] ?? 0 }, (_, r) => [r, `række ${r}`]) });
    if (id === "SE") return Promise.resolve({ ok: true, value: JSON.stringify(argumenter.map((a) => (a === undefined ? "udeladt" : a))) });
    return Promise.resolve({ ok: false, code: "#N/A", message: "Det går ikke" });
  };
  return genberegn({ model, kald, funktioner: VORES });
}

const formel = (ark: SheetModel, r: number, c: number, tekst: string): void => ark.cells.setFormula(r, c, tekst, null);

function mappe(): { model: WorkbookModel; ark: SheetModel; andet: SheetModel } {
  const model = nyMappe("Ark1", "Ark 2");
  const [ark, andet] = model.sheets;
  if (!ark || !andet) throw new Error("Mappen skal have to ark");
  return { model, ark, andet };
}

describe("formler, der genberegnes", () => {
  it("læses med områder, andre ark, hele kolonner, tabeller, konstanter og udeladte argumenter", () => {
    expect(laesFormel("=SE(A1:B2,'Ark 2'!$A:$B,Tabel1[#All],Tabel1[[#All],[Navn]],-1.5,\"a\"\"b\",TRUE,,)", erVores)).toEqual({
      art: "kald",
      navn: "SE",
      argumenter: [
        { art: "omraade", ark: null, adresse: "A1:B2" },
        { art: "omraade", ark: "Ark 2", adresse: "$A:$B" },
        { art: "tabel", navn: "Tabel1", dele: ["#All"], kolonner: null },
        { art: "tabel", navn: "Tabel1", dele: ["#All"], kolonner: { fra: "Navn", til: "Navn" } },
        { art: "konstant", vaerdi: -1.5 },
        { art: "konstant", vaerdi: 'a"b' },
        { art: "konstant", vaerdi: true },
        { art: "udeladt" },
        { art: "udeladt" },
      ],
    });
  });

  it.each(["=SUMMEN(A1)+1", "=IF(A1,SUMMEN(A2),0)", "=SUMMEN(SUM(A1:A2))", "=SUMMEN(A1", '=SUMMEN("a)'])("lades stå, når de er mere end et kald: %s", (tekst) => {
    expect(laesFormel(tekst, erVores)).toBeNull();
    expect(kalderVores(tekst, erVores)).toBe(true);
  });

  it("en tekst, der ligner et kald, er ikke et", () => expect(kalderVores('=A1&"SUMMEN(1)"', erVores)).toBe(false));

  it("regnes i den rækkefølge, de hviler på hinanden", async () => {
    const { model, ark } = mappe();
    formel(ark, 0, 0, "=SUMMEN(A2,1)");
    formel(ark, 1, 0, "=SUMMEN(A3:A4)");
    ark.cells.setValue(2, 0, 20);
    ark.cells.setValue(3, 0, 1);
    formel(ark, 4, 0, "=SUMMEN(SUMMEN(A1),A2)");
    const { beregnede } = await regn(model);
    expect([0, 1, 4].map((r) => ark.cells.value(r, 0))).toEqual([22, 21, 43]);
    expect(beregnede).toHaveLength(3);
  });

  it("breder en tabel ud, rydder den, når den bliver mindre, og siger #SPILL!, når noget står i vejen", async () => {
    const { model, ark } = mappe();
    ark.cells.setValue(0, 5, 3);
    formel(ark, 0, 0, "=TABEL(F1)");
    await regn(model);
    expect([0, 1, 2].map((r) => ark.cells.value(r, 1))).toEqual(["række 0", "række 1", "række 2"]);
    ark.cells.setValue(0, 5, 2);
    await regn(model);
    expect([1, 2].map((r) => ark.cells.value(r, 1))).toEqual(["række 1", null]);
    ark.cells.setValue(2, 0, "min egen");
    ark.cells.setValue(0, 5, 4);
    await regn(model);
    expect([ark.cells.value(0, 0), ark.cells.value(1, 1), ark.cells.value(2, 0)]).toEqual([new CellError("#SPILL!"), null, "min egen"]);
    expect(ark.cells.formula(0, 0)).toBe("=TABEL(F1)");
  });

  it("henter fra andre ark, hele kolonner, tabeller og navne", async () => {
    const { model, ark, andet } = mappe();
    [["Navn", "Tal"], ["a", 1], ["b", 2]].forEach((raekke, r) => raekke.forEach((v, c) => andet.cells.setValue(r, c, v)));
    andet.tables.push({ id: "t", name: "Tabel1", range: { row: 0, column: 0, rowCount: 3, columnCount: 2 }, showHeaders: true, showTotals: false, style: "", showBandedRows: false, showFilterButton: false });
    model.names.push({ name: "Tallene", formula: "='Ark 2'!$B$2:$B$3", scope: null });
    ["=SE('Ark 2'!A:B)", "=SE(Tabel1[Tal])", "=SE(Tabel1[#All])", "=SE(Tallene,,1)", "=SE(Findes!A1)"].forEach((tekst, r) => formel(ark, r, 0, tekst));
    await regn(model);
    const hele = '[[["Navn","Tal"],["a",1],["b",2]]]';
    expect(Array.from({ length: 5 }, (_, r) => ark.cells.value(r, 0))).toEqual([hele, "[[[1],[2]]]", hele, '[[[1],[2]],"udeladt",1]', new CellError("#REF!")]);
  });

  it("fortæller om fejl, ringe og det, der ikke blev regnet om", async () => {
    const { model, ark } = mappe();
    formel(ark, 0, 0, "=FEJL()");
    formel(ark, 1, 0, "=SUMMEN(A3)");
    formel(ark, 2, 0, "=SUMMEN(A2)");
    formel(ark, 3, 0, "=SUMMEN(1)*2");
    formel(ark, 4, 0, "=SUM(A1:A2)");
    const svar = await regn(model);
    expect(svar).toEqual({
      beregnede: [
        { ark: "Ark1", adresse: "A1", besked: "Det går ikke" },
        { ark: "Ark1", adresse: "A2", besked: "Formlen henviser til sig selv." },
        { ark: "Ark1", adresse: "A3", besked: "Formlen henviser til sig selv." },
      ],
      sprungetOver: [{ ark: "Ark1", adresse: "A4" }],
      andre: 1,
    });
    expect(ark.cells.value(0, 0)).toEqual(new CellError("#N/A"));
  });
});
