/** A table in which the user writes: what stood there stands there again. */
import type { Celle } from "../parse/typer";
import type { Kolonne } from "./ark";
import type { Plancelle, Tabelblok } from "./arkplan";
import { type Brugerfelter, type Brugerraekke, fordelBrugerraekker } from "./brugerord";
import { celle, tekst } from "./celle";

/** The column names the row (`noegle`), or holds the user's words (`bruger`); the others are ours. */
export interface Brugerkolonne<T> extends Kolonne<T> {
  readonly rolle?: "noegle" | "bruger";
}

type Rolle = NonNullable<Brugerkolonne<never>["rolle"]>;

const titler = (kolonner: readonly Brugerkolonne<never>[], soegt: Rolle): readonly string[] => kolonner.flatMap(({ rolle, titel }) => (rolle === soegt ? [titel] : []));

/** The titles by which the table is found again. */
export const brugerfelter = (kolonner: readonly Brugerkolonne<never>[]): Brugerfelter => ({ noegler: titler(kolonner, "noegle"), felter: titler(kolonner, "bruger") });

/**
 * The rows of the table. Rows that the user has put in, and rows with words that are no longer planned, come last: nothing
 * is lost. `vaerdi` of a `bruger` column is what stands there until the user writes.
 */
export function brugerceller<T>(kolonner: readonly Brugerkolonne<T>[], data: readonly T[], skrevet: readonly Brugerraekke[]): Tabelblok["raekker"] {
  const planlagte = data.map((d) => kolonner.map((k) => k.vaerdi(d)));
  const { noegler } = brugerfelter(kolonner);
  const noegleAf = (linje: readonly Plancelle[]): readonly string[] => kolonner.flatMap(({ rolle }, k) => (rolle === "noegle" ? [String(linje[k]?.v ?? "")] : []));
  const { ord, egne } = fordelBrugerraekker(skrevet, planlagte.map(noegleAf));
  const feltnr = (k: number): number => brugerfelter(kolonner).felter.indexOf(kolonner[k]?.titel ?? "");
  const brugers = (k: number, v: Celle | undefined, ellers: Plancelle): Plancelle => (v === undefined || v === "" ? ellers : celle(v, kolonner[k]?.stil ?? "brugers"));
  return [
    ...planlagte.map((linje, r) => linje.map((c, k) => (kolonner[k]?.rolle === "bruger" ? brugers(k, ord[r]?.[feltnr(k)], c) : c))),
    ...egne.map((raekke) =>
      kolonner.map(({ rolle, titel, stil }, k) => (rolle === "noegle" ? tekst(raekke.noegle[noegler.indexOf(titel)] ?? null) : rolle === "bruger" ? brugers(k, raekke.ord[feltnr(k)], celle(null, stil)) : tekst(null))),
    ),
  ];
}
