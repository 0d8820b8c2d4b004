/** Words about what was found in the workbook. */
import { antalTekst, talTekst, tosproget } from "../../workbook/tekst";

export const DATA = tosproget(
  {
    ingenProblemer: "Ingen problemer i data.",
    problemer: (n: number) => antalTekst(n, "problem i data", "problemer i data"),
    ogFlere: (n: number) => `og ${talTekst(n)} til. Efter en kørsel står alle på arket Tilsyn Datakvalitet.`,
  },
  {
    ingenProblemer: "No problems in the data.",
    problemer: (n: number) => antalTekst(n, "problem in the data", "problems in the data", "en"),
    ogFlere: (n: number) => `and ${talTekst(n, 0, "en")} more. After a run all of them are on the sheet Tilsyn Datakvalitet.`,
  },
);
