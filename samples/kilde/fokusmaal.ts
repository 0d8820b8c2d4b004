import { skriv, type Felt } from "./skriv";

/** Three invented municipalities, 2024: Fjordby is placed under supervision, Bakkelund is cleared by its result target, Klitvig cannot be decided. */
const MAANEDER = Array.from({ length: 12 }, (_, i) => i + 1);
const NAVNE = ["januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september", "oktober", "november", "december"];

/** Group, persons with 12 months' seniority in a municipality of ordinary size, and how the group departs from the average, in points. */
const GRUPPER: readonly (readonly [string, number, number])[] = [
  ["A-dagpenge mv.", 120, -6],
  ["Sygedagpenge", 210, 4],
  ["Kontanthjælp", 260, -2],
  ["Uddannelseshjælp", 90, -3],
  ["Revalidering inkl. forrevalidering", 20, -9],
  ["Ressourceforløb", 130, 7],
  ["Jobafklaringsforløb", 110, 3],
  ["Ledighedsydelse", 140, 1],
  ["Overgangsydelsesmodtagere uden for program", 14, 2],
];

/** Per cent without, on average over the year, and the municipality's size. */
const KOMMUNER = [
  { navn: "Fjordby", stoerrelse: 1, udenSamtaler: 17, udenTilbud: 36 },
  { navn: "Bakkelund", stoerrelse: 1.3, udenSamtaler: 24, udenTilbud: 33 },
  { navn: "Klitvig", stoerrelse: 0.6, udenSamtaler: 16, udenTilbud: 34 },
];

type Kommune = (typeof KOMMUNER)[number];

/** A year has a rhythm: fewer meetings after the summer. The same numbers every time. */
const svingning = (m: number, g: number): number => [1, 0, -1, -1, -2, 0, 2, 3, 2, 0, -1, -1][m - 1]! + ((m * 7 + g * 3) % 5) - 2;

function celler(k: Kommune, m: number, uden: number): { antal: number; med: number }[] {
  return GRUPPER.map(([, personer, afvigelse], g) => {
    const antal = Math.round(personer * k.stoerrelse) + ((m + g) % 4);
    return { antal, med: antal - Math.round((antal * (uden + afvigelse + svingning(m, g))) / 100) };
  });
}

const sum = (c: readonly { antal: number; med: number }[]): { antal: number; med: number } =>
  c.reduce((a, b) => ({ antal: a.antal + b.antal, med: a.med + b.med }), { antal: 0, med: 0 });

const grupperMedTotal = ["Ydelsesgrupper i alt", ...GRUPPER.map(([navn]) => navn)];

const samtaler: Felt[][] = KOMMUNER.flatMap((k) =>
  MAANEDER.flatMap((m) => {
    const c = celler(k, m, k.udenSamtaler);
    return [sum(c), ...c].map(({ antal, med }, g): Felt[] => [k.navn, `2024M${String(m).padStart(2, "0")}`, grupperMedTotal[g]!, antal, med, med / antal]);
  }),
);

/** The offers as an analyst has re-pivoted them: one block a municipality, months across, groups down, per cent without. */
const tilbud: Felt[][] = KOMMUNER.flatMap((k) => {
  const aar = MAANEDER.map((m) => celler(k, m, k.udenTilbud));
  const raekke = (navn: string, g: number | null): Felt[] => [
    navn,
    ...aar.map((c) => {
      const { antal, med } = g === null ? sum(c) : c[g]!;
      return Math.round(((antal - med) / antal) * 1000) / 10;
    }),
  ];
  return [[k.navn], ["Ydelsesgruppe", ...NAVNE.map((n) => `${n} 2024`)], raekke("Ydelsesgrupper i alt", null), ...GRUPPER.map(([navn], g) => raekke(navn, g)), []];
});

const RESULTAT: readonly (readonly Felt[])[] = [
  ["Område", "Periode", "Faktisk antal", "Forventet antal", "Faktisk andel (pct.)", "Forventet andel (pct.)", "Placering"],
  ["Fjordby", "1. kvartal 2024 - 4. kvartal 2024", 2541, 2488, 14.6, 14.3, 63],
  ["Bakkelund", "1. kvartal 2024 - 4. kvartal 2024", 3012, 3120, 12.9, 13.4, 12],
  ["Klitvig", "1. kvartal 2024 - 4. kvartal 2024", ".", ".", 13.8, 13.8, 41],
];

export const fokusmaal = (): Promise<void> =>
  skriv("jobindsats-fokusmaal.xlsx", [
    {
      navn: "Samtaler",
      raekker: [
        ["Afholdelse af samtaler. Antal og andel personer (mindst 12 måneder på ydelse)"],
        ["Opdigtede kommuner. Udtrukket: 10-04-2025"],
        [],
        ["Område", "Periode", "Ydelsesgruppe", "Antal personer", "Antal personer med mindst 4 samtaler", "Andel personer med mindst 4 samtaler"],
        ...samtaler,
      ],
      bredder: [14, 12, 42, 16, 24, 24],
      formater: { D: "#,##0", E: "#,##0", F: "0.0%" },
      fed: [1, 4],
    },
    {
      navn: "Tilbud",
      raekker: [
        ["Deltagelse i aktive tilbud. Andel personer (mindst 12 måneder på ydelse) uden tilbud eller løntimer, pct."],
        [],
        ...tilbud,
        ["Anm.: Egen pivotering af udtræk. Andele er afrundet til én decimal."],
      ],
      bredder: [42, ...NAVNE.map(() => 15)],
      formater: Object.fromEntries([..."BCDEFGHIJKLM"].map((c) => [c, "0.0"])),
      fed: [1],
    },
    {
      navn: "Benchmark",
      raekker: [["Forventet og faktisk antal fuldtidspersoner på offentlig forsørgelse"], [], ...RESULTAT],
      bredder: [14, 34, 14, 16, 20, 22, 12],
      formater: { C: "#,##0", D: "#,##0", E: "0.0", F: "0.0" },
      fed: [1, 3],
    },
  ]);
