/** What-if: who they are (story lines), what the scenario changes, and one figure before and after. */
import { type Dom, fraIso, type Scenarie } from "../../../src/rules";

export interface Scenariesag {
  readonly sag: string;
  readonly udtraek: string;
  readonly linjer: readonly string[];
  readonly scenarie: Partial<Omit<Scenarie, "navn">>;
  readonly fritagne?: readonly string[];
  /** Number of the line, from 1, and the new day; `null`: taken out. */
  readonly flyt?: readonly (readonly [linje: number, til: string | null])[];
  /** Group, measure and month that are looked at: `fokusmaal-tilbud 2024M12`. */
  readonly tal: string;
  readonly gruppe: string;
  /** Denominator, those who have it, verdict; `null`: not judged. */
  readonly foer: readonly [number, number, Dom] | null;
  readonly efter: readonly [number, number, Dom] | null;
}

/** Ten persons on kontanthjælp from 2022; so many of them with four interviews in 2024. */
const ti = (med: number): string[] => Array.from({ length: 10 }, (_, i) => `@P${i} Y KTH 2022-01-01..`).concat(Array.from({ length: med }, (_, i) => ["03-01", "05-01", "07-01", "09-01"].map((d) => `@P${i} S 2024-${d}`)).flat());
/** Persons who reach six months in June 2024; so many of them with four interviews. */
const nye = (antal: number, med: number): string[] =>
  Array.from({ length: antal }, (_, i) => `@P${i} Y KTH 2023-12-10.. jobparat`).concat(Array.from({ length: med }, (_, i) => ["01-10", "02-10", "03-10", "04-10"].map((d) => `@P${i} S 2024-${d}`)).flat());

/** Bo on kontanthjælp since 2022, with three interviews in 2024. */
const TRE: readonly string[] = ["Y KTH 2022-01-01..", "S 2024-03-01", "S 2024-06-01", "S 2024-09-01"];

