/** What must hold for every workbook, whatever it holds. */
import fc from "fast-check";
import { tilEnde } from "../../src/rules";
import { rektangelAf } from "../../src/workbook/adresse";
import { aflaes, nyAflaeser } from "../../src/workbook/parse";
import type { Aflaesning, Gitter } from "../../src/workbook/parse/typer";
import { mappe } from "./gitre";
import { vagthund } from "./vagthund";

export interface Udbytte {
  proever: number;
  medTabel: number;
  medProblem: number;
}

function erInde(gitre: readonly Gitter[], ark: string, adresse: string): boolean {
  const r = rektangelAf(adresse);
  return gitre.some((g) => g.ark === ark && r.raekke >= g.raekke && r.kolonne >= g.kolonne && r.raekke + r.raekker <= g.raekke + g.celler.length && r.kolonne + r.kolonner <= g.kolonne + (g.celler[0]?.length ?? 0));
}

const heltal = (n: number | null): boolean => n === null || (Number.isSafeInteger(n) && n >= 0);

/** `expect` is too slow for a million values. */
export function krav(holder: boolean, hvad: unknown): void {
  if (!holder) throw new Error(`Holder ikke: ${JSON.stringify(hvad, (_, v: unknown) => (typeof v === "bigint" ? String(v) : v))}`);
}

/** Every figure is a possible one and comes from a cell; every problem points at one; no figure is left out in silence. */
function tjekTal({ inddata, problemer, tabeller, ikkeGenkendt }: Aflaesning, gitre: readonly Gitter[]): void {
  for (const t of inddata.trykte) {
    krav(heltal(t.antal) && heltal(t.antalMed) && (t.antal === null || t.antalMed === null || t.antalMed <= t.antal), t);
    krav(t.andelMed === null || (t.andelMed.n > 0n && t.andelMed.t >= 0n && t.andelMed.t <= t.andelMed.n), t);
    krav(t.antal !== null || t.antalMed !== null || t.andelMed !== null || problemer.some((p) => p.ark === t.kilde.ark), t);
  }
  for (const { kilde } of [...inddata.trykte, ...inddata.benchmark, ...inddata.henvendelser]) krav(erInde(gitre, kilde.ark, kilde.adresse), kilde);
  for (const p of problemer) krav(p.kode === "ingen-genkendelig-tabel" || erInde(gitre, p.ark, p.celle), p);
  for (const t of [...tabeller, ...ikkeGenkendt]) krav(erInde(gitre, t.ark, t.adresse), t);
}

function iBidder(gitre: readonly Gitter[], stoerrelse: number): Aflaesning {
  const laeser = nyAflaeser();
  for (const g of gitre) {
    for (let fra = 0; fra < Math.max(1, g.celler.length); fra += stoerrelse) {
      laeser.del({ ...g, raekke: g.raekke + fra, celler: g.celler.slice(fra, fra + stoerrelse), exceltabeller: fra === 0 ? g.exceltabeller : [] });
    }
  }
  return tilEnde(laeser.slut());
}

/** Reads `antal` arbitrary workbooks, whole and every fifth also in pieces. */
export async function proevLaesning(antal: number, froe?: number): Promise<Udbytte> {
  const hund = vagthund();
  const udbytte: Udbytte = { proever: 0, medTabel: 0, medProblem: 0 };
  const proev = (gitre: readonly Gitter[], bid: number): void => {
    const a = aflaes(gitre);
    tjekTal(a, gitre);
    if (udbytte.proever % 5 === 0) expect(iBidder(gitre, bid)).toEqual(a);
    udbytte.proever++;
    if (a.tabeller.length > 0) udbytte.medTabel++;
    if (a.problemer.length > 0) udbytte.medProblem++;
  };
  try {
    fc.assert(fc.property(mappe, fc.integer({ min: 1, max: 9 }), (gitre, bid) => hund.vogt(JSON.stringify(gitre).slice(0, 1200), () => proev(gitre, bid))), { numRuns: antal, ...(froe === undefined ? {} : { seed: froe }) });
  } finally {
    await hund.stop();
  }
  return udbytte;
}
