/** Zero-based row and column to A1 addresses. */
import type { Rektangel } from "./typer";

export function kolonnenavn(kolonne: number): string {
  let navn = "";
  for (let k = kolonne + 1; k > 0; k = Math.floor((k - 1) / 26)) navn = String.fromCharCode(65 + ((k - 1) % 26)) + navn;
  return navn;
}

export const celleadresse = (raekke: number, kolonne: number): string => `${kolonnenavn(kolonne)}${raekke + 1}`;

export function rektangeladresse({ raekke, kolonne, raekker, kolonner }: Rektangel): string {
  const foerste = celleadresse(raekke, kolonne);
  return raekker * kolonner === 1 ? foerste : `${foerste}:${celleadresse(raekke + raekker - 1, kolonne + kolonner - 1)}`;
}

export interface Plads {
  readonly raekke: number;
  readonly kolonne: number;
}

/** One address for the cells: from first to last in one row or column (`D5:F5`), else a comma list (`D5,F7`). */
export function samletAdresse(celler: readonly Plads[]): string {
  const raekker = celler.map((c) => c.raekke);
  const kolonner = celler.map((c) => c.kolonne);
  const [r0, r1, k0, k1] = [Math.min(...raekker), Math.max(...raekker), Math.min(...kolonner), Math.max(...kolonner)];
  const felt: Rektangel = { raekke: r0, kolonne: k0, raekker: r1 - r0 + 1, kolonner: k1 - k0 + 1 };
  return felt.raekker === 1 || felt.kolonner === 1 ? rektangeladresse(felt) : celler.map((c) => celleadresse(c.raekke, c.kolonne)).join(",");
}
