/** Reads a workbook's sheets into typed rows, with what was recognised and what was wrong. */
import { Flade } from "./flade";
import { Tabellaeser } from "./tabeller";
import type { Aflaesning, Gitter, Problem } from "./typer";

export interface Aflaesningsvalg {
  /** The area of figures and persons without one; `Kommunen` when not set. */
  readonly kommune?: string;
}

const UDEN_KOMMUNE = "Kommunen";

export function aflaes(gitre: readonly Gitter[], valg: Aflaesningsvalg = {}): Aflaesning {
  const laeser = new Tabellaeser(valg.kommune ?? UDEN_KOMMUNE);
  for (const gitter of gitre) laeser.laesArk(new Flade(gitter));
  const t = laeser.faerdig();
  const intet: Problem[] = t.tabeller.length > 0 ? [] : [{ kode: "ingen-genkendelig-tabel", ark: gitre[0]?.ark ?? "", celle: "A1", fundet: "", virkning: "ingen" }];
  return {
    tabeller: t.tabeller,
    ikkeGenkendt: t.ikkeGenkendt,
    problemer: [...t.problemer, ...intet],
    udeladt: { foertidspension: t.foertidspension, ukendtYdelsesgruppe: t.ukendtGruppe },
    inddata: { trykte: t.trykte, benchmark: t.benchmark, henvendelser: [], personer: null },
    udtraeksdato: null,
  };
}
