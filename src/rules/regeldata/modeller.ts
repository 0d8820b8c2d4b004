/** The follow-up models of tidlig indsats, by the last month of a run [T1, T5, T6]. */
import type * as z from "zod/mini";
import { type Maaned, sidsteDag } from "../grundlag/tid";
import { gaelderPaa, kraevUdenOverlap } from "./gyldighed";
import { laes } from "./laes";
import data from "./modeller.json";
import type { Regelsaet } from "./regelsaet";
import type { modelSkema } from "./skema";

export type Model = z.infer<typeof modelSkema>;

export const MODELLER: readonly Model[] = laes(data);
kraevUdenOverlap("model for tidlig indsats", MODELLER);

/** `null` for months before the first model. */
export const modelFor = ({ modeller }: Regelsaet, maaned: Maaned): Model | null => modeller.find((m) => gaelderPaa(m, sidsteDag(maaned))) ?? null;
