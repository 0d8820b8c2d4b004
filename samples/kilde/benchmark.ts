import { skriv, type Felt } from "./skriv";

/** Two rows as a newspaper printed them in November 2018 (positive persons are fewer than expected), and invented municipalities. */
const AVISEN: readonly (readonly Felt[])[] = [
  ["Kommune", "Faktisk", "Forventet", "Personer", "Potentiale mio. kr."],
  ["Nyborg", "1.620", "1.840", "220", "–16,3"],
  ["Frederiksberg", "4.330", "5.090", "760", "–57,3"],
];

const KOLONNER: readonly Felt[] = ["Placering på benchmarkranglisten", "Område", "Periode", "Ydelsesgrupper", "Faktisk antal", "Forventet antal", "Potentiale (mio. kr.)"];
const PERIODE = "3. kvartal 2023 - 2. kvartal 2024";

const liste = (placering: number, omraade: string, tal: readonly (readonly [string, number, number, number])[]): Felt[][] =>
  tal.map(([ydelse, faktisk, forventet, potentiale]) => [placering, omraade, PERIODE, ydelse, faktisk, forventet, potentiale]);

const OPDIGTEDE: readonly (readonly Felt[])[] = [
  KOLONNER,
  ...liste(12, "Bakkelund", [["Alle ydelser under ét", 3012, 3120, 4.1], ["A-dagpenge", 801, 790, 1.2], ["Kontanthjælp", 1204, 1290, 0], ["Sygedagpenge", 1007, 1040, 2.9]]),
  ...liste(63, "Fjordby", [["Alle ydelser under ét", 2541, 2488, 9.8], ["A-dagpenge", 640, 655, 0], ["Kontanthjælp", 1010, 958, 7.7], ["Sygedagpenge", 891, 875, 2.1]]),
  ...liste(41, "Klitvig", [["Alle ydelser under ét", 1777, 1777, 0.4], ["A-dagpenge", 512, 512, 0], ["Kontanthjælp", 690, 688, 0.4], ["Sygedagpenge", 575, 577, 0]]),
];

export const benchmark = (): Promise<void> =>
  skriv("benchmark.xlsx", [
    { navn: "Avisens liste 2018", raekker: [["Færre eller flere på ydelse end forventet, november 2018"], [], ...AVISEN], bredder: [18, 12, 12, 12, 20], fed: [1, 3] },
    { navn: "Opdigtede kommuner", raekker: [["Opdigtede kommuner: forventet og faktisk antal fuldtidspersoner på offentlig forsørgelse"], [], ...OPDIGTEDE], bredder: [20, 14, 34, 24, 14, 16, 20], formater: { E: "#,##0", F: "#,##0", G: "0.0" }, fed: [1, 3] },
  ]);
