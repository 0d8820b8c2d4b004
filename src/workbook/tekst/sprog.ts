/** The languages the words exist in. Sheets, functions and the command line are always Danish; only the pane asks for English. */
export type Sprog = "da" | "en";

export type Tosproget<T> = Readonly<Record<Sprog, T>>;

/** Any text will do for a text; a sentence with gaps takes the same gaps in both languages. */
type Ord<T> = { readonly [K in keyof T]: T[K] extends string ? string : T[K] extends (...led: never[]) => unknown ? T[K] : Ord<T[K]> };

/** A table of words in both languages: what the Danish one has is asked of the English one. */
export const tosproget = <T extends object>(da: T, en: Ord<T>): Tosproget<Ord<T>> => ({ da: da as Ord<T>, en });

/**
 * The words of the rules: Danish in place, English under `engelsk/`, taught by the pane with `laerEngelsk`, so that
 * functions.js does not carry a language it never speaks. Until it is taught, English is answered in Danish.
 */
export interface Ordbog<T> {
  readonly da: T;
  en: T;
}

export const ordbog = <T extends object>(da: T): Ordbog<Ord<T>> => ({ da: da as Ord<T>, en: da as Ord<T> });

export function laer<T>(bog: Ordbog<T>, en: T): void {
  bog.en = en;
}
