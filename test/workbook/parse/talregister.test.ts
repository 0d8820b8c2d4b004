import fc from "fast-check";
import { cprTal, normaliserId, Personregister } from "../../../src/workbook/parse/personer";
import { Talregister } from "../../../src/workbook/parse/talregister";

test("registret husker hvert tal, også når det vokser", () =>
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 9_999_999_999 }), { maxLength: 200 }), (tal) => {
      const register = new Talregister();
      for (const [nr, t] of tal.entries()) expect(register.findEllerSaet(t, nr)).toBe(-1);
      expect(tal.map((t) => register.findEllerSaet(t, 9999))).toEqual(tal.map((_, nr) => nr));
      expect(register.findEllerSaet(10_000_000_000, tal.length)).toBe(-1);
    }),
  ));

test("registret kan rumme flere, end det begynder med plads til", () => {
  const register = new Talregister();
  for (let i = 0; i < 20_000; i++) expect(register.findEllerSaet(i * 4096, i)).toBe(-1);
  for (let i = 0; i < 20_000; i += 97) expect(register.findEllerSaet(i * 4096, 0)).toBe(i);
});

test("to numre, der kun skiller sig på de øverste cifre, er to personer", () => {
  const register = new Talregister();
  const tal = [101701234, 101701234 + 2 ** 32, 101701234 + 2 ** 33];
  tal.forEach((t, nr) => register.findEllerSaet(t, nr));
  expect(tal.map((t) => register.findEllerSaet(t, 7))).toEqual([0, 1, 2]);
});

test.each([
  ["0101701234", 101701234],
  ["010170-1234", 101701234],
  ["010170 1234", -1],
  ["01017o1234", -1],
  ["010170/234", -1],
  ["010170123:", -1],
  ["B0100000001", -1],
  ["010170--234", -1],
  ["", -1],
])("%s som tal er %i", (tekst, tal) => expect(cprTal(tekst)).toBe(tal));

test("en person er den samme, hvordan nummeret end er skrevet", () => {
  const register = new Personregister();
  const nr = register.nummer("010170-1234");
  for (const celle of ["0101701234", "0101701234", "010170 1234", " 010170-1234 ", 101701234, "101701234", "010170-1234"]) expect(register.nummer(celle)).toBe(nr);
  expect(register.ider).toEqual(["0101701234"]);
  expect(register.nummer("S-17")).toBe(1);
  expect(register.nummer("S-17")).toBe(1);
  expect(register.ider[1]).toBe(normaliserId("S-17"));
  expect(register.nummer("")).toBe(-1);
});
