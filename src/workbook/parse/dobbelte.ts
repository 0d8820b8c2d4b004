/** Rows of a list that say the same as an earlier row. Nearly all are alone, and one bit tells: only the rest are compared. */
import { type Haendelser, iBlokke, type Melder, type Skridt } from "./personmelder";

/** Bits a row, as powers of two: few rows share one by chance, and all of them stay near the processor. */
const BIT_PR_RAEKKE = 3;
const BIT_PR_RAEKKE_FLERE = 0;

/** The power of two that holds `antal`. */
const potens = (antal: number): number => 32 - Math.clz32(Math.max(1, antal));

function spred(person: number, tid: number, andet: number): number {
  const h = Math.imul(person, 0x9e3779b1) ^ Math.imul(tid, 0x85ebca6b) ^ Math.imul(andet, 0xc2b2ae35);
  return Math.imul(h ^ (h >>> 15), 0x2c1b3c6d);
}

/** What must be the same; a row whose `tid` is not readable is compared with none. */
interface Noegler {
  readonly person: Int32Array;
  readonly tid: Int32Array;
  readonly andet: Int32Array | Uint8Array;
}

class Bits {
  readonly skift: number;
  readonly ord: Int32Array;

  constructor(antal: number, prRaekke: number) {
    const bit = Math.min(31, Math.max(5, potens(antal) + prRaekke));
    this.skift = 32 - bit;
    this.ord = new Int32Array(1 << (bit - 5));
  }
}

/** Sets each row's bit in `set`; where it was set already, also in `flere`. */
function saetBits({ person, tid, andet }: Noegler, set: Bits, flere: Bits, fra: number, til: number): void {
  const { skift, ord } = set;
  const { skift: flereSkift, ord: flereOrd } = flere;
  for (let i = fra; i < til; i++) {
    const t = tid[i]!;
    if (t <= 0) continue;
    const h = spred(person[i]!, t, andet[i]!);
    const sted = h >>> skift;
    const bit = 1 << (sted & 31);
    const foer = ord[sted >>> 5]!;
    if ((foer & bit) === 0) ord[sted >>> 5] = foer | bit;
    else flereOrd[h >>> flereSkift >>> 5]! |= 1 << ((h >>> flereSkift) & 31);
  }
}

/** Adds the rows whose bit is in `flere` to `ud`. */
function udvaelg({ person, tid, andet }: Noegler, { skift, ord }: Bits, ud: number[], fra: number, til: number): void {
  for (let i = fra; i < til; i++) {
    const t = tid[i]!;
    if (t <= 0) continue;
    const sted = spred(person[i]!, t, andet[i]!) >>> skift;
    if ((ord[sted >>> 5]! & (1 << (sted & 31))) !== 0) ud.push(i);
  }
}

/** Reports each of the rows `valgte` that is the same as one before it among them. */
class Sammenligning {
  private readonly raekker: Int32Array;
  private readonly skift: number;

  constructor(private readonly n: Noegler, private readonly valgte: readonly number[], private readonly meld: (i: number) => void) {
    this.raekker = new Int32Array(2 << potens(valgte.length));
    this.skift = 31 - potens(valgte.length);
  }

  blok(fra: number, til: number): void {
    const { raekker, skift, valgte, n: { person, tid, andet } } = this;
    const maske = raekker.length - 1;
    for (let v = fra; v < til; v++) {
      const i = valgte[v]!;
      const [p, t, a] = [person[i]!, tid[i]!, andet[i]!];
      let sted = spred(p, t, a) >>> skift;
      for (; raekker[sted] !== 0; sted = (sted + 1) & maske) {
        const j = raekker[sted]! - 1;
        if (person[j] === p && tid[j] === t && andet[j] === a) break;
      }
      if (raekker[sted] === 0) raekker[sted] = i + 1;
      else this.meld(i);
    }
  }
}

/** Both rows are kept. */
export function* meldDobbelte(m: Melder, h: Haendelser, tid: Int32Array, andet: Int32Array | Uint8Array): Skridt<void> {
  const noegler: Noegler = { person: h.person, tid, andet };
  const [set, flere] = [new Bits(h.antal, BIT_PR_RAEKKE), new Bits(h.antal, BIT_PR_RAEKKE_FLERE)];
  yield* iBlokke(h.antal, (fra, til) => saetBits(noegler, set, flere, fra, til));
  const valgte: number[] = [];
  yield* iBlokke(h.antal, (fra, til) => udvaelg(noegler, flere, valgte, fra, til));
  const sammenligning = new Sammenligning(noegler, valgte, m.art("dobbelt-raekke", h));
  yield* iBlokke(valgte.length, (fra, til) => sammenligning.blok(fra, til));
}
