import type { Skriveplan } from "./arkplan";

/** How much a plan writes. */
export interface Omfang {
  readonly ark: number;
  /** Rows of the tables on our sheets. */
  readonly raekker: number;
  /** Marked areas in the user's own sheets. */
  readonly markeringer: number;
}

export function omfangAf({ ark, markeringer }: Skriveplan): Omfang {
  const raekker = ark.flatMap(({ blokke }) => blokke).reduce((sum, blok) => sum + (blok.slags === "tabel" ? blok.raekker.length : 0), 0);
  const omraader = markeringer.reduce((sum, { adresser, kun }) => sum + (kun ? kun.sidsteRaekke - kun.foersteRaekke + 1 : adresser.length), 0);
  return { ark: ark.length, raekker, markeringer: omraader };
}
