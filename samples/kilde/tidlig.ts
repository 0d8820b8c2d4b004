import { skriv, type Felt } from "./skriv";

/** Invented municipalities, 2024, all groups together: Havnsø gets a letter, Engbjerg is saved by one good month, Lyngø by too few persons. */
const MAANEDER = Array.from({ length: 12 }, (_, i) => `2024M${String(i + 1).padStart(2, "0")}`);

/** Per month: persons who reach six months, and those of them who have it. */
type Maanedstal = readonly (readonly [antal: number, med: number])[];

const TAL: Readonly<Record<"samtaler" | "tilbud", Readonly<Record<string, Maanedstal>>>> = {
  samtaler: {
    Havnsø: [[84, 61], [79, 58], [91, 66], [88, 63], [76, 59], [82, 64], [80, 66], [85, 70], [90, 73], [87, 71], [83, 68], [78, 64]],
    Engbjerg: [[41, 31], [39, 30], [44, 34], [40, 32], [38, 29], [42, 33], [45, 35], [43, 33], [40, 31], [41, 32], [39, 30], [37, 29]],
    Lyngø: [[14, 9], [12, 8], [11, 8], [9, 5], [13, 9], [12, 8], [15, 11], [14, 10], [9, 6], [11, 8], [12, 9], [13, 9]],
  },
  tilbud: {
    Havnsø: [[52, 43], [49, 40], [55, 44], [53, 43], [47, 39], [50, 41], [48, 40], [51, 42], [54, 45], [52, 43], [49, 41], [46, 38]],
    Engbjerg: [[25, 21], [23, 19], [27, 22], [24, 20], [22, 18], [26, 21], [28, 23], [25, 20], [24, 20], [25, 21], [23, 19], [22, 18]],
    Lyngø: [[10, 8], [11, 9], [10, 8], [12, 10], [11, 9], [10, 8], [13, 11], [10, 9], [11, 9], [12, 10], [10, 8], [11, 9]],
  },
};

function blok(titel: string, maal: keyof typeof TAL): Felt[][] {
  const kommuner = Object.entries(TAL[maal]);
  return [
    [titel],
    ["Opdigtede kommuner, alle ydelsesgrupper under ét"],
    [],
    ["Område", "Periode", "Ydelsesgruppe", "Antal personer", "Antal personer med", "Andel personer med (pct.)"],
    ...kommuner.flatMap(([navn, tal]) =>
      tal.map(([antal, med], i): Felt[] => [navn, MAANEDER[i]!, "Ydelsesgrupper i alt", antal, med, Math.round((med / antal) * 1000) / 10]),
    ),
  ];
}

const form = { bredder: [14, 12, 24, 16, 20, 24], formater: { F: "0.0" }, fed: [1, 4] };

export const tidlig = (): Promise<void> =>
  skriv("tidlig-indsats-2024.xlsx", [
    { navn: "Samtaler 6 mdr", raekker: blok("Tidlig indsats: personer (6 mdr. på ydelse), som har fået afholdt mindst 4 samtaler", "samtaler"), ...form },
    { navn: "Tilbud 6 mdr", raekker: blok("Tidlig indsats: personer (6 mdr. på ydelse), som har fået mindst 1 tilbud", "tilbud"), ...form },
  ]);
