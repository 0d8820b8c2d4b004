/** One month of one figure and what the rules say: just below, at and above each limit, missing, empty, before and after a change. */
import type { Dom, Flag, TryktTal } from "../../../src/rules";
import { andelUden, antalUden, gruppe, mangler } from "../../rules/hjaelp";

export interface Maanedssag {
  readonly sag: string;
  readonly tal: TryktTal;
  readonly dom: Dom;
  readonly regel: string;
  /** First day of the version that decided. */
  readonly fra: string;
  readonly flag?: readonly Flag[];
  readonly kode?: string;
  readonly mangler?: number | null;
}

const tilbud = { indsats: "tilbud" } as const;
const tidlig = { slags: "tidlig-indsats" } as const;
const tidligtTilbud = { ...tidlig, ...tilbud } as const;
const FOER = "2020-01-01";
const EFTER = "2023-03-22";

export const MAANEDER: readonly Maanedssag[] = [
  { sag: "19 af 100 uden fire samtaler er under 20 pct.", tal: antalUden("2024M03", 19, 100), dom: "opfyldt", regel: "F2", fra: EFTER, mangler: 0 },
  { sag: "20 af 100 uden samtaler er lige på grænsen og ikke nok", tal: antalUden("2024M03", 20, 100), dom: "ikke-opfyldt", regel: "F2", fra: EFTER, flag: ["ved-graensen"], mangler: 1 },
  { sag: "21 af 100 uden samtaler er over", tal: antalUden("2024M03", 21, 100), dom: "ikke-opfyldt", regel: "F2", fra: EFTER, mangler: 2 },
  { sag: "31 af 120 uden: 97 skal have det, altså 8 mere", tal: antalUden("2024M03", 31, 120), dom: "ikke-opfyldt", regel: "F2", fra: EFTER, mangler: 8 },
  { sag: "trykt 19,9 pct. er opfyldt", tal: andelUden("2024M03", "19,9"), dom: "opfyldt", regel: "F2", fra: EFTER, mangler: 0 },
  { sag: "trykt 20,0 pct. er ikke opfyldt, men afrundingen kunne vende det", tal: andelUden("2024M03", "20,0"), dom: "ikke-opfyldt", regel: "F2", fra: EFTER, flag: ["afrunding", "ved-graensen"], mangler: null },
  { sag: "et punktum er hverken nul eller en dom", tal: mangler("2024M03"), dom: "uafklaret", regel: "F2", fra: EFTER, kode: "tal-mangler", mangler: null },
  { sag: "ingen personer er ikke relevant, aldrig 0 pct.", tal: antalUden("2024M03", 0, 0), dom: "ikke-relevant", regel: "F2", fra: EFTER, kode: "tom-naevner" },
  { sag: "én person, der mangler", tal: antalUden("2024M03", 1, 1), dom: "ikke-opfyldt", regel: "F2", fra: EFTER, mangler: 1 },
  { sag: "29 af 100 uden tilbud er nok i april 2023", tal: antalUden("2023M04", 29, 100, tilbud), dom: "opfyldt", regel: "F3", fra: EFTER },
  { sag: "30 af 100 uden tilbud er ikke nok i april 2023", tal: antalUden("2023M04", 30, 100, tilbud), dom: "ikke-opfyldt", regel: "F3", fra: EFTER, flag: ["ved-graensen"], mangler: 1 },
  { sag: "31 af 100 uden tilbud er ikke nok i april 2023", tal: antalUden("2023M04", 31, 100, tilbud), dom: "ikke-opfyldt", regel: "F3", fra: EFTER, mangler: 2 },
  { sag: "marts 2023 bruger grænsen på månedens sidste dag", tal: antalUden("2023M03", 29, 100, tilbud), dom: "opfyldt", regel: "F3", fra: EFTER },
  { sag: "februar 2023 har den gamle grænse på 20 pct.", tal: antalUden("2023M02", 20, 100, tilbud), dom: "ikke-opfyldt", regel: "F3", fra: FOER, flag: ["ved-graensen"] },
  { sag: "19 af 100 uden tilbud var nok i februar 2023", tal: antalUden("2023M02", 19, 100, tilbud), dom: "opfyldt", regel: "F3", fra: FOER },
  { sag: "januar 2020 er den første måned med en regel", tal: antalUden("2020M01", 1, 100), dom: "opfyldt", regel: "F2", fra: FOER },
  { sag: "december 2019 har ingen regel", tal: antalUden("2019M12", 1, 100), dom: "ikke-gaeldende", regel: "S3", fra: "1900-01-01", kode: "ingen-regel" },
  { sag: "tidlig indsats: 19,9 pct. uden er nok", tal: andelUden("2022M09", "19,9", tidlig), dom: "opfyldt", regel: "T0", fra: FOER },
  { sag: "tidlig indsats: højst 20 pct., så 20,0 er nok", tal: andelUden("2022M09", "20,0", tidlig), dom: "opfyldt", regel: "T0", fra: FOER, flag: ["afrunding", "ved-graensen"] },
  { sag: "tidlig indsats: 20,1 pct. uden er ikke nok", tal: andelUden("2022M09", "20,1", tidlig), dom: "ikke-opfyldt", regel: "T0", fra: FOER },
  { sag: "tidlig indsats: 21 af 100 mangler, én mere skal have det", tal: antalUden("2022M09", 21, 100, tidlig), dom: "ikke-opfyldt", regel: "T0", fra: FOER, mangler: 1 },
  { sag: "fra november 2023 er det modellen fra 2023", tal: antalUden("2023M11", 20, 100, tidlig), dom: "opfyldt", regel: "T0", fra: "2023-11-01", flag: ["ved-graensen"] },
  { sag: "juni 2026: 25 af 100 er for mange", tal: antalUden("2026M06", 25, 100, tidlig), dom: "ikke-opfyldt", regel: "T0", fra: "2023-11-01" },
  { sag: "juli 2026: præcis 75 pct. med er nok", tal: antalUden("2026M07", 25, 100, tidlig), dom: "opfyldt", regel: "T6", fra: "2026-07-01", flag: ["ved-graensen"] },
  { sag: "juli 2026: 26 af 100 uden er for mange", tal: antalUden("2026M07", 26, 100, tidlig), dom: "ikke-opfyldt", regel: "T6", fra: "2026-07-01", mangler: 1 },
  { sag: "sygedagpenge har ikke pligt til tilbud i tidlig indsats", tal: antalUden("2022M09", 90, 100, { ...tidligtTilbud, gruppe: gruppe("Sygedagpenge") }), dom: "ikke-relevant", regel: "T0", fra: FOER, kode: "ingen-pligt" },
  { sag: "sygedagpenge tæller derimod i fokusmålet for tilbud", tal: antalUden("2024M09", 90, 100, { ...tilbud, gruppe: gruppe("Sygedagpenge") }), dom: "ikke-opfyldt", regel: "F3", fra: EFTER },
  { sag: "uddannelseshjælp har ikke pligt fra juli 2026", tal: antalUden("2026M07", 90, 100, { ...tidlig, gruppe: gruppe("Uddannelseshjælp") }), dom: "ikke-relevant", regel: "T6", fra: "2026-07-01", kode: "ingen-pligt" },
  { sag: "tidlig indsats før 2020 har ingen regel", tal: andelUden("2019M12", "50,0", tidlig), dom: "ikke-gaeldende", regel: "T0", fra: "1900-01-01" },
];
