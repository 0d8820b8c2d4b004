import { PROBLEMORD } from "../problem";
import { laer } from "../sprog";

export function laerProblem(): void {
  laer(PROBLEMORD, {
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
    "svar-kan-ikke-bruges": { hvad: "The answer about an assumption cannot be used; the assumption holds as it stands.", goer: "Correct the answer in the column Dit svar; what can be written stands beside it." },
    "ark-uden-celler": { hvad: "The sheet has no cells.", goer: "" },
    "ukendte-overskrifter": { hvad: "The headings are not known.", goer: "Choose under Data in the pane what the table is." },
    "rettelse-ulaeselig": { hvad: "Saved corrections cannot be read; they were made in another version of the add-in or changed from outside.", goer: "Check under Data that the tables are recognised as they should be, and correct them again." },
    "rettelse-passer-ikke": { hvad: "A saved correction no longer fits: the headings of the table have changed, or it has been moved or deleted.", goer: "Correct the table again under Data in the pane, or remove the correction." },
    "rettelse-tvetydig": { hvad: "The headings a saved correction is about stand in several places on the sheet.", goer: "Give the tables headings of their own, or correct this one too under Data in the pane." },
    "ark-for-stort": { hvad: "The sheet is too large to be read.", goer: "Divide it into several sheets." },
  });
}
