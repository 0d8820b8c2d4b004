/** The door of the parsing. */
export { aflaes, nyAflaeser } from "./aflaes";
export type { Aflaeser, Aflaesningsvalg } from "./mappelaeser";
export { laesDag } from "./dato";
export { normaliserId } from "./personer";
