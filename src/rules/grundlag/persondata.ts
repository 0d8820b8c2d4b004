/**
 * Persons and events in columns: index i of every array is row i of that kind. Made by `workbook/parse`, read by
 * `rules/person`. No object per event.
 */
import type { Steder } from "./steder";
import type { Gruppe } from "./ydelsesgruppe";

/** No date in the cell: an end date left open. Real days are positive. */
export const INGEN_DATO = 0;
/** A date was written but cannot be read, or a start is missing [P7]. */
export const ULAESELIG_DATO = -1;

export interface Sted {
  /** Where each row stands. */
  readonly steder: Steder;
}

export interface ForloebKolonner extends Sted {
  readonly antal: number;
  /** Index into `Persondata.personer`. */
  readonly person: Int32Array;
  /** Index into `Persondata.grupper`. */
  readonly gruppe: Uint8Array;
  readonly start: Int32Array;
  /** Last day on benefit, inclusive; `INGEN_DATO` = still running. */
  readonly slut: Int32Array;
  /** Index into `Persondata.kommuner`. */
  readonly kommune: Uint16Array;
  /** 0 unknown, 1 jobparat, 2 uddannelsesparat, 3 aktivitetsparat. */
  readonly maalgruppe: Uint8Array;
  /** 1 = under arbejdspligt. */
  readonly arbejdspligt: Uint8Array;
}

/** Status of an interview as written [F8]. */
export const SAMTALE = { afholdt: 0, aflyst: 1, udeblevet: 2, planlagt: 3, nej: 4, ukendt: 5 } as const;

export interface SamtaleKolonner extends Sted {
  readonly antal: number;
  readonly person: Int32Array;
  readonly dag: Int32Array;
  /** A `SAMTALE` code; an empty status or no status column is `afholdt`. */
  readonly status: Uint8Array;
}

/** Kind of offer as written [F6, F7]. */
export const TILBUD = { virksomhedspraktik: 0, loentilskud: 1, nytteindsats: 2, ordinaerUddannelse: 3, oevo: 4, mentor: 5, ukendt: 6 } as const;

export interface TilbudKolonner extends Sted {
  readonly antal: number;
  readonly person: Int32Array;
  /** A `TILBUD` code. */
  readonly type: Uint8Array;
  readonly start: Int32Array;
  readonly slut: Int32Array;
}

export interface LoentimeKolonner extends Sted {
  readonly antal: number;
  readonly person: Int32Array;
  /** `Maaned`; `ULAESELIG_DATO` when unreadable. */
  readonly maaned: Int32Array;
  /** Hours in hundredths [U3]; -1 when unreadable. */
  readonly hundrededele: Int32Array;
}

export interface FritagelseKolonner extends Sted {
  readonly antal: number;
  readonly person: Int32Array;
  readonly fra: Int32Array;
  /** Last day, inclusive; `INGEN_DATO` = open. */
  readonly til: Int32Array;
  /** Bit 1 = samtaler, bit 2 = tilbud; 3 = both. */
  readonly vedroerer: Uint8Array;
}

export interface Persondata {
  /** Person ids as normalised text; never logged or stored. */
  readonly personer: readonly string[];
  readonly grupper: readonly Gruppe[];
  readonly kommuner: readonly string[];
  readonly tabeller: readonly { readonly ark: string; readonly adresse: string }[];
  readonly forloeb: ForloebKolonner;
  readonly samtaler: SamtaleKolonner;
  readonly tilbud: TilbudKolonner;
  readonly loentimer: LoentimeKolonner;
  readonly fritagelser: FritagelseKolonner;
}
