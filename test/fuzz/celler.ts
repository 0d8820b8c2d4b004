/** What cells of real workbooks hold besides what they should. */
import fc from "fast-check";
import type { Celle } from "../../src/workbook/parse/typer";

const FEJL = ["#N/A", "#REF!", "#VALUE!", "#DIV/0!", "#NAME?", "#NULL!", "#NUM!", "#SPILL!", "#CALC!", "#I/T", "#REFERENCE!", "#VÆRDI!", "########"];
const MANGLER = [".", "..", "...", "…", "-", "–", "—", "--", " ", "\u00a0", "\u200b", "\ufeff", "i.o.", "u.o.", "*", "x", "n/a", "?", "<3", "<5", "under 5"];
const TAL = ["34,6", "34.6", "34,6 %", "34,6%", "34,6 pct.", "1.234", "1.234,5", "1 234", "1\u00a0234", "1\u202f234", "0", "0,0", "-0", "−3,2", "+4", "100", "100,1", "12,34,5", "1..2", "3,", ",3", "1e3", "0x1F", "½", "٣٤", "３４", "1O,5", "l2", "12 af 30", "(12)", "12*", "1)", "99999999999999999999"];
const DATOER = [
  "31-12-2023", "31.12.2023", "31/12/2023", "2023-12-31", "31. december 2023", "31-12-23", "12/31/2023", "31-02-2023", "00-00-0000", "31-12-9999", "1/1/1900", "29-02-2023", "2024M01", "jan-24", "januar 2024",
  "2024-01-01T00:00:00Z", "01-01-2024 kl. 10:30", "d. 1. jan. 2024", "ultimo 2023", "uge 12", "2. kvartal 2023", "2023", "20240101", "1.1.24", "mandag d. 1. januar 2024", "1-13-2024",
];
const SERIER = [0, 1, 59, 60, 61, 43_830, 45_292, 45_292.75, 45_657, 73_050, 73_051, 2_958_465, 2_958_466, 20_240_101, -1, -45_292];
const TEGN = ["\u202eABC", "\u2067עברית\u2069", "مرحبا", "😀", "👩‍👩‍👧", "A\u0301", "ﬁ", "\u0000", "a\tb", "a\nb", "a\r\nb", "\ud800", "_x000D_", "𝟙𝟚", "Å", "A\u030a", "ß", "İ"];
const FARLIGE = ["=1+1", "+1", "-1+cmd|' /C calc'!A0", "@SUM(A1)", "'citat", "<img src=x onerror=alert(1)>", "javascript:alert(1)", "\\\\server\\del", "constructor", "__proto__", "toString", "hasOwnProperty"];
const PERSONER = ["010170-1234", "0101701234", "101701234", "P-77", "0101701234 ", "010170 1234", "311399-9999", "000000-0000", "anonym"];

export const underlig: fc.Arbitrary<Celle> = fc.oneof(
  fc.constantFrom<Celle>(...FEJL, ...MANGLER, ...TAL, ...DATOER, ...SERIER, ...TEGN, ...FARLIGE, ...PERSONER),
  fc.constantFrom<Celle>(true, false, NaN, Infinity, -Infinity, -0, 1e308, 5e-324, Number.MAX_SAFE_INTEGER, 0.1 + 0.2),
  fc.double(), fc.integer(), fc.string({ unit: "grapheme" }), fc.string({ unit: "binary", maxLength: 40 }),
  fc.constantFrom("a", "1", " ", ".", "jan ", "ikke fået ", "((", "2022 ", "- ").chain((ord) => fc.integer({ min: 50, max: 4000 }).map((n) => ord.repeat(n))),
);

/** Texts, numbers and signs that can never be read as a figure: a missing one, an error or words. */
export const ULAESELIGE: readonly Celle[] = [...FEJL.slice(0, 9), ".", "..", "-", "–", "", "1O,5", "l2", "12,34,5", "1..2", "3,", ",3", "0x1F", "½", "12 af 30", "😀", "ukendt", "<3", "<5", "?", "x", "*", true, false];
