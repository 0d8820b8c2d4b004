/** Sorting that yields. */
import type { Skridt } from "../person/orden";

/** Rows between two yields. */
const BID = 4096;

/** By rising `noegle`; stable. Those with the same key are put together first, so that only the keys are sorted. */
export function* sorteret<T>(alle: readonly T[], noegle: (en: T) => number): Skridt<T[]> {
  const ens = new Map<number, T[]>();
  for (let i = 0; i < alle.length; i++) {
    const [en, k] = [alle[i]!, noegle(alle[i]!)];
    const egne = ens.get(k);
    if (egne) egne.push(en);
    else ens.set(k, [en]);
    if (i % BID === 0) yield { trin: "vurder", andel: i / alle.length };
  }
  const ud: T[] = [];
  let naeste = 0;
  for (const k of Float64Array.from(ens.keys()).sort()) {
    for (const en of ens.get(k)!) ud.push(en);
    if (ud.length < naeste) continue;
    yield { trin: "vurder", andel: ud.length / alle.length };
    naeste = ud.length + BID;
  }
  return ud;
}
