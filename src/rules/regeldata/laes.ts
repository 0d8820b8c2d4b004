/**
 * Reads the rule data without carrying their schema along, since functions.js must be small: dates become days, and a date
 * that does not exist stops the program when it loads. That the data have the shape of `skema.ts` is proved by the tests,
 * row by row, before anything is shipped.
 */
import { fraIso } from "../grundlag/tid";

const DATOER = new Set(["fra", "til", "kontrolleret"]);

function somDage(vaerdi: unknown): unknown {
  if (Array.isArray(vaerdi)) return vaerdi.map(somDage);
  if (typeof vaerdi !== "object" || vaerdi === null) return vaerdi;
  return Object.fromEntries(Object.entries(vaerdi).map(([felt, v]) => [felt, DATOER.has(felt) && typeof v === "string" ? fraIso(v) : somDage(v)]));
}

/** @typeParam T what the file's schema gives */
export const laes = <T>(raekker: readonly object[]): readonly T[] => raekker.map((r) => somDage(r) as T);
