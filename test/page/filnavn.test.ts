import { filnavn } from "../../workbench/page/filnavn";
import { INDSPROEJTNINGER } from "../sager/indsproejtning";

test.each([
  ["ishoej-2023.xlsx", "ishoej-2023.xlsx"],
  ["Ishøj – november 😀.xlsx", "Ishøj – november 😀.xlsx"],
  ["makroer.XLSM", "makroer.XLSM"],
  ["uden endelse", "uden endelse.xlsx"],
  ["", "arbejdsmappe.xlsx"],
  ["../../autostart.bat", "_.._autostart.bat.xlsx"],
  ["regning\u202exslx.exe", "regning_xslx.exe.xlsx"],
  ["C:\\temp\\a.xlsx", "C__temp_a.xlsx"],
])("%j gemmes som %j", (aabnet, gemt) => expect(filnavn(aabnet)).toBe(gemt));

test.each(INDSPROEJTNINGER)("%s bliver et filnavn og ikke en sti: %j", (_, tekst) => {
  expect(filnavn(`${tekst}.xlsx`)).toMatch(/^[^.\\/:*?"<>|\p{Cc}\u202a-\u202e\u2066-\u2069][^\\/:*?"<>|\p{Cc}\u202a-\u202e\u2066-\u2069]*\.xlsx$/u);
});
