import type { Rektangel } from "../parse/typer";

/** Excel cuts an address text at 8,192 characters. */
const MAKS_TEGN = 8000;

/** A reference to cells on a named sheet, quoted as Excel wants it. */
export const reference = (ark: string, adresse: string): string => `'${ark.replaceAll("'", "''")}'!${adresse}`;

/** Comma-separated address texts, each below Excel's limit. */
export function adressetekster(adresser: readonly string[]): string[] {
  const tekster: string[] = [];
  let tekst = "";
  for (const adresse of adresser) {
    if (tekst !== "" && tekst.length + adresse.length >= MAKS_TEGN) {
      tekster.push(tekst);
      tekst = "";
    }
    tekst = tekst === "" ? adresse : `${tekst},${adresse}`;
  }
  return tekst === "" ? tekster : [...tekster, tekst];
}

/** Rectangles one column wide: the runs of equal values down each column; `null` cells are left out. */
export function loeb<T>(raekker: readonly (readonly (T | null)[])[], bredde: number): { readonly vaerdi: T; readonly rektangel: Rektangel }[] {
  const fundne: { vaerdi: T; rektangel: Rektangel }[] = [];
  for (let kolonne = 0; kolonne < bredde; kolonne++) {
    let start = 0;
    while (start < raekker.length) {
      const vaerdi = raekker[start]?.[kolonne] ?? null;
      let slut = start + 1;
      while (slut < raekker.length && (raekker[slut]?.[kolonne] ?? null) === vaerdi) slut++;
      if (vaerdi !== null) fundne.push({ vaerdi, rektangel: { raekke: start, kolonne, raekker: slut - start, kolonner: 1 } });
      start = slut;
    }
  }
  return fundne;
}
