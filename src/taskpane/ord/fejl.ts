/** What the person is told when something goes wrong between the add-in and Excel. */
import type { Excelfejl, Fejlkode } from "../../workbook/office/fejl";
import type { Sprog, Tosproget } from "../../workbook/tekst";

const TEKST: Tosproget<Readonly<Record<Fejlkode, string>>> = {
  da: {
    "redigerer-celle": "Excel venter på, at du bliver færdig med at skrive i en celle. Tryk Enter eller Esc i arket, og prøv igen.",
    "beskyttet-ark": "Arket er beskyttet og kan ikke skrives. Fjern beskyttelsen under Gennemse, og prøv igen.",
    "beskyttet-mappe": "Arbejdsmappens struktur er beskyttet, så der kan ikke laves eller fjernes ark. Fjern beskyttelsen under Gennemse, og prøv igen.",
    skrivebeskyttet: "Arbejdsmappen er åbnet skrivebeskyttet. Gem en kopi, eller vælg Rediger, og prøv igen.",
    "for-stort": "Der er flere celler, end Excel kan sende på én gang. Fjern ark eller kolonner, der ikke skal bruges, og prøv igen.",
    "mappe-lukket": "Arbejdsmappen er lukket eller svarer ikke. Åbn den igen, og prøv igen.",
    "ark-vaek": "Et ark eller en tabel er slettet eller omdøbt, mens programmet arbejdede. Kør alle regler igen.",
    "adgang-naegtet": "Excel gav ikke adgang til cellerne. Se efter, om arket eller arbejdsmappen er beskyttet eller skrivebeskyttet, og prøv igen.",
    "flettede-celler": "Celler er flettet, filtreret eller en del af en pivottabel på en måde, der spærrer for at skrive. Ophæv det på arket, og prøv igen.",
    "datoer-fra-1904": "Arbejdsmappen regner datoer fra 1904, så hver dato ville blive læst fire år for tidligt. Slå Brug 1904-datosystem fra under Filer, Indstillinger, Avanceret, læg 1.462 til de datoer, der så er forkerte, og prøv igen.",
    "navn-optaget": "Et navn er allerede i brug i arbejdsmappen. Omdøb arket eller tabellen, og prøv igen.",
    "ikke-understoettet": "Denne udgave af Excel kan ikke det, programmet bad om. Opdatér Excel (Excel 2021, Microsoft 365 eller Excel på nettet).",
    optaget: "Excel har travlt eller afviste kaldet. Vent et øjeblik, og prøv igen.",
    afbrudt: "Kørslen blev afbrudt. Arbejdsmappen er, som den var.",
    ukendt: "Excel meldte en fejl, som programmet ikke kender. Prøv igen; gem og genåbn arbejdsmappen, hvis det fortsætter.",
  },
  en: {
    "redigerer-celle": "Excel is waiting for you to finish typing in a cell. Press Enter or Esc in the sheet, and try again.",
    "beskyttet-ark": "The sheet is protected and cannot be written. Remove the protection under Review, and try again.",
    "beskyttet-mappe": "The structure of the workbook is protected, so sheets can be neither made nor removed. Remove the protection under Review, and try again.",
    skrivebeskyttet: "The workbook is open as read-only. Save a copy, or choose Edit, and try again.",
    "for-stort": "There are more cells than Excel can send at a time. Remove sheets or columns that are not to be used, and try again.",
    "mappe-lukket": "The workbook is closed or does not answer. Open it again, and try again.",
    "ark-vaek": "A sheet or table was deleted or renamed while the add-in was working. Run all rules again.",
    "adgang-naegtet": "Excel gave no access to the cells. See whether the sheet or workbook is protected or read-only, and try again.",
    "flettede-celler": "Cells are merged, filtered or part of a pivot table in a way that blocks writing. Undo it on the sheet, and try again.",
    "datoer-fra-1904": "The workbook counts dates from 1904, so every date would be read four years too early. Turn off Use 1904 date system under File, Options, Advanced, add 1,462 to the dates that are then wrong, and try again.",
    "navn-optaget": "A name is already used in the workbook. Rename the sheet or table, and try again.",
    "ikke-understoettet": "This version of Excel cannot do what the add-in asked for. Update Excel (Excel 2021, Microsoft 365 or Excel on the web).",
    optaget: "Excel is busy or refused the call. Wait a moment, and try again.",
    afbrudt: "The run was cancelled. The workbook is as it was.",
    ukendt: "Excel reported an error that the add-in does not know. Try again; save and reopen the workbook if it goes on.",
  },
};

/** One plain message: where, what, what to do; Office's own code only when the add-in does not know it. */
export function fejltekst({ kode, sted, teknisk }: Excelfejl, sprog: Sprog = "da"): string {
  const hvor = sted === null ? "" : `${sted}: `;
  return `${hvor}${TEKST[sprog][kode]}${kode === "ukendt" && teknisk !== null ? ` (${teknisk})` : ""}`;
}
