/** A1 addresses, zero-based inside. */
import type { Rektangel } from "../parse/typer";

/** Excel cuts an address text at 8,192 characters. */
const MAKS_TEGN = 8000;

export function kolonnebogstav(kolonne: number): string {
  let tekst = "";
  for (let rest = kolonne + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) tekst = String.fromCharCode(65 + ((rest - 1) % 26)) + tekst;
  return tekst;
}

export function a1({ raekke, kolonne, raekker, kolonner }: Rektangel): string {
  const fra = `${kolonnebogstav(kolonne)}${raekke + 1}`;
  return raekker === 1 && kolonner === 1 ? fra : `${fra}:${kolonnebogstav(kolonne + kolonner - 1)}${raekke + raekker}`;
}

const kolonnenummer = (bogstaver: string): number => [...bogstaver].reduce((sum, b) => sum * 26 + b.charCodeAt(0) - 64, 0) - 1;

/** `null` when the text is not one cell or one rectangle. */
export function fraA1(adresse: string): Rektangel | null {
  const m = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/.exec(adresse);
  if (!m?.[1] || !m[2]) return null;
  const kolonne = kolonnenummer(m[1]);
  const raekke = Number(m[2]) - 1;
  const sidsteKolonne = m[3] ? kolonnenummer(m[3]) : kolonne;
  const sidsteRaekke = m[4] ? Number(m[4]) - 1 : raekke;
  return { raekke, kolonne, raekker: sidsteRaekke - raekke + 1, kolonner: sidsteKolonne - kolonne + 1 };
}

/** A reference to cells on a named sheet, quoted as Excel wants it. */
export const reference = (ark: string, adresse: string): string => `'${ark.replaceAll("'", "''")}'!${adresse}`;

/** Comma-separated address texts, each below Excel's limit. */
export function samlAdresser(adresser: readonly string[]): string[] {
  const grupper: string[] = [];
  let tekst = "";
  for (const adresse of adresser) {
    if (tekst !== "" && tekst.length + adresse.length >= MAKS_TEGN) {
      grupper.push(tekst);
      tekst = "";
    }
    tekst = tekst === "" ? adresse : `${tekst},${adresse}`;
  }
  return tekst === "" ? grupper : [...grupper, tekst];
}

/** Rectangles one column wide: the runs of equal values down each column; `null` cells are left out. */
export function loeb<T>(raekker: readonly (readonly (T | null)[])[], bredde: number): { readonly vaerdi: T; readonly rektangel: Rektangel }[] {
  const fundne: { vaerdi: T; rektangel: Rektangel }[] = [];
  for (let kolonne = 0; kolonne < bredde; kolonne++) {
    let start = 0;
    for (let r = 0; r <= raekker.length; r++) {
      const foer = raekker[start]?.[kolonne] ?? null;
      if (r < raekker.length && r > start && (raekker[r]?.[kolonne] ?? null) === foer) continue;
      if (r > start && foer !== null) fundne.push({ vaerdi: foer, rektangel: { raekke: start, kolonne, raekker: r - start, kolonner: 1 } });
      if (r > start) start = r;
    }
  }
  return fundne;
}
