/** One measure: verdict, share, limit, distance, trend, and *Hvorfor?* with everything the verdict rests on. */
import { type Afgjorte, ANTAGELSER, type Kilde, retskilde, type Vurdering } from "../../rules";
import { afgjortTekst, antagelsensTekst, begrundelseTekst, datoTekst, maalTekst, periodeTekst, regelTekst, type Sprog } from "../../workbook/tekst";
import { SVAR } from "../ord/svar";
import type { Rude } from "../skal/afsnit";
import { dommaerke } from "../visning/dommaerke";
import { el } from "../visning/element";
import { kildeknap } from "../visning/kildeknap";
import { spor } from "../visning/spor";
import { andelUden, pct, point } from "../visning/tal";

const navn = ({ maal, delmaal }: Vurdering, sprog: Sprog): string => (delmaal === null ? maalTekst(maal, sprog) : `${maalTekst(maal, sprog)}: ${SVAR[sprog][delmaal]}`);

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

/** Each place once: a verdict on a year names its tables month by month. */
const steder = (v: Vurdering): readonly Kilde[] => [...new Map(v.kilder.map((k) => [`${k.ark}!${k.adresse}`, k])).values()];

/** A source with an address becomes a link. */
function kilde(id: string): HTMLElement {
  const { titel, url } = retskilde(id);
  if (url === null) return el("li", { lang: "da" }, titel);
  return el("li", { lang: "da" }, el("a", { href: url, target: "_blank", rel: "noopener noreferrer" }, titel));
}

/** What the user has settled; empty while the assumption is open. */
function afgjort(id: string, afgjorte: Afgjorte, sprog: Sprog): string {
  const a = afgjorte.get(id);
  return a ? ` ${afgjortTekst(id, a, sprog)}` : "";
}

function grundlag(v: Vurdering, afgjorte: Afgjorte, { vis, sprog }: Rude): HTMLElement[] {
  const ord = SVAR[sprog];
  const { fra, til } = v.version;
  const antagelser = ANTAGELSER.filter(({ id }) => v.antagelser.includes(id));
  const kilder = steder(v);
  const celler = kilder.slice(0, MAKS_KILDER).map((sted) => el("li", {}, kildeknap(sted, vis)));
  const rest = kilder.length - celler.length;
  const afsnit = (titel: string, klasse: string, punkter: readonly HTMLElement[]): HTMLElement[] => (punkter.length === 0 ? [] : [el("p", { class: "lille etiket" }, titel), el("ul", { class: klasse }, ...punkter)]);
  return [
    el("p", {}, begrundelseTekst(v, sprog)),
    el("p", { class: "lille" }, `${ord.regel(v.regel)} ${regelTekst(v.regel, sprog)} ${ord.version(datoTekst(fra, sprog), til === null ? null : datoTekst(til, sprog))}`),
    ...afsnit(ord.kilder, "lille", v.hjemmel.map(kilde)),
    ...afsnit(ord.antagelser, "lille", antagelser.map((a) => el("li", {}, antagelsensTekst(a, sprog) + afgjort(a.id, afgjorte, sprog)))),
    ...afsnit(ord.celler, "kilder", [...celler, ...(rest > 0 ? [el("li", {}, ord.flereCeller(rest))] : [])]),
  ];
}

/** The reasoning is made when it is opened. */
function hvorfor(v: Vurdering, afgjorte: Afgjorte, rude: Rude): HTMLElement {
  const details = el("details", {}, el("summary", {}, SVAR[rude.sprog].hvorfor, el("span", { class: "kun-oplaest" }, ` ${navn(v, rude.sprog)}, ${v.omraade}, ${v.gruppe}`)));
  details.addEventListener("toggle", () => details.append(...grundlag(v, afgjorte, rude)), { once: true });
  return details;
}

/** @param maaneder the months' verdicts on the same measure, in date order */
export function maalpunkt(v: Vurdering, maaneder: readonly Vurdering[], afgjorte: Afgjorte, rude: Rude): HTMLElement {
  const tal = talLinje(v, rude.sprog);
  const gang = spor(maaneder, rude.sprog);
  return el(
    "li",
    { class: "maal" },
    el("div", { class: "maal-hoved" }, el("span", { class: "maal-navn" }, navn(v, rude.sprog)), dommaerke(v, rude.sprog)),
    el("p", { class: "lille" }, `${v.gruppe}, ${periodeTekst(v.periode, rude.sprog)}`),
    ...(tal === "" ? [] : [el("p", {}, tal)]),
    ...(gang === null ? [] : [gang]),
    hvorfor(v, afgjorte, rude),
  );
}
