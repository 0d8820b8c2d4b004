/** .xlsx in and out: what was not changed is copied byte for byte. `fil.ts` has the same for files on disk. */
export { XLSX_TEKST, XlsxFejl, type Xlsxkode } from "./fejl";
export { laesMappe } from "./laes/mappe";
export { laesRaekker } from "./laes/raekker";
export type { Formel, Modtager } from "./laes/skan";
export { mappeBytes, skrivMappe } from "./skriv/gem";
export { GRAENSER, type Graenser } from "./zip/katalog";
