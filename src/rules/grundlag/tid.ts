import { addMonths } from "date-fns";

/** A whole day as Excel counts them (1900 system): 1 January 2024 is 45292. */
export type Dag = number;

/** A calendar month as `year * 12 + (month - 1)`: March 2024 is 24290. */
export type Maaned = number;

const EPOKE = 25569;
const DAG_MS = 86_400_000;

export interface Dato {
  readonly aar: number;
  /** 1–12. */
  readonly maaned: number;
  readonly dag: number;
}

/** @throws RangeError when the date does not exist, e.g. 30 February. */
export function dagAf({ aar, maaned, dag }: Dato): Dag {
  const serie = Date.UTC(aar, maaned - 1, dag) / DAG_MS + EPOKE;
  const retur = datoAf(serie);
  if (retur.aar !== aar || retur.maaned !== maaned || retur.dag !== dag) throw new RangeError("Datoen findes ikke");
  return serie;
}

export function datoAf(dag: Dag): Dato {
  const d = new Date((dag - EPOKE) * DAG_MS);
  return { aar: d.getUTCFullYear(), maaned: d.getUTCMonth() + 1, dag: d.getUTCDate() };
}

export const maanedAf = (aar: number, maaned: number): Maaned => aar * 12 + maaned - 1;
export const aarAf = (m: Maaned): number => Math.floor(m / 12);
/** 1–12. */
export const maanedINr = (m: Maaned): number => (m % 12) + 1;

export const foersteDag = (m: Maaned): Dag => Date.UTC(aarAf(m), m % 12, 1) / DAG_MS + EPOKE;
export const sidsteDag = (m: Maaned): Dag => foersteDag(m + 1) - 1;
export const maanedFor = (dag: Dag): Maaned => {
  const { aar, maaned } = datoAf(dag);
  return maanedAf(aar, maaned);
};

/** The opgørelsesdato `t` of a month: the first day of the month after. */
export const opgoerelsesdato = (m: Maaned): Dag => foersteDag(m + 1);

/** Adds calendar months and clamps to the last day of a shorter month: 31 August + 6 md = 28 or 29 February. */
export function plusMaaneder(dag: Dag, antal: number): Dag {
  const { aar, maaned, dag: d } = datoAf(dag);
  const ny = addMonths(new Date(aar, maaned - 1, d), antal);
  return dagAf({ aar: ny.getFullYear(), maaned: ny.getMonth() + 1, dag: ny.getDate() });
}

const to = (n: number): string => String(n).padStart(2, "0");

/** `2024M03`. */
export const maanedskode = (m: Maaned): string => `${aarAf(m)}M${to(maanedINr(m))}`;

/** `2022M09-2022M11`. */
export const spaendkode = (fra: Maaned, til: Maaned): string => `${maanedskode(fra)}-${maanedskode(til)}`;

/** `2024-03-31`. */
export const isoDag = (dag: Dag): string => {
  const { aar, maaned, dag: d } = datoAf(dag);
  return `${String(aar).padStart(4, "0")}-${to(maaned)}-${to(d)}`;
};

/** @throws RangeError when the text is not an existing `YYYY-MM-DD`. */
export function fraIso(tekst: string): Dag {
  const m = /^(\d{4})-(\d{2})-(\d{2})$/.exec(tekst);
  if (!m) throw new RangeError("Datoen skal skrives som åååå-mm-dd");
  return dagAf({ aar: Number(m[1]), maaned: Number(m[2]), dag: Number(m[3]) });
}

/** Whole months from `fra` to `til` by the clamping rule: the largest n with `fra` + n md ≤ `til`; 0 when `til` is earlier [P6]. */
export function heleMaaneder(fra: Dag, til: Dag): number {
  const n = maanedFor(til) - maanedFor(fra);
  return Math.max(0, plusMaaneder(fra, n) <= til ? n : n - 1);
}
