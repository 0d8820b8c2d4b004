/** Shares and numbers in one cell or in a run of cells. */
import { broek, type Broek, fraTal, sammenlign } from "../rules";
import { andelAf, andelsform } from "../workbook/parse/andele";
import { erFejl } from "../workbook/parse/celletekst";
import { laesTal, type Laest, type LaestTal } from "../workbook/parse/tal";
import type { Celle } from "../workbook/parse/typer";
import type { Celler } from "./argument";
import { fejl } from "./fejl";

const ANDEL = "skriv en andel fra 0 til 1, for eksempel 0,742 eller 74,2 %";

/** A share 0–1, or a text with a per cent sign; `null` for a missing figure or an error. @throws Funktionsfejl */
export function andelAfCelle(celle: Celle, navn: string): Broek | null {
  if (erFejl(celle)) return null;
  const laest = laesTal(celle);
  if (laest.art === "mangler" || laest.art === "fejl") return null;
  if (laest.art === "tekst") throw fejl.forkert(navn, ANDEL);
  const andel = andelAf(laest, { enhed: "broek", afrunding: null });
  if (andel === null) throw fejl.forkert(navn, ANDEL);
  return andel;
}

const erTal = (l: Laest): l is LaestTal => l.art === "tal";

/** A row or column of cells without its heading. @throws Funktionsfejl for a block of cells. */
export function raekkeAf(celler: Celler, navn: string): readonly Celle[] {
  if (celler.length > 1 && celler.some((r) => r.length > 1)) throw fejl.forkert(navn, "der ventes én række eller én søjle");
  const alle = celler.flat();
  const [foerste] = alle;
  return typeof foerste === "string" && laesTal(foerste).art === "tekst" ? alle.slice(1) : alle;
}

/** Shares printed alike, 0–1 or 0–100 [D1]; a missing figure is `null` [D2]. @throws Funktionsfejl */
export function andeleAf(celler: Celler, navn: string): { readonly andele: readonly (Broek | null)[]; readonly afrunding: Broek | null } {
  const laeste = raekkeAf(celler, navn).map((c) => laesTal(c));
  if (laeste.some((l) => l.art === "tekst")) throw fejl.forkert(navn, "der ventes tal, eller . for et tal, der mangler");
  const form = andelsform(laeste.filter(erTal), undefined);
  if (form.enhed === "blandet") throw fejl.forkert(navn, "andele fra 0 til 1 og fra 0 til 100 er blandet");
  const andele = laeste.map((l) => {
    if (!erTal(l)) return null;
    const andel = andelAf(l, form);
    if (andel === null) throw fejl.forkert(navn, "en andel er uden for 0 til 100 pct.");
    return andel;
  });
  return { andele, afrunding: form.afrunding };
}

/** Whole persons by month; `null` where it is missing. @throws Funktionsfejl */
export function antalAf(celler: Celler, navn: string, laengde: number): readonly (number | null)[] {
  const tal = raekkeAf(celler, navn).map((c) => laesTal(c));
  if (tal.length !== laengde) throw fejl.forkert(navn, "der skal være ét antal for hver andel");
  return tal.map((l) => {
    if (l.art === "tekst" || (l.art === "tal" && (l.tal < 0 || !Number.isInteger(l.tal)))) throw fejl.forkert(navn, "der ventes hele tal");
    return l.art === "tal" ? l.tal : null;
  });
}

/** A number of the benchmark; `null` when missing: 0 full-time persons is no measurement. @throws Funktionsfejl */
export function benchmarktal(celle: Celle, navn: string): LaestTal | null {
  if (erFejl(celle)) return null;
  const laest = laesTal(celle);
  if (laest.art === "tekst" || (laest.art === "tal" && laest.tal < 0)) throw fejl.forkert(navn, "skriv et antal eller en andel");
  return laest.art === "tal" && laest.tal !== 0 ? laest : null;
}

/** Counts as they are; shares of the population 0–1 with half a unit of their rounding. */
export function sammenstil(faktisk: LaestTal, forventet: LaestTal) {
  const begge = [faktisk, forventet];
  const erAndele = begge.some((t) => t.procenttegn) || (begge.every((t) => t.tal <= 100) && begge.some((t) => !Number.isInteger(t.tal)));
  if (!erAndele) return { art: "personer", faktisk: fraTal(faktisk.tal), forventet: fraTal(forventet.tal), heleTiere: begge.every((t) => t.tal % 10 === 0) } as const;
  const form = andelsform(begge, undefined);
  const [a, b] = [andelAf(faktisk, form), andelAf(forventet, form)];
  if (a === null || b === null) throw fejl.forkert("faktisk", "andele skal være fra 0 til 100 pct.");
  const afrunding = form.afrunding ?? broek(0);
  return { art: "andele", faktisk: a, forventet: b, afrunding: sammenlign(afrunding, broek(0)) === 0 ? afrunding : broek(afrunding.t * 2n, afrunding.n) } as const;
}
