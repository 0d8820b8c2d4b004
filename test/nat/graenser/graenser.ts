/** Excel's and the add-in's limits as workbooks, and what a run must have found in each. */
import { NI_GRUPPER } from "../../../src/rules";
import type { Koersel } from "../../../src/taskpane/koersel";
import type { CellValue } from "../../../workbench/model/celler";
import type { WorkbookModel } from "../../../workbench/model/mappe";
import { nyMappe } from "../../host/mappe";

export interface Graense {
  readonly hvad: string;
  readonly mappe: () => WorkbookModel;
  /** What is looked for afterwards, as data; a run that is refused has found its code. */
  readonly fund: (koersel: Koersel, model: WorkbookModel) => unknown;
  readonly ventet: unknown;
}

const TITEL = "Afholdelse af samtaler. Antal og andel personer";
const HOVED = ["Område", "Periode", "Ydelsesgruppe", "Antal personer", "Antal personer med mindst 4 samtaler"];
const GRUPPER = ["Ydelsesgrupper i alt", ...NI_GRUPPER];
const RAEKKER = 1_048_576;
const KOLONNER = 16_384;
const BORGERE = 140_000;
export const NAVNE = ["O'Brien's ark", "😀 Samtaler 👩‍👩‍👧", "Et navn på nøjagtig 31 tegn, ja!", "a'!b", "1904", "Tilsyn Overblik", "R1C1", "æøå \u202e"];

function skriv(model: WorkbookModel, ark: number, linjer: Iterable<readonly CellValue[]>, raekke = 0, kolonne = 0): void {
  let r = raekke;
  for (const linje of linjer) {
    linje.forEach((v, k) => model.sheets[ark]?.cells.setValue(r, kolonne + k, v));
    r++;
  }
}
const tabel = (omraade: string): CellValue[][] => [[TITEL], HOVED, [omraade, "2024M01", "Kontanthjælp", 120, 89]];
const trykte = ({ aflaesning }: Koersel): number => aflaesning.inddata.trykte.length;
const listet = ({ aflaesning }: Koersel): unknown => aflaesning.tabeller.map(({ slags, raekker }) => [slags, raekker]);

function* raekker(hoved: readonly CellValue[], antal: number, raekke: (i: number) => readonly CellValue[]): Generator<readonly CellValue[]> {
  yield hoved;
  for (let i = 0; i < antal; i++) yield raekke(i);
}

