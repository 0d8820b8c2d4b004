/** Taking away what the add-in has put in the workbook. */
import { INDSTILLINGER } from "../ord/indstillinger";
import type { Afsnit, Rude } from "../skal/afsnit";
import type { Tilstand } from "../styring";
import { el } from "../visning/element";

function byg(krop: HTMLElement, { styring, sprog }: Rude): (t: Tilstand) => boolean {
  const ord = INDSTILLINGER[sprog];
  const knap = (id: string, tekst: string): HTMLButtonElement => el("button", { type: "button", id }, tekst);
  const markeringer = knap("fjern-markeringer", ord.fjernMarkeringer);
  const ark = el("button", { type: "button", id: "fjern-ark", "aria-expanded": "false", "aria-controls": "fjern-ark-bekraeft" }, ord.fjernArk);
  const [ja, nej] = [knap("fjern-ark-ja", ord.fjernArkJa), knap("fjern-ark-nej", ord.fjernArkNej)];
  const spoerg = el("div", { id: "fjern-ark-bekraeft", class: "bekraeft", hidden: true }, el("p", {}, ord.fjernArkSpoerg), el("div", { class: "knapper" }, ja, nej));
  krop.replaceChildren(el("div", { class: "knapper" }, markeringer, ark), spoerg);

  const bekraeft = (aaben: boolean): void => {
    spoerg.hidden = !aaben;
    ark.setAttribute("aria-expanded", String(aaben));
    (aaben ? nej : ark).focus();
  };
  markeringer.addEventListener("click", () => void styring.fjernMarkeringer());
  ark.addEventListener("click", () => bekraeft(true));
  nej.addEventListener("click", () => bekraeft(false));
  ja.addEventListener("click", () => {
    bekraeft(false);
    void styring.fjernArk();
  });

  return ({ arbejde }) => {
    const optaget = arbejde === "koerer" || arbejde === "fjerner";
    for (const knappen of [markeringer, ark, ja]) knappen.disabled = optaget;
    return true;
  };
}

export const oprydning: Afsnit = { id: "oprydning", fane: "indstillinger", titel: { da: "Ryd op", en: "Clean up" }, byg };
