/** What was found in the workbook: tables, and what was not recognised and why. */
import type { Aflaesning } from "../../workbook/parse/typer";
import { grundTekst, slagsTekst, storForbogstav } from "../../workbook/tekst";
import { DATA } from "../ord/data";
import { type Afsnit, type Rude, vedNyt } from "../skal/afsnit";
import type { Tilstand } from "../styring";
import { el } from "../visning/element";
import { kildeknap } from "../visning/kildeknap";

function tabeller({ tabeller: fundne, ikkeGenkendt }: Aflaesning, { vis, sprog }: Rude): HTMLElement[] {
  const ord = DATA[sprog];
  const liste = fundne.map((t) => el("li", {}, el("strong", {}, storForbogstav(slagsTekst(t.slags, sprog))), el("br"), kildeknap(t, vis), ` · ${ord.raekker(t.raekker)}`));
  const andre = ikkeGenkendt.map((t) => el("li", {}, kildeknap(t, vis), `: ${grundTekst(t.grund, sprog)}`));
  return [
    liste.length > 0 ? el("ul", { class: "liste" }, ...liste) : el("p", {}, ord.ingenTabeller),
    ...(andre.length > 0 ? [el("details", {}, el("summary", {}, ord.ikkeGenkendt(andre.length)), el("ul", { class: "liste" }, ...andre))] : []),
  ];
}

function byg(krop: HTMLElement, rude: Rude): (t: Tilstand) => boolean {
  const tegn = vedNyt((laest: Tilstand["laest"]) => krop.replaceChildren(...(laest === null ? [] : tabeller(laest.aflaesning, rude))));
  return ({ laest }) => {
    tegn(laest);
    return laest !== null;
  };
}

export const fundet: Afsnit = { id: "fundet", fane: "data", titel: { da: "Fundet i arbejdsmappen", en: "Found in the workbook" }, byg };
