import type { Kilde } from "../../rules";
import { el } from "./element";

/** Takes the person to the cells. */
export type VisSted = (kilde: Kilde) => void;

export function kildeknap(kilde: Kilde, vis: VisSted): HTMLElement {
  const knap = el("button", { type: "button", class: "link" }, `${kilde.ark}, ${kilde.adresse}`);
  knap.addEventListener("click", () => vis(kilde));
  return knap;
}
