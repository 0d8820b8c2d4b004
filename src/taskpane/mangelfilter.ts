/** Filtering of long lists: which measure and group each row is, worked out once in slices. */
import type { Gruppe, Indsats, Maalslags, Mangelraekker } from "../rules";

export type Maalvalg = `${Maalslags}-${Indsats}`;

export interface Mangelindeks {
  readonly maal: readonly Maalvalg[];
  readonly grupper: readonly Gruppe[];
  /** The rows that match, in the list's order; `null` matches all. */
  raekker(maal: Maalvalg | null, gruppe: Gruppe | null): readonly number[];
}

/** Yields between the rows. */
export function* indekser(liste: Mangelraekker): Generator<void, Mangelindeks, void> {
  const maal: Maalvalg[] = [];
  const grupper: Gruppe[] = [];
  const nummer = <T>(kendte: T[], ny: T): number => {
    const plads = kendte.indexOf(ny);
    return plads < 0 ? kendte.push(ny) - 1 : plads;
  };
  const [maalene, gruppene] = [new Uint8Array(liste.antal), new Uint8Array(liste.antal)];
  for (let i = 0; i < liste.antal; i++) {
    const { slags, indsats, gruppe } = liste.raekke(i);
    maalene[i] = nummer(maal, `${slags}-${indsats}`);
    gruppene[i] = nummer(grupper, gruppe);
    yield;
  }
  return {
    maal: [...maal].sort(),
    grupper: [...grupper].sort((a, b) => a.localeCompare(b, "da")),
    raekker(valgtMaal, valgtGruppe) {
      const [m, g] = [valgtMaal === null ? -1 : maal.indexOf(valgtMaal), valgtGruppe === null ? -1 : grupper.indexOf(valgtGruppe)];
      const ud: number[] = [];
      for (let i = 0; i < liste.antal; i++) if ((valgtMaal === null || maalene[i] === m) && (valgtGruppe === null || gruppene[i] === g)) ud.push(i);
      return ud;
    },
  };
}
