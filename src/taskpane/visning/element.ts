type Barn = Node | string;

interface Egenskaber {
  readonly class?: string;
  readonly id?: string;
  readonly hidden?: boolean;
  readonly open?: boolean;
  readonly "aria-hidden"?: "true";
  readonly "aria-labelledby"?: string;
  readonly type?: "button";
}

/** A DOM element; texts become text nodes, never HTML. */
export function el<K extends keyof HTMLElementTagNameMap>(tag: K, egenskaber: Egenskaber = {}, ...boern: readonly Barn[]): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [navn, vaerdi] of Object.entries(egenskaber)) {
    if (vaerdi === true) element.setAttribute(navn, "");
    else if (typeof vaerdi === "string") element.setAttribute(navn, vaerdi);
  }
  element.append(...boern);
  return element;
}

/** @throws Error when the page and the script do not belong together. */
export function find<T extends HTMLElement>(id: string, slags: new () => T): T {
  const element = document.getElementById(id);
  if (element instanceof slags) return element;
  throw new Error(`Ruden mangler #${id}`);
}
