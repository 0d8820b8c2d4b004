/** Problems in the data, grouped: how many, what it did to the result, what to do, and where. */
import { samlEfter } from "../../rules";
import type { Problem } from "../../workbook/parse/typer";
import { grundTekst, raadTekst, virkningTekst } from "../../workbook/tekst";
import { DATA } from "../ord/data";
import { type Afsnit, type Rude, vedNyt } from "../skal/afsnit";
import type { Tilstand } from "../styring";
import { el } from "../visning/element";
import { kildeknap } from "../visning/kildeknap";
import { Sider } from "../visning/sider";

/** What stops a row from counting comes before what only was noted. */
const VAEGT: readonly Problem["virkning"][] = ["udeladt", "uvist", "mangler", "brugt-foerste", "ingen"];

const sted = ({ ark, celle }: Problem, { vis }: Rude): HTMLElement => el("li", {}, celle === "" ? ark : kildeknap({ ark, adresse: celle }, vis));

/** @param tvetydig another group has the same words, and differs in what it did */
function gruppe(ens: readonly Problem[], tvetydig: boolean, rude: Rude): HTMLElement[] {
  const [foerste] = ens;
  if (!foerste) return [];
  const ord = DATA[rude.sprog];
  const { kode, virkning } = foerste;
  const raad = raadTekst(kode, rude.sprog);
  const sider = new Sider(ord);
  const boks = el(
    "details",
    { class: "problem" },
    el("summary", {}, grundTekst(kode, rude.sprog), " ", el("span", { class: "antal" }, ord.steder(ens.length)), ...(tvetydig ? [el("span", { class: "lille" }, ` ${virkningTekst(virkning, rude.sprog)}`)] : [])),
    ...(tvetydig ? [] : [el("p", {}, virkningTekst(virkning, rude.sprog))]),
    ...(raad === "" ? [] : [el("p", {}, el("strong", {}, ord.goer), ` ${raad}`)]),
    sider.element,
  );
  boks.addEventListener("toggle", () => sider.vis(ens.length, (i) => sted(ens[i] ?? foerste, rude)), { once: true });
  return [boks];
}

function liste(fundne: readonly Problem[], rude: Rude): HTMLElement[] {
  const ord = DATA[rude.sprog];
  if (fundne.length === 0) return [el("p", {}, ord.ingenProblemer)];
  const grupper = [...samlEfter(fundne, (p) => `${VAEGT.indexOf(p.virkning)} ${p.kode}`)].sort(([a, x], [b, y]) => Number(a[0]) - Number(b[0]) || y.length - x.length);
  const tvetydig = (kode: string | undefined): boolean => grupper.filter(([, ens]) => ens[0]?.kode === kode).length > 1;
  return [el("p", {}, ord.problemer(fundne.length)), ...grupper.flatMap(([, ens]) => gruppe(ens, tvetydig(ens[0]?.kode), rude))];
}

function byg(krop: HTMLElement, rude: Rude): (t: Tilstand) => boolean {
  const tegn = vedNyt((laest: Tilstand["laest"]) => krop.replaceChildren(...(laest === null ? [] : liste(laest.aflaesning.problemer, rude))));
  return ({ laest }) => {
    tegn(laest);
    return laest !== null;
  };
}

export const problemer: Afsnit = { id: "problemer", fane: "data", titel: { da: "Problemer i data", en: "Problems in the data" }, byg };
