import { el } from "./element";

export interface Felt<E extends HTMLElement> {
  readonly input: E;
  readonly hjaelp: HTMLElement;
  readonly dele: readonly HTMLElement[];
}

/** A labelled field with a line of help below it. */
export function felt<E extends HTMLInputElement | HTMLSelectElement>(input: E, id: string, navn: string, hjaelp: string): Felt<E> {
  input.id = id;
  input.setAttribute("aria-describedby", `${id}-hjaelp`);
  const linje = el("p", { class: "lille", id: `${id}-hjaelp` }, hjaelp);
  return { input, hjaelp: linje, dele: [el("label", { for: id }, navn), input, linje] };
}
