import { uskadelig } from "../../../src/workbook/tekst";
import { INDSPROEJTNINGER } from "../../sager/indsproejtning";

test.each([
  ["Ishøj\tpå to\nlinjer", "Ishøj\tpå to\nlinjer"],
  ["Ishøj\r\nKommune", "Ishøj\nKommune"],
  ["👩‍👩‍👧 שלום", "👩‍👩‍👧 שלום"],
  ["\u001b[31mOpfyldt", "\ufffd[31mOpfyldt"],
  ["Ishøj\rOpfyldt", "Ishøj\ufffdOpfyldt"],
  ["abc\u202egnp.exe", "abc\ufffdgnp.exe"],
  ["<img src=x onerror=alert(1)>", "<img src=x onerror=alert(1)>"],
])("%j vises som %j", (tekst, vist) => expect(uskadelig(tekst)).toBe(vist));

test.each(INDSPROEJTNINGER)("%s kan hverken styre en terminal eller vende det, der står efter: %j", (_, tekst) => expect(uskadelig(tekst)).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/));
