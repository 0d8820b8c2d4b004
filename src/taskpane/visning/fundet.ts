/** What was found in the workbook: tables, what was not recognised and why, and problems in the data. */
import type { Aflaesning, Problem } from "../../workbook/parse/typer";
import { grundTekst, problemTekst, slagsTekst } from "../../workbook/tekst";
import { el } from "./element";
import { kildeknap, type VisSted } from "./kildeknap";
import { antal, tael } from "./tal";

const MAKS_VIST = 100;

const stort = (tekst: string): string => `${tekst.charAt(0).toLocaleUpperCase("da")}${tekst.slice(1)}`;

export function tabeller({ tabeller: fundne, ikkeGenkendt }: Aflaesning, vis: VisSted): HTMLElement[] {
  const liste = fundne.map((t) => el("li", {}, el("strong", {}, stort(slagsTekst(t.slags))), el("br"), kildeknap(t, vis), ` · ${tael(t.raekker, "række", "rækker")}`));
  const andre = ikkeGenkendt.map((t) => el("li", {}, kildeknap(t, vis), `: ${grundTekst(t.grund)}`));
  return [
    liste.length > 0 ? el("ul", { class: "liste" }, ...liste) : el("p", {}, "Ingen tabeller, som programmet kan bruge. Se hjælpen om, hvilke kolonner der skal til."),
    ...(andre.length > 0 ? [el("details", {}, el("summary", {}, `Ikke genkendt (${antal(andre.length)})`), el("ul", { class: "liste" }, ...andre))] : []),
  ];
}

const linje = (p: Problem, vis: VisSted): HTMLElement =>
  el("li", {}, p.celle === "" ? p.ark : kildeknap({ ark: p.ark, adresse: p.celle }, vis), `: ${problemTekst(p)}`);

export function problemer({ problemer: fundne }: Aflaesning, vis: VisSted): HTMLElement[] {
  if (fundne.length === 0) return [el("p", {}, "Ingen problemer i data.")];
  const rest = fundne.length - MAKS_VIST;
  return [
    el(
      "details",
      {},
      el("summary", {}, tael(fundne.length, "problem i data", "problemer i data")),
      el("ul", { class: "liste" }, ...fundne.slice(0, MAKS_VIST).map((p) => linje(p, vis)), ...(rest > 0 ? [el("li", {}, `og ${antal(rest)} til. Efter en kørsel står alle på arket Tilsyn Datakvalitet.`)] : [])),
    ),
  ];
}
