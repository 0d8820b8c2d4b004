import { dato, skriv, type Felt } from "./skriv";

/** The letter to Ishøj of 20 February 2023, its two tables as printed (its misspelling too), and the two letters. */
const MAANEDER = ["September 2022", "Oktober 2022", "November 2022"];

const TILBUD: readonly (readonly Felt[])[] = [
  ["A-dagpenge mv.", 34.6, 28.6, 41.2],
  ["Kortantihjælp", 69.2, 75.0, 20.0],
  ["Uddannelseshjælp", 33.3, ".", 20.0],
];

const SAMTALER: readonly (readonly Felt[])[] = [
  ["Ydelsesgrupper i alt", 45.6, 34.4, 45.2],
  ["A-dagpenge mv.", 3.8, 7.1, "."],
  ["Sygedagpenge", 45.5, 52.6, 50.0],
  ["Kontanthjælp", 84.6, 60.0, 80.0],
  ["Uddannelseshjælp", 66.7, ".", 42.9],
  ["Revalidering inkl. forrevalidering", 0.0, 0.0, 0.0],
  ["Ressourceforløb", 50.0, 0.0, 100.0],
  ["Jobafklaringsforløb", 100.0, 80.0, 100.0],
  ["Ledighedsydelse", 50.0, 50.0, 75.0],
  ["Overgangsydelsesmodtagere uden for program", 100.0, 100.0, 100.0],
];

const BREVE: readonly (readonly Felt[])[] = [
  ["Område", "Brevdato", "Type", "Mål", "Ydelsesgruppe", "Måneder", "Frist"],
  ["Ishøj", dato("2022-08-29"), "første", "samtaler", "Sygedagpenge", "2022M03-2022M05", null],
  ["Ishøj", dato("2022-08-29"), "første", "tilbud", "A-dagpenge mv.", "2022M03-2022M05", null],
  ["Ishøj", dato("2023-02-20"), "indskærpet", "samtaler", "Sygedagpenge", "2022M09-2022M11", dato("2023-03-07")],
  ["Ishøj", dato("2023-02-20"), "indskærpet", "tilbud", "A-dagpenge mv.", "2022M09-2022M11", dato("2023-03-07")],
];

export const ishoej = (): Promise<void> =>
  skriv("ishoej-2023.xlsx", [
    {
      navn: "Brevets tabeller",
      raekker: [
        [null, "Ishøj"],
        [null, "Andel personer (6 mdr. på ydelse), som ikke har fået 1 tilbud"],
        [null, ...MAANEDER],
        ...TILBUD,
        [],
        [null, "Ishøj"],
        [null, "Andel personer, som har fået afholdt færre end 4 samtaler"],
        [null, ...MAANEDER],
        ...SAMTALER,
        [],
        ["Kilde: Styrelsen for Arbejdsmarked og Rekruttering, AMK Øst, brev af 20. februar 2023"],
      ],
      bredder: [44, 17, 17, 17],
      formater: { B: "0.0", C: "0.0", D: "0.0" },
      fed: [1, 2, 3, 8, 9, 10],
    },
    {
      navn: "Henvendelser",
      raekker: BREVE,
      bredder: [12, 13, 13, 12, 20, 20, 13],
      formater: { B: "dd-mm-yyyy", G: "dd-mm-yyyy" },
      tabel: { navn: "Breve", foersteRaekke: 1 },
    },
  ]);
