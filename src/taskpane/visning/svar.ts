/** The answer: per municipality the decision in one sentence and the measures that carry it. */
import { ANTAGELSER, type Resultat, retskilde, samlEfter, type Vurdering } from "../../rules";
import { overblik } from "../../workbook/plan";
import { begrundelseTekst, domTekst, domUdfald, forbeholdTekster, maalTekst, naesteTrinTekster, overblikssaetning, periodeTekst, type Udfald } from "../../workbook/tekst";
import type { Aflaesning } from "../../workbook/parse/typer";
import { el } from "./element";
import { kildeknap, type VisSted } from "./kildeknap";
import { andelUden, antal, pct, point, tael } from "./tal";

const IKON: Readonly<Record<Udfald, string>> = { god: "✓", daarlig: "✕", uvis: "?", neutral: "–" };

const domMaerke = ({ dom, foreloebig }: Vurdering): HTMLElement =>
  el("span", { class: `dom ${domUdfald(dom)}` }, el("span", { "aria-hidden": "true" }, IKON[domUdfald(dom)]), ` ${domTekst(dom)}${foreloebig ? " (foreløbig)" : ""}`);

const navn = ({ maal, delmaal }: Vurdering): string => (delmaal === null ? maalTekst(maal) : `${maalTekst(maal)}: ${delmaal}`);

/** Share, limit and distance, as far as they are known. */
export function talLinje({ andelMed, krav, afstand, vaerdier }: Vurdering): string {
  const dele: string[] = [];
  if (andelMed) dele.push(`${andelUden(andelMed)} uden`);
  if (krav.andelUden) dele.push(`grænse ${pct(krav.andelUden)}`);
  if (afstand.personer !== null && afstand.personer > 0) dele.push(`${tael(afstand.personer, "person", "personer")} fra grænsen`);
  else if (afstand.procentpoint !== null) dele.push(`${point(Math.abs(afstand.procentpoint))} point ${afstand.procentpoint > 0 ? "over" : "under"} grænsen`);
  if (vaerdier?.erPersoner) dele.push(`${antal(vaerdier.faktisk)} faktisk mod ${antal(vaerdier.forventet)} forventet`);
  return dele.join(" · ");
}

const hjemmel = ({ hjemmel: ider }: Vurdering): string => (ider.length === 0 ? "" : `Kilde: ${ider.map((id) => retskilde(id).titel).join("; ")}.`);

const MAKS_KILDER = 12;

function hvorfor(v: Vurdering, vis: VisSted): HTMLElement {
  const kilder = v.kilder.slice(0, MAKS_KILDER).map((kilde) => el("li", {}, kildeknap(kilde, vis)));
  const rest = v.kilder.length - kilder.length;
  const antagelser = ANTAGELSER.filter(({ id }) => v.antagelser.includes(id));
  return el(
    "details",
    {},
    el("summary", {}, "Hvorfor?", el("span", { class: "kun-oplaest" }, ` ${navn(v)}, ${v.omraade}, ${v.gruppe}`)),
    el("p", {}, begrundelseTekst(v)),
    el("p", { class: "lille" }, `Regel ${v.regel}. ${hjemmel(v)}`),
    ...(antagelser.length > 0 ? [el("p", { class: "lille" }, "Hviler på antagelser:"), el("ul", { class: "lille" }, ...antagelser.map(({ tekst }) => el("li", {}, tekst)))] : []),
    ...(kilder.length > 0 ? [el("ul", { class: "kilder" }, ...kilder, ...(rest > 0 ? [el("li", {}, `og ${tael(rest, "celle", "celler")} til`)] : []))] : []),
  );
}

function maal(v: Vurdering, vis: VisSted): HTMLElement {
  const tal = talLinje(v);
  return el(
    "li",
    { class: "maal" },
    el("div", { class: "maal-hoved" }, el("span", { class: "maal-navn" }, navn(v)), domMaerke(v)),
    el("p", { class: "lille" }, `${v.gruppe}, ${periodeTekst(v.periode)}`),
    ...(tal === "" ? [] : [el("p", {}, tal)]),
    hvorfor(v, vis),
  );
}

/** Many municipalities are folded, one or two stand open. */
const MAKS_AABNE = 2;

export function svar(resultat: Resultat, aflaesning: Aflaesning, vis: VisSted): HTMLElement[] {
  const baerende = overblik(resultat);
  if (baerende.length === 0) return [el("p", {}, "Der er ingen tal i arbejdsmappen, som kan vurderes. Se nedenfor, hvad der blev fundet.")];
  const prOmraade = samlEfter(baerende, (v) => v.omraade);
  const kommuner = [...prOmraade].map(([omraade, egne]) =>
    el(
      "details",
      { class: "kommune", open: prOmraade.size <= MAKS_AABNE },
      el("summary", {}, el("h3", {}, omraade)),
      el("p", { class: "saetning" }, overblikssaetning(omraade, egne, resultat)),
      ...naesteTrinTekster(resultat.sager.filter((s) => s.omraade === omraade)).map((tekst) => el("p", { class: "naeste" }, tekst)),
      el("ul", { class: "liste" }, ...egne.map((v) => maal(v, vis))),
    ),
  );
  const forbehold = forbeholdTekster(resultat, aflaesning);
  const vid = el("details", { class: "forbehold" }, el("summary", {}, `Det skal du vide (${antal(forbehold.length)})`), el("ul", {}, ...forbehold.map((tekst) => el("li", {}, tekst))));
  return forbehold.length > 0 ? [...kommuner, vid] : kommuner;
}
