import { columnName, formatA1, fullAddress, parseA1, sheetOf } from "../../workbench/host/adresse";
import { HostError } from "../../workbench/host/errors";
import { intersection, subtract } from "../../workbench/host/rektangel";

test.each(["A1", "B2:D9", "XFD1048576", "A:C", "3:7"])("%s læst og skrevet er sig selv", (adresse) => {
  expect(formatA1(parseA1(adresse))).toBe(adresse);
});

test("dollartegn og ark foran er uden betydning, og hjørner må stå bagvendt", () => {
  expect(parseA1("'Ark 1'!$D$9:$B$2")).toEqual({ row: 1, column: 1, rowCount: 8, columnCount: 3 });
});

test.each(["", "A0", "XFE1", "A1048577", "1A", "A1:B", "tekst"])("%j er ingen adresse", (adresse) => {
  expect(() => parseA1(adresse)).toThrow(HostError);
});

test("arknavne citeres, når de skal, og læses igen", () => {
  expect(fullAddress("Data", parseA1("A1"))).toBe("Data!A1");
  expect(fullAddress("Tilsyn Fokusmål", parseA1("A1"))).toBe("'Tilsyn Fokusmål'!A1");
  expect(fullAddress("A1", parseA1("B2"))).toBe("'A1'!B2");
  expect(sheetOf(fullAddress("Hans' ark", parseA1("A1")))).toBe("Hans' ark");
  expect(sheetOf("A1")).toBeNull();
});

test("kolonnenavne går fra A over AA til XFD", () => {
  expect([0, 25, 26, 701, 702, 16_383].map(columnName)).toEqual(["A", "Z", "AA", "ZZ", "AAA", "XFD"]);
});

test("et hul midt i et område efterlader fire stykker, der tilsammen er resten", () => {
  const rest = subtract(parseA1("A1:E5"), parseA1("B2:C3"));
  expect(rest.map(formatA1)).toEqual(["A1:E1", "A2:A3", "D2:E3", "A4:E5"]);
  expect(intersection(parseA1("A1:B2"), parseA1("C3"))).toBeNull();
});
