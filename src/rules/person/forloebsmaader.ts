/** How each group's spells are built, and the order they are built in. */
import type { Gruppe } from "../grundlag/ydelsesgruppe";
import { arverOvergangsydelse, artAf, erOvergangsydelse } from "./krav";

/** The groups' ways of counting, by index into `Persondata.grupper`. */
export interface Maader {
  readonly akkumuleret: Uint8Array;
  readonly periode: Uint8Array;
  readonly arver: Uint8Array;
  readonly overgang: Uint8Array;
}

export const maader = (grupper: readonly Gruppe[]): Maader => ({
  akkumuleret: Uint8Array.from(grupper, (g) => Number(artAf(g) === "akkumuleret")),
  periode: Uint8Array.from(grupper, (g) => Number(artAf(g) === "periode")),
  arver: Uint8Array.from(grupper, (g) => Number(arverOvergangsydelse(g))),
  overgang: Uint8Array.from(grupper, (g) => Number(erOvergangsydelse(g))),
});

/** A person's rows by group, then first day; few at a time, so insertion. */
export function sorterPerioder(orden: Int32Array, a: number, b: number, gruppe: Uint8Array, fra: Int32Array): void {
  if (b - a > 64) {
    orden.subarray(a, b).sort((x, y) => gruppe[x]! - gruppe[y]! || fra[x]! - fra[y]! || x - y);
    return;
  }
  for (let i = a + 1; i < b; i++) {
    const r = orden[i]!;
    const g = gruppe[r]!;
    const f = fra[r]!;
    let j = i - 1;
    while (j >= a && (gruppe[orden[j]!]! > g || (gruppe[orden[j]!]! === g && fra[orden[j]!]! > f))) {
      orden[j + 1] = orden[j]!;
      j--;
    }
    orden[j + 1] = r;
  }
}
