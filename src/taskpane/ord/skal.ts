/** Words of the pane's frame: tabs, buttons, what is going on. */
import { antalTekst, talTekst, tosproget } from "../../workbook/tekst";

const tal = (n: number): string => talTekst(n);
const af = antalTekst;
const number = (n: number): string => talTekst(n, 0, "en");
const of = (n: number, one: string, more: string): string => antalTekst(n, one, more, "en");
const liste = (navne: readonly string[]): string => navne.join(", ");

export const SKAL = tosproget(
  {
    faneliste: "Rudens faner",
    faner: { svar: "Svar", mangler: "Mangler", data: "Data", fremad: "Fremad", indstillinger: "Indstillinger" },
    koer: "Kør alle regler",
    koerIgen: "Kør igen",
    afbryd: "Afbryd",
    fremdrift: "Fremdrift",
    hjaelp: "Hjælp",
    version: (program: string, regelsaet: string) => `${program} · regelsæt ${regelsaet}`,
    klar: "Klar.",
    afbryder: "Afbryder …",
    afbryderSkrivning: "Arkene er ved at blive skrevet. De fjernes igen, eller de skrives færdige, så de passer sammen …",
    fjerner: "Fjerner …",
    laeserMappen: "Læser arbejdsmappen …",
    laeser: (ark: string, gjort: number, ialt: number) => `Læser ${ark}: ${tal(gjort)} af ${af(ialt, "række", "rækker")}`,
    taeller: (gjort: number, ialt: number) => `Tæller: ${tal(gjort)} af ${af(ialt, "person", "personer")}`,
    vurderer: "Kører reglerne …",
    planlaegger: (gjort: number, ialt: number) => `Forbereder mangellisten: ${tal(gjort)} af ${af(ialt, "række", "rækker")}`,
    skriver: (ark: string, gjort: number, ialt: number) => `Skriver ${ark} (${gjort} af ${ialt} ark)`,
    fundet: (tabeller: number) => `${af(tabeller, "tabel", "tabeller")} fundet. Tryk Kør alle regler.`,
    faerdig: (domme: number, ark: number, foerste: string) => `Færdig: ${af(domme, "dom", "domme")} på ${af(ark, "ark", "ark")}. Svaret står på ${foerste}.`,
    arkene: "arkene",
    trodsAfbryd: "Afbryd kom, da arkene var ved at blive skrevet om; de er skrevet færdige og er alle fra denne kørsel.",
    beskyttede: (ark: readonly string[]) => `Ikke markeret, fordi arket er beskyttet: ${liste(ark)}.`,
    delvise: (ark: readonly string[]) => `Kun en del er markeret på ${liste(ark)}; resten står på tilsynsarkene.`,
    arkFjernet: (n: number) => (n === 0 ? "Der var ingen tilsynsark at fjerne." : `${af(n, "tilsynsark", "tilsynsark")} er fjernet.`),
    markeringerFjernet: "Markeringerne er fjernet.",
    markeringerFjernetUndtagen: (ark: readonly string[]) => `Markeringerne er fjernet, undtagen på beskyttede ark: ${liste(ark)}.`,
  },
  {
    faneliste: "Tabs of the pane",
    faner: { svar: "Answer", mangler: "Missing", data: "Data", fremad: "Ahead", indstillinger: "Settings" },
    koer: "Run all rules",
    koerIgen: "Run again",
    afbryd: "Cancel",
    fremdrift: "Progress",
    hjaelp: "Help (in Danish)",
    version: (program: string, regelsaet: string) => `${program} · rules of ${regelsaet}`,
    klar: "Ready.",
    afbryder: "Cancelling …",
    afbryderSkrivning: "The sheets are being written. They are removed again, or finished, so that they belong together …",
    fjerner: "Removing …",
    laeserMappen: "Reading the workbook …",
    laeser: (ark: string, gjort: number, ialt: number) => `Reading ${ark}: ${number(gjort)} of ${of(ialt, "row", "rows")}`,
    taeller: (gjort: number, ialt: number) => `Counting: ${number(gjort)} of ${of(ialt, "person", "persons")}`,
    vurderer: "Applying the rules …",
    planlaegger: (gjort: number, ialt: number) => `Preparing the list of who lacks what: ${number(gjort)} of ${of(ialt, "row", "rows")}`,
    skriver: (ark: string, gjort: number, ialt: number) => `Writing ${ark} (${gjort} of ${of(ialt, "sheet", "sheets")})`,
    fundet: (tabeller: number) => `${of(tabeller, "table", "tables")} found. Press Run all rules.`,
    faerdig: (domme: number, ark: number, foerste: string) => `Done: ${of(domme, "verdict", "verdicts")} on ${of(ark, "sheet", "sheets")}. The answer is on ${foerste}.`,
    arkene: "the sheets",
    trodsAfbryd: "Cancel came while the sheets were being rewritten; they have been finished and are all from this run.",
    beskyttede: (ark: readonly string[]) => `Not highlighted, because the sheet is protected: ${liste(ark)}.`,
    delvise: (ark: readonly string[]) => `Only some of it is highlighted on ${liste(ark)}; the rest is on the Tilsyn sheets.`,
    arkFjernet: (n: number) => (n === 0 ? "There were no Tilsyn sheets to remove." : `${of(n, "Tilsyn sheet", "Tilsyn sheets")} removed.`),
    markeringerFjernet: "The highlights are removed.",
    markeringerFjernetUndtagen: (ark: readonly string[]) => `The highlights are removed, except on protected sheets: ${liste(ark)}.`,
  },
);
