import { flyttet, gemt, vist } from "../../workbench/xlsx/formel";

test.each([
  ["A1+B2", 1, 1, "B2+C3"],
  ["$A1+B$2+$C$3", 2, 1, "$A3+C$2+$C$3"],
  ["SUM(A:A)+SUM(1:1)+SUM($B:C)", 1, 1, "SUM(B:B)+SUM(2:2)+SUM($B:D)"],
  ["'Ark A1'!A1&\"A1\"&LOG10(A1)", 1, 0, "'Ark A1'!A2&\"A1\"&LOG10(A2)"],
  ["Ark2!B3:C4", 0, 1, "Ark2!C3:D4"],
  ["A1", -1, 0, "#REF!"],
  ["Moms2024*A1", 1, 0, "Moms2024*A2"],
])("%s flyttet %i ned og %i til højre er %s", (formel, raekker, kolonner, ventet) => {
  expect(flyttet(formel, raekker, kolonner)).toBe(ventet);
});

test("forstavelser tages af og sættes på igen, men aldrig i tekst", () => {
  const fil = '_xlfn.XLOOKUP(A1,_xlfn._xlws.SORT(B:B),_xldudf_FOKUSMAAL_FRIST(A1))&"_xlfn.X"';
  expect(vist(fil)).toBe('=XLOOKUP(A1,SORT(B:B),FOKUSMAAL_FRIST(A1))&"_xlfn.X"');
  expect(gemt(vist(fil))).toBe(fil);
});
