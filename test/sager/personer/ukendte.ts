import type { Sag } from "./typer";

export const UKENDTE_SAGER: readonly Sag[] = [
  { saetning: "Ulæselig slutdato: måske i nævneren fra tolv måneder efter start [P7, U2]", raekker: ["Y KTH 2022-01-01..?"], venter: ["FS KTH 2022-11=ude 2022-12=maaske-nej 2026-01=maaske-nej"] },
  { saetning: "Ulæselig start og løbende ydelse: måske i nævneren overalt", raekker: ["Y KTH ?.."], venter: ["FS KTH 2021-01=maaske-nej 2026-01=maaske-nej"] },
  { saetning: "Ulæselig start, kendt slut: ikke i nævneren efter slut", raekker: ["Y KTH ?..2023-06-30"], venter: ["FS KTH 2023-06=maaske-nej 2023-07=ude"] },
  { saetning: "Slut før start er ulæselig i begge ender", raekker: ["Y KTH 2023-06-30..2022-01-01"], venter: ["FS KTH 2021-05=maaske-nej 2025-05=maaske-nej"] },
  { saetning: "En sikker periode bærer nævneren, selv om en anden er ulæselig", raekker: ["Y KTH 2021-01-01..", "Y KTH ?..2023-01-01"], venter: ["FS KTH 2021-06=maaske-nej 2022-01=nej 2024-01=nej"] },
  { saetning: "En anden ydelses ulæselige periode rører ikke rækken", raekker: ["Y LY 2021-01-01..", "Y KTH ?.."], venter: ["FS LY 2020-12=ude 2021-12=nej", "FS KTH 2021-12=maaske-nej", "FS alle 2021-12=nej"] },
  { saetning: "Måske i nævneren og fire samtaler: kun et muligt ja", raekker: ["Y KTH 2022-01-01..?", "S 2022-02-01 2022-03-01 2022-04-01 2022-05-01"], venter: ["FS KTH 2022-12=maaske-ja", "FS alle 2022-12=maaske-ja"] },
  { saetning: "Måske i nævneren og uvist svar: både muligt ja og muligt nej", raekker: ["Y KTH 2022-01-01..?", "S 2022-02-01 2022-03-01 2022-04-01 ?"], venter: ["FS KTH 2022-12=maaske"] },
  { saetning: "Ulæselig overgangsydelse gør kontanthjælpens anciennitet uvis [P5]", raekker: ["Y OY ?..2022-12-31", "Y KTH 2023-01-01.."], venter: ["FS KTH 2023-06=maaske-nej 2023-12=nej"] },
  { saetning: "Måske fritaget og måske i nævneren er stadig måske", raekker: ["Y KTH 2022-01-01..?", "F ?..2023-12-31 samtaler"], venter: ["FS KTH 2022-12=maaske-nej", "FT KTH 2022-12=maaske-nej"] },
  { saetning: "Sikkert fritaget er ude, også når nævneren er uvis", raekker: ["Y KTH 2022-01-01..?", "F 2022-01-01.."], venter: ["FS KTH 2022-12=ude"] },
  { saetning: "Ulæselig start kan flytte kommunen: måske i begge [P8]", raekker: ["Y KTH 2021-01-01.. Ishøj", "Y LY ?.. Vallensbæk"], venter: ["FS@Ishøj KTH 2022-01=maaske-nej", "FS@Vallensbæk KTH 2022-01=maaske-nej"] },
  { saetning: "En ulæselig periode der sluttede, før den seneste begyndte, flytter ikke kommunen [P8]", raekker: ["Y KTH 2021-01-01.. Ishøj", "Y LY ?..2020-05-31 Vallensbæk"], venter: ["FS@Ishøj KTH 2022-01=nej", "FS@Vallensbæk KTH 2022-01=ude"] },
  { saetning: "Tidlig indsats: kendt start og ulæselig slut kan kun nå D i én måned", raekker: ["Y KTH 2023-01-10..?"], venter: ["TS KTH 2023-06=ude 2023-07=maaske-nej 2023-08=ude"] },
  { saetning: "Tidlig indsats: ulæselig start kan nå D i enhver måned til slut", raekker: ["Y KTH ?..2023-07-31"], venter: ["TS KTH 2021-07=maaske-nej 2023-07=maaske-nej 2023-08=ude"] },
  { saetning: "Tidlig indsats: et afsluttet forløb før den ulæselige periode er sikkert", raekker: ["Y KTH 2022-01-10..2022-08-31", "Y KTH 2023-01-10..?"], venter: ["TS KTH 2022-07=nej 2023-07=maaske-nej"] },
  { saetning: "Tidlig indsats på A-dagpenge: flere dage kan kun gøre D tidligere [P3]", raekker: ["Y DP 2023-01-01..", "Y DP ?..2022-12-31"], venter: ["TS DP 2022-08=maaske-nej 2023-06=maaske-nej 2023-07=ude"] },
  { saetning: "Tidlig indsats: ulæselig start på overgangsydelsen gør kontanthjælpens D uvis, også den det selv ville have [P5]", raekker: ["Y OY ?..2022-12-31", "Y KTH 2023-01-01.."], venter: ["TS KTH 2023-01=maaske-nej 2023-06=maaske-nej"] },
];
