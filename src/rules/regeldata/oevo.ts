/** Øvrig vejledning og opkvalificering: when it counts as an offer [F7]. */
import type * as z from "zod/mini";
import type { Dag } from "../grundlag/tid";
import type { Gruppe } from "../grundlag/ydelsesgruppe";
import { gaelderPaa, kraevUdenOverlap } from "./gyldighed";
import { laes } from "./laes";
import data from "./oevo.json";
import type { Regelsaet } from "./regelsaet";
import type { oevoSkema } from "./skema";
import { slaaGruppeOp } from "./ydelsesgrupper";

export type Oevoregel = z.infer<typeof oevoSkema>;

export const OEVO: readonly Oevoregel[] = laes(data);
kraevUdenOverlap("øvrig vejledning og opkvalificering", OEVO);

const UDDANNELSESHJAELP = slaaGruppeOp("Uddannelseshjælp");

/** Whether one that began on `start` counts in the row of `gruppe`; before the first rule it does. */
export function oevoTaeller({ oevo }: Regelsaet, start: Dag, gruppe: Gruppe): boolean {
  const regel = oevo.find((r) => gaelderPaa(r, start));
  return regel === undefined || regel.taeller === "alle" || (regel.taeller === "kun-uddannelseshjaelp" && gruppe === UDDANNELSESHJAELP);
}
