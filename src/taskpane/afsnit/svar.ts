/** The answer: per municipality the decision in one sentence and the measures that carry it. */
import { type Afgjorte, ANTAGELSER, retskilde, samlEfter, type Vurdering } from "../../rules";
import { overblik } from "../../workbook/plan";
import { afgjortTekst, begrundelseTekst, domGlose, domTekst, domUdfald, forbeholdTekster, maalTekst, naesteTrinTekster, overblikssaetning, periodeTekst, type Sprog, type Udfald } from "../../workbook/tekst";
import type { Koersel } from "../koersel";
import { SVAR } from "../ord/svar";
import { type Afsnit, type Rude, vedNyt } from "../skal/afsnit";
import type { Tilstand } from "../styring";
import { el } from "../visning/element";
import { kildeknap } from "../visning/kildeknap";
import { andelUden, pct, point } from "../visning/tal";

const IKON: Readonly<Record<Udfald, string>> = { god: "✓", daarlig: "✕", uvis: "?", neutral: "–" };

/** The verdict word is Danish in both languages; in English with its meaning. */
function domMaerke({ dom, foreloebig, flag }: Vurdering, sprog: Sprog): HTMLElement {
  const glose = domGlose(dom, sprog);
  const ord = el("span", { lang: "da" }, domTekst(dom));
  return el("span", { class: `dom ${domUdfald(dom)}` }, el("span", { "aria-hidden": "true" }, IKON[domUdfald(dom)]), " ", ord, `${glose === "" ? "" : ` (${glose})`}${foreloebig ? SVAR[sprog].foreloebig : ""}${flag.includes("egen-graense") ? SVAR[sprog].egenGraense : ""}${flag.includes("aendret-antagelse") ? SVAR[sprog].aendretAntagelse : ""}`);
}

const navn = ({ maal, delmaal }: Vurdering, sprog: Sprog): string => (delmaal === null ? maalTekst(maal, sprog) : `${maalTekst(maal, sprog)}: ${delmaal}`);

/** Share, limit and distance, as far as they are known. */
export function talLinje({ andelMed, krav, afstand, vaerdier }: Vurdering, sprog: Sprog): string {
  const ord = SVAR[sprog];
  const dele: string[] = [];
  if (andelMed) dele.push(ord.uden(andelUden(andelMed, sprog)));
  if (krav.andelUden) dele.push(ord.graense(pct(krav.andelUden, sprog)));
  if (afstand.personer !== null && afstand.personer > 0) dele.push(ord.fraGraensen(afstand.personer));
  else if (afstand.procentpoint !== null) dele.push(ord.point(point(Math.abs(afstand.procentpoint), sprog), afstand.procentpoint > 0));
  if (vaerdier?.erPersoner) dele.push(ord.faktisk(vaerdier.faktisk, vaerdier.forventet));
  return dele.join(" · ");
}

const MAKS_KILDER = 12;

/** What the user has settled; empty while the assumption is open. */
function afgjort(id: string, afgjorte: Afgjorte): string {
  const a = afgjorte.get(id);
  return a ? ` ${afgjortTekst(id, a)}` : "";
}

function hvorfor(v: Vurdering, afgjorte: Afgjorte, { vis, sprog }: Rude): HTMLElement {
  const ord = SVAR[sprog];
  const kilder = v.kilder.slice(0, MAKS_KILDER).map((kilde) => el("li", {}, kildeknap(kilde, vis)));
  const rest = v.kilder.length - kilder.length;
  const antagelser = ANTAGELSER.filter(({ id }) => v.antagelser.includes(id));
  const hjemmel = v.hjemmel.length === 0 ? "" : ord.kilde(v.hjemmel.map((id) => retskilde(id).titel));
  return el(
    "details",
    {},
    el("summary", {}, ord.hvorfor, el("span", { class: "kun-oplaest" }, ` ${navn(v, sprog)}, ${v.omraade}, ${v.gruppe}`)),
    el("p", {}, begrundelseTekst(v)),
    el("p", { class: "lille" }, ord.regel(v.regel) + hjemmel),
    ...(antagelser.length > 0 ? [el("p", { class: "lille" }, ord.antagelser), el("ul", { class: "lille" }, ...antagelser.map(({ id, tekst }) => el("li", {}, `${tekst}${afgjort(id, afgjorte)}`)))] : []),
    ...(kilder.length > 0 ? [el("ul", { class: "kilder" }, ...kilder, ...(rest > 0 ? [el("li", {}, ord.flereCeller(rest))] : []))] : []),
  );
}

function maal(v: Vurdering, afgjorte: Afgjorte, rude: Rude): HTMLElement {
  const tal = talLinje(v, rude.sprog);
  return el(
    "li",
    { class: "maal" },
    el("div", { class: "maal-hoved" }, el("span", { class: "maal-navn" }, navn(v, rude.sprog)), domMaerke(v, rude.sprog)),
    el("p", { class: "lille" }, `${v.gruppe}, ${periodeTekst(v.periode, rude.sprog)}`),
    ...(tal === "" ? [] : [el("p", {}, tal)]),
    hvorfor(v, afgjorte, rude),
  );
}

/** Many municipalities are folded, one or two stand open. */
const MAKS_AABNE = 2;

function svaret({ resultat, aflaesning }: Koersel, rude: Rude): HTMLElement[] {
  const ord = SVAR[rude.sprog];
  const baerende = overblik(resultat);
  if (baerende.length === 0) return [el("p", {}, ord.intet)];
  const prOmraade = samlEfter(baerende, (v) => v.omraade);
  const kommuner = [...prOmraade].map(([omraade, egne]) =>
    el(
      "details",
      { class: "kommune", open: prOmraade.size <= MAKS_AABNE },
      el("summary", {}, el("h3", {}, omraade)),
      el("p", { class: "saetning" }, overblikssaetning(omraade, egne, resultat)),
      ...naesteTrinTekster(resultat.sager.filter((s) => s.omraade === omraade)).map((tekst) => el("p", { class: "naeste" }, tekst)),
      el("ul", { class: "liste" }, ...egne.map((v) => maal(v, resultat.afgjorte, rude))),
    ),
  );
  const forbehold = forbeholdTekster(resultat, aflaesning);
  const vid = el("details", { class: "forbehold" }, el("summary", {}, ord.detSkalDuVide(forbehold.length)), el("ul", {}, ...forbehold.map((tekst) => el("li", {}, tekst))));
  return forbehold.length > 0 ? [...kommuner, vid] : kommuner;
}

function byg(krop: HTMLElement, rude: Rude): (t: Tilstand) => boolean {
  const tegn = vedNyt((koersel: Koersel | null) => krop.replaceChildren(...(koersel === null ? [] : svaret(koersel, rude))));
  return ({ koersel }) => {
    tegn(koersel);
    return koersel !== null;
  };
}

export const svar: Afsnit = { id: "svar", fane: "svar", titel: { da: "Svaret", en: "The answer" }, byg };
