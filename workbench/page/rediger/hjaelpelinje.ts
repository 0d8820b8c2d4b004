/** The line that tells the parameters of the call around the caret, the current one emphasised. */
import type { Kaldsted } from "./forslag";
import { SKILLETEGN } from "./led";
import { TEKST } from "./tekster";

function linje(...dele: readonly (string | Node)[]): HTMLParagraphElement {
  const p = document.createElement("p");
  p.append(...dele);
  return p;
}

function fremhaevet(tekst: string): HTMLElement {
  const strong = document.createElement("strong");
  strong.textContent = tekst;
  return strong;
}

export function visKald(sted: HTMLElement, kald: Kaldsted | null): void {
  if (!kald) return sted.replaceChildren();
  const { funktion, parameter } = kald;
  const navne = funktion.parametre.flatMap((p, i): (string | Node)[] => {
    const navn = p.valgfri ? `[${p.navn}]` : p.navn;
    return [...(i === 0 ? [] : [`${SKILLETEGN.da} `]), p === parameter ? fremhaevet(navn) : navn];
  });
  const uden = funktion.parametre.length === 0 ? TEKST.ingenArgumenter : TEKST.forMange(funktion.navn);
  const hjaelp = parameter ? `${parameter.navn}${parameter.valgfri ? ` (${TEKST.valgfri})` : ""}: ${parameter.hjaelp}` : uden;
  sted.replaceChildren(linje(`${funktion.navn}(`, ...navne, ")"), linje(hjaelp));
}
