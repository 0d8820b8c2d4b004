/** A workbook with person ids in every kind of input, where they belong and where they do not. */
export type Celle = string | number | Date | null;

export interface Plantet {
  readonly navn: string;
  /** How the id stands in cells. */
  readonly celle: string | number;
  /** Every way of writing it that would give the person away. */
  readonly spor: RegExp;
}

/** Digits that stand nowhere else. */
export const PLANTEDE: readonly Plantet[] = [
  { navn: "med bindestreg", celle: "311299-8642", spor: /311299\D{0,3}8642/ },
  { navn: "uden bindestreg", celle: "0412018753", spor: /0?41201\D{0,3}8753/ },
  { navn: "som tal", celle: 1_503_779_517, spor: /150377\D{0,3}9517/ },
  { navn: "som tal uden nul foran", celle: 208_888_365, spor: /0?20888\D{0,3}8365/ },
  { navn: "et sagsnummer", celle: "B-77418-Z", spor: /B-77418-Z/ },
];

const [BO, EVA, IB, LIS, OLE] = PLANTEDE.map(({ celle }) => celle) as [string, string, number, number, string];
const alle = [BO, EVA, IB, LIS, OLE];
const dag = (iso: string): Date => new Date(`${iso}T00:00:00Z`);

/** Where they belong: lists of persons. */
const LISTER: Readonly<Record<string, readonly (readonly Celle[])[]>> = {
  Borgere: [["CPR-nr.", "Ydelsesgruppe", "Ydelse fra", "Ydelse til", "Kommune"], ...alle.map((id): Celle[] => [id, "Kontanthjælp", dag("2022-02-01"), null, "Ishøj"]), [BO, "Kontanthjælp", dag("2022-02-01"), null, "Ishøj"]],
  Samtaler: [["CPR", "Samtaledato", "Status"], ...alle.flatMap((id): Celle[][] => [[id, dag("2024-03-01"), "Afholdt"], [id, dag("2024-09-01"), "Aflyst"]])],
  Tilbud: [["Borger", "Tilbudstype", "Startdato", "Slutdato"], ...alle.slice(1).map((id): Celle[] => [id, "Virksomhedspraktik", dag("2024-02-01"), dag("2024-04-01")])],
  Løntimer: [["Personid", "Måned", "Løntimer"], ...alle.map((id): Celle[] => [id, "2024M05", "12,5"])],
  Fritagelser: [["CPR", "Fritaget fra", "Fritaget til", "Vedrører"], [LIS, dag("2024-06-01"), dag("2024-06-30"), "samtaler"]],
};

/** Where they do not: in columns of other things, in headings and notes, in tables nobody can use. */
const FORVILDEDE: Readonly<Record<string, readonly (readonly Celle[])[]>> = {
  "Rod i borgere": [["CPR", "Ydelsesgruppe", "Startdato", "Kommune"], [EVA, BO, dag("2023-01-01"), "Ishøj"], [BO, "Kontanthjælp", String(IB), "Ishøj"], [IB, "Kontanthjælp", dag("2024-05-01"), BO], [EVA, `Aftalt med ${BO} og siden også med hendes bror, som bor i en anden kommune nu: ${IB}`, dag("2023-01-01"), "Ishøj"]],
  "Rod i samtaler": [["CPR", "Samtaledato", "Status"], [BO, "ring 041201 8753", "Afholdt"], [BO, dag("2024-01-05"), `se ${IB}`], [EVA, dag("2024-01-06"), 208_888_365]],
  "Rod i tilbud": [["CPR", "Type", "Start"], [BO, "311299-8642", dag("2024-01-01")], [BO, "Løntilskud", "0412018753"]],
  "Rod i timer": [["CPR", "Måned", "Timer"], [BO, "0412018753", 10], [BO, "2024M04", "311299-8642"]],
  "Rod i fritagelser": [["CPR", "Fra", "Til", "Vedrører"], [BO, "1503779517", null, "0412018753"]],
  Trykt: [[`Fokusmål samtaler, ${BO}`, null, null], ["Ydelsesgruppe", "Måned", "Andel med mindst 4 samtaler (pct.)"], ["Kontanthjælp", "2024M01", "311299-8642"], [BO, "2024M02", "80,0"], ["Sygedagpenge", String(IB), "80,0"], ["A-dagpenge mv.", "2024M01", "85,0"], ["Ledighedsydelse", "2024M01", "81,0"]],
  Brev: [["Område", "Brevdato", "Mål", "Ydelsesgruppe", "Frist"], [BO, dag("2022-08-29"), "samtaler", "Sygedagpenge", null], ["Ishøj", "0412018753", "311299-8642", "1503779517", "208888365"]],
  Benchmark: [["Kommune", "Faktisk", "Forventet"], [BO, 100, 90], ["Ishøj", "311299-8642", 90]],
  Noter: [["Husk", null], [`Talt med ${BO}`, "0412018753"], [null, null], ["Navn", "CPR"], ["Bo", BO], ["Eva", EVA]],
};

export const ARK: Readonly<Record<string, readonly (readonly Celle[])[]>> = { ...LISTER, ...FORVILDEDE };
