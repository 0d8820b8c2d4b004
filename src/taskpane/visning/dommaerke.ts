import type { Vurdering } from "../../rules";
import { domGlose, domTekst, domUdfald, type Sprog, type Udfald } from "../../workbook/tekst";
import { SVAR } from "../ord/svar";
import { el } from "./element";

export const IKON: Readonly<Record<Udfald, string>> = { god: "✓", daarlig: "✕", uvis: "?", neutral: "–" };

/** Colour, icon and word. The verdict word is Danish in both languages; in English its meaning stands beside it. */
export function dommaerke({ dom, foreloebig, flag }: Pick<Vurdering, "dom" | "foreloebig" | "flag">, sprog: Sprog): HTMLElement {
  const glose = domGlose(dom, sprog);
  const ord = el("span", { lang: "da" }, domTekst(dom));
  const efter = [
    glose === "" ? "" : ` (${glose})`,
    foreloebig ? SVAR[sprog].foreloebig : "",
    flag.includes("egen-graense") ? SVAR[sprog].egenGraense : "",
    flag.includes("aendret-antagelse") ? SVAR[sprog].aendretAntagelse : "",
  ].join("");
  return el("span", { class: `dom ${domUdfald(dom)}` }, el("span", { "aria-hidden": "true" }, IKON[domUdfald(dom)]), " ", ord, efter);
}
