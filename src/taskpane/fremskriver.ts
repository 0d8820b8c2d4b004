/** The projection, fetched by the runs that have persons. */
export { fremskriv } from "../rules";
