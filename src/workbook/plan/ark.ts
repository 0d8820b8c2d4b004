import type { ArkPlan, Diagram, Linjeblok, Plancelle, Stil, Tabelblok } from "./arkplan";
import { celle } from "./celle";

/** What stands on every sheet: when the run was made, with which program and rules, on which cut-off. */
export interface Stempel {
  /** Local time as an Excel serial with fraction. */
  readonly koert: number;
  readonly program: string;
  readonly regelsaet: string;
}

export interface Kolonne<T> {
  readonly titel: string;
  readonly stil: Stil;
  readonly bredde: number;
  readonly vaerdi: (raekke: T) => Plancelle;
}

/** The rows of the heading: title, subtitle, time of run. Blocks begin one row below. */
export const TOP = 3;

export function tabel<T>(navn: string, raekke: number, kolonner: readonly Kolonne<T>[], data: readonly T[]): Tabelblok {
  return {
    slags: "tabel",
    raekke,
    navn,
    kolonner: kolonner.map(({ titel, stil }) => ({ titel, stil })),
    raekker: data.map((d) => kolonner.map((k) => k.vaerdi(d))),
  };
}

export const linjer = (raekke: number, indhold: readonly (readonly Plancelle[])[]): Linjeblok => ({ slags: "linjer", raekke, linjer: indhold });

/** The first free row below a block, with one empty row between. */
export const efter = (blok: Linjeblok | Tabelblok): number =>
  blok.raekke + (blok.slags === "linjer" ? blok.linjer.length : blok.raekker.length + 1) + 1;

export const bredder = <T>(kolonner: readonly Kolonne<T>[]): number[] => kolonner.map((k) => k.bredde);

/** Column by column the widest wish of the sheet's tables. */
export const bredeste = (...lister: readonly (readonly number[])[]): number[] =>
  Array.from({ length: Math.max(0, ...lister.map((l) => l.length)) }, (_, i) => Math.max(...lister.map((l) => l[i] ?? 0)));

interface Arkindhold {
  readonly noegle: string;
  readonly navn: string;
  readonly undertitel: string;
  readonly blokke: readonly (Linjeblok | Tabelblok)[];
  readonly bredder: readonly number[];
  readonly diagrammer?: readonly Diagram[];
}

/** A sheet with our heading; the heading's rows stay in view and are repeated in print. */
export function ark(indhold: Arkindhold, stempel: Stempel): ArkPlan {
  const hoved = linjer(0, [
    [celle(indhold.navn, "titel")],
    [celle(indhold.undertitel, "undertitel")],
    [celle("Kørt", "note"), celle(stempel.koert, "tidspunkt"), celle(`${stempel.program} · regelsæt ${stempel.regelsaet}`, "note")],
  ]);
  return {
    noegle: indhold.noegle,
    navn: indhold.navn,
    blokke: [hoved, ...indhold.blokke],
    diagrammer: indhold.diagrammer ?? [],
    kolonnebredder: indhold.bredder,
    frosneRaekker: TOP,
  };
}
