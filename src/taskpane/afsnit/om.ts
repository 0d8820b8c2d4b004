/** The diagnostic report and the privacy statement. */
import { diagnose } from "../diagnose";
import { OM } from "../ord/om";
import type { Afsnit, Rude } from "../skal/afsnit";
import type { Tilstand } from "../styring";
import { el, skriv } from "../visning/element";

/** The clipboard can be closed to a frame: then the text is selected for the person to copy. */
async function kopier(felt: HTMLTextAreaElement): Promise<boolean> {
  felt.select();
  try {
    await navigator.clipboard.writeText(felt.value);
    return true;
  } catch {
    return false;
  }
}

function byg(krop: HTMLElement, { sprog, platform }: Rude): (t: Tilstand) => boolean {
  const ord = OM[sprog];
  let tilstand: Tilstand | null = null;
  const felt = el("textarea", { id: "diagnose", "aria-label": ord.rapport });
  Object.assign(felt, { readOnly: true, rows: 10, spellcheck: false });
  const knap = el("button", { type: "button", id: "diagnose-kopier" }, ord.kopier);
  const svar = el("p", { class: "lille", role: "status" });
  const rapport = el("details", { id: "diagnose-boks" }, el("summary", {}, ord.diagnose), el("p", { class: "lille" }, ord.diagnoseHjaelp), felt, knap, svar);
  const vis = (): void => {
    if (tilstand !== null && rapport.open) felt.value = diagnose(tilstand, platform());
  };
  rapport.addEventListener("toggle", vis);
  knap.addEventListener("click", () => {
    vis();
    void kopier(felt).then((kopieret) => skriv(svar, kopieret ? ord.kopieret : ord.markeret));
  });
  krop.replaceChildren(el("details", { id: "privat" }, el("summary", {}, ord.privat), el("p", {}, ord.privatTekst)), rapport);
  return (t) => {
    tilstand = t;
    return true;
  };
}

export const om: Afsnit = { id: "om", fane: "indstillinger", titel: { da: "Om programmet", en: "About the add-in" }, byg };
