/** What is measured as it is shipped. */
export { byg, tilEnde } from "../src/rules";
export { nyAflaeser } from "../src/workbook/parse";