export const GRAENSER: readonly Graense[] = [
  {
    hvad: `98 kommuner × 60 måneder × ${GRUPPER.length} grupper i én tabel (${98 * 60 * GRUPPER.length} rækker)`,
    mappe: () => {
      const model = nyMappe("Landet");
      model.sheets[0]?.cells.setValue(0, 0, TITEL);
      skriv(model, 0, raekker(HOVED, 98 * 60 * GRUPPER.length, (i) => {
        const maaned = Math.floor(i / GRUPPER.length) % 60;
        return [`Kommune ${Math.floor(i / (60 * GRUPPER.length)) + 1}`, `${2020 + Math.floor(maaned / 12)}M${String(1 + (maaned % 12)).padStart(2, "0")}`, GRUPPER[i % GRUPPER.length] ?? "", 100, 70 + (i % 30)];
      }), 1);
      return model;
    },
    fund: trykte,
    ventet: 98 * 60 * GRUPPER.length,
  },
  {
    hvad: `${RAEKKER - 1} samtaler (et helt ark) og ${BORGERE} borgere`,
    mappe: () => {
      const model = nyMappe("Borgere", "Samtaler");
      skriv(model, 0, raekker(["Personid", "Ydelsesgruppe", "Startdato", "Kommune"], BORGERE, (i) => [`P${i}`, "Kontanthjælp", 44_562 + (i % 300), "Ishøj"]));
      skriv(model, 1, raekker(["Personid", "Samtaledato", "Status"], RAEKKER - 1, (i) => [`P${i % BORGERE}`, 45_000 + Math.floor(i / BORGERE) * 80 + (i % 80), "Afholdt"]));
      return model;
    },
    fund: listet,
    ventet: [["forloeb", BORGERE], ["samtaler", RAEKKER - 1]],
  },
  {
    hvad: `En tabel yderst til højre blandt ${KOLONNER} kolonner`,
    mappe: () => {
      const model = nyMappe("Bredt");
      for (let k = 0; k < KOLONNER; k += 3) model.sheets[0]?.cells.setValue(20, k, `Kolonne ${k}`);
      skriv(model, 0, tabel("Ishøj"), 0, KOLONNER - HOVED.length);
      return model;
    },
    fund: ({ aflaesning }) => aflaesning.inddata.trykte.map(({ kilde }) => kilde.adresse),
    ventet: ["XFC3:XFD3"],
  },
  {
    hvad: "5000000 celler på ét ark, som ikke er vores data, og en tabel på det næste",
    mappe: () => {
      const model = nyMappe("Stort", "Tal");
      for (let r = 0; r < 500_000; r++) for (let k = 0; k < 10; k++) model.sheets[0]?.cells.setValue(r, k, r + k / 10);
      skriv(model, 1, tabel("Ishøj"));
      return model;
    },
    fund: trykte,
    ventet: 1,
  },
  {
    hvad: "255 ark med hver sin tabel",
    mappe: () => {
      const model = nyMappe(...Array.from({ length: 255 }, (_, i) => `Ark ${i + 1}`));
      model.sheets.forEach((_, i) => skriv(model, i, tabel(`Kommune ${i}`)));
      return model;
    },
    fund: trykte,
    ventet: 255,
  },
  {
    hvad: `${NAVNE.length} arknavne, der er svære at henvise til: anførselstegn, emoji, 31 tegn, vores eget`,
    mappe: () => {
      const model = nyMappe(...NAVNE);
      NAVNE.forEach((_, i) => skriv(model, i, [...tabel(`Kommune ${i}`), [`Kommune ${i}`, "2024M01", "Ukendt gruppe", 120, 89]]));
      return model;
    },
    fund: (koersel, { sheets }) => ({
      trykte: trykte(koersel),
      voresNavn: koersel.skrevet.ark.includes("Tilsyn Overblik (2)"),
      linksTilIngenting: sheets.flatMap((s) => [...s.hyperlinks.values()]).filter(({ documentReference }) => !sheets.some(({ name }) => name === /^'(.*)'!/s.exec(documentReference ?? "")?.[1]?.replaceAll("''", "'"))).length,
    }),
    ventet: { trykte: NAVNE.length, voresNavn: true, linksTilIngenting: 0 },
  },
  {
    hvad: "En mappe, der regner datoer fra 1904",
    mappe: () => {
      const model = { ...nyMappe("Borgere", "Samtaler"), uses1904Dates: true };
      skriv(model, 0, raekker(["Personid", "Ydelsesgruppe", "Startdato"], 30, (i) => [`P-${i}`, "Kontanthjælp", 43_400 + i]));
      skriv(model, 1, raekker(["Personid", "Samtaledato"], 30, (i) => [`P-${i}`, 43_900 + i]));
      return model;
    },
    fund: listet,
    ventet: "datoer-fra-1904",
  },
  {
    hvad: "Samtaler indsat fra en mappe, der regner datoer fra 1904",
    mappe: () => {
      const model = nyMappe("Borgere", "Samtaler");
      skriv(model, 0, raekker(["Personid", "Ydelsesgruppe", "Startdato"], 30, (i) => [`P-${i}`, "Kontanthjælp", 45_000 + i]));
      skriv(model, 1, raekker(["Personid", "Samtaledato"], 30, (i) => [`P-${i}`, 45_300 - 1462 + i]));
      return model;
    },
    fund: ({ aflaesning }) => aflaesning.problemer.filter(({ kode }) => kode === "dato-1904").map(({ ark, celle }) => `${ark} ${celle}`),
    ventet: ["Samtaler A2"],
  },
];
