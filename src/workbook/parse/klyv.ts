/** Cuts a sheet into blocks at empty rows and columns, and joins what the gap did not mean to part. */
import type { Flade } from "./flade";

/** Inclusive bounds. */
export interface Blok {
  readonly r0: number;
  readonly r1: number;
  readonly k0: number;
  readonly k1: number;
}

const tal = (fra: number, til: number): number[] => Array.from({ length: Math.max(0, til - fra + 1) }, (_, i) => fra + i);

/** Runs of numbers for which `brugt` holds. */
function stykker(fra: number, til: number, brugt: (i: number) => boolean): [number, number][] {
  const fundne: [number, number][] = [];
  for (const i of tal(fra, til)) {
    const sidste = fundne.at(-1);
    if (!brugt(i)) continue;
    if (sidste && sidste[1] === i - 1) sidste[1] = i;
    else fundne.push([i, i]);
  }
  return fundne;
}

function nogen(fra: number, til: number, er: (i: number) => boolean): boolean {
  for (let i = fra; i <= til; i++) if (er(i)) return true;
  return false;
}

function harVaerdier(flade: Flade, b: Blok): boolean {
  return nogen(b.r0, b.r1, (r) => nogen(b.k0, b.k1, (k) => flade.erVaerdi(r, k)));
}

/** The rows with figures have a label of their own in the block. */
function harEgneMaerker(flade: Flade, b: Blok): boolean {
  return nogen(b.r0, b.r1, (r) => nogen(b.k0, b.k1, (k) => flade.erVaerdi(r, k)) && nogen(b.k0, b.k1, (k) => flade.klasse(r, k) === "tekst"));
}

/** Labels beside a gap belong to the figures beyond it; so do figures that have no labels of their own. */
function hoererSammen(flade: Flade, venstre: Blok, hoejre: Blok): boolean {
  if (!harVaerdier(flade, hoejre)) return false;
  if (!harEgneMaerker(flade, hoejre)) return true;
  const maerker = tal(venstre.r0, venstre.r1).filter((r) => nogen(venstre.k0, venstre.k1, (k) => flade.klasse(r, k) !== "tom"));
  return !harVaerdier(flade, venstre) && maerker.length >= 2;
}

function samlet(flade: Flade, dele: readonly Blok[]): Blok[] {
  const ud: Blok[] = [];
  for (const del of dele) {
    const sidste = ud.at(-1);
    if (sidste && hoererSammen(flade, sidste, del)) ud[ud.length - 1] = { ...sidste, k1: del.k1 };
    else ud.push(del);
  }
  return ud;
}

/** Blocks in reading order. */
export function klyv(flade: Flade, b: Blok): Blok[] {
  const baand = stykker(b.r0, b.r1, (r) => nogen(b.k0, b.k1, (k) => flade.klasse(r, k) !== "tom"));
  return baand.flatMap(([r0, r1]) => {
    const kolonner = stykker(b.k0, b.k1, (k) => nogen(r0, r1, (r) => flade.klasse(r, k) !== "tom"));
    const dele = samlet(flade, kolonner.map(([k0, k1]) => ({ r0, r1, k0, k1 })));
    return dele.length === 1 ? dele : dele.flatMap((d) => klyv(flade, d));
  });
}
