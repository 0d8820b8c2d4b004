/** Recalculation in a running host with the built add-in. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readFunctionMetadata } from "./funktioner";
import { genberegn, type Genberegning } from "./genberegn";
import type { Vaert } from "./vaert";

/** @param mappe the built add-in, with `functions.json` */
export function genberegnIVaert(vaert: Vaert, mappe: string): Promise<Genberegning> {
  const fil = join(mappe, "functions.json");
  const funktioner = new Set(existsSync(fil) ? readFunctionMetadata(readFileSync(fil, "utf8")).flags.keys() : []);
  return genberegn({ model: vaert.model, funktioner, kald: (id, argumenter, adresse) => vaert.invokeFunction(id, argumenter, adresse) });
}
