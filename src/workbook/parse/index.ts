/** The door of the parsing. */
export { aflaes, type Aflaesningsvalg } from "./aflaes";
