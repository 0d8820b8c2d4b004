/** First run: what this is, in two sentences, and example data to try it on. */
import { fejltekst } from "../ord/fejl";
import { START } from "../ord/start";
import type { Afsnit, Rude } from "../skal/afsnit";
import type { Tilstand } from "../styring";
import { el, skriv } from "../visning/element";

function byg(krop: HTMLElement, { start, sprog }: Rude): (t: Tilstand) => boolean {
  const ord = START[sprog];
  const knap = (id: string, tekst: string, goer: () => void): HTMLButtonElement => {
    const element = el("button", { type: "button", id }, tekst);
    element.addEventListener("click", goer);
    return element;
  };
  const proev = knap("proev-eksempel", ord.proev, () => void start.indsaetEksempel());
  const fjern = knap("fjern-eksempel", ord.fjernEksempel, () => void start.fjernEksempel(false));
  const ja = knap("fjern-eksempel-ja", ord.fjernAlligevel, () => void start.fjernEksempel(true));
  const nej = knap("fjern-eksempel-nej", ord.behold, () => {
    start.behold();
    fjern.focus();
  });
  const velkomst = el("div", {}, el("p", {}, ord.velkomst), el("div", { class: "knapper" }, proev), el("p", { class: "lille" }, ord.proevHjaelp));
  const her = el("p", {});
  const advarsel = el("p", {});
  const bekraeft = el("div", { class: "bekraeft", hidden: true }, advarsel, el("div", { class: "knapper" }, ja, nej));
  const eksempel = el("div", { hidden: true }, her, el("div", { class: "knapper" }, fjern), bekraeft);
  const fejl = el("p", { class: "fejl", role: "alert" });
  krop.replaceChildren(velkomst, eksempel, fejl);
  void start.findEksempel();

  return ({ laest, koersel, arbejde }) => {
    const nu = start.nu;
    const harEksempel = nu.eksempel.length > 0;
    const foersteGang = laest !== null && laest.aflaesning.tabeller.length === 0 && laest.rettelser.tabeller.length === 0 && koersel === null && !harEksempel;
    velkomst.hidden = !foersteGang;
    eksempel.hidden = !harEksempel;
    skriv(her, ord.eksempelHer(nu.eksempel));
    const spoerger = nu.spoerg.length > 0;
    skriv(advarsel, spoerger ? ord.eksempelRettet(nu.spoerg) : "");
    if (spoerger && bekraeft.hidden) {
      bekraeft.hidden = false;
      nej.focus();
    } else bekraeft.hidden = !spoerger;
    for (const k of [proev, fjern, ja]) k.disabled = arbejde === "koerer" || arbejde === "fjerner";
    skriv(fejl, nu.fejl === null ? "" : fejltekst(nu.fejl, sprog));
    return foersteGang || harEksempel || nu.fejl !== null;
  };
}

export const velkomst: Afsnit = { id: "velkomst", fane: "data", titel: { da: "Velkommen", en: "Welcome" }, byg };
