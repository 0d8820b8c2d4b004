/** Sheets that the arbitrary ones brought to light: once a crash or a standstill, now a plain reading. */
import type { Celle } from "../../../src/workbook/parse/typer";

export interface Fund {
  readonly saetning: string;
  readonly celler: readonly (readonly Celle[])[];
  /** As `somLinjer` writes it. */
  readonly giver: readonly string[];
}

const HOVED: readonly (readonly Celle[])[] = [["Fokusmål samtaler", "", ""], ["Ydelsesgruppe", "Måned", "Andel personer med mindst 4 samtaler"]];

export const FUND: readonly Fund[] = [
  {
    saetning: "Et tal med fire tusind cifre er tekst, ikke uendelig",
    celler: [...HOVED, ["Kontanthjælp", "2024M01", "82,3"], ["Sygedagpenge", "2024M01", "1".repeat(4000)]],
    giver: ["fokusmaal | samtaler | Kommunen | 2024M01 | Kontanthjælp | ? af ? | 82.3 % | C3", "fokusmaal | samtaler | Kommunen | 2024M01 | Sygedagpenge | ? af ? | ? | C4", `problem | ulaeseligt-tal | C4 | ${"1".repeat(80)}`],
  },
  {
    saetning: "En celle med 32.000 mellemrum mellem to ord holder ikke aflæsningen fast",
    celler: [...HOVED, ["Kontanthjælp", "2024M01", "82,3"], [], ...Array.from({ length: 40 }, (_, i): Celle[] => [`Bemærkning ${i}${" ".repeat(32_000)}slut`])],
    giver: ["fokusmaal | samtaler | Kommunen | 2024M01 | Kontanthjælp | ? af ? | 82.3 % | C3"],
  },
];
