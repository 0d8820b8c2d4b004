/** What a person types, read as Excel set to Danish reads it. */
import { isDateFormat } from "../../host/talformat";
import { CellError, type CellValue } from "../../model/celler";
import { type Formelfejl, tilFilen } from "./stavning";

export type Indtastet =
  | { readonly art: "formel"; readonly formel: string }
  /** `format` is what the cell gets when it has none of its own. Dates are serial numbers. */
  | { readonly art: "vaerdi"; readonly vaerdi: CellValue; readonly format: string | null }
  | { readonly art: "fejl"; readonly fejl: Formelfejl };

const MS_PR_DAG = 86_400_000;
/** Days from Excel's day 0 to 1970, and from there to the day 0 of workbooks made on old Macs. */
const DAG_0 = 25_569;
const DAGE_TIL_1904 = 1462;

const DATO = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})$/;
const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;
const TAL = /^([+-]?)(\d{1,3}(?:\.\d{3})+|\d+)?(?:,(\d+))?(?:[eE]([+-]?\d{1,3}))?\s?(%?)$/;
const FEJL = new Set(["#N/A", "#VALUE!", "#REF!", "#DIV/0!", "#NUM!", "#NAME?", "#NULL!"]);

function serienummer(aar: number, maaned: number, dag: number): number | null {
  const dato = new Date(Date.UTC(aar, maaned - 1, dag));
  if (dato.getUTCMonth() !== maaned - 1 || dato.getUTCDate() !== dag || aar < 1900) return null;
  return dato.getTime() / MS_PR_DAG + DAG_0;
}

/** Two digits are 1930 to 2029, as in Excel. */
const heltAar = (aar: string): number => (aar.length === 4 ? Number(aar) : Number(aar) + (Number(aar) < 30 ? 2000 : 1900));

function dato(tekst: string, fra1904: boolean): number | null {
  const [dansk, iso] = [DATO.exec(tekst), ISO.exec(tekst)];
  const dag = dansk ? serienummer(heltAar(dansk[3] ?? ""), Number(dansk[2]), Number(dansk[1])) : iso ? serienummer(Number(iso[1]), Number(iso[2]), Number(iso[3])) : null;
  return dag === null ? null : dag - (fra1904 ? DAGE_TIL_1904 : 0);
}

interface Tal {
  readonly tal: number;
  readonly format: string | null;
}

function laesTal(tekst: string): Tal | null {
  const fund = TAL.exec(tekst);
  if (!fund) return null;
  const [, fortegn = "", helt = "", decimaler, eksponent, procent] = fund;
  if (helt === "" && decimaler === undefined) return null;
  const flyt = Number(eksponent ?? 0) - (procent === "%" ? 2 : 0);
  const tal = Number(`${fortegn}${helt.replaceAll(".", "") || "0"}.${decimaler ?? "0"}e${flyt}`);
  if (!Number.isFinite(tal)) return null;
  const brud = decimaler === undefined ? "" : ".00";
  if (procent === "%") return { tal, format: `0${brud}%` };
  return { tal, format: helt.includes(".") ? `#,##0${brud}` : null };
}

/** In a cell of per cent `12` is 12 per cent, and so is `0,12`. */
const somProcent = ({ tal, format }: Tal, cellensFormat: string): number => (format === null && cellensFormat.includes("%") && Math.abs(tal) >= 1 ? Number(`${tal}e-2`) : tal);

/** @param format the cell's own number format */
export function tolk(skrevet: string, format: string, fra1904: boolean): Indtastet {
  const tekst = skrevet.trim();
  const vaerdi = (v: CellValue, nytFormat: string | null = null): Indtastet => ({ art: "vaerdi", vaerdi: v, format: nytFormat });
  if (tekst === "") return vaerdi(null);
  if (skrevet.startsWith("'")) return vaerdi(skrevet.slice(1) === "" ? null : skrevet.slice(1));
  if (format === "@") return vaerdi(skrevet);
  if (tekst.startsWith("=") && tekst.length > 1) {
    const laest = tilFilen(tekst);
    return "formel" in laest ? { art: "formel", formel: laest.formel } : { art: "fejl", fejl: laest.fejl };
  }
  const tal = laesTal(tekst);
  if (tal) return vaerdi(somProcent(tal, format), tal.format);
  const dag = dato(tekst, fra1904);
  if (dag !== null) return vaerdi(dag, isDateFormat(format) ? null : "dd-mm-yyyy");
  if (/^(?:sand|falsk)$/i.test(tekst)) return vaerdi(/^sand$/i.test(tekst));
  return vaerdi(FEJL.has(tekst.toUpperCase()) ? new CellError(tekst.toUpperCase()) : skrevet);
}
