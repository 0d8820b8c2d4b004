/** What the yearly assessment uses, by måleår [S3]. */
import type * as z from "zod/mini";
import { dagAf } from "../grundlag/tid";
import { laes } from "./laes";
import data from "./maaleaar.json";
import type { Gyldig } from "./gyldighed";
import type { Regelsaet } from "./regelsaet";
import type { maaleaarSkema } from "./skema";

export type Maaleaarsregel = z.infer<typeof maaleaarSkema>;

export const MAALEAAR: readonly Maaleaarsregel[] = laes(data);

/** @throws RangeError unless exactly one row covers the year. */
export function maaleaarsregel({ maaleaar }: Regelsaet, aar: number): Maaleaarsregel {
  const [regel, ...flere] = maaleaar.filter((r) => (r.fra ?? -Infinity) <= aar && aar <= (r.til ?? Infinity));
  if (!regel || flere.length > 0) throw new RangeError("Måleåret skal have netop én regel");
  return regel;
}

/** First day the row of the table covers; a row without a first year counts from 1900. */
export const maaleaarsgyldighed = (r: Maaleaarsregel): Gyldig => ({
  fra: dagAf({ aar: r.fra ?? 1900, maaned: 1, dag: 1 }),
  til: r.til === null ? null : dagAf({ aar: r.til, maaned: 12, dag: 31 }),
});
