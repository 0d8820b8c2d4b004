/** Where a figure that was put together from several cells stands. */
import { adresseAf } from "../adresse";

/** A cell on the sheet, zero-based. */
export interface Plads {
  readonly raekke: number;
  readonly kolonne: number;
}

function udspaendt(celler: readonly Plads[]): { adresse: string; fylder: number } {
  const raekker = celler.map((c) => c.raekke);
  const kolonner = celler.map((c) => c.kolonne);
  const [raekke, kolonne] = [Math.min(...raekker), Math.min(...kolonner)];
  const felt = { raekke, kolonne, raekker: Math.max(...raekker) - raekke + 1, kolonner: Math.max(...kolonner) - kolonne + 1 };
  return { adresse: adresseAf(felt), fylder: felt.raekker * felt.kolonner };
}

/** From first to last cell of one row or of neighbours (`D5:F5`); of cells in several tables, those in the last one's row. */
export function samletAdresse(celler: readonly Plads[]): string {
  const { adresse, fylder } = udspaendt(celler);
  return fylder === celler.length ? adresse : udspaendt(celler.filter((c) => c.raekke === celler.at(-1)?.raekke)).adresse;
}
