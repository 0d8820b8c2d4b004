/** What lies ahead, in short: how the year ends under each assumption, and what it takes. */
import { type Aarsudsigt, FORUDSAETNINGER, type Fremskrivning, type Maanedsudsigt, samlEfter } from "../../rules";
import { erIAlt, foersteFrist, intervalTekst, maalTekst } from "../../workbook/tekst";
import type { Indstillinger } from "../indstillinger";
import { FREMSKRIVNING } from "../ord/fremskrivning";
import { type Afsnit, type Rude, vedNyt } from "../skal/afsnit";
import type { Tilstand } from "../styring";
import { el } from "../visning/element";
import { pct } from "../visning/tal";

const IKON = { ja: "✓", nej: "✕", uvist: "?" } as const;
const FARVE = { ja: "god", nej: "daarlig", uvist: "uvis" } as const;

function udsigter({ udsigter: u, graense }: Aarsudsigt, sprog: Rude["sprog"]): HTMLElement {
  const ord = FREMSKRIVNING[sprog];
  return el(
    "ul",
    {},
    ...FORUDSAETNINGER.map((f) => {
      const en = u[f];
      if (en === null) return el("li", {}, `${ord.forudsaetning[f]}: ${ord.ingenRytme}`);
      const maerke = el("span", { class: `dom ${FARVE[en.holder]}` }, el("span", { "aria-hidden": "true" }, IKON[en.holder]), ` ${ord.ender[en.holder]}`);
      return el("li", {}, `${ord.forudsaetning[f]}: ${ord.uden(intervalTekst(en.uden, graense, sprog))} `, maerke);
    }),
  );
}

function behov({ udsigter: u, plan, indsats }: Aarsudsigt, sprog: Rude["sprog"]): string {
  const ord = FREMSKRIVNING[sprog];
  if (u["intet-nyt"]?.holder === "ja") return ord.klar;
  if (!plan?.kanNaas) return ord.kanIkke;
  return ord.behov({ indsats, mindst: plan.mindstAntal, planen: plan.antal, personer: plan.mindstPersoner, frist: foersteFrist(plan) });
}

function maal(a: Aarsudsigt, sprog: Rude["sprog"]): HTMLElement {
  const ord = FREMSKRIVNING[sprog];
  return el(
    "li",
    { class: "maal" },
    el("div", { class: "maal-hoved" }, el("span", { class: "maal-navn" }, `${maalTekst(`fokusmaal-${a.indsats}`, sprog)}, ${ord.aaret(a.aar)}`)),
    el("p", { class: "lille" }, `${a.omraade} · ${ord.graense(pct(a.graense, sprog))}`),
    udsigter(a, sprog),
    el("p", {}, behov(a, sprog)),
  );
}

const tidligt = (maaneder: readonly Maanedsudsigt[], hvem: string, sprog: Rude["sprog"]): HTMLElement =>
  el("p", {}, `${hvem}. ${FREMSKRIVNING[sprog].tidligt(maaneder.filter((m) => m.udsigter["intet-nyt"]?.holder === "nej").length, maaneder.length)}`);

function indhold(f: Fremskrivning, sprog: Rude["sprog"]): HTMLElement[] {
  const tidlige = samlEfter(f.maaneder.filter((m) => m.slags === "tidlig-indsats" && erIAlt(m)), (m) => `${m.omraade}, ${m.indsats}`);
  return [
    el("p", { class: "lille" }, FREMSKRIVNING[sprog].ikkeDom),
    el("ul", { class: "liste" }, ...f.aarene.filter(erIAlt).map((a) => maal(a, sprog))),
    ...[...tidlige].map(([hvem, maaneder]) => tidligt(maaneder, hvem, sprog)),
  ];
}

function byg(krop: HTMLElement, { styring, sprog }: Rude): (t: Tilstand) => boolean {
  const ord = FREMSKRIVNING[sprog];
  const tilgang = el("input", { type: "checkbox", id: "medTilgang", "aria-describedby": "medTilgang-hjaelp" });
  const tallene = el("div");
  krop.replaceChildren(tallene, el("label", { class: "afkryds" }, tilgang, ord.tilgang), el("p", { class: "lille", id: "medTilgang-hjaelp" }, ord.tilgangHjaelp));
  let gemte: Indstillinger | null = null;
  tilgang.addEventListener("change", () => {
    if (gemte !== null) void styring.gem({ ...gemte, medTilgang: tilgang.checked });
  });
  const tegn = vedNyt((f: Fremskrivning | null) => tallene.replaceChildren(...(f === null ? [] : indhold(f, sprog))));
  return ({ koersel, indstillinger }) => {
    const f = koersel?.personer?.fremskrivning ?? null;
    gemte = indstillinger;
    tilgang.checked = indstillinger.medTilgang;
    tegn(f);
    return f !== null && f.maaneder.length > 0;
  };
}

export const fremskrivning: Afsnit = { id: "fremskrivning", fane: "fremad", titel: { da: "Fremskrivning", en: "Projection" }, byg };
