/** A small invented municipality to try the rules on: 24 persons over one year, and the result target. Ids are no CPR numbers. */
import { dagAf } from "../../rules";
import type { Celle } from "../parse/typer";

export interface Eksempelark {
  readonly navn: string;
  readonly celler: readonly (readonly Celle[])[];
  /** Columns of dates, zero-based, below the headings. */
  readonly datokolonner: readonly number[];
}

const AAR = 2024;
const PERSONER = 24;
const KOMMUNE = "Eksempelby";
const GRUPPER = ["A-dagpenge mv.", "Kontanthjælp", "Sygedagpenge"] as const;
const TYPER = ["Virksomhedspraktik", "Løntilskud", "Nytteindsats"] as const;

const id = (nr: number): string => `E-${String(nr + 1).padStart(3, "0")}`;
const dag = (aar: number, maaned: number, d: number): number => dagAf({ aar, maaned, dag: d });
const alle = Array.from({ length: PERSONER }, (_, nr) => nr);

/** Every sixth person has had too few interviews. */
const harFaaSamtaler = (nr: number): boolean => nr % 6 === 5;
/** Every fourth has had no offer. */
const udenTilbud = (nr: number): boolean => nr % 4 === 3;

const samtaler = (nr: number): Celle[][] =>
  [2, 4, 7, 9, 11].filter((_, i) => !harFaaSamtaler(nr) || i < 2).flatMap((maaned) => [AAR - 1, AAR].map((aar): Celle[] => [id(nr), dag(aar, maaned, 1 + (nr % 27)), nr % 9 === 8 && maaned === 11 ? "Aflyst" : "Afholdt"]));

/** The same every time it is made. */
export const EKSEMPEL: readonly Eksempelark[] = [
  {
    navn: "Eksempel Borgere",
    celler: [["Personid", "Ydelsesgruppe", "Startdato", "Slutdato", "Kommune"], ...alle.map((nr): Celle[] => [id(nr), GRUPPER[nr % GRUPPER.length] ?? "", dag(AAR - 2, 1 + (nr % 6), 1 + (nr % 28)), "", KOMMUNE])],
    datokolonner: [2, 3],
  },
  { navn: "Eksempel Samtaler", celler: [["Personid", "Samtaledato", "Status"], ...alle.flatMap(samtaler)], datokolonner: [1] },
  {
    navn: "Eksempel Tilbud",
    celler: [
      ["Personid", "Tilbudstype", "Startdato", "Slutdato"],
      ...alle.filter((nr) => !udenTilbud(nr)).flatMap((nr) => [AAR - 1, AAR].map((aar): Celle[] => [id(nr), TYPER[nr % TYPER.length] ?? "", dag(aar, 3, 1 + nr), dag(aar, 5, 1 + nr)])),
    ],
    datokolonner: [2, 3],
  },
  { navn: "Eksempel Resultatmål", celler: [["Område", "Periode", "Faktisk antal", "Forventet antal"], [KOMMUNE, String(AAR), 1184, 1120]], datokolonner: [] },
];
