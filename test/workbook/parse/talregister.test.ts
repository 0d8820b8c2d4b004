import fc from "fast-check";
import { cprTal, normaliserId, Personregister } from "../../../src/workbook/parse/personer";
import { Talregister } from "../../../src/workbook/parse/talregister";

test("registret husker hvert tal, også når det vokser", () =>
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 9_999_999_999 }), { maxLength: 200 }), (tal) => {
      const register = new Talregister();
      tal.forEach((t, nr) => register.saet(t, nr));
      expect(tal.map((t) => register.hent(t))).toEqual(tal.map((_, nr) => nr));
      expect(register.hent(10_000_000_000)).toBeUndefined();
    }),
  ));

test("registret kan rumme flere, end det begynder med plads til", () => {
  const register = new Talregister();
  for (let i = 0; i < 20_000; i++) register.saet(i * 4096, i);
  for (let i = 0; i < 20_000; i += 97) expect(register.hent(i * 4096)).toBe(i);
});

test.each([
  ["0101701234", 101701234],
  ["010170-1234", 101701234],
  ["010170 1234", -1],
  ["01017o1234", -1],
  ["B0100000001", -1],
  ["", -1],
])("%s som tal er %i", (tekst, tal) => expect(cprTal(tekst)).toBe(tal));

test("en person er den samme, hvordan nummeret end er skrevet", () => {
  const register = new Personregister();
  const nr = register.nummer("010170-1234");
  for (const celle of ["0101701234", "010170 1234", " 010170-1234 ", 101701234, "101701234"]) expect(register.nummer(celle)).toBe(nr);
  expect(register.ider).toEqual(["0101701234"]);
  expect(register.nummer("S-17")).toBe(1);
  expect(register.ider[1]).toBe(normaliserId("S-17"));
});
