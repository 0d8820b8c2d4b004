/** A call of a function and what Excel shows. `null` is an empty cell, `undefined` an argument left out, `fejlcelle` a cell with an error. */
export interface Funktionssag {
  readonly navn: string;
  readonly funktion: string;
  readonly argumenter: readonly unknown[];
  readonly svar: Svar;
  /** What the desktop gives where an empty cell cannot be told from 0. */
  readonly svarMedNul?: Svar;
}

export type Svar =
  | { readonly vaerdi: unknown }
  | { readonly raekker: number; readonly celler: Readonly<Record<string, unknown>> }
  | { readonly fejl: "#VALUE!" | "#N/A"; readonly naevner: RegExp };

/** As the runtime hands an error cell to a function. */
export const fejlcelle = (code: string): object => ({ code });

export const er = (vaerdi: unknown): Svar => ({ vaerdi });
export const forkert = (naevner: RegExp): Svar => ({ fejl: "#VALUE!", naevner });
export const findesIkke = (naevner: RegExp): Svar => ({ fejl: "#N/A", naevner });
/** A table of so many rows, with some of its cells by `row,column` from 0. */
export const tabel = (raekker: number, celler: Readonly<Record<string, unknown>>): Svar => ({ raekker, celler });

export const sag = (funktion: string, navn: string, argumenter: readonly unknown[], svar: Svar, svarMedNul?: Svar): Funktionssag =>
  svarMedNul ? { funktion, navn, argumenter, svar, svarMedNul } : { funktion, navn, argumenter, svar };
