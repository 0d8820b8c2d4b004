/** Sorting that yields: runs first, then merged two and two. Stable. */
import type { Skridt } from "../person/orden";

/** Sorted, or merged, between two yields. */
const BID = 4096;

export function* sorteret<T>(alle: readonly T[], foer: (a: T, b: T) => number): Skridt<T[]> {
  let loeb: T[][] = [];
  for (let a = 0; a < alle.length; a += BID) {
    loeb.push(alle.slice(a, a + BID).sort(foer));
    yield { trin: "vurder", andel: a / alle.length };
  }
  while (loeb.length > 1) {
    const naeste: T[][] = [];
    for (let i = 0; i < loeb.length; i += 2) naeste.push(yield* flet(loeb[i]!, loeb[i + 1] ?? [], foer));
    loeb = naeste;
  }
  return loeb[0] ?? [];
}

function* flet<T>(a: readonly T[], b: readonly T[], foer: (a: T, b: T) => number): Skridt<T[]> {
  const ud: T[] = [];
  for (let i = 0, j = 0; i < a.length || j < b.length; ) {
    ud.push(j >= b.length || (i < a.length && foer(a[i]!, b[j]!) <= 0) ? a[i++]! : b[j++]!);
    if (ud.length % BID === 0) yield { trin: "vurder", andel: ud.length / (a.length + b.length) };
  }
  return ud;
}
