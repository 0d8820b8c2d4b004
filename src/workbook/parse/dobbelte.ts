/** Rows of a list that say the same as an earlier row: every row is looked for in a table of those before it. */
import type { Haendelser, Melder, Skridt } from "./personmelder";
import { iBlokke } from "./personmelder";

/** Places for `antal` rows: at least twice as many, a power of two. */
const bitFor = (antal: number): number => Math.max(4, 33 - Math.clz32(Math.max(1, antal)));

function spred(person: number, tid: number, andet: number): number {
  const h = Math.imul(person, 0x9e3779b1) ^ Math.imul(tid, 0x85ebca6b) ^ Math.imul(andet, 0xc2b2ae35);
  return Math.imul(h ^ (h >>> 15), 0x2c1b3c6d);
}

/** Both rows are kept. Rows without a readable `tid` are not compared; `andet` is what else must be the same. */
export function* meldDobbelte(m: Melder, h: Haendelser, tid: Int32Array, andet: Int32Array | Uint8Array): Skridt<void> {
  const { antal, person } = h;
  const bit = bitFor(antal);
  const maske = (1 << bit) - 1;
  const raekker = new Int32Array(1 << bit);
  yield* iBlokke(antal, (fra, til) => {
    for (let i = fra; i < til; i++) {
      const p = person[i]!;
      const t = tid[i]!;
      const a = andet[i]!;
      if (t <= 0) continue;
      let sted = spred(p, t, a) >>> (32 - bit);
      for (; raekker[sted] !== 0; sted = (sted + 1) & maske) {
        const tidligere = raekker[sted]! - 1;
        if (person[tidligere] === p && tid[tidligere] === t && andet[tidligere] === a) break;
      }
      if (raekker[sted] === 0) raekker[sted] = i + 1;
      else m.meld("dobbelt-raekke", h, i, "ingen");
    }
  });
}
