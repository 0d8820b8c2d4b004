import type { Kilde } from "../../rules";
import { el } from "./element";

/** Takes the person to the cells. */
export type VisSted = (kilde: Kilde) => void;

export function kildeknap(kilde: Kilde, vis: VisSted, tekst = `${kilde.ark}, ${kilde.adresse}`): HTMLElement {
  const knap = el("button", { type: "button", class: "link" }, tekst);
  knap.addEventListener("click", () => vis(kilde));
  return knap;
}
