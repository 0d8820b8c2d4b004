import { broek, fraTal } from "../../src/rules";
import { procentpoint } from "../../src/rules/grundlag/andel";

test("afstanden til grænsen er et tal, også for den mindste andel en celle kan holde", () => {
  expect(procentpoint(fraTal(5e-324), broek(1, 5))).toBeCloseTo(-20, 10);
  expect(procentpoint(broek(1, 4), broek(1, 5))).toBe(5);
});
