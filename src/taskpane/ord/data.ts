/** Words about what was found in the workbook. */
import { antalTekst, talTekst, tosproget } from "../../workbook/tekst";

export const DATA = tosproget(
  {
    ingenProblemer: "Ingen problemer i data.",
    problemer: (n: number) => antalTekst(n, "problem i data", "problemer i data"),
    steder: (n: number) => antalTekst(n, "sted", "steder"),
    goer: "Gør:",
    forrige: "Forrige",
    naeste: "Næste",
    /** The group's heading has said how many there are. */
    vist: (fra: number, til: number, ialt: number) => (ialt === til - fra + 1 ? "" : `${talTekst(fra)}–${talTekst(til)} af ${talTekst(ialt)}`),
  },
  {
    ingenProblemer: "No problems in the data.",
    problemer: (n: number) => antalTekst(n, "problem in the data", "problems in the data", "en"),
    steder: (n: number) => antalTekst(n, "place", "places", "en"),
    goer: "Do:",
    forrige: "Previous",
    naeste: "Next",
    vist: (fra: number, til: number, ialt: number) => (ialt === til - fra + 1 ? "" : `${talTekst(fra, 0, "en")}–${talTekst(til, 0, "en")} of ${talTekst(ialt, 0, "en")}`),
  },
);
