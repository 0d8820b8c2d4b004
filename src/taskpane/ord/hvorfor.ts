/** Words around one person's reasoning. */
import { datoTekst, tosproget } from "../../workbook/tekst";
import type { Dag } from "../../rules";

export const HVORFOR = tosproget(
  {
    maal: "Mål",
    gruppe: "Ydelsesgruppe",
    maaned: "Måned",
    ulaeseligDato: "Ulæselig dato",
    sted: (ark: string, raekke: number) => `${ark}, række ${raekke}`,
    vindue: (fra: Dag, sidste: Dag) => `Vinduet er ${datoTekst(fra)} til ${datoTekst(sidste)}. `,
    fundet: (hvad: string) => `Fundet i vinduet: ${hvad}. `,
    taellesI: (omraader: readonly string[]) => `Tælles i ${omraader.join(", ")}.`,
    fremtid: "Måneden var ikke slut, da tallene blev trukket: svaret er, som det bliver, hvis forløbet fortsætter, og intet mere sker.",
    frist: (dag: Dag) => `Næste frist: ${datoTekst(dag)}.`,
    dagForDag: "Forløbet dag for dag",
    intetValgt: "Vælg en række med en person på et af dine ark eller på Tilsyn Mangelliste.",
    flyttet: "Rækken er ændret eller flyttet siden kørslen. Kør alle regler igen.",
    udenYdelse: "Personen har ingen forløb i arbejdsmappen og er derfor ikke med i nogen nævner.",
    foraeldet: (sted: string) => `${sted}. Arkene er ændret siden: forklaringen hører til den seneste kørsel.`,
  },
  {
    maal: "Measure",
    gruppe: "Benefit group (ydelsesgruppe)",
    maaned: "Month",
    ulaeseligDato: "Unreadable date",
    sted: (ark: string, raekke: number) => `${ark}, row ${raekke}`,
    vindue: (fra: Dag, sidste: Dag) => `The window is ${datoTekst(fra, "en")} to ${datoTekst(sidste, "en")}. `,
    fundet: (hvad: string) => `Found in the window: ${hvad}. `,
    taellesI: (omraader: readonly string[]) => `Counted in ${omraader.join(", ")}.`,
    fremtid: "The month had not ended when the figures were drawn: this is the answer if the benefit goes on and nothing more happens.",
    frist: (dag: Dag) => `Next deadline: ${datoTekst(dag, "en")}.`,
    dagForDag: "Day by day",
    intetValgt: "Select a row with a person on one of your sheets or on Tilsyn Mangelliste.",
    flyttet: "The row has been changed or moved since the run. Run all rules again.",
    udenYdelse: "The person has no benefit period in the workbook and so is in no denominator.",
    foraeldet: (sted: string) => `${sted}. The sheets have changed since: the explanation belongs to the latest run.`,
  },
);
