/** Problems in the data. */
import type { Problem } from "../../workbook/parse/typer";
import { problemTekst } from "../../workbook/tekst";
import { DATA } from "../ord/data";
import { type Afsnit, type Rude, vedNyt } from "../skal/afsnit";
import type { Tilstand } from "../styring";
import { el } from "../visning/element";
import { kildeknap } from "../visning/kildeknap";

const MAKS_VIST = 100;

const linje = (p: Problem, { vis, sprog }: Rude): HTMLElement => el("li", {}, p.celle === "" ? p.ark : kildeknap({ ark: p.ark, adresse: p.celle }, vis), `: ${problemTekst(p, sprog)}`);

function liste(fundne: readonly Problem[], rude: Rude): HTMLElement {
  const ord = DATA[rude.sprog];
  if (fundne.length === 0) return el("p", {}, ord.ingenProblemer);
  const rest = fundne.length - MAKS_VIST;
  const punkter = fundne.slice(0, MAKS_VIST).map((p) => linje(p, rude));
  return el("details", {}, el("summary", {}, ord.problemer(fundne.length)), el("ul", { class: "liste" }, ...punkter, ...(rest > 0 ? [el("li", {}, ord.ogFlere(rest))] : [])));
}

function byg(krop: HTMLElement, rude: Rude): (t: Tilstand) => boolean {
  const tegn = vedNyt((laest: Tilstand["laest"]) => krop.replaceChildren(...(laest === null ? [] : [liste(laest.aflaesning.problemer, rude)])));
  return ({ laest }) => {
    tegn(laest);
    return laest !== null;
  };
}

export const problemer: Afsnit = { id: "problemer", fane: "data", titel: { da: "Problemer i data", en: "Problems in the data" }, byg };
