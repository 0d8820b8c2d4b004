/** The case's timeline: what has happened, what comes, and when the figures are known [T2–T3, S3, S5]. */
import type { Dag, Tidsplan, Tidsskridt } from "../../rules";
import { erSket, skridtdatoTekst, skridtstatusTekst, tidsplanTitel, tidsskridtTekst } from "../../workbook/tekst";
import { type Afsnit, type Rude, vedNyt } from "../skal/afsnit";
import type { Koersel } from "../koersel";
import type { Tilstand } from "../styring";
import { el } from "../visning/element";

function punkt(s: Tidsskridt, udtraeksdato: Dag | null, { sprog }: Rude): HTMLElement {
  const sket = udtraeksdato !== null && erSket(s, udtraeksdato);
  const status = skridtstatusTekst(s, udtraeksdato, sprog);
  const klasse = sket ? "taeller" : s.hvad === "frist" ? "frist" : "";
  return el(
    "li",
    { class: klasse },
    el("span", { class: "ikon", "aria-hidden": "true" }, sket ? "✓" : s.hvad === "frist" ? "!" : "·"),
    el("strong", {}, skridtdatoTekst(s, sprog)),
    ...(status === "" ? [] : [el("span", { class: "kun-oplaest" }, ` (${status})`)]),
    el("br"),
    tidsskridtTekst(s, sprog),
  );
}

const MAKS_AABNE = 2;

const planer = (alle: readonly Tidsplan[], udtraeksdato: Dag | null, rude: Rude): HTMLElement[] =>
  alle.map((plan) =>
    el("details", { open: alle.length <= MAKS_AABNE }, el("summary", {}, tidsplanTitel(plan, rude.sprog)), el("ol", { class: "tidslinje" }, ...plan.skridt.map((s) => punkt(s, udtraeksdato, rude)))),
  );

function byg(krop: HTMLElement, rude: Rude): (t: Tilstand) => boolean {
  const tegn = vedNyt((koersel: Koersel | null) => krop.replaceChildren(...(koersel === null ? [] : planer(koersel.resultat.tidsplaner, koersel.resultat.udtraeksdato, rude))));
  return ({ koersel }) => {
    tegn(koersel);
    return koersel !== null && koersel.resultat.tidsplaner.length > 0;
  };
}

export const tidsplan: Afsnit = { id: "tidsplan", fane: "fremad", titel: { da: "Tidsplan", en: "Timeline" }, byg };
