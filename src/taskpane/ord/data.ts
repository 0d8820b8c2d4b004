/** Words about what was found in the workbook. */
import { antalTekst, talTekst, tosproget } from "../../workbook/tekst";

export const DATA = tosproget(
  {
    raekker: (n: number) => antalTekst(n, "række", "rækker"),
    ingenTabeller: "Ingen tabeller, som programmet kan bruge. Se hjælpen om, hvilke kolonner der skal til.",
    ikkeGenkendt: (n: number) => `Ikke genkendt (${talTekst(n)})`,
    ingenProblemer: "Ingen problemer i data.",
    problemer: (n: number) => antalTekst(n, "problem i data", "problemer i data"),
    ogFlere: (n: number) => `og ${talTekst(n)} til. Efter en kørsel står alle på arket Tilsyn Datakvalitet.`,
  },
  {
    raekker: (n: number) => antalTekst(n, "row", "rows", "en"),
    ingenTabeller: "No tables that the add-in can use. The help says which columns are needed.",
    ikkeGenkendt: (n: number) => `Not recognised (${talTekst(n, 0, "en")})`,
    ingenProblemer: "No problems in the data.",
    problemer: (n: number) => antalTekst(n, "problem in the data", "problems in the data", "en"),
    ogFlere: (n: number) => `and ${talTekst(n, 0, "en")} more. After a run all of them are on the sheet Tilsyn Datakvalitet.`,
  },
);
