/** Timelines, written as one line a step: `2022-08-29 henvendelse`, with `ca.` where the source gives no day. */
export interface Tidsplansag {
  readonly saetning: string;
  /** Letters: date, `foerste`/`indskaerpet`, deadline or `-`. */
  readonly breve?: readonly string[];
  /** A year that is assessed, with every month's figures. */
  readonly maaleaar?: number;
  readonly venter: readonly string[];
}

const AUGUST = [
  "2022-08-29 henvendelse",
  "2022-09-30 opfoelgningsmaaned-slut 2022M09",
  "2022-10-31 opfoelgningsmaaned-slut 2022M10",
  "ca. 2022-11-14 foerste-tal 2022M09",
  "2022-11-30 opfoelgningsmaaned-slut 2022M11",
  "ca. 2022-12-15 foerste-tal 2022M10",
  "ca. 2023-01-14 foerste-tal 2022M11",
  "ca. 2023-02-01 tal-kendes 2022M09-2022M11",
];

export const TIDSPLANSAGER: readonly Tidsplansag[] = [
  { saetning: "Efter et første brev i august følges september til november, og de seks måneder slutter i februar [T2, S5]", breve: ["2022-08-29 foerste -"], venter: [...AUGUST, "2023-02-28 genopretning-slut"] },
  {
    saetning: "Et indskærpet brev lægger sin frist og sine tre måneder til; planens længde står i brevet og regnes ikke ud [T3]",
    breve: ["2022-08-29 foerste -", "2023-02-20 indskaerpet 2023-03-07"],
    venter: [
      ...AUGUST,
      "2023-02-20 indskaerpet-henvendelse",
      "2023-02-28 genopretning-slut",
      "2023-03-07 frist",
      "2023-03-31 opfoelgningsmaaned-slut 2023M03",
      "2023-04-30 opfoelgningsmaaned-slut 2023M04",
      "ca. 2023-05-15 foerste-tal 2023M03",
      "2023-05-31 opfoelgningsmaaned-slut 2023M05",
      "ca. 2023-06-14 foerste-tal 2023M04",
      "ca. 2023-07-15 foerste-tal 2023M05",
      "ca. 2023-08-01 tal-kendes 2023M03-2023M05",
    ],
  },
  { saetning: "Et brev fra 2024 følger modellen uden genopretning og har ingen opfølgningsmåneder [T5]", breve: ["2024-05-02 foerste -"], venter: [] },
  {
    saetning: "Måleåret slutter, december kendes i februar, er endelig i marts og vurderes i april [S3, S5]",
    maaleaar: 2024,
    venter: ["2024-12-31 maaleaar-slut", "ca. 2025-02-14 foerste-tal 2024M12", "ca. 2025-03-31 endelige-tal 2024M12", "ca. 2025-04-01 vurdering"],
  },
  { saetning: "Et måleår uden ordning har ingen tidsplan [S3]", maaleaar: 2026, venter: [] },
];
