/** The pane's whole run on arbitrary workbooks: nothing may come out that a cell cannot hold. */
import fc from "fast-check";
import { koer } from "../../src/taskpane/koersel";
import type { Gitter } from "../../src/workbook/parse/typer";
import type { Skriveplan } from "../../src/workbook/plan";
import { spion } from "../taskpane/hjaelp";
import { mappe } from "./gitre";
import { krav } from "./laesning";

const NU = new Date("2026-11-22T10:00:00Z");
/** Characters in a cell. */
const MAKS_TEGN = 32_767;

export function tjekPlan({ ark }: Skriveplan): void {
  for (const { blokke, navn } of ark) {
    krav(navn.length <= 31, navn);
    for (const blok of blokke) {
      for (const { v } of (blok.slags === "tabel" ? blok.raekker : blok.linjer).flat()) {
        krav(typeof v !== "number" || Number.isFinite(v), v);
        krav(typeof v !== "string" || v.length <= MAKS_TEGN, v);
      }
    }
  }
}

async function koerEn(gitre: readonly Gitter[]): Promise<void> {
  const mappen = spion([], { laesMappe: async (laeser) => { for (const g of gitre) await laeser.del(g); } });
  await koer(mappen, NU, { fremdrift: () => undefined, afbryd: new AbortController().signal });
  krav(mappen.planer.length === 1, mappen.planer.length);
  tjekPlan(mappen.planer[0]!);
}

export async function proevKoersel(antal: number): Promise<number> {
  let nr = 0;
  await fc.assert(fc.asyncProperty(mappe, async (gitre) => {
    nr++;
    await koerEn(gitre);
  }), { numRuns: antal });
  return nr;
}
