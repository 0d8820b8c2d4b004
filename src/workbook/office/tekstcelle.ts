import type { Plancelle } from "../plan/arkplan";

/** Without a digit, a sign or one of these words Excel leaves a text as it is. */
const KAN_OMTYDES = /^['=+\-@#]|\d|^\s*(?:true|false|sand|falsk)\s*$/i;

/**
 * The value to write so that the cell reads back exactly `v`: an apostrophe makes Excel take a text as it stands,
 * where it would else become a formula, a number, a date, a truth value or an error.
 */
export function skrivbar(v: Plancelle["v"]): string | number | boolean {
  if (v === null) return "";
  return typeof v === "string" && KAN_OMTYDES.test(v) ? `'${v}` : v;
}
