/** The door of the parsing. */
export { aflaes, nyAflaeser, type Aflaeser, type Aflaesningsvalg } from "./aflaes";
export { laesDag } from "./dato";
export { normaliserId } from "./personer";
