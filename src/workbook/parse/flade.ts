/** The cells of a sheet by their place on it, each classed once. */
import { erTom } from "./celletekst";
import { egenskaber } from "./egenskaber";
import { erAarstal, erDatoserie, laesPeriode } from "./periode";
import { laesTal } from "./tal";
import type { Celle, Gitter } from "./typer";

/** `maaske` is a number that can be a year or a date as well as a figure. */
export type Klasse = "tom" | "tal" | "mangler" | "fejl" | "maaske" | "tekst";

/** A figure, a mark of a missing one and an error begin with one of these; all other texts are words. */
const KAN_VAERE_TAL = /^[\s\u200b\ufeff]*[-+\u2010-\u2015\u2212.…\d#]/;

function klasseAf(celle: Celle): Klasse {
  if (erTom(celle)) return "tom";
  if (typeof celle === "string" && !KAN_VAERE_TAL.test(celle)) return "tekst";
  const laest = laesTal(celle);
  if (laest.art !== "tal") return laest.art;
  if (laest.procenttegn) return "tal";
  return (laest.erTekst ? laesPeriode(celle) !== null : erAarstal(laest.tal) || erDatoserie(laest.tal)) ? "maaske" : "tal";
}

/** In a column whose heading counts something, numbers that look like years and dates are figures. */
function underMaaleord(gitter: Gitter, klasser: readonly Klasse[][]): readonly (readonly Klasse[])[] {
  const taeller = new Set<number>();
  klasser.forEach((raekke, r) => {
    const erOverskrift = raekke.filter((k) => k === "tekst").length > 1 && !raekke.includes("tal");
    raekke.forEach((klasse, k) => {
      if (klasse === "maaske" && taeller.has(k)) raekke[k] = "tal";
      if (klasse !== "tekst" || !erOverskrift) return;
      const { maalt, benchmark } = egenskaber(gitter.celler[r]?.[k] ?? "");
      if (maalt || benchmark) taeller.add(k);
      else taeller.delete(k);
    });
  });
  return klasser;
}

/** Rows and columns are the sheet's, zero-based; `raekker` and `kolonner` are the first beyond the last. */
export class Flade {
  readonly ark: string;
  readonly raekke: number;
  readonly kolonne: number;
  readonly raekker: number;
  readonly kolonner: number;
  private readonly klasser: readonly (readonly Klasse[])[];

  constructor(private readonly gitter: Gitter) {
    this.ark = gitter.ark;
    this.raekke = gitter.raekke;
    this.kolonne = gitter.kolonne;
    this.raekker = gitter.raekke + gitter.celler.length;
    this.kolonner = gitter.kolonne + gitter.celler.reduce((max, r) => Math.max(max, r.length), 0);
    this.klasser = underMaaleord(gitter, gitter.celler.map((r) => r.map(klasseAf)));
  }

  celle(raekke: number, kolonne: number): Celle {
    return this.gitter.celler[raekke - this.raekke]?.[kolonne - this.kolonne] ?? "";
  }

  klasse(raekke: number, kolonne: number): Klasse {
    return this.klasser[raekke - this.raekke]?.[kolonne - this.kolonne] ?? "tom";
  }

  /** A figure, a mark of a missing one, or an error. */
  erVaerdi(raekke: number, kolonne: number): boolean {
    const klasse = this.klasse(raekke, kolonne);
    return klasse === "tal" || klasse === "mangler" || klasse === "fejl";
  }
}
