/** Workbooks that the arbitrary ones brought to light: once the run fell over on them. */
import type { Celle } from "../../../src/workbook/parse/typer";

export interface Koerselsfund {
  readonly saetning: string;
  readonly celler: readonly (readonly Celle[])[];
  /** Of each year's fokusmål: year, measure, verdict, persons surely counted, pooled share from and to. */
  readonly aaret: readonly (readonly [aar: number, maal: string, dom: string, sikre: number, mindst: number, hoejst: number])[];
}

export const KOERSLER: readonly Koerselsfund[] = [
  {
    saetning: "Er ingen sikkert i nævneren hele året, kan den være tom: året er uafklaret, også når ingen af dem kan have samtaler nok [U2]",
    celler: [
      ["CPR-nr.", "Ydelse", "Ydelse fra", "Slutdato", "", "CPR-nr.", "Mødedato"],
      ["P-1", "Kontanthjælp", "ulæselig", "ulæselig", "", "P-2", 44_000],
      ["", "", "", "", "", "", ""],
      ["Opdateret: 31-12-2024", "", "", "", "", "", ""],
    ],
    aaret: [[2020, "fokusmaal-samtaler", "uafklaret", 0, 0, 1]],
  },
  {
    saetning: "En overskrift på 32.000 tegn gør ikke nogen celle på Tilsyn Datakvalitet længere, end Excel kan holde",
    celler: [["Ishøj", ""], ["Andel personer (6 mdr. på ydelse), som ikke har fået 1 tilbud", ""], ["ikke fået ".repeat(3276), "September 2022"], ["Kontanthjælp", "34,6"]],
    aaret: [],
  },
];
