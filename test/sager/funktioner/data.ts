/** A small job centre: four persons, their interviews, offers and hours. */
import { fraIso } from "../../../src/rules";
import { fejlcelle } from "./sag";

const d = fraIso;

export const T_2025 = d("2025-01-01");

export const FORLOEB = [
  ["CPR", "Ydelse", "Startdato", "Slutdato"],
  ["010170-1234", "Kontanthjælp", d("2023-06-01"), null],
  ["020280-2345", "Sygedagpenge", d("2023-11-15"), null],
  ["030390-3456", "Uddannelseshjælp", d("2023-01-01"), null],
  ["040400-4567", "Kontanthjælp", d("2024-06-15"), null],
];

const moeder = (person: string, ...datoer: string[]): unknown[][] => datoer.map((iso) => [person, d(iso)]);

export const SAMTALER = [
  ["CPR", "Samtaledato"],
  ...moeder("010170-1234", "2024-02-05", "2024-05-06", "2024-08-07", "2024-11-08"),
  ...moeder("020280-2345", "2024-03-01", "2024-09-01"),
  ...moeder("030390-3456", "2024-01-10", "2024-04-10", "2024-07-10", "2024-10-10"),
  ...moeder("040400-4567", "2024-07-01", "2024-08-01", "2024-09-02", "2024-10-01"),
];

export const SAMTALER_UDEN_HOVED = SAMTALER.slice(1);
export const FORLOEB_UDEN_HOVED = FORLOEB.slice(1);
export const SAMTALER_MED_FEJL = [...SAMTALER, ["020280-2345", fejlcelle("#N/A")], ["020280-2345", d("2024-10-01")]];

export const TILBUD = [
  ["CPR", "Tilbudstype", "Startdato", "Slutdato"],
  ["010170-1234", "Virksomhedspraktik", d("2024-03-01"), d("2024-03-28")],
  ["030390-3456", "ØVO", d("2024-05-01"), d("2024-05-31")],
  ["040400-4567", "Mentor", d("2024-07-01"), null],
];

export const LOENTIMER = [
  ["CPR", "Måned", "Løntimer"],
  ["020280-2345", "2024M04", 60],
  ["020280-2345", "2024M05", 40],
];

/** One row a person, with a count and with hours. */
export const PERSONLISTE = [
  ["CPR", "Ydelsesgruppe", "Startdato", "Antal samtaler"],
  ["010170-1234", "Kontanthjælp", d("2023-06-01"), 4],
  ["020280-2345", "Sygedagpenge", d("2023-11-15"), 2],
  ["040400-4567", "Kontanthjælp", d("2024-06-15"), 0],
];

/** Twelve months' seniority on 1 January 2025 is not reached by the last person. */
export const TIMELISTE = [
  ["Borger", "Timer"],
  ["a", 100],
  ["b", 224.5],
  ["c", 225],
  ["d", 99.5],
];

export const TRYKT = [
  ["Ishøj Kommune", null, null, null, null],
  ["Afholdelse af samtaler. Antal og andel personer", null, null, null, null],
  [null, null, null, null, null],
  ["Periode", "Ydelsesgruppe", "Antal personer", "Antal personer med mindst 4 samtaler", "Andel personer med mindst 4 samtaler"],
  ["2024M11", "Ydelsesgrupper i alt", 100, 70, 70.0],
  ["2024M12", "Ydelsesgrupper i alt", 120, 89, 74.2],
  ["2024M12", "Sygedagpenge", 20, ".", "."],
];

/** The two tables of the letter to Ishøj, offers first. */
export const BREV = [
  [null, "Ishøj", null, null],
  [null, "Andel personer (6 mdr. på ydelse), som ikke har fået 1 tilbud", null, null],
  [null, "September 2022", "Oktober 2022", "November 2022"],
  ["A-dagpenge mv.", 34.6, 28.6, 41.2],
  ["Uddannelseshjælp", 33.3, ".", 20.0],
  [null, null, null, null],
  [null, "Ishøj", null, null],
  [null, "Andel personer, som har fået afholdt færre end 4 samtaler", null, null],
  [null, "September 2022", "Oktober 2022", "November 2022"],
  ["Ydelsesgrupper i alt", 45.6, 34.4, 45.2],
  ["Revalidering inkl. forrevalidering", 0, 0, 0],
];
