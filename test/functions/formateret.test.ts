/** Shares and dates carry their format where Excel can take it [CustomFunctionsRuntime 1.4], and are plain numbers elsewhere. */
import { andelCelle, datoCelle } from "../../src/functions/svar";

const medOffice = (office: unknown): void => void Object.assign(globalThis, { Office: office });
afterEach(() => void Reflect.deleteProperty(globalThis, "Office"));

const spurgt: string[] = [];
const runtime = (findes: boolean) => ({ context: { requirements: { isSetSupported: (saet: string, version: string) => (spurgt.push(`${saet} ${version}`), findes) } } });

test("et Excel, der kan, får tallet med format", () => {
  medOffice(runtime(true));
  expect([andelCelle(0.742), datoCelle(45_657)]).toEqual([
    { type: "Double", basicValue: 0.742, numberFormat: "0.0%" },
    { type: "Double", basicValue: 45_657, numberFormat: "dd-mm-yyyy" },
  ]);
  expect(new Set(spurgt)).toEqual(new Set(["CustomFunctionsRuntime 1.4"]));
});

test.each([
  ["et Excel, der ikke kan", runtime(false)],
  ["et Excel uden svar om det", { context: {} }],
  ["før Office er klar", {}],
])("%s, får tallet alene", (_, office) => {
  medOffice(office);
  expect([andelCelle(0.742), datoCelle(45_657)]).toEqual([0.742, 45_657]);
});

test("uden Office er det tallet alene", () => expect(andelCelle(0.742)).toBe(0.742));
