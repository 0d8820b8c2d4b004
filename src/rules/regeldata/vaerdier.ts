/** Dated numbers of the rules: limits, required counts, hours, seniority. */
import type * as z from "zod/mini";
import { type Broek, broek } from "../grundlag/broek";
import type { Dag } from "../grundlag/tid";
import data from "./vaerdier.json";
import { gaelderPaa, kraevUdenOverlap } from "./gyldighed";
import type { Regelsaet } from "./regelsaet";
import { VAERDI_IDER } from "./ider";
import { laes } from "./laes";
import type { vaerdiSkema } from "./skema";

/** Who decided a version: the sources, the user by changing an assumption, or the user with a limit of their own. */
export type Ophav = "loven" | "antagelse" | "egen-graense";

export interface Regelvaerdi extends z.infer<typeof vaerdiSkema> {
  readonly ophav: Ophav;
}
export type VaerdiId = Regelvaerdi["id"];

export const REGELVAERDIER: readonly Regelvaerdi[] = laes<z.infer<typeof vaerdiSkema>>(data).map((v) => ({ ...v, ophav: "loven" }));

/** The versions of each number. @throws RangeError when two are in force on one day. */
export const efterId = (vaerdier: readonly Regelvaerdi[]): ReadonlyMap<VaerdiId, readonly Regelvaerdi[]> =>
  new Map(
    VAERDI_IDER.map((id) => {
      const versioner = vaerdier.filter((v) => v.id === id);
      kraevUdenOverlap(id, versioner);
      return [id, versioner];
    }),
  );

/** The one version in force on the day; `null` when no rule exists for it. */
export const slaaOp = (r: Regelsaet, id: VaerdiId, dag: Dag): Regelvaerdi | null => r.vaerdier.get(id)?.find((v) => gaelderPaa(v, dag)) ?? null;

/** @throws RangeError when no version is in force on the day. */
export function kraev(r: Regelsaet, id: VaerdiId, dag: Dag): Regelvaerdi {
  const version = slaaOp(r, id, dag);
  if (!version) throw new RangeError(`Ingen regel ${id} gælder den dag`);
  return version;
}

/** A limit in per cent, at most one decimal, as an exact fraction 0–1. */
export const somAndel = (v: Regelvaerdi): Broek => broek(Math.round(v.vaerdi * 10), 1000);
