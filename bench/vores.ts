/** What is measured as it is shipped. */
export { byg, fremskriv, tilEnde } from "../src/rules";
export { nyAflaeser } from "../src/workbook/parse/aflaes";
export { nyAflaeserUdenKontrol } from "../src/workbook/parse/mappelaeser";
