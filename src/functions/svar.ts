/** The door out: values as Excel shows them, reasons as Excel's errors. */
import { Funktionsfejl } from "./fejl";

/** A number with the format it is shown in, where Excel can take one. */
interface FormateretTal {
  readonly type: "Double";
  readonly basicValue: number;
  readonly numberFormat: string;
}

/** What a function may return in a cell. */
export type Udcelle = string | number | boolean | FormateretTal;

/** Data types in custom functions came with CustomFunctionsRuntime 1.4. */
function kanFormatere(): boolean {
  return typeof Office !== "undefined" && Office.context?.requirements?.isSetSupported("CustomFunctionsRuntime", "1.4") === true;
}

const formateret = (tal: number, numberFormat: string): Udcelle => (kanFormatere() ? { type: "Double", basicValue: tal, numberFormat } : tal);

export const andelCelle = (andel: number): Udcelle => formateret(andel, "0.0%");
export const datoCelle = (dag: number): Udcelle => formateret(dag, "dd-mm-yyyy");

const KODER = { vaerdi: "invalidValue", "findes-ikke": "notAvailable" } as const;

/** Runs the function's work; its reasons become `#VALUE!` and `#N/A` with their message. */
export function svar<T>(beregn: () => T): T {
  try {
    return beregn();
  } catch (fejl) {
    if (fejl instanceof Funktionsfejl) throw new CustomFunctions.Error(CustomFunctions.ErrorCode[KODER[fejl.art]], fejl.besked);
    throw fejl;
  }
}

/** Rectangular, `""` where a row has nothing; `null` would show as 0. */
export function tabel(raekker: readonly (readonly (Udcelle | null)[])[]): Udcelle[][] {
  const bredde = raekker.reduce((max, r) => Math.max(max, r.length), 1);
  return raekker.map((r) => Array.from({ length: bredde }, (_, k) => r[k] ?? ""));
}
