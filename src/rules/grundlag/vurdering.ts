/** What comes out: verdicts with their reason as data [U4]. Words are made in `workbook/tekst`. */
import type { Interval } from "./interval";
import type { Kilde } from "./kilde";
import type { Dag, Maaned } from "./tid";
import type { Gruppe, Indsats } from "./ydelsesgruppe";
import type { Begrundelse } from "./begrundelse";

export type MaalId =
  | "fokusmaal-samtaler"
  | "fokusmaal-tilbud"
  | "tidlig-indsats-samtaler"
  | "tidlig-indsats-tilbud"
  | "henvendelse"
  | "genopretning"
  | "resultatmaal"
  | "skaerpet-tilsyn";

export type Dom =
  | "opfyldt"
  | "ikke-opfyldt"
  | "uafklaret"
  | "ikke-relevant"
  | "omfattes"
  | "omfattes-ikke"
  | "ikke-gaeldende"
  | "henvendelse"
  | "ingen-henvendelse"
  | "genoprettet"
  | "ikke-genoprettet";

export type Flag = "afrunding" | "antal-mangler" | "ved-graensen" | "antagelse" | "bekraeftet-antagelse" | "aendret-antagelse" | "egen-graense" | "faerre-end-ni-grupper" | "afskaffes" | "hele-tiere";

/** One month, a run of months or a year; `ukendt` only for a benchmark table that does not say. */
export type Periode =
  | { readonly art: "maaned"; readonly maaned: Maaned }
  | { readonly art: "spaend"; readonly fra: Maaned; readonly til: Maaned }
  | { readonly art: "aar"; readonly aar: number }
  | { readonly art: "ukendt" };

/** The requirement that was held against the figures; what does not apply is `null`. */
export interface Krav {
  /** Limit on the share without, 0–1. */
  readonly andelUden: Interval["mindst"] | null;
  readonly sammenligning: "<" | "<=" | ">" | ">=" | null;
  /** Held interviews or counting offers a person must have. */
  readonly antal: number | null;
  readonly timer: number | null;
  /** Consecutive months that decide. */
  readonly maaneder: number | null;
  readonly mindstPersoner: number | null;
}

export interface Vurdering {
  readonly maal: MaalId;
  readonly delmaal: Indsats | null;
  readonly omraade: string;
  readonly gruppe: Gruppe;
  readonly periode: Periode;
  readonly naevner: number | null;
  readonly taeller: number | null;
  readonly uvist: number | null;
  readonly undtaget: number | null;
  readonly andelMed: Interval | null;
  /** Pooled over the year's months; only on yearly fokusmål. */
  readonly andelMedSamlet: Interval | null;
  /** How many months had data; only on yearly fokusmål. */
  readonly maaneder: number | null;
  readonly krav: Krav;
  readonly afstand: { readonly personer: number | null; readonly procentpoint: number | null };
  readonly dom: Dom;
  readonly foreloebig: boolean;
  readonly flag: readonly Flag[];
  /** Id in docs/regelgrundlag.md. */
  readonly regel: string;
  /** Validity of the rule version that decided: first day, last day (inclusive, `null` = open). */
  readonly version: { readonly fra: Dag; readonly til: Dag | null };
  /** Ids of the assumptions ([A] in the rule data) that this verdict hangs on. */
  readonly antagelser: readonly string[];
  /** Ids of sources in the rule data. */
  readonly hjemmel: readonly string[];
  readonly begrundelse: Begrundelse;
  readonly vaerdier: Resultattal | null;
  readonly kilder: readonly Kilde[];
}

export interface Resultattal {
  readonly faktisk: number;
  readonly forventet: number;
  readonly forskel: number;
  /** `false`: the numbers are shares of the population (0–1), not persons. */
  readonly erPersoner: boolean;
  readonly potentiale: number | null;
  readonly placering: number | null;
}

export interface Observation {
  readonly kode: "over-graensen-uden-brev" | "tidligere-henvendelse" | "total-afviger";
  readonly omraade: string;
  readonly delmaal: Indsats | null;
  readonly gruppe: Gruppe;
  readonly periode: Periode;
  /** Seen from a limit of the user's own. */
  readonly egenGraense?: true;
  readonly kilder: readonly Kilde[];
}

/** A dated step of a case: months judged, when the figures are known, a deadline from a letter [T2–T3, S5]. */
export interface Sagsdato {
  readonly hvad: "henvendelse" | "opfoelgning" | "indskaerpet-henvendelse" | "frist" | "naeste-opfoelgning" | "tal-kendes";
  readonly dato: Dag | null;
  readonly maaneder: readonly Maaned[];
}

export interface Sag {
  readonly omraade: string;
  readonly delmaal: Indsats;
  readonly gruppe: Gruppe;
  readonly tilstand: "afventer-tal" | "genoprettet" | "ikke-genoprettet" | "indskaerpet" | "afsluttet" | "borgmester-kan-indkaldes" | "uafklaret";
  readonly datoer: readonly Sagsdato[];
  readonly kilder: readonly Kilde[];
}

/** A step of a timeline; `cirka`: the source gives no day [T2–T3, S5]. */
export interface Tidsskridt {
  readonly hvad:
    | "henvendelse"
    | "indskaerpet-henvendelse"
    | "frist"
    | "opfoelgningsmaaned-slut"
    | "foerste-tal"
    | "tal-kendes"
    | "genopretning-slut"
    | "maaleaar-slut"
    | "endelige-tal"
    | "vurdering";
  readonly dato: Dag;
  readonly cirka: boolean;
  readonly maaneder: readonly Maaned[];
}

/** What happened and what comes, in order of date: a case of tidlig indsats, or the yearly assessment. */
export interface Tidsplan {
  readonly omraade: string;
  readonly emne:
    | { readonly art: "genopretning"; readonly par: readonly { readonly delmaal: Indsats; readonly gruppe: Gruppe; readonly tilstand: Sag["tilstand"] }[] }
    | { readonly art: "skaerpet-tilsyn"; readonly maaleaar: number };
  readonly skridt: readonly Tidsskridt[];
  /** Ids of the assumptions that the dates hang on. */
  readonly antagelser: readonly string[];
}

/** The case review after *omfattes* [S4]: per failed measure the groups above the limit. */
export interface Sagsgennemgang {
  readonly omraade: string;
  readonly maal: "fokusmaal-samtaler" | "fokusmaal-tilbud";
  readonly grupper: readonly Gruppe[];
}
