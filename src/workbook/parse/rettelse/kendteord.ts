/** The known words that a word of the municipality's own can be said to mean. */
import { I_ALT, NI_GRUPPER } from "../../../rules";
import type { Problem } from "../typer";
import type { Ordfelt, Ordrettelse } from "./typer";

const STATUSSER = ["afholdt", "aflyst", "udeblevet", "planlagt", "ikke afholdt"] as const;
const TILBUDSTYPER = ["virksomhedspraktik", "løntilskud", "nytteindsats", "ordinær uddannelse", "øvrig vejledning og opkvalificering", "mentor"] as const;

/** Groups, statuses and offer types by the names the reader knows, in the law's order. */
export const kendteOrd: Readonly<Record<Ordfelt, readonly string[]>> = {
  gruppe: [...NI_GRUPPER, I_ALT, "Førtidspension"],
  status: STATUSSER,
  tilbudstype: TILBUDSTYPER,
};

export const erKendtBetydning = ({ felt, betyder }: Ordrettelse): boolean => kendteOrd[felt].includes(betyder);

const KAN_VAERE_ID = /(?:\d[ -]?){5}/;

const FELT_AF: Readonly<Partial<Record<Problem["kode"], Ordfelt>>> = { "ukendt-ydelsesgruppe": "gruppe", "ukendt-status": "status", "ukendt-type": "tilbudstype" };

export interface UkendtOrd {
  readonly felt: Ordfelt;
  readonly tekst: string;
  readonly antal: number;
}

const MAKS_TEGN = 79;

/** The words the reading did not know, most frequent first; a word that can be an id is not among them. */
export function ukendteOrd(problemer: readonly Problem[]): UkendtOrd[] {
  const antal = new Map<string, UkendtOrd>();
  for (const { kode, fundet } of problemer) {
    const felt = FELT_AF[kode];
    if (felt === undefined || fundet === "" || fundet.length > MAKS_TEGN || KAN_VAERE_ID.test(fundet) || fundet.includes("•")) continue;
    const noegle = `${felt}\n${fundet.toLowerCase()}`;
    const foer = antal.get(noegle);
    antal.set(noegle, { felt, tekst: foer?.tekst ?? fundet, antal: (foer?.antal ?? 0) + 1 });
  }
  return [...antal.values()].sort((a, b) => b.antal - a.antal);
}
