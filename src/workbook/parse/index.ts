/** The door of the parsing. */
export { aflaes, nyAflaeser, type Aflaeser, type Aflaesningsvalg } from "./aflaes";
export { normaliserId } from "./personer";
