/** Which functions fit what is being typed, and where in a call the caret stands. Texts are in Danish spelling. */
import type { Funktion, Parameter } from "./katalog";
import { led, type Led, SKILLETEGN } from "./led";

export interface Skrevet {
  readonly tekst: string;
  /** The caret's place. */
  readonly sted: number;
}

const erFormel = (tekst: string): boolean => tekst.startsWith("=");
const foer = ({ tekst, sted }: Skrevet): readonly Led[] => [...led(tekst.slice(0, sted), "da")];
const erOrd = (l: Led | undefined): boolean => l?.art === "navn";

/** The name under way before the caret; `null` inside texts, after figures and outside formulas. */
function ordet(skrevet: Skrevet): Led | null {
  if (!erFormel(skrevet.tekst) || /^[\p{L}\p{N}_.(!]/u.test(skrevet.tekst.slice(skrevet.sted))) return null;
  const sidste = foer(skrevet).at(-1);
  return sidste && erOrd(sidste) && /^[\p{L}_]+$/u.test(sidste.tekst) ? sidste : null;
}

/** Those that begin with the word first, then those that have it inside. */
export function forslag(skrevet: Skrevet, katalog: readonly Funktion[]): readonly Funktion[] {
  const ord = ordet(skrevet)?.tekst.toUpperCase();
  if (ord === undefined) return [];
  const begynder = katalog.filter(({ navn }) => navn.startsWith(ord));
  const indeholder = ord.length < 3 ? [] : katalog.filter(({ navn }) => !navn.startsWith(ord) && navn.includes(ord));
  return [...begynder, ...indeholder];
}

/** The word is replaced by the function's name with its parenthesis, which closes itself when there is nothing to fill in. */
export function indsaetFunktion(skrevet: Skrevet, { navn, parametre }: Funktion): Skrevet {
  const fra = ordet(skrevet)?.fra ?? skrevet.sted;
  const kald = `${navn}${parametre.length === 0 ? "()" : "("}`;
  return { tekst: skrevet.tekst.slice(0, fra) + kald + skrevet.tekst.slice(skrevet.sted), sted: fra + kald.length };
}

export interface Kaldsted {
  readonly funktion: Funktion;
  readonly parameter: Parameter | null;
}

/** The innermost call around the caret when it is one of ours. */
export function kaldsted(skrevet: Skrevet, katalog: readonly Funktion[]): Kaldsted | null {
  if (!erFormel(skrevet.tekst)) return null;
  const aabne: { navn: string; nummer: number }[] = [];
  let forrige: Led | undefined;
  for (const l of foer(skrevet)) {
    if (l.tekst === "(") aabne.push({ navn: forrige && erOrd(forrige) ? forrige.tekst.toUpperCase() : "", nummer: 0 });
    else if (l.tekst === ")") aabne.pop();
    else if (l.art === "tegn" && l.tekst === SKILLETEGN.da && aabne.length > 0) aabne.at(-1)!.nummer++;
    forrige = l;
  }
  const inderst = aabne.at(-1);
  const funktion = katalog.find(({ navn }) => navn === inderst?.navn);
  return inderst && funktion ? { funktion, parameter: funktion.parametre[inderst.nummer] ?? null } : null;
}
