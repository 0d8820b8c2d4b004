/** The pane's language. */
import { INDSTILLINGER } from "../ord/indstillinger";
import type { Afsnit, Rude } from "../skal/afsnit";
import type { Tilstand } from "../styring";
import { el } from "../visning/element";
import { felt } from "../visning/felt";

function byg(krop: HTMLElement, { sprog, skiftSprog }: Rude): (t: Tilstand) => boolean {
  const ord = INDSTILLINGER[sprog];
  const { input, dele } = felt(el("select", {}, new Option("Dansk", "da"), new Option("English", "en")), "sprog", ord.sprog, ord.sprogHjaelp);
  input.value = sprog;
  krop.replaceChildren(...dele);
  input.addEventListener("change", () => skiftSprog(input.value === "da" ? "da" : "en"));
  return () => true;
}

export const sprogvalg: Afsnit = { id: "sprogvalg", fane: "indstillinger", titel: { da: "Sprog", en: "Language" }, byg };
