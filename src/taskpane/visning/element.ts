import { uskadelig } from "../../workbook/tekst";

type Barn = Node | string;

interface Egenskaber {
  readonly class?: string;
  readonly id?: string;
  readonly hidden?: boolean;
  readonly open?: boolean;
  readonly for?: string;
  readonly href?: string;
  readonly target?: "_blank";
  readonly rel?: string;
  readonly lang?: "da";
  readonly value?: string;
  readonly role?: string;
  readonly tabindex?: "0" | "-1";
  readonly "aria-hidden"?: "true";
  readonly "aria-labelledby"?: string;
  readonly "aria-describedby"?: string;
  readonly "aria-controls"?: string;
  readonly "aria-expanded"?: "true" | "false";
  readonly "aria-label"?: string;
  readonly type?: "button" | "submit" | "search" | "text" | "date" | "number" | "checkbox";
}

/** A DOM element; texts become text nodes, never HTML, and cannot change what stands beside them. */
export function el<K extends keyof HTMLElementTagNameMap>(tag: K, egenskaber: Egenskaber = {}, ...boern: readonly Barn[]): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [navn, vaerdi] of Object.entries(egenskaber)) {
    if (vaerdi === true) element.setAttribute(navn, "");
    else if (typeof vaerdi === "string") element.setAttribute(navn, vaerdi);
  }
  element.append(...boern.map((b) => (typeof b === "string" ? uskadelig(b) : b)));
  return element;
}

/** Sets the text when it is another: a live region then speaks only of news. */
export function skriv(element: HTMLElement, tekst: string): void {
  const vist = uskadelig(tekst);
  if (element.textContent !== vist) element.textContent = vist;
}

/** @throws Error when the page and the script do not belong together. */
export function find<T extends HTMLElement>(id: string, slags: new () => T): T {
  const element = document.getElementById(id);
  if (element instanceof slags) return element;
  throw new Error(`Ruden mangler #${id}`);
}
