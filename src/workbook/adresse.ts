/** A1 addresses without sheet and dollar signs, e.g. `B2` or `B2:D9`; zero-based rectangles. */
import type { Rektangel } from "./parse/typer";

/** Column letters of a zero-based column: 0 is `A`, 26 is `AA`. */
export function kolonnenavn(kolonne: number): string {
  let navn = "";
  for (let k = kolonne + 1; k > 0; k = Math.floor((k - 1) / 26)) navn = String.fromCharCode(65 + ((k - 1) % 26)) + navn;
  return navn;
}

const kolonnenummer = (navn: string): number => [...navn].reduce((n, bogstav) => n * 26 + bogstav.charCodeAt(0) - 64, 0) - 1;

export const celleadresse = (raekke: number, kolonne: number): string => `${kolonnenavn(kolonne)}${raekke + 1}`;

export const adresseAf = (r: Rektangel): string => {
  const foerste = celleadresse(r.raekke, r.kolonne);
  const sidste = celleadresse(r.raekke + r.raekker - 1, r.kolonne + r.kolonner - 1);
  return foerste === sidste ? foerste : `${foerste}:${sidste}`;
};

/** @throws RangeError when the text is not a cell or a rectangle of cells. */
export function rektangelAf(adresse: string): Rektangel {
  const m = /^([A-Z]{1,3})(\d{1,7})(?::([A-Z]{1,3})(\d{1,7}))?$/.exec(adresse);
  if (!m) throw new RangeError("Adressen er ikke en celle eller et område");
  const [, k1 = "", r1 = "", k2 = k1, r2 = r1] = m;
  const raekke = Number(r1) - 1;
  const kolonne = kolonnenummer(k1);
  return { raekke, kolonne, raekker: Number(r2) - raekke, kolonner: kolonnenummer(k2) - kolonne + 1 };
}
