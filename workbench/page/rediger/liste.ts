/** The list of functions under the formula bar. */
import type { Funktion } from "./katalog";

export interface Liste {
  readonly erAaben: boolean;
  vis(funktioner: readonly Funktion[]): void;
  luk(): void;
  flyt(skridt: 1 | -1): void;
  readonly valgt: Funktion | null;
}

export function lavListe(felt: HTMLInputElement, sted: HTMLUListElement, vaelg: (funktion: Funktion) => void): Liste {
  let viste: readonly Funktion[] = [];
  let nummer = 0;

  function marker(): void {
    [...sted.children].forEach((punkt, i) => punkt.setAttribute("aria-selected", String(i === nummer)));
    const punkt = sted.children[nummer];
    if (punkt) felt.setAttribute("aria-activedescendant", punkt.id);
    else felt.removeAttribute("aria-activedescendant");
    punkt?.scrollIntoView({ block: "nearest" });
  }

  function punktFor(funktion: Funktion, i: number): HTMLLIElement {
    const punkt = Object.assign(document.createElement("li"), { id: `forslag-${i}` });
    punkt.setAttribute("role", "option");
    const [navn, hjaelp] = [document.createElement("strong"), document.createElement("span")];
    navn.textContent = funktion.navn;
    hjaelp.textContent = funktion.hjaelp;
    punkt.append(navn, hjaelp);
    punkt.addEventListener("click", () => vaelg(funktion));
    return punkt;
  }

  function vis(funktioner: readonly Funktion[]): void {
    viste = funktioner;
    nummer = 0;
    sted.replaceChildren(...funktioner.map(punktFor));
    sted.hidden = funktioner.length === 0;
    felt.setAttribute("aria-expanded", String(!sted.hidden));
    marker();
  }

  // The keyboard stays in the formula bar.
  sted.addEventListener("mousedown", (event) => event.preventDefault());

  return {
    get erAaben() {
      return viste.length > 0;
    },
    vis,
    luk: () => vis([]),
    flyt(skridt) {
      nummer = (nummer + skridt + viste.length) % viste.length;
      marker();
    },
    get valgt() {
      return viste[nummer] ?? null;
    },
  };
}
