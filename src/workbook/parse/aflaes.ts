/** Reads a workbook's sheets into typed rows, with what was recognised and what was wrong in each list and between them. */
import { type Aflaeser, type Aflaesningsvalg, laesAlle, Mappelaeser } from "./mappelaeser";
import { tjekPersoner } from "./persontjek";
import type { Aflaesning, Gitter } from "./typer";

/** Parses while the next chunk is read. */
export const nyAflaeser = (valg: Aflaesningsvalg = {}): Aflaeser => new Mappelaeser(valg, tjekPersoner);

/** Reads whole sheets. */
export const aflaes = (gitre: readonly Gitter[], valg: Aflaesningsvalg = {}): Aflaesning => laesAlle(nyAflaeser(valg), gitre);
