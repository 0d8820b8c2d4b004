import { CellError } from "../../workbench/model/celler";
import { startINode } from "../../workbench/host/node";
import type { Vaert } from "../../workbench/host/vaert";
import { nyMappe } from "./mappe";

let vaert: Vaert;
const set: unknown[] = [];
beforeEach(async () => {
  vaert = await startINode({ model: nyMappe("Borgere") });
  set.length = 0;
  CustomFunctions.associate("SE", (...args: unknown[]) => { set.push(...args.slice(0, -1)); return 1; });
});
afterEach(() => vaert.stop());

test("en funktion kaldes gennem Microsofts kørsel og svarer med tal, tekst eller en hel tabel", async () => {
  CustomFunctions.associate("PLUS", (a: number, b: number) => a + b);
  CustomFunctions.associate("SENERE", async () => "om lidt");
  CustomFunctions.associate("TABEL", () => [["Måned", "Andel"], ["2024M01", 0.25]]);
  const svar = await Promise.all([vaert.invokeFunction("PLUS", [3, 4]), vaert.invokeFunction("SENERE", []), vaert.invokeFunction("TABEL", [])]);
  expect(svar).toEqual([{ ok: true, value: 7 }, { ok: true, value: "om lidt" }, { ok: true, value: [["Måned", "Andel"], ["2024M01", 0.25]] }]);
});

test("tomme celler er nul på skrivebordet og ingenting på nettet; et udeladt argument er altid null", async () => {
  vaert.model.sheets[0]?.cells.setValue(0, 0, "CPR");
  await vaert.invokeFunction("SE", [{ address: "Borgere!A1:A2" }, undefined]);
  vaert.switches.blankAs = "zero";
  await vaert.invokeFunction("SE", [{ address: "Borgere!A1:A2" }, undefined]);
  expect(set).toEqual([[["CPR"], [null]], null, [["CPR"], [0]], null]);
});

test("en fejlcelle i et område når frem som en fejl", async () => {
  await vaert.invokeFunction("SE", [[["a", new CellError("#N/A")]]]);
  expect(set).toEqual([[["a", expect.objectContaining({ code: "#N/A" })]]]);
});

test("fejl fra en funktion kommer med kode og besked", async () => {
  CustomFunctions.associate("FEJL", () => { throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, "Ingen regel på den dato"); });
  CustomFunctions.associate("VAERDI", async () => { throw new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, "Argumentet data mangler"); });
  CustomFunctions.associate("BRUD", () => { throw new Error("uventet"); });
  CustomFunctions.associate("CELLER", () => [[1, new CustomFunctions.Error(CustomFunctions.ErrorCode.divisionByZero)]]);
  const [fejl, vaerdi, brud, celler, ukendt] = await Promise.all(["FEJL", "VAERDI", "BRUD", "CELLER", "FINDES_IKKE"].map((id) => vaert.invokeFunction(id, [])));
  expect(fejl).toEqual({ ok: false, code: "#N/A", message: "Ingen regel på den dato" });
  expect(vaerdi).toEqual({ ok: false, code: "#VALUE!", message: "Argumentet data mangler" });
  expect(brud).toMatchObject({ ok: false, code: "#VALUE!" });
  expect(celler).toEqual({ ok: true, value: [[1, new CellError("#DIV/0!")]] });
  expect(ukendt).toMatchObject({ ok: false });
});