export const SCENARIER: readonly Scenariesag[] = [
  { sag: "en lempeligere grænse: 7 af 10 er nok ved under 35 pct.", udtraek: "2025-04-15", linjer: ti(7), scenarie: { graenser: [{ graense: "fokus-samtaler-graense-uden", pct: 35 }] }, tal: "fokusmaal-samtaler 2024M12", gruppe: "KTH", foer: [10, 7, "ikke-opfyldt"], efter: [10, 7, "opfyldt"] },
  { sag: "to af dem, der mangler, fritages: 7 af 8", udtraek: "2025-04-15", linjer: ti(7), scenarie: {}, fritagne: ["P8", "P9"], tal: "fokusmaal-samtaler 2024M12", gruppe: "KTH", foer: [10, 7, "ikke-opfyldt"], efter: [8, 7, "opfyldt"] },
  { sag: "et id, som ingen har, fritager ingen", udtraek: "2025-04-15", linjer: ti(7), scenarie: {}, fritagne: ["Q1"], tal: "fokusmaal-samtaler 2024M12", gruppe: "KTH", foer: [10, 7, "ikke-opfyldt"], efter: [10, 7, "ikke-opfyldt"] },
  { sag: "ØVO fra 2024 tæller ikke for kontanthjælp, men i scenariet [F7]", udtraek: "2025-04-15", linjer: [...ti(0), "@P0 T oevo 2024-05-01..2024-06-01"], scenarie: { oevo: "taeller" }, tal: "fokusmaal-tilbud 2024M12", gruppe: "KTH", foer: [10, 0, "ikke-opfyldt"], efter: [10, 1, "ikke-opfyldt"] },
  { sag: "ØVO for unge tæller i loven, men ikke i scenariet [F7]", udtraek: "2025-04-15", linjer: ["Y UH 2022-01-01..", "T oevo 2024-05-01..2024-06-01"], scenarie: { oevo: "taeller-ikke" }, tal: "fokusmaal-tilbud 2024M12", gruppe: "UH", foer: [1, 1, "opfyldt"], efter: [1, 0, "ikke-opfyldt"] },
  { sag: "juni 2024 under de 75 pct. fra juli 2026: 3 af 4 er nok [T6]", udtraek: "2025-04-15", linjer: nye(8, 6), scenarie: { reglerFra: fraIso("2026-07-01") }, tal: "tidlig-indsats-samtaler 2024M06", gruppe: "KTH", foer: [8, 6, "ikke-opfyldt"], efter: [8, 6, "opfyldt"] },
  { sag: "en aktivitetsparat er uden for de 75 pct. [T6]", udtraek: "2025-04-15", linjer: [...nye(4, 4), "@A Y KTH 2023-12-10.. aktivitetsparat"], scenarie: { reglerFra: fraIso("2026-07-01") }, tal: "tidlig-indsats-samtaler 2024M06", gruppe: "KTH", foer: [5, 4, "opfyldt"], efter: [4, 4, "opfyldt"] },
  { sag: "en senere udtræksdato: den planlagte samtale i september regnes som holdt", udtraek: "2024-08-31", linjer: ti(10), scenarie: { udtraeksdato: fraIso("2024-10-15") }, tal: "fokusmaal-samtaler 2024M09", gruppe: "KTH", foer: null, efter: [10, 10, "opfyldt"] },
  { sag: "en tidligere udtræksdato: december er ikke slut og dømmes ikke", udtraek: "2025-04-15", linjer: ti(10), scenarie: { udtraeksdato: fraIso("2024-08-31") }, tal: "fokusmaal-samtaler 2024M12", gruppe: "KTH", foer: [10, 10, "opfyldt"], efter: null },
  { sag: "den planlagte samtale i januar holdes i december: så er alle fire i året", udtraek: "2024-12-31", linjer: [...TRE, "S 2025-01-08:planlagt"], scenarie: {}, flyt: [[5, "2024-12-30"]], tal: "fokusmaal-samtaler 2024M12", gruppe: "KTH", foer: [1, 0, "ikke-opfyldt"], efter: [1, 1, "opfyldt"] },
  { sag: "en planlagt samtale, der flyttes til en anden dag efter udtræksdatoen, er stadig ikke holdt", udtraek: "2024-12-31", linjer: [...TRE, "S 2025-01-08:planlagt"], scenarie: {}, flyt: [[5, "2025-01-02"]], tal: "fokusmaal-samtaler 2024M12", gruppe: "KTH", foer: [1, 0, "ikke-opfyldt"], efter: [1, 0, "ikke-opfyldt"] },
  { sag: "en planlagt samtale i januar rykkes til februar: med udtræksdatoen 31. januar mangler den i januar", udtraek: "2024-12-31", linjer: [...TRE, "S 2025-01-08:planlagt"], scenarie: { udtraeksdato: fraIso("2025-01-31") }, flyt: [[5, "2025-02-08"]], tal: "fokusmaal-samtaler 2025M01", gruppe: "KTH", foer: null, efter: [1, 0, "ikke-opfyldt"] },
  { sag: "og uden at blive rykket er den der", udtraek: "2024-12-31", linjer: [...TRE, "S 2025-01-08:planlagt"], scenarie: { udtraeksdato: fraIso("2025-01-31") }, tal: "fokusmaal-samtaler 2025M01", gruppe: "KTH", foer: null, efter: [1, 1, "opfyldt"] },
  { sag: "en aflyst samtale bliver ikke holdt af at blive flyttet", udtraek: "2024-12-31", linjer: [...TRE, "S 2024-11-08:aflyst"], scenarie: {}, flyt: [[5, "2024-12-01"]], tal: "fokusmaal-samtaler 2024M12", gruppe: "KTH", foer: [1, 0, "ikke-opfyldt"], efter: [1, 0, "ikke-opfyldt"] },
  { sag: "en holdt samtale tages ud: tre er tilbage", udtraek: "2024-12-31", linjer: [...TRE, "S 2024-11-08"], scenarie: {}, flyt: [[5, null]], tal: "fokusmaal-samtaler 2024M12", gruppe: "KTH", foer: [1, 1, "opfyldt"], efter: [1, 0, "ikke-opfyldt"] },
  { sag: "et tilbud, der begynder i januar, begynder i december", udtraek: "2024-12-31", linjer: ["Y KTH 2022-01-01..", "T praktik 2025-01-08..2025-01-28"], scenarie: {}, flyt: [[2, "2024-12-20"]], tal: "fokusmaal-tilbud 2024M12", gruppe: "KTH", foer: [1, 0, "ikke-opfyldt"], efter: [1, 1, "opfyldt"] },
  { sag: "et tilbud tages ud", udtraek: "2024-12-31", linjer: ["Y KTH 2022-01-01..", "T praktik 2024-03-08..2024-03-28"], scenarie: {}, flyt: [[2, null]], tal: "fokusmaal-tilbud 2024M12", gruppe: "KTH", foer: [1, 1, "opfyldt"], efter: [1, 0, "ikke-opfyldt"] },
];
