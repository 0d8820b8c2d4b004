/** What is measured as it is shipped. */
export { byg, tilEnde } from "../src/rules";
export { Mappelaeser } from "../src/workbook/parse/mappelaeser";
export { tjekPersoner } from "../src/workbook/parse/persontjek";
