/** Which tables each kind of row stands in. */
import type { Persondata, Sted } from "../grundlag/persondata";
import { BID, type Skridt } from "./orden";

export type Kolonnenavn = "forloeb" | "samtaler" | "tilbud" | "loentimer" | "fritagelser";

/** Indexes into `Persondata.tabeller`. */
export type Tabeller = Readonly<Record<Kolonnenavn, readonly number[]>>;

function* brugte(k: Sted & { readonly antal: number }): Skridt<readonly number[]> {
  const fundet = new Set<number>();
  let sidste = -1;
  for (let a = 0; a < k.antal; a += BID) {
    const b = Math.min(k.antal, a + BID);
    for (let i = a; i < b; i++) {
      if (k.tabel[i] === sidste) continue;
      sidste = k.tabel[i]!;
      fundet.add(sidste);
    }
    yield { trin: "sorter", andel: b / k.antal };
  }
  return [...fundet];
}

export function* findTabeller(d: Persondata): Skridt<Tabeller> {
  return {
    forloeb: yield* brugte(d.forloeb),
    samtaler: yield* brugte(d.samtaler),
    tilbud: yield* brugte(d.tilbud),
    loentimer: yield* brugte(d.loentimer),
    fritagelser: yield* brugte(d.fritagelser),
  };
}
