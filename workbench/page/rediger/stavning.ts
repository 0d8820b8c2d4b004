/** A formula between the file's spelling (`,` and `.`) and the Danish one (`;` and `,`). Names of Excel's own functions stay as they are. */
import { led, type Led, type Sprog } from "./led";

const SANDT: Readonly<Record<Sprog, Readonly<Record<string, string>>>> = {
  en: { TRUE: "SAND", FALSE: "FALSK" },
  da: { SAND: "TRUE", FALSK: "FALSE" },
};
const DECIMAL: Readonly<Record<Sprog, readonly [fra: string, til: string]>> = { en: [".", ","], da: [",", "."] };
/** Inside `{…}` the marks between columns are others than between arguments. */
const UDE: Readonly<Record<Sprog, Readonly<Record<string, string>>>> = { en: { ",": ";" }, da: { ";": "," } };
const I_MATRIX: Readonly<Record<Sprog, Readonly<Record<string, string>>>> = { en: { ",": "\\" }, da: { "\\": "," } };

function oversat({ art, tekst }: Led, sprog: Sprog, iMatrix: boolean): string {
  if (art === "tal") return tekst.replace(...DECIMAL[sprog]);
  if (art === "navn") return SANDT[sprog][tekst.toUpperCase()] ?? tekst;
  return art === "tegn" ? ((iMatrix ? I_MATRIX : UDE)[sprog][tekst] ?? tekst) : tekst;
}

function skriv(formel: string, sprog: Sprog): string {
  let iMatrix = false;
  let ud = "";
  for (const l of led(formel, sprog)) {
    if (l.tekst === "{" || l.tekst === "}") iMatrix = l.tekst === "{";
    ud += oversat(l, sprog, iMatrix);
  }
  return ud;
}

/** As a person in Denmark reads it. */
export const paaDansk = (formel: string): string => skriv(formel, "en");

export type Formelfejl = "citat" | "parentes" | "decimal" | "tom";

/** As it is stored: parentheses left open are closed, as Excel does. */
export function tilFilen(skrevet: string): { readonly formel: string } | { readonly fejl: Formelfejl } {
  let aabne = 0;
  let forrige: Led | null = null;
  let foer: Led | null = null;
  for (const l of led(skrevet, "da")) {
    if (l.art === "tekst" && !/^"(?:[^"]|"")*"$/.test(l.tekst)) return { fejl: "citat" };
    if (l.art === "citeret" && !/^'(?:[^']|'')*'$/.test(l.tekst)) return { fejl: "citat" };
    if (l.art === "tal" && forrige?.tekst === "." && foer?.art === "tal") return { fejl: "decimal" };
    if (l.tekst === "(") aabne++;
    if (l.tekst === ")") aabne--;
    if (aabne < 0) return { fejl: "parentes" };
    [foer, forrige] = [forrige, l];
  }
  const rest = skrevet.slice(1).trim();
  return rest === "" || /[;,]$/.test(rest) ? { fejl: "tom" } : { formel: skriv(skrevet.trim(), "da") + ")".repeat(aabne) };
}
