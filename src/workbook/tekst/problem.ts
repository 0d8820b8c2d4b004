/** What is wrong in the data and what the analyst can do; what it did to the result stands in `virkningTekst`. */
import type { Problem, Problemkode } from "../parse/typer";
import { virkningTekst } from "./aflaesning";
import type { Sprog, Tosproget } from "./sprog";

interface Problemord {
  readonly hvad: string;
  /** Empty when nothing need be done. */
  readonly goer: string;
}

const ORD: Tosproget<Readonly<Record<Problemkode, Problemord>>> = {
  da: {
    "ukendt-ydelsesgruppe": { hvad: "Ydelsesgruppen kendes ikke.", goer: "Ret navnet, eller kontrollér at gruppen hører til målene." },
    foertidspension: { hvad: "Førtidspension indgår ikke i målene.", goer: "" },
    "ulaeselig-dato": { hvad: "Datoen kan ikke læses.", goer: "Skriv den som 31-12-2024." },
    "ulaeselig-periode": { hvad: "Perioden kan ikke læses.", goer: "Skriv den som september 2022 eller 2022M09." },
    "ulaeseligt-tal": { hvad: "Tallet kan ikke læses.", goer: "Ret cellen." },
    "andel-uden-for-omraade": { hvad: "Andelen er ikke mellem 0 og 100 pct.", goer: "Ret tallet eller kolonnens enhed." },
    "blandet-andel-enhed": { hvad: "Kolonnen blander andele fra 0 til 1 med andele fra 0 til 100.", goer: "Brug den samme enhed i hele kolonnen." },
    "manglende-vaerdi": { hvad: "Tallet mangler.", goer: "" },
    fejlcelle: { hvad: "Cellen viser en fejl.", goer: "Ret formlen." },
    "dobbelt-raekke": { hvad: "Det samme står to gange.", goer: "Slet den ene, hvis de ikke begge skal tælle." },
    "manglende-kolonne": { hvad: "En kolonne mangler.", goer: "Tilføj kolonnen, eller giv den en overskrift, der kan kendes." },
    "ukendt-maal": { hvad: "Det fremgår ikke, om tallene er samtaler eller tilbud.", goer: "Skriv det i overskriften." },
    "ukendt-type": { hvad: "Typen af tilbud kendes ikke.", goer: "Brug et kendt navn, for eksempel virksomhedspraktik." },
    "slut-foer-start": { hvad: "Slutdatoen ligger før startdatoen.", goer: "Ret en af datoerne." },
    "mangler-start": { hvad: "Startdatoen mangler.", goer: "Skriv startdatoen." },
    "ukendt-status": { hvad: "Samtalens status kendes ikke.", goer: "Skriv afholdt, aflyst, udeblevet eller planlagt." },
    "mangler-person": { hvad: "Rækken nævner ingen person.", goer: "Skriv personens id." },
    "person-uden-forloeb": { hvad: "Personen har intet ydelsesforløb.", goer: "Kontrollér id og forløb." },
    "overlappende-perioder": { hvad: "Perioder overlapper hinanden og er lagt sammen.", goer: "" },
    "haendelse-uden-for-forloeb": { hvad: "Hændelsen ligger uden for personens dage på ydelse.", goer: "Kontrollér datoen." },
    "dato-1904": { hvad: "Datoerne er cirka fire år forskudt; de stammer formentlig fra en projektmappe med 1904-datosystem.", goer: "Kontrollér datoerne." },
    "total-afviger": { hvad: "Totalen er ikke summen af grupperne.", goer: "Kontrollér tabellen." },
    "ingen-genkendelig-tabel": { hvad: "Der er ingen tabel, som programmet kan bruge.", goer: "Se hjælpen om, hvilke kolonner der skal til." },
    "ark-uden-celler": { hvad: "Arket har ingen celler.", goer: "" },
    "ark-for-stort": { hvad: "Arket er for stort til at blive læst.", goer: "Del det på flere ark." },
  },
  en: {
    "ukendt-ydelsesgruppe": { hvad: "The benefit group (ydelsesgruppe) is not known.", goer: "Correct the name, or check that the group belongs to the measures." },
    foertidspension: { hvad: "Førtidspension (disability pension) is in no measure.", goer: "" },
    "ulaeselig-dato": { hvad: "The date cannot be read.", goer: "Write it as 31-12-2024." },
    "ulaeselig-periode": { hvad: "The period cannot be read.", goer: "Write it as september 2022 or 2022M09." },
    "ulaeseligt-tal": { hvad: "The number cannot be read.", goer: "Correct the cell." },
    "andel-uden-for-omraade": { hvad: "The share is not between 0 and 100%.", goer: "Correct the number or the unit of the column." },
    "blandet-andel-enhed": { hvad: "The column mixes shares from 0 to 1 with shares from 0 to 100.", goer: "Use one unit in the whole column." },
    "manglende-vaerdi": { hvad: "The figure is missing.", goer: "" },
    fejlcelle: { hvad: "The cell shows an error.", goer: "Correct the formula." },
    "dobbelt-raekke": { hvad: "The same thing stands twice.", goer: "Delete one of them unless both are to count." },
    "manglende-kolonne": { hvad: "A column is missing.", goer: "Add the column, or give it a heading that can be recognised." },
    "ukendt-maal": { hvad: "It is not clear whether the figures are interviews (samtaler) or offers (tilbud).", goer: "Write it in the heading." },
    "ukendt-type": { hvad: "The type of offer is not known.", goer: "Use a known name, for example virksomhedspraktik." },
    "slut-foer-start": { hvad: "The end date is before the start date.", goer: "Correct one of the dates." },
    "mangler-start": { hvad: "The start date is missing.", goer: "Write the start date." },
    "ukendt-status": { hvad: "The status of the interview is not known.", goer: "Write afholdt, aflyst, udeblevet or planlagt." },
    "mangler-person": { hvad: "The row names no person.", goer: "Write the id of the person." },
    "person-uden-forloeb": { hvad: "The person has no benefit period.", goer: "Check the id and the period." },
    "overlappende-perioder": { hvad: "Periods overlap and have been joined.", goer: "" },
    "haendelse-uden-for-forloeb": { hvad: "The event is outside the person's days on benefit.", goer: "Check the date." },
    "dato-1904": { hvad: "The dates are about four years off; they probably come from a workbook with the 1904 date system.", goer: "Check the dates." },
    "total-afviger": { hvad: "The total is not the sum of the groups.", goer: "Check the table." },
    "ingen-genkendelig-tabel": { hvad: "There is no table that the add-in can use.", goer: "The help says which columns are needed." },
    "ark-uden-celler": { hvad: "The sheet has no cells.", goer: "" },
    "ark-for-stort": { hvad: "The sheet is too large to be read.", goer: "Divide it into several sheets." },
  },
};

/** What it is, in one sentence. */
export const grundTekst = (kode: Problemkode, sprog: Sprog = "da"): string => ORD[sprog][kode].hvad;

/** What the analyst can do about it; empty when nothing need be done. */
export const raadTekst = (kode: Problemkode, sprog: Sprog = "da"): string => ORD[sprog][kode].goer;

/** What it is, what it did to the result, what to do. The found value is not in the text: it may be a person id. */
export function problemTekst({ kode, virkning }: Problem, sprog: Sprog = "da"): string {
  const { hvad, goer } = ORD[sprog][kode];
  return [hvad, virkning === "ingen" ? "" : virkningTekst(virkning, sprog), goer].filter((s) => s !== "").join(" ");
}
