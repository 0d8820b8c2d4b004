import type { Sag } from "./typer";

const YDELSE = "Y KTH 2020-01-01..";
const UNG = "Y UH 2020-01-01..";

export const TILBUD_SAGER: readonly Sag[] = [
  { saetning: "Virksomhedspraktik er et tilbud [F6]", raekker: [YDELSE, "T praktik 2023-03-01..2023-03-28"], venter: ["FT KTH 2023-02=nej 2023-03=ja"] },
  { saetning: "Løntilskud er et tilbud [F6]", raekker: [YDELSE, "T loentilskud 2023-03-01..2023-03-28"], venter: ["FT KTH 2023-03=ja"] },
  { saetning: "Nytteindsats er et tilbud [F6]", raekker: [YDELSE, "T nytte 2023-03-01..2023-03-28"], venter: ["FT KTH 2023-03=ja"] },
  { saetning: "Ordinær uddannelse er et tilbud [F6]", raekker: [YDELSE, "T uddannelse 2023-03-01..2023-03-28"], venter: ["FT KTH 2023-03=ja"] },
  { saetning: "Mentor alene er ikke [F6]", raekker: [YDELSE, "T mentor 2023-03-01..2023-03-28"], venter: ["FT KTH 2023-03=nej"] },
  { saetning: "En ukendt type er uvis [F6]", raekker: [YDELSE, "T ukendt 2023-03-01..2023-03-28"], venter: ["FT KTH 2023-02=nej 2023-03=uvist 2024-02=uvist 2024-03=nej"] },
  { saetning: "Et tilbud tæller, så længe dets sidste dag er i vinduet [F10]", raekker: [YDELSE, "T praktik 2022-03-01..2023-03-01"], venter: ["FT KTH 2024-02=ja 2024-03=nej"] },
  { saetning: "Sidste dag dagen før vinduet er ikke nok [F10]", raekker: [YDELSE, "T praktik 2022-03-01..2023-02-28"], venter: ["FT KTH 2024-01=ja 2024-02=nej"] },
  { saetning: "Et tilbud der begynder månedens sidste dag, er med i måneden [F10]", raekker: [YDELSE, "T praktik 2023-03-31..2023-04-28"], venter: ["FT KTH 2023-02=nej 2023-03=ja"] },
  { saetning: "Et tilbud der begynder på opgørelsesdatoen, er ikke [F10]", raekker: [YDELSE, "T praktik 2023-04-01..2023-04-28"], venter: ["FT KTH 2023-03=nej 2023-04=ja"] },
  { saetning: "Et tilbud uden slutdato løber endnu [F10]", raekker: [YDELSE, "T praktik 2021-03-01.."], venter: ["FT KTH 2021-02=nej 2021-03=ja 2026-05=ja"] },
  { saetning: "Et tilbud med ulæselig slutdato er uvist fra sin start", raekker: [YDELSE, "T praktik 2021-03-01..?"], venter: ["FT KTH 2021-02=nej 2021-03=uvist 2026-05=uvist"] },
  { saetning: "Et tilbud med ulæselig start er uvist til sin slut", raekker: [YDELSE, "T praktik ?..2023-02-28"], venter: ["FT KTH 2024-01=uvist 2024-02=nej"] },
  { saetning: "Et tilbud der slutter, før det begynder, er uvist overalt [P7]", raekker: [YDELSE, "T praktik 2023-03-01..2023-02-01"], venter: ["FT KTH 2021-01=uvist 2025-01=uvist"] },
  { saetning: "ØVO begyndt dagen før 22. marts 2023 tæller [F7]", raekker: [YDELSE, "T oevo 2023-03-21..2023-12-31"], venter: ["FT KTH 2023-03=ja 2024-11=ja"] },
  { saetning: "ØVO begyndt 22. marts 2023 tæller ikke for kontanthjælp [F7]", raekker: [YDELSE, "T oevo 2023-03-22..2023-12-31"], venter: ["FT KTH 2023-03=nej 2024-05=nej"] },
  { saetning: "ØVO begyndt 22. marts 2023 tæller for uddannelseshjælp [F7]", raekker: [UNG, "T oevo 2023-03-22..2023-12-31"], venter: ["FT UH 2023-03=ja"] },
  { saetning: "ØVO begyndt 30. juni 2026 tæller ikke, 1. juli tæller [F7]", raekker: [YDELSE, "T oevo 2026-06-30..2026-08-31"], venter: ["FT KTH 2026-06=nej 2026-08=nej"] },
  { saetning: "ØVO begyndt 1. juli 2026 tæller [F7]", raekker: [YDELSE, "T oevo 2026-07-01..2026-08-31"], venter: ["FT KTH 2026-06=nej 2026-07=ja"] },
  { saetning: "Samme vindue: gammel ØVO tæller, ny gør ikke, og startdatoen afgør [F7, F10]", raekker: [YDELSE, "T oevo 2023-01-02..2023-05-31", "T oevo 2023-06-01..2023-12-31"], venter: ["FT KTH 2024-04=ja 2024-05=nej"] },
  { saetning: "Den unge på to ydelser får ja i sin række og én gang i alt [F7, F11]", raekker: [YDELSE, UNG, "T oevo 2023-04-01..2023-05-31"], venter: ["FT KTH 2023-05=nej", "FT UH 2023-05=ja", "FT alle 2023-05=ja"] },
  { saetning: "ØVO med ulæselig start er uvis, også uden for uddannelseshjælp [F7]", raekker: [YDELSE, "T oevo ?..2023-12-31"], venter: ["FT KTH 2023-06=uvist"] },
  { saetning: "225 timer var kravet til og med februar 2023; 224,99 er for lidt [F3]", raekker: [YDELSE, "L 2022-06:100 2022-07:124.99"], venter: ["FT KTH 2022-12=nej 2023-02=nej 2023-03=ja"] },
  { saetning: "225 timer er nok [F3]", raekker: [YDELSE, "L 2022-06:100 2022-07:125"], venter: ["FT KTH 2022-06=nej 2022-07=ja 2022-12=ja"] },
  { saetning: "100 timer er nok fra marts 2023, 99,99 er ikke [F3]", raekker: [YDELSE, "L 2022-12:100"], venter: ["FT KTH 2022-12=nej 2023-02=nej 2023-03=ja 2023-11=ja 2023-12=nej"] },
  { saetning: "99,99 timer er for lidt [F3]", raekker: [YDELSE, "L 2022-12:99.99"], venter: ["FT KTH 2023-03=nej"] },
  { saetning: "Flere rækker i én måned lægges sammen [F10]", raekker: [YDELSE, "L 2023-05:50 2023-05:50"], venter: ["FT KTH 2023-04=nej 2023-05=ja"] },
  { saetning: "Ulæselige timer kan være ethvert tal", raekker: [YDELSE, "L 2023-05:?"], venter: ["FT KTH 2023-04=nej 2023-05=uvist 2024-04=uvist 2024-05=nej"] },
  { saetning: "Timer i en ulæselig måned afgør kun noget, hvis de er nok", raekker: [YDELSE, "L ?:40 2023-05:59.99"], venter: ["FT KTH 2023-05=nej"] },
  { saetning: "Timer i en ulæselig måned, der ville være nok, er uvis", raekker: [YDELSE, "L ?:40 2023-05:60"], venter: ["FT KTH 2023-04=nej 2023-05=uvist"] },
  { saetning: "Et sikkert tilbud vejer mere end ulæselige timer [U1]", raekker: [YDELSE, "L ?:?", "T praktik 2023-05-01..2023-05-02"], venter: ["FT KTH 2023-04=uvist 2023-05=ja"] },
  { saetning: "I fokusmålet tæller også ressourceforløb med [G5]", raekker: ["Y RES 2020-01-01..", "T praktik 2023-05-01..2023-05-02"], venter: ["FT RES 2023-04=nej 2023-05=ja"] },
];
