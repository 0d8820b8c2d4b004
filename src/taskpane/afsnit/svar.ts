/** The answer: per municipality the decision in one sentence and the measures that carry it; the worst first. */
import { samlEfter, type Vurdering } from "../../rules";
import { overblik, svarudfald } from "../../workbook/plan";
import { forbeholdTekster, naesteTrinTekster, overblikssaetning, type Udfald } from "../../workbook/tekst";
import type { Koersel } from "../koersel";
import { SVAR } from "../ord/svar";
import { type Afsnit, type Rude, vedNyt } from "../skal/afsnit";
import type { Tilstand } from "../styring";
import { IKON } from "../visning/dommaerke";
import { el, skriv } from "../visning/element";
import { maalpunkt } from "./maal";

interface Kommune {
  readonly omraade: string;
  readonly egne: readonly Vurdering[];
  readonly udfald: Udfald;
}

const VAERST: readonly Udfald[] = ["daarlig", "uvis", "god", "neutral"];

/** The worst first, else by name. */
export function kommuner({ resultat }: Pick<Koersel, "resultat">): Kommune[] {
  const alle = [...samlEfter(overblik(resultat), (v) => v.omraade)].map(([omraade, egne]): Kommune => ({ omraade, egne, udfald: svarudfald(egne) }));
  return alle.sort((a, b) => VAERST.indexOf(a.udfald) - VAERST.indexOf(b.udfald) || a.omraade.localeCompare(b.omraade, "da"));
}

/** The months' verdicts by area, measure and group, in date order. */
type Serier = ReadonlyMap<string, readonly Vurdering[]>;

const serienoegle = ({ omraade, gruppe }: Vurdering, maal: Vurdering["maal"]): string => `${omraade}|${maal}|${gruppe}`;
const maanedsserier = (vurderinger: readonly Vurdering[]): Serier => samlEfter(vurderinger.filter((v) => v.periode.art === "maaned"), (v) => serienoegle(v, v.maal));

function indhold({ omraade, egne }: Kommune, { resultat }: Koersel, serier: Serier, rude: Rude): HTMLElement[] {
  const maaneder = (v: Vurdering): readonly Vurdering[] => {
    const maal = v.maal === "henvendelse" || v.maal === "genopretning" ? (`tidlig-indsats-${v.delmaal ?? "samtaler"}` as const) : v.maal;
    return serier.get(serienoegle(v, maal)) ?? [];
  };
  return [
    ...naesteTrinTekster(resultat.sager.filter((s) => s.omraade === omraade), rude.sprog).map((tekst) => el("p", { class: "naeste" }, tekst)),
    el("ul", { class: "liste" }, ...egne.map((v) => maalpunkt(v, maaneder(v), resultat.afgjorte, rude))),
  ];
}

/** Many municipalities are folded, one or two stand open; what is inside is made when it is opened. */
const MAKS_AABNE = 2;
/** From so many municipalities on there is something to search in. */
const SOEG_FRA = 5;

function kommunen(k: Kommune, koersel: Koersel, serier: Serier, rude: Rude, aaben: boolean): HTMLElement {
  const saetning = overblikssaetning(k.omraade, k.egne, koersel.resultat, rude.sprog);
  const maerke = el("span", { class: `dom ${k.udfald}` }, el("span", { "aria-hidden": "true" }, IKON[k.udfald]), " ", el("span", { class: "kun-oplaest" }, SVAR[rude.sprog].udfald[k.udfald]));
  const boks = el("details", { class: "kommune", open: aaben }, el("summary", {}, maerke, " ", el("h3", {}, k.omraade)), el("p", { class: `saetning ${k.udfald}-kant` }, saetning));
  const fyld = (): void => boks.append(...indhold(k, koersel, serier, rude));
  if (aaben) fyld();
  else boks.addEventListener("toggle", fyld, { once: true });
  return boks;
}

function soegning(bokse: readonly (readonly [Kommune, HTMLElement])[], rude: Rude): HTMLElement {
  const ord = SVAR[rude.sprog];
  const felt = el("input", { type: "search", id: "svar-soeg" });
  const vaelger = el("select", { id: "svar-udfald" }, new Option(ord.alle, ""), ...VAERST.filter((u) => bokse.some(([k]) => k.udfald === u)).map((u) => new Option(ord.udfald[u], u)));
  const vist = el("p", { class: "lille", id: "svar-vist", role: "status" }, ord.vist(bokse.length, bokse.length));
  const filtrer = (): void => {
    const soegt = felt.value.trim().toLocaleLowerCase("da");
    let antal = 0;
    for (const [k, boks] of bokse) {
      boks.hidden = !k.omraade.toLocaleLowerCase("da").includes(soegt) || (vaelger.value !== "" && k.udfald !== vaelger.value);
      if (!boks.hidden) antal++;
    }
    skriv(vist, ord.vist(antal, bokse.length));
  };
  felt.addEventListener("input", filtrer);
  vaelger.addEventListener("change", filtrer);
  return el("div", { class: "filtre" }, el("div", {}, el("label", { for: "svar-soeg" }, ord.soeg), felt), el("div", {}, el("label", { for: "svar-udfald" }, ord.vis), vaelger), vist);
}

function svaret(koersel: Koersel, rude: Rude): HTMLElement[] {
  const ord = SVAR[rude.sprog];
  const alle = kommuner(koersel);
  if (alle.length === 0) return [el("p", {}, ord.intet)];
  const serier = maanedsserier(koersel.resultat.vurderinger);
  const bokse = alle.map((k) => [k, kommunen(k, koersel, serier, rude, alle.length <= MAKS_AABNE)] as const);
  const forbehold = forbeholdTekster(koersel.resultat, koersel.aflaesning, rude.sprog);
  const vid = el("details", { class: "forbehold" }, el("summary", {}, ord.detSkalDuVide(forbehold.length)), el("ul", {}, ...forbehold.map((tekst) => el("li", {}, tekst))));
  return [...(bokse.length >= SOEG_FRA ? [soegning(bokse, rude)] : []), ...bokse.map(([, boks]) => boks), ...(forbehold.length > 0 ? [vid] : [])];
}

function byg(krop: HTMLElement, rude: Rude): (t: Tilstand) => boolean {
  const tegn = vedNyt((koersel: Koersel | null) => krop.replaceChildren(...(koersel === null ? [] : svaret(koersel, rude))));
  return ({ koersel }) => {
    tegn(koersel);
    return koersel !== null;
  };
}

export const svar: Afsnit = { id: "svar", fane: "svar", titel: { da: "Svaret", en: "The answer" }, byg };
