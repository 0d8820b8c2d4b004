import { Excelfejl } from "../../../src/workbook/office/fejl";
import { anvend } from "../../../src/workbook/office/anvend";
import { laesMappe } from "../../../src/workbook/office/laes";
import type { Gitter, Problem } from "../../../src/workbook/parse/typer";
import type { Vaert } from "../../../workbench/host/vaert";
import { nyMappe } from "../../host/mappe";
import { aabn, ark, overblik, plan, udfyld } from "./hjaelp";

let vaert: Vaert;
afterEach(() => vaert.stop());

async function laes(afbryd = new AbortController()): Promise<{ dele: Gitter[]; problemer: Problem[]; fremdrift: string[] }> {
  const dele: Gitter[] = [];
  const problemer: Problem[] = [];
  const fremdrift: string[] = [];
  await laesMappe(
    { del: (g) => void dele.push(g), problem: (p) => problemer.push(p), fremdrift: (f) => fremdrift.push(`${f.ark} ${f.raekkerLaest}/${f.raekkerIAlt}`) },
    afbryd.signal,
  );
  return { dele, problemer, fremdrift };
}

const saml = (dele: readonly Gitter[]): Gitter[] => dele.slice(0, 1).map((foerste) => ({ ...foerste, celler: dele.flatMap(({ celler }) => celler) }));

describe("At læse arbejdsmappen", () => {
  it("læser brugte celler med deres sted, skjulte ark med, tomme ark ikke", async () => {
    const mappe = nyMappe("Tal", "Tomt", "Skjult");
    ark(mappe, "Skjult").visibility = "Hidden";
    ark(mappe, "Tal").cells.setValue(2, 1, "Ishøj");
    ark(mappe, "Tal").cells.setValue(3, 2, 34.6);
    udfyld(ark(mappe, "Skjult"), [[true]]);
    vaert = await aabn(mappe);
    expect((await laes()).dele).toEqual([
      { ark: "Tal", raekke: 2, kolonne: 1, celler: [["Ishøj", ""], ["", 34.6]], exceltabeller: [], sidste: 3 },
      { ark: "Skjult", raekke: 0, kolonne: 0, celler: [[true]], exceltabeller: [], sidste: 0 },
    ]);
  });

  it("fortæller, hvor Excels tabeller står", async () => {
    const mappe = nyMappe("Tal");
    udfyld(ark(mappe, "Tal"), [["Titel"], [], ["a", "b"], [1, 2]]);
    ark(mappe, "Tal").tables.push({ id: "1", name: "T", range: { row: 2, column: 0, rowCount: 2, columnCount: 2 }, showHeaders: true, showTotals: false, style: "", showBandedRows: true, showFilterButton: true });
    vaert = await aabn(mappe);
    expect((await laes()).dele[0]?.exceltabeller).toEqual([{ navn: "T", raekke: 2, kolonne: 0, raekker: 2, kolonner: 2 }]);
  });

  it("læser ikke sine egne ark", async () => {
    const mappe = nyMappe("Tal");
    udfyld(ark(mappe, "Tal"), [[1]]);
    vaert = await aabn(mappe);
    await anvend(plan(overblik("x")), () => undefined, new AbortController().signal);
    expect((await laes()).dele.map((d) => d.ark)).toEqual(["Tal"]);
  });

  it("melder et diagramark som et ark uden celler og læser resten", async () => {
    const mappe = nyMappe("Tal", "Diagram1", "Mere");
    const sheets = mappe.sheets.map((s) => (s.name === "Diagram1" ? { ...s, hasCells: false } : s));
    mappe.sheets.splice(0, 3, ...sheets);
    udfyld(ark(mappe, "Tal"), [[1]]);
    udfyld(ark(mappe, "Mere"), [[2]]);
    vaert = await aabn(mappe);
    const { dele, problemer } = await laes();
    expect(dele.map((d) => d.ark)).toEqual(["Tal", "Mere"]);
    expect(problemer).toEqual([{ kode: "ark-uden-celler", ark: "Diagram1", celle: "", fundet: "", virkning: "udeladt" }]);
  });

  it("læser et stort ark i dele, som samles til det samme", async () => {
    const mappe = nyMappe("Borgere");
    const raekker = Array.from({ length: 70_000 }, (_, i) => [`Borger ${i}`, i, i % 2 === 0]);
    udfyld(ark(mappe, "Borgere"), raekker);
    vaert = await aabn(mappe);
    const { dele, fremdrift } = await laes();
    expect(dele.length).toBeGreaterThan(1);
    expect(saml(dele)).toEqual([{ ark: "Borgere", raekke: 0, kolonne: 0, celler: raekker, exceltabeller: [], sidste: 69_999 }]);
    expect(fremdrift.at(-1)).toBe("Borgere 70000/70000");
  });

  it("tager mindre dele, når teksterne er så lange, at svaret sprænger grænsen", async () => {
    const mappe = nyMappe("Noter");
    const raekker = Array.from({ length: 3000 }, (_, i) => [`${i} ${"lang tekst ".repeat(400)}`]);
    udfyld(ark(mappe, "Noter"), raekker);
    vaert = await aabn(mappe);
    const { dele } = await laes();
    expect(dele.length).toBeGreaterThan(1);
    expect(saml(dele)[0]?.celler).toEqual(raekker);
  });

  it("opgiver et ark med en løs værdi i sidste række, i stedet for at læse 17 milliarder celler", async () => {
    const mappe = nyMappe("Tal");
    ark(mappe, "Tal").cells.setValue(0, 0, 1);
    ark(mappe, "Tal").cells.setValue(1_000_000, 30, 1);
    vaert = await aabn(mappe);
    expect((await laes()).problemer.map((p) => p.kode)).toEqual(["ark-for-stort"]);
  });

  it("stopper, når brugeren afbryder", async () => {
    vaert = await aabn(nyMappe("Tal"));
    const afbryd = new AbortController();
    afbryd.abort();
    await expect(laes(afbryd)).rejects.toEqual(new Excelfejl("afbrudt"));
  });

  it("siger, hvilket ark der forsvandt undervejs", async () => {
    const mappe = nyMappe("Tal", "Væk");
    udfyld(ark(mappe, "Tal"), [[1]]);
    vaert = await aabn(mappe);
    const dele: Gitter[] = [];
    const slet = (): number => mappe.sheets.splice(1, 1).length;
    await expect(
      laesMappe({ del: (g): void => { dele.push(g); slet(); }, problem: () => undefined, fremdrift: () => undefined }, new AbortController().signal),
    ).rejects.toMatchObject({ kode: "ark-vaek", sted: "Væk" });
  });
});
