import type { Sag } from "./typer";

const YDELSE = "Y KTH 2020-01-01..";

export const SAMTALE_SAGER: readonly Sag[] = [
  { saetning: "Fire afholdte samtaler er nok, tre er ikke [F2]", raekker: [YDELSE, "S 2023-02-01 2023-03-01 2023-04-01 2023-05-01"], venter: ["FS KTH 2023-04=nej 2023-05=ja 2024-01=ja 2024-02=nej"] },
  { saetning: "Vinduets første dag er den samme dato tolv måneder før opgørelsesdatoen [F1]", raekker: [YDELSE, "S 2023-02-01 2023-06-01 2023-07-01 2023-08-01"], venter: ["FS KTH 2024-01=ja 2024-02=nej"] },
  { saetning: "Dagen før vinduet er ude [F1]", raekker: [YDELSE, "S 2023-01-31 2023-06-01 2023-07-01 2023-08-01"], venter: ["FS KTH 2023-12=ja 2024-01=nej"] },
  { saetning: "En samtale på opgørelsesdatoen er ude, dagen før er inde [F1]", raekker: [YDELSE, "S 2023-06-01 2023-07-01 2023-08-01 2023-12-31"], venter: ["FS KTH 2023-11=nej 2023-12=ja"] },
  { saetning: "En samtale den 1. januar hører ikke til december [F1]", raekker: [YDELSE, "S 2023-06-01 2023-07-01 2023-08-01 2024-01-01"], venter: ["FS KTH 2023-12=nej 2024-01=ja"] },
  { saetning: "En samtale på skuddagen er i februar [F1]", raekker: [YDELSE, "S 2024-01-01 2024-01-02 2024-01-03 2024-02-29"], venter: ["FS KTH 2024-01=nej 2024-02=ja 2024-12=ja 2025-01=nej"] },
  { saetning: "Flere samtaler samme dag tæller én gang [F8]", raekker: [YDELSE, "S 2023-02-01 2023-02-01 2023-03-01 2023-04-01"], venter: ["FS KTH 2023-12=nej"] },
  { saetning: "Aflyste, udeblevne og planlagte samtaler tæller ikke [F8]", raekker: [YDELSE, "S 2023-02-01 2023-03-01 2023-04-01 2023-05-01:aflyst 2023-06-01:udeblevet 2023-07-01:planlagt 2023-08-01:nej"], venter: ["FS KTH 2023-12=nej"] },
  { saetning: "Et ukendt statusord gør den fjerde samtale uvis [F8]", raekker: [YDELSE, "S 2023-02-01 2023-03-01 2023-04-01 2023-05-01:ukendt"], venter: ["FS KTH 2023-04=nej 2023-05=uvist 2024-02=nej"] },
  { saetning: "Er fire sikre, er en ulæselig uden betydning [U1]", raekker: [YDELSE, "S 2023-02-01 2023-03-01 2023-04-01 2023-05-01 ?"], venter: ["FS KTH 2023-04=uvist 2023-05=ja"] },
  { saetning: "Er selv alle de uvisse for få, er svaret nej [U1]", raekker: [YDELSE, "S 2023-02-01 ? 2023-05-01:ukendt"], venter: ["FS KTH 2023-12=nej"] },
  { saetning: "En uvis samme dag som en sikker er ikke en mere [F8]", raekker: [YDELSE, "S 2023-02-01 2023-03-01 2023-04-01 2023-04-01:ukendt"], venter: ["FS KTH 2023-12=nej"] },
  { saetning: "En ulæselig dato kan ligge i ethvert vindue", raekker: [YDELSE, "S 2023-02-01 2023-03-01 2023-04-01 ?"], venter: ["FS KTH 2022-12=nej 2023-12=uvist 2024-01=uvist 2024-02=nej"] },
  { saetning: "En aflyst samtale uden læselig dato tæller i intet vindue", raekker: [YDELSE, "S 2023-02-01 2023-03-01 2023-04-01 ?:aflyst"], venter: ["FS KTH 2023-12=nej"] },
  { saetning: "Samtaler før ydelsen begyndte tæller også [F9]", raekker: ["Y KTH 2023-06-01..", "S 2023-05-28 2023-07-01 2023-08-01 2023-09-01"], venter: ["FS KTH 2024-05=nej"] },
  { saetning: "Samtaler under en anden ydelse i vinduet tæller [F9]", raekker: ["Y KTH 2022-01-01..", "Y SDP 2022-02-01..2022-03-31", "S 2022-02-01 2022-02-02 2022-03-01 2022-03-02"], venter: ["FS KTH 2022-12=ja"] },
  { saetning: "En måned der ender efter udtræksdatoen, dømmes ikke [U0]", raekker: [YDELSE, "S 2023-02-01 2023-03-01 2023-04-01 2023-05-01"], udtraek: "2023-06-29", venter: ["FS KTH 2023-05=ja 2023-06=ukendt"] },
  { saetning: "Udtræk på månedens sidste dag dømmer måneden [U0]", raekker: [YDELSE, "S 2023-02-01 2023-03-01 2023-04-01 2023-05-01"], udtraek: "2023-06-30", venter: ["FS KTH 2023-06=ja 2023-07=ukendt"] },
  { saetning: "Fritaget den sidste dag: ude af nævneren og talt som fritaget [P9]", raekker: [YDELSE, "F 2023-03-31..2023-05-30 samtaler"], venter: ["FS KTH 2023-02=nej 2023-03=undtaget 2023-04=undtaget 2023-05=nej", "FT KTH 2023-03=nej"] },
  { saetning: "Fritaget for tilbud alene er stadig i samtalernes nævner [P9]", raekker: [YDELSE, "F 2023-03-01.. tilbud"], venter: ["FS KTH 2023-03=nej", "FT KTH 2023-03=undtaget"] },
  { saetning: "En fritaget med fire samtaler er heller ikke et ja [P9]", raekker: [YDELSE, "F 2023-03-01..", "S 2023-02-01 2023-03-01 2023-04-01 2023-05-01"], venter: ["FS KTH 2023-05=undtaget", "FS alle 2023-05=undtaget"] },
  { saetning: "En fritagelse med ulæselig slutdato er sikker på første dag og uvis derefter", raekker: [YDELSE, "F 2023-03-31..?"], venter: ["FS KTH 2023-02=nej 2023-03=undtaget 2023-04=maaske-nej"] },
  { saetning: "To ydelser på én gang står i hver sin række og én gang i alt [F11]", raekker: [YDELSE, "Y LY 2020-01-01..", "S 2023-02-01 2023-03-01 2023-04-01 2023-05-01"], venter: ["FS KTH 2023-05=ja", "FS LY 2023-05=ja", "FS alle 2023-05=ja 2023-04=nej"] },
  { saetning: "Et uvist svar i begge rækker er ét uvist i alt [F11]", raekker: [YDELSE, "Y LY 2020-01-01..", "S 2023-02-01 2023-03-01 2023-04-01 2023-05-01:ukendt"], venter: ["FS alle 2023-05=uvist"] },
];
