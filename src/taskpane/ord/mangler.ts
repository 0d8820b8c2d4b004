/** Words around the list of who lacks what. */
import { antalTekst, datoTekst, talTekst, tosproget } from "../../workbook/tekst";
import type { Dag } from "../../rules";

export const MANGLER = tosproget(
  {
    hvornaar: "Hvornår",
    nu: (n: number) => `Mangler nu (${talTekst(n)})`,
    kommende: (n: number) => `Kommende frister (${talTekst(n)})`,
    maal: "Mål",
    gruppe: "Ydelsesgruppe",
    alle: "Alle",
    ordner: "Ordner listen, så den kan filtreres …",
    vist: (fra: number, til: number, ialt: number) => (ialt === 0 ? "Ingen rækker passer." : `${talTekst(fra)}–${talTekst(til)} af ${antalTekst(ialt, "række", "rækker")}, nærmeste frist først`),
    forrige: "Forrige",
    naeste: "Næste",
    ingen: "Ingen mangler noget.",
    frist: (dag: Dag) => datoTekst(dag),
    fristOrd: "Frist",
    uvist: "uvist",
    tilbage: "Tilbage til listen",
  },
  {
    hvornaar: "When",
    nu: (n: number) => `Missing now (${talTekst(n, 0, "en")})`,
    kommende: (n: number) => `Coming deadlines (${talTekst(n, 0, "en")})`,
    maal: "Measure",
    gruppe: "Benefit group (ydelsesgruppe)",
    alle: "All",
    ordner: "Sorting the list so that it can be filtered …",
    vist: (fra: number, til: number, ialt: number) => (ialt === 0 ? "No rows match." : `${talTekst(fra, 0, "en")}–${talTekst(til, 0, "en")} of ${antalTekst(ialt, "row", "rows", "en")}, nearest deadline first`),
    forrige: "Previous",
    naeste: "Next",
    ingen: "Nobody lacks anything.",
    frist: (dag: Dag) => datoTekst(dag, "en"),
    fristOrd: "Deadline",
    uvist: "uncertain",
    tilbage: "Back to the list",
  },
);
