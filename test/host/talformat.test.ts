import { formatNumber } from "../../workbench/host/talformat";

test.each([
  ["General", 1234.5, "1234,5"],
  ["General", 0.1 + 0.2, "0,3"],
  ["General", -7, "-7"],
  ["General", 1e15, "1E+15"],
  ["0", 2.5, "3"],
  ["0.00", 2.5, "2,50"],
  ["#,##0", 1234567, "1.234.567"],
  ["#,##0.00", -1234.5, "-1.234,50"],
  ["0%", 0.256, "26%"],
  ["0.0%", 0.2, "20,0%"],
  ["0.0%", -0.0001, "-0,0%"],
  ["0.0##", 1.5, "1,5"],
  ['0 "personer"', 12, "12 personer"],
  ["+0;-0;0", 5, "+5"],
  ["+0;-0;0", -5, "-5"],
  ["+0.0;-0.0;0.0", 0, "0,0"],
  ["dd-mm-yyyy", 45_292, "01-01-2024"],
  ["d. mmmm yyyy", 45_292, "1. januar 2024"],
  ["yyyy-mm-dd hh:mm", 45_292.5, "2024-01-01 12:00"],
  ["mmm yyyy", 45_323, "feb 2024"],
  ["[Red]0", 3, "3"],
  ["@", 3, "3"],
])("%j viser %d som %j", (format, tal, vist) => {
  expect(formatNumber(format, tal)).toBe(vist);
});

test("i en mappe med 1904-datoer er samme serietal fire år senere", () => {
  expect(formatNumber("dd-mm-yyyy", 45_292 - 1462, true)).toBe("01-01-2024");
});
