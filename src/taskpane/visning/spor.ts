/** A small drawing of the months' share without against the limit, with the same in words. */
import { EN, minus, somTal, type Vurdering } from "../../rules";
import { graenseTekst, maanedKort, pctTekst, type Sprog } from "../../workbook/tekst";
import { SVAR } from "../ord/svar";
import { el } from "./element";

const SVG = "http://www.w3.org/2000/svg";
const [BREDDE, HOEJDE, LUFT] = [120, 28, 3];

export interface Spormaaned {
  readonly maaned: number;
  /** Share without, 0–1, at worst; `null` when the figure is missing. */
  readonly uden: number | null;
  readonly tekst: string;
}

/** From the months' verdicts in date order; months without figures stay as gaps. */
export function spormaaneder(maaneder: readonly Vurdering[], sprog: Sprog): Spormaaned[] {
  return maaneder.flatMap(({ periode, andelMed }) => {
    if (periode.art !== "maaned") return [];
    const uden = andelMed && minus(EN, andelMed.mindst);
    return [{ maaned: periode.maaned, uden: uden && somTal(uden), tekst: uden === null ? SVAR[sprog].mangler : pctTekst(uden, null, sprog) }];
  });
}

function svg<K extends keyof SVGElementTagNameMap>(tag: K, egenskaber: Readonly<Record<string, string>>): SVGElementTagNameMap[K] {
  const element = document.createElementNS(SVG, tag);
  for (const [navn, vaerdi] of Object.entries(egenskaber)) element.setAttribute(navn, vaerdi);
  return element;
}

/** `M` begins anew after a gap. */
function sti(punkter: readonly (readonly [x: number, y: number] | null)[]): string {
  return punkter.map((p, i) => (p === null ? "" : `${i === 0 || punkter[i - 1] === null ? "M" : "L"}${p[0].toFixed(1)} ${p[1].toFixed(1)}`)).join("");
}

/** Fewer months show no trend. */
const FAERREST = 3;

export function spor(vurderinger: readonly Vurdering[], sprog: Sprog): HTMLElement | null {
  const maaneder = spormaaneder(vurderinger, sprog);
  const kendte = maaneder.filter((m) => m.uden !== null);
  const graense = vurderinger.find((v) => v.krav.andelUden !== null)?.krav.andelUden ?? null;
  const [foerste, sidste] = [kendte[0], kendte.at(-1)];
  if (kendte.length < FAERREST || !foerste || !sidste) return null;
  const top = Math.max(...kendte.map((m) => m.uden ?? 0), graense === null ? 0 : somTal(graense)) * 1.1 || 1;
  const y = (andel: number): number => HOEJDE - LUFT - (andel / top) * (HOEJDE - 2 * LUFT);
  const x = (i: number): number => LUFT + (i / Math.max(1, maaneder.length - 1)) * (BREDDE - 2 * LUFT);
  const punkter = maaneder.map((m, i) => (m.uden === null ? null : ([x(i), y(m.uden)] as const)));
  const tegning = svg("svg", { viewBox: `0 0 ${BREDDE} ${HOEJDE}`, width: String(BREDDE), height: String(HOEJDE), class: "spor", role: "img" });
  const vaerst = kendte.reduce((a, b) => ((b.uden ?? 0) > (a.uden ?? 0) ? b : a));
  const navn = (m: Spormaaned): string => `${maanedKort(m.maaned, sprog)}: ${m.tekst}`;
  const titel = svg("title", {});
  titel.textContent = SVAR[sprog].spor(navn(foerste), navn(sidste), navn(vaerst), graense === null ? null : graenseTekst(graense, sprog));
  tegning.append(titel);
  if (graense !== null) tegning.append(svg("path", { class: "spor-graense", d: `M0 ${y(somTal(graense)).toFixed(1)}H${BREDDE}` }));
  tegning.append(svg("path", { class: "spor-linje", d: sti(punkter) }));
  const slut = punkter.filter((p) => p !== null).at(-1);
  if (slut) tegning.append(svg("circle", { class: "spor-slut", cx: slut[0].toFixed(1), cy: slut[1].toFixed(1), r: "2.5" }));
  return el("p", { class: "spor-linjen" }, tegning, el("span", { class: "lille", "aria-hidden": "true" }, ` ${maanedKort(foerste.maaned, sprog)} → ${maanedKort(sidste.maaned, sprog)}`));
}
