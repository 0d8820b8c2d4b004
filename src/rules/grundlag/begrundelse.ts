/** Why a verdict fell as it did, for passes too: what was found and the limit it was held against. The rule and its source stand on the `Vurdering`. */
import type { Broek } from "./broek";
import type { Interval } from "./interval";
import type { Dag, Maaned } from "./tid";
import type { Indsats } from "./ydelsesgruppe";

/** One month of a run; `uden` is the share without, `null` when the month has no figure. */
export interface MaanedsAndel {
  readonly maaned: Maaned;
  readonly uden: Interval | null;
  /** Persons in the denominator, `null` when the table does not say; 0 for a month known to be empty. */
  readonly personer: number | null;
}

/** Shares are shares without, 0–1. */
export type Begrundelse =
  /** No rule is in force for the month or year. */
  | { readonly kode: "ingen-regel" }
  /** The group has no duty to this measure [G5]. */
  | { readonly kode: "ingen-pligt" }
  | { readonly kode: "tal-mangler" }
  | { readonly kode: "tom-naevner" }
  /** The month has not ended by the cut-off [U0]. */
  | { readonly kode: "maaned-ikke-slut"; readonly udtraeksdato: Dag }
  | { readonly kode: "andel-opfylder" | "andel-opfylder-ikke" | "andel-uafklaret"; readonly uden: Interval; readonly graense: Broek }
  | {
      readonly kode: "aar-opfylder" | "aar-opfylder-ikke" | "aar-uafklaret" | "middel-og-samlet-uenige";
      readonly uden: Interval;
      readonly udenSamlet: Interval | null;
      readonly graense: Broek;
      readonly maaneder: number;
      /** The user has settled that the pooled share decides [F4]. */
      readonly efter?: "samlet";
    }
  /** The pooled share is to decide, and the table does not print head counts [F4]. */
  | { readonly kode: "samlet-mangler"; readonly uden: Interval; readonly graense: Broek }
  /** Too few months in a row to judge [T1, T5]. */
  | { readonly kode: "for-faa-maaneder"; readonly har: number; readonly kraever: number }
  | { readonly kode: "over-i-alle" | "ikke-over-i-alle" | "loeb-uafklaret"; readonly maaneder: readonly MaanedsAndel[]; readonly graense: Broek }
  /** The follow-up model is not known for these months [T6]. */
  | { readonly kode: "model-ukendt" }
  | { readonly kode: "under-i-en"; readonly maaneder: readonly MaanedsAndel[]; readonly graense: Broek; readonly afgjordeDet: Maaned }
  | { readonly kode: "faerre-personer-i-en"; readonly maaneder: readonly MaanedsAndel[]; readonly personer: number; readonly mindst: number; readonly afgjordeDet: Maaned }
  | { readonly kode: "ikke-under-i-nogen" | "opfoelgning-uafklaret"; readonly maaneder: readonly MaanedsAndel[]; readonly graense: Broek }
  | { readonly kode: "faerre-end-forventet" | "flere-end-forventet" | "som-forventet"; readonly faktisk: Broek; readonly forventet: Broek; readonly erPersoner: boolean }
  /** A tie between rounded shares, or figures that are missing [R5]. */
  | { readonly kode: "lige-andele"; readonly andel: Broek }
  | { readonly kode: "benchmark-mangler" }
  /** The scheme is not in force for the måleår [S3]. */
  | { readonly kode: "maaleaar-uden-ordning"; readonly aar: number }
  | { readonly kode: "resultatmaal-opfyldt" }
  | { readonly kode: "fokusmaal-ikke-opfyldt"; readonly maal: readonly Indsats[] }
  | { readonly kode: "alle-fokusmaal-opfyldt"; readonly maal: readonly Indsats[] }
  /** What is unknown and could change the decision [S2]. */
  | { readonly kode: "afgoerelse-uafklaret"; readonly ukendt: readonly ("resultatmaal" | Indsats)[] };
