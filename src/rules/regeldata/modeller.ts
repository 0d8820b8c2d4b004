/** The follow-up models of tidlig indsats, by the last month of a run [T1, T5, T6]. */
import * as z from "zod/mini";
import { type Maaned, sidsteDag } from "../grundlag/tid";
import { gaelderPaa, kraevUdenOverlap } from "./gyldighed";
import data from "./modeller.json";
import type { Regelsaet } from "./regelsaet";
import { modelSkema } from "./skema";

export type Model = z.infer<typeof modelSkema>;

export const MODELLER: readonly Model[] = z.array(modelSkema).parse(data);
kraevUdenOverlap("model for tidlig indsats", MODELLER);

/** `null` for months before the first model. */
export const modelFor = ({ modeller }: Regelsaet, maaned: Maaned): Model | null => modeller.find((m) => gaelderPaa(m, sidsteDag(maaned))) ?? null;
