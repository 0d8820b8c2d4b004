/** What parsing takes and gives. Pure data: no Office, no file format. */
import type { Dag, Inddata, Kilde } from "../../rules";
import type { Tabelbillede } from "./rettelse/billede";

/** A cell as Office.js gives it in `values`: `""` is empty, errors are texts such as `#N/A`, dates are serials. */
export type Celle = string | number | boolean;

/** A sheet's used range; `raekke` and `kolonne` (zero-based) place `celler[0][0]` on the sheet. */
export interface Gitter {
  readonly ark: string;
  readonly raekke: number;
  readonly kolonne: number;
  readonly celler: readonly (readonly Celle[])[];
  /** Excel tables on the sheet, as rectangles on the sheet (zero-based, header row included). */
  readonly exceltabeller: readonly Exceltabel[];
  /** The last row of the sheet in use (zero-based), when more chunks are to come. */
  readonly sidste?: number;
}

/** `navn` is unique in the workbook. */
export interface Exceltabel extends Rektangel {
  readonly navn?: string;
}

export interface Rektangel {
  readonly raekke: number;
  readonly kolonne: number;
  readonly raekker: number;
  readonly kolonner: number;
}

export type Slags = "forloeb" | "samtaler" | "tilbud" | "loentimer" | "fritagelser" | "fokusmaal" | "tidlig-indsats" | "benchmark" | "henvendelse";

/** A recognised table, shown before the run and in the report. */
export interface GenkendtTabel {
  readonly slags: Slags;
  readonly ark: string;
  /** The whole table with headers, A1. */
  readonly adresse: string;
  /** Data rows. */
  readonly raekker: number;
  /** Which column was taken as what, by the sheet's column letter. */
  readonly kolonner: readonly { readonly kolonne: string; readonly overskrift: string; readonly felt: string }[];
  /** Read as the user has corrected it. */
  readonly rettet?: true;
}

/** A block of cells that looks like a table but was not recognised, with the reason. */
export interface IkkeGenkendt {
  readonly ark: string;
  readonly adresse: string;
  readonly grund: Problemkode;
}

export type Problemkode =
  | "ukendt-ydelsesgruppe"
  | "foertidspension"
  | "ulaeselig-dato"
  | "ulaeselig-periode"
  | "ulaeseligt-tal"
  | "andel-uden-for-omraade"
  | "blandet-andel-enhed"
  | "manglende-vaerdi"
  | "fejlcelle"
  | "dobbelt-raekke"
  | "manglende-kolonne"
  | "ukendt-maal"
  | "ukendt-type"
  | "slut-foer-start"
  | "mangler-start"
  | "ukendt-status"
  | "mangler-person"
  | "person-uden-forloeb"
  | "overlappende-perioder"
  | "haendelse-uden-for-forloeb"
  | "dato-1904"
  | "total-afviger"
  | "ingen-genkendelig-tabel"
  | "svar-kan-ikke-bruges"
  | "ark-uden-celler"
  | "ark-for-stort"
  | "ukendte-overskrifter"
  | "rettelse-ulaeselig"
  | "rettelse-passer-ikke"
  | "rettelse-tvetydig";

/** A data problem [G2, D2]: what, where, and what it did to the result. `fundet` is masked when it may be a person id. */
export interface Problem {
  readonly kode: Problemkode;
  readonly ark: string;
  readonly celle: string;
  readonly fundet: string;
  readonly virkning: "udeladt" | "mangler" | "uvist" | "brugt-foerste" | "uden-rettelse" | "ingen";
}

export interface Udeladt {
  readonly foertidspension: number;
  readonly ukendtYdelsesgruppe: number;
}

export interface Aflaesning {
  readonly tabeller: readonly GenkendtTabel[];
  readonly ikkeGenkendt: readonly IkkeGenkendt[];
  /** Tables that the user has said are not to be used. */
  readonly fravalgte: readonly { readonly ark: string; readonly adresse: string; readonly raekker: number }[];
  /** All tables, used or not, as they are shown for correction. */
  readonly billeder: readonly Tabelbillede[];
  readonly problemer: readonly Problem[];
  readonly udeladt: Udeladt;
  readonly inddata: Inddata;
  /** From a cell labelled `Udtrukket`, `Udtræksdato` or `Opdateret` [U0]. */
  readonly udtraeksdato: { readonly dag: Dag; readonly kilde: Kilde } | null;
}
