/** The year's mean ahead, and the plan for it. Story lines as in `byg-data.ts`; Byen, all groups together. */
export interface Aarssag {
  readonly saetning: string;
  readonly raekker: readonly string[];
  readonly udtraek: string;
  readonly indsats: "samtaler" | "tilbud";
  /** `null`: no fokusmål for the year ahead. */
  readonly venter: object | null;
}

/** One person, a yes in the first ten months of 2024: the last of the four leaves the window of November. */
const TI_MAANEDER = ["Y KTH 2020-01-01..", "S 2023-11-02 2023-11-03 2023-11-04 2023-11-05"];

export const AARSSAGER: readonly Aarssag[] = [
  {
    saetning: "Ti måneder med og to uden er under 20 pct. i snit: intet skal holdes [F4]",
    raekker: TI_MAANEDER,
    udtraek: "2024-10-31",
    indsats: "samtaler",
    venter: { aar: 2024, kendte: 10, frem: 2, resterende: 1.2, intetNyt: "ja", planlagte: "ja", plan: { personer: 0, mindst: 0, antal: 0, kanNaas: true, frister: [] } },
  },
  {
    saetning: "Ni måneder med og tre uden er for meget: fire samtaler i den første er nok, og færre giver ingen et ja [F4]",
    raekker: ["Y KTH 2020-01-01..", "S 2023-10-02 2023-10-03 2023-10-04 2023-10-05"],
    udtraek: "2024-09-30",
    indsats: "samtaler",
    venter: { aar: 2024, kendte: 9, frem: 3, resterende: 0.8, intetNyt: "nej", planlagte: "nej", plan: { personer: 1, mindst: 4, antal: 4, kanNaas: true, frister: ["2024-10-31", "2024-10-31", "2024-10-31", "2024-10-31"] } },
  },
  {
    saetning: "Er de kendte måneder for dårlige, kan grænsen ikke nås [F4]",
    raekker: ["Y KTH 2020-01-01..", "S 2022-01-01"],
    udtraek: "2024-09-30",
    indsats: "samtaler",
    venter: { aar: 2024, kendte: 9, frem: 3, resterende: -2.2, intetNyt: "nej", planlagte: "nej", plan: { personer: 1, mindst: 4, antal: 4, kanNaas: false, frister: ["2024-10-31", "2024-10-31", "2024-10-31", "2024-10-31"] } },
  },
  {
    saetning: "Udtrækket er fra efter nytår: det nye års måneder fremskrives, uden kendte måneder [U0]",
    raekker: ["Y KTH 2020-01-01..", "S 2024-06-01", "T praktik 2024-12-01..2025-12-31"],
    udtraek: "2025-01-10",
    indsats: "tilbud",
    venter: { aar: 2025, kendte: 0, frem: 12, resterende: 0.3, intetNyt: "ja", planlagte: "ja", plan: { personer: 0, mindst: 0, antal: 0, kanNaas: true, frister: [] } },
  },
  {
    saetning: "Fra måleår 2026 gælder ordningen ikke, og der er intet år at fremskrive [S3]",
    raekker: TI_MAANEDER,
    udtraek: "2026-01-31",
    indsats: "samtaler",
    venter: null,
  },
  {
    saetning: "I måleår 2022 bruges kun samtaler [S3]",
    raekker: TI_MAANEDER,
    udtraek: "2022-06-30",
    indsats: "tilbud",
    venter: null,
  },
];
