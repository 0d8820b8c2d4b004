/** Whom a group misses, and where: one story a case, counted for the month six months' seniority is reached, or for December. */
import type { Aarsagstal } from "../../../src/rules";

export interface Aarsagssag {
  readonly saetning: string;
  readonly raekker: readonly string[];
  /** `TS KTH 2023-07`: measure, group and months. */
  readonly om: string;
  readonly udtraek?: string;
  readonly mangler: Partial<Aarsagstal>;
  readonly har: Partial<Aarsagstal>;
  readonly forSent: number;
  readonly uvisse: number;
}

const MED_FIRE = ["@Fie Y KTH 2023-01-10..", "@Fie S 2023-01-20 2023-02-20 2023-03-20 2023-05-20"];

export const AARSAGSSAGER: readonly Aarsagssag[] = [
  {
    saetning: "Én kom sent i gang, fik en aflysning og en samtale for sent; én fik sine fire [T0]",
    raekker: ["@Abe Y KTH 2023-01-10..", "@Abe S 2023-03-11 2023-04-01:aflyst 2023-05-10 2023-08-01", ...MED_FIRE],
    om: "TS KTH 2023-07",
    mangler: { personer: 1, ingen: 0, foersteEfterDage: 60, laengsteHulDage: 60, haendelser: 3, ikkeAfholdt: 1 },
    har: { personer: 1, ingen: 0, foersteEfterDage: 10, laengsteHulDage: 60, haendelser: 4, ikkeAfholdt: 0 },
    forSent: 1,
    uvisse: 0,
  },
  {
    saetning: "Uden en eneste samtale er hele vinduet et hul, og der er ingen første [T0]",
    raekker: ["@Abe Y KTH 2023-01-10.."],
    om: "TS KTH 2023-07",
    mangler: { personer: 1, ingen: 1, foersteEfterDage: null, laengsteHulDage: 181, haendelser: 0 },
    har: { personer: 0, foersteEfterDage: null, laengsteHulDage: null },
    forSent: 0,
    uvisse: 0,
  },
  {
    saetning: "Et mentorforløb tæller ikke som tilbud, og praktikken begyndte efter vinduet [F6, T0]",
    raekker: ["@Abe Y KTH 2023-01-10..", "@Abe T mentor 2023-02-01..2023-03-01", "@Abe T praktik 2023-07-10..2023-08-10"],
    om: "TT KTH 2023-07",
    mangler: { personer: 1, ingen: 1, taellerIkke: 1, haendelser: 1 },
    har: { personer: 0 },
    forSent: 1,
    uvisse: 0,
  },
  {
    saetning: "ØVO efter 22. marts 2023 tæller ikke for kontanthjælp, men for uddannelseshjælp [F7]",
    raekker: ["@Abe Y KTH 2022-06-01..", "@Abe T oevo 2023-06-01..2023-08-01", "@Ulla Y UH 2022-06-01..", "@Ulla T oevo 2023-06-01..2023-08-01"],
    om: "FT KTH 2023-12",
    mangler: { personer: 1, taellerIkke: 1 },
    har: { personer: 0 },
    forSent: 0,
    uvisse: 0,
  },
  {
    saetning: "En ulæselig status gør svaret uvist: personen står i ingen af kolonnerne [U1]",
    raekker: ["@Abe Y KTH 2023-01-10..", "@Abe S 2023-01-20 2023-02-20 2023-03-20 2023-05-20:ukendt"],
    om: "TS KTH 2023-07",
    mangler: { personer: 0 },
    har: { personer: 0 },
    forSent: 0,
    uvisse: 1,
  },
  {
    saetning: "En fritaget er hverken blandt dem, der mangler, eller dem, der har [P9]",
    raekker: ["@Abe Y KTH 2023-01-10..", "@Abe F 2023-07-01..2023-07-31", ...MED_FIRE],
    om: "TS KTH 2023-07",
    mangler: { personer: 0 },
    har: { personer: 1 },
    forSent: 0,
    uvisse: 0,
  },
  {
    saetning: "En samtale, der stadig står som planlagt, når dagen er gået, er ikke afholdt [F8]",
    raekker: ["@Abe Y KTH 2023-02-10..", "@Abe S 2023-03-01 2023-08-05:planlagt"],
    om: "TS KTH 2023-08",
    udtraek: "2023-08-31",
    mangler: { personer: 1, haendelser: 2, ikkeAfholdt: 1 },
    har: { personer: 0 },
    forSent: 0,
    uvisse: 0,
  },
  {
    saetning: "To måneder lægges sammen: hver person i sin [T0]",
    raekker: ["@Abe Y KTH 2023-01-10..", "@Bo Y KTH 2023-02-10..", "@Bo S 2023-02-20"],
    om: "TS KTH 2023-07 2023-08",
    mangler: { personer: 2, ingen: 1, foersteEfterDage: 10 },
    har: { personer: 0 },
    forSent: 0,
    uvisse: 0,
  },
];
