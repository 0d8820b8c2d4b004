/** What lies ahead, month by month. Story lines as in `byg-data.ts`; Byen, all groups together. */
export interface Fremskrivningssag {
  readonly saetning: string;
  readonly raekker: readonly string[];
  readonly udtraek: string;
  /** Among the months ahead. */
  readonly venter: readonly string[];
}

const FIRE = "S 2024-02-01 2024-03-01 2024-04-01 2024-05-01";

export const FREMSKRIVNINGSSAGER: readonly Fremskrivningssag[] = [
  {
    saetning: "En samtale, der falder ud af vinduet, mangler fra den måned, hvis vindue begynder efter den [F1]",
    raekker: ["Y KTH 2020-01-01..", FIRE],
    udtraek: "2024-12-31",
    venter: ["FS 2025M01 uden 0/0 mangler 0 personer 0 antal", "FS 2025M02 uden 100/100 mangler 1 personer 1 antal", "FS 2025M03 uden 100/100 mangler 1 personer 2 antal", "FS 2025M05 uden 100/100 mangler 1 personer 4 antal"],
  },
  {
    saetning: "En planlagt samtale tæller kun, når alt planlagt holdes [U0]",
    raekker: ["Y KTH 2020-01-01..", FIRE, "S 2025-02-10:planlagt"],
    udtraek: "2024-12-31",
    venter: ["FS 2025M02 uden 100/0 mangler 1 personer 1 antal"],
  },
  {
    saetning: "Den, der når 12 måneder i marts, er med fra marts [F1]",
    raekker: ["Y KTH 2024-04-01..", "S 2024-05-01"],
    udtraek: "2024-12-31",
    venter: ["FS 2025M03 uden 100/100 mangler 1 personer 3 antal"],
  },
  {
    saetning: "Den, hvis forløb slutter i februar, mangler intet i marts",
    raekker: ["Y KTH 2020-01-01..2025-02-28", "@Ida Y KTH 2020-01-01.."],
    udtraek: "2024-12-31",
    venter: ["FS 2025M01 uden 100/100 mangler 2 personer 8 antal", "FS 2025M03 uden 100/100 mangler 1 personer 4 antal"],
  },
  {
    saetning: "Under 20 pct. uden: af fem er én uden for meget, og begge af to skal have det [F5]",
    raekker: ["Y KTH 2020-01-01..", FIRE, ...["Ida", "Ali", "Mie"].map((n) => `@${n} ${FIRE}`), ...["Ida", "Ali", "Mie", "Eva"].map((n) => `@${n} Y KTH 2020-01-01..`)],
    udtraek: "2024-12-31",
    venter: ["FS 2025M01 uden 20/20 mangler 1 personer 4 antal"],
  },
  {
    saetning: "De, der mangler færrest, er de billigste: af to, der skal til, tages de lette",
    raekker: ["Y KTH 2020-01-01..", "@Ida Y KTH 2020-01-01..", "@Ali Y KTH 2020-01-01..", "@Ida S 2024-06-01 2024-06-02 2024-06-03", "@Ali S 2024-06-01 2024-06-02", ...["A", "B", "C", "D", "E", "F", "G"].flatMap((n) => [`@${n} Y KTH 2020-01-01..`, `@${n} S 2024-06-01 2024-06-02 2024-06-03 2024-06-04`])],
    udtraek: "2024-12-31",
    venter: ["FS 2025M01 uden 30/30 mangler 2 personer 3 antal"],
  },
  {
    saetning: "Tidlig indsats: højst 20 pct. må mangle, så ved lighed kræves intet [T0]",
    raekker: ["Bo", "Ida", "Ali", "Mie", "Eva"].flatMap((n) => [`@${n} Y LY 2024-08-15..`, ...(n === "Eva" ? [] : [`@${n} S 2024-09-01 2024-09-02 2024-09-03 2024-09-04`])]),
    udtraek: "2024-12-31",
    venter: ["TS 2025M02 uden 20/20 mangler 0 personer 0 antal"],
  },
  {
    saetning: "Dagene er for få: fire samtaler kan ikke holdes på to dage, én om dagen [F8]",
    raekker: ["Y LY 2024-07-03.."],
    udtraek: "2024-12-31",
    venter: ["TS 2025M01 uden 100/100 mangler 1 personer 0 antal kan ikke nås"],
  },
  {
    saetning: "Et løbende tilbud tæller, til det er ude af vinduet [F10]",
    raekker: ["Y KTH 2020-01-01..", "T praktik 2024-01-02..2024-03-15"],
    udtraek: "2024-12-31",
    venter: ["FT 2025M02 uden 0/0 mangler 0 personer 0 antal", "FT 2025M03 uden 100/100 mangler 1 personer 1 antal"],
  },
  {
    saetning: "Den fritagne er ude af nævneren, så længe fritagelsen varer [P9]",
    raekker: ["Y KTH 2020-01-01..", "F 2024-12-01..2025-02-28", "@Ida Y KTH 2020-01-01..", "@Ida S 2024-06-01 2024-06-02 2024-06-03 2024-06-04"],
    udtraek: "2024-12-31",
    venter: ["FS 2025M02 uden 0/0 mangler 0 personer 0 antal", "FS 2025M03 uden 50/50 mangler 1 personer 4 antal"],
  },
  {
    saetning: "Et ukendt statusord regnes som uden, og afstanden, hvis det var holdt, er 0 [U2]",
    raekker: ["Y KTH 2020-01-01..", "S 2024-06-01 2024-06-02 2024-06-03 2024-06-04:ukendt"],
    udtraek: "2024-12-31",
    venter: ["FS 2025M01 uden 100/100 mangler 1 personer 1 antal"],
  },
];
