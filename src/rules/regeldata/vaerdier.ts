/** Dated numbers of the rules: limits, required counts, hours, seniority. */
import * as z from "zod/mini";
import { type Broek, broek } from "../grundlag/broek";
import type { Dag } from "../grundlag/tid";
import data from "./vaerdier.json";
import { gaelderPaa, kraevUdenOverlap } from "./gyldighed";
import type { Regelsaet } from "./regelsaet";
import { VAERDI_IDER, vaerdiSkema } from "./skema";

export type Regelvaerdi = z.infer<typeof vaerdiSkema>;
export type VaerdiId = Regelvaerdi["id"];

export const REGELVAERDIER: readonly Regelvaerdi[] = z.array(vaerdiSkema).parse(data);

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

/** A limit in per cent as an exact fraction 0–1. */
export const somAndel = (v: Regelvaerdi): Broek => broek(v.vaerdi, 100);
