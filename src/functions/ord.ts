/** Words that arguments may be: verdicts, measures, and what they are called in messages. */
import type { Dom, Indsats, Maanedstal } from "../rules";
import { smaa } from "../workbook/parse/celletekst";
import type { Celle } from "../workbook/parse/typer";
import { domTekst } from "../workbook/tekst/dom";
import { erFejl, erTom } from "../workbook/parse/celletekst";
import { fejl } from "./fejl";

export interface Maal {
  readonly slags: Maanedstal["slags"];
  readonly indsats: Indsats;
}

const MAAL = "skriv samtaler, tilbud, tidlig samtaler eller tidlig tilbud";

/** `samtaler`, `fokusmål for tilbud`, `tidlig-indsats-samtaler`. @throws Funktionsfejl */
export function maalAf(ord: string): Maal {
  const [samtaler, tilbud] = [/samtale/.test(ord), /tilbud/.test(ord)];
  if (ord === "") throw fejl.mangler("maal", MAAL);
  if (samtaler === tilbud) throw fejl.forkert("maal", MAAL);
  return { slags: /tidlig|6 md|seks/.test(ord) ? "tidlig-indsats" : "fokusmaal", indsats: samtaler ? "samtaler" : "tilbud" };
}

const DOMME: readonly Dom[] = ["opfyldt", "ikke-opfyldt", "uafklaret", "ikke-relevant"];

/** A verdict word, or TRUE/FALSE for met; `null` for an empty or error cell: not known. @throws Funktionsfejl */
export function domAf(celle: Celle, navn: string): Dom | null {
  if (typeof celle === "boolean") return celle ? "opfyldt" : "ikke-opfyldt";
  if (celle === 0 || erTom(celle) || erFejl(celle)) return null;
  const ord = smaa(celle);
  const dom = DOMME.find((d) => ord === d || ord === domTekst(d).toLowerCase());
  if (dom) return dom;
  if (ord === "sand" || ord === "true") return "opfyldt";
  if (ord === "falsk" || ord === "false") return "ikke-opfyldt";
  throw fejl.forkert(navn, "skriv Opfyldt, Ikke opfyldt, Uafklaret, Ikke relevant, SAND eller FALSK");
}
