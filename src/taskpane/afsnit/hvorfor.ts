/** One person's reasoning in the pane: the answer, the choices, and a list in date order. */
import { isoDag, type Personudfald } from "../../rules";
import { maaltekst } from "../../workbook/plan";
import { datoKort, fundetTekst, maalsaetTekst, maanedTekst, personudfaldSaetning, personudfaldTekst, type Sprog, type Tidspunkt, type Tidsslags } from "../../workbook/tekst";
import type { Forklaring } from "../forklaring";
import { foraeldetAf } from "../foraeldelse";
import type { Hvorfor } from "../hvorfor";
import { HVORFOR } from "../ord/hvorfor";
import { MANGLER } from "../ord/mangler";
import { type Afsnit, type Rude, vedNyt } from "../skal/afsnit";
import type { Tilstand } from "../styring";
import { el, skriv } from "../visning/element";
import { kildeknap, type VisSted } from "../visning/kildeknap";

const UDFALD: Readonly<Record<Personudfald, readonly [klasse: string, ikon: string]>> = {
  ja: ["god", "✓"],
  nej: ["daarlig", "✕"],
  uvist: ["uvis", "?"],
  maaske: ["uvis", "?"],
  undtaget: ["neutral", "–"],
  "ikke-i-naevner": ["neutral", "–"],
};

const IKON: Readonly<Record<Tidsslags, string>> = { ydelse: "•", vindue: "│", taeller: "✓", "taeller-ikke": "–", uafklaret: "?", frist: "!" };

const MAAL = (["fokusmaal", "tidlig-indsats"] as const).flatMap((slags) => (["samtaler", "tilbud"] as const).map((indsats) => ({ slags, indsats })));

function punkt({ dag, slags, tekst, sted }: Tidspunkt, vis: VisSted, sprog: Sprog): HTMLElement {
  const time = el("time", {}, dag === null ? HVORFOR[sprog].ulaeseligDato : datoKort(dag, sprog));
  if (dag !== null) time.dateTime = isoDag(dag);
  const knap = sted && kildeknap({ ark: sted.ark, adresse: `A${sted.raekke}` }, vis, HVORFOR[sprog].sted(sted.ark, sted.raekke));
  return el("li", { class: slags }, el("span", { class: "ikon", "aria-hidden": "true" }, IKON[slags]), time, " ", tekst, ...(knap ? [" ", knap] : []));
}

function svaret({ svar, spoergsmaal, frist, fremtid }: Forklaring, sprog: Sprog): HTMLElement[] {
  const ord = HVORFOR[sprog];
  const [klasse, ikon] = UDFALD[svar.udfald];
  const { slags, indsats } = spoergsmaal;
  const vindue = svar.vindue === null ? "" : ord.vindue(svar.vindue.fra, svar.vindue.til - 1);
  const visFundet = svar.udfald !== "ja" && svar.udfald !== "nej" && svar.udfald !== "uvist";
  const fundet = svar.fundet && visFundet ? ord.fundet(fundetTekst({ fundet: svar.fundet, krav: svar.krav, indsats }, sprog)) : "";
  return [
    el("p", {}, el("span", { class: `dom ${klasse}` }, el("span", { "aria-hidden": "true" }, ikon), ` ${personudfaldTekst(svar.udfald, sprog)}`)),
    el("p", { class: "saetning" }, personudfaldSaetning(svar, slags, indsats, sprog)),
    el("p", {}, `${vindue}${fundet}${svar.omraader.length > 0 ? ord.taellesI(svar.omraader) : ""}`),
    ...(fremtid ? [el("p", { class: "lille" }, ord.fremtid)] : []),
    ...(frist === null ? [] : [el("p", { class: "frist" }, ord.frist(frist))]),
  ];
}

function fyld<T>(vaelger: HTMLSelectElement, muligheder: readonly T[], som: (m: T) => { readonly vaerdi: string; readonly tekst: string }, valgt: string): void {
  const nye = muligheder.map(som);
  const foer = [...vaelger.options].map((o) => o.value).join("|");
  if (foer !== nye.map(({ vaerdi }) => vaerdi).join("|")) vaelger.replaceChildren(...nye.map(({ vaerdi, tekst }) => new Option(tekst, vaerdi)));
  vaelger.value = valgt;
}

function besked(h: Hvorfor, foraeldet: boolean, sprog: Sprog): string {
  const ord = HVORFOR[sprog];
  if (h.art === "skjult") return "";
  if (h.art === "intet-valgt") return ord.intetValgt;
  const hvor = ord.sted(h.sted.ark, h.sted.raekke);
  if (h.art === "forklaring") return foraeldet ? ord.foraeldet(hvor) : hvor;
  return `${hvor}: ${h.art === "uden-ydelse" ? ord.udenYdelse : ord.flyttet}`;
}

function byg(krop: HTMLElement, { hvorfor: styring, vis, sprog }: Rude): (t: Tilstand) => boolean {
  const ord = HVORFOR[sprog];
  const vaelger = (id: string, navn: string): readonly [HTMLLabelElement, HTMLSelectElement] => [el("label", { for: id }, navn), el("select", { id })];
  const [maalnavn, maal] = vaelger("hvorfor-maal", ord.maal);
  const [gruppenavn, gruppe] = vaelger("hvorfor-gruppe", ord.gruppe);
  const [maanedsnavn, maaned] = vaelger("hvorfor-maaned", ord.maaned);
  const valg = el("form", { id: "hvorfor-valg", hidden: true }, maalnavn, maal, gruppenavn, gruppe, maanedsnavn, maaned);
  const status = el("p", { id: "hvorfor-status", role: "status" });
  const indhold = el("div", { id: "hvorfor-svar" });
  const tilbage = el("button", { type: "button", id: "hvorfor-tilbage", class: "link", hidden: true }, MANGLER[sprog].tilbage);
  krop.replaceChildren(status, tilbage, valg, indhold);
  let vist: Forklaring | null = null;

  const tegn = vedNyt((forklaring: Forklaring | null) => {
    vist = forklaring;
    valg.hidden = forklaring === null;
    if (forklaring === null) return indhold.replaceChildren();
    const { spoergsmaal, grupper, maaneder, linje } = forklaring;
    fyld(gruppe, grupper, (g) => ({ vaerdi: g, tekst: g }), spoergsmaal.gruppe);
    fyld(maal, MAAL, (m) => ({ vaerdi: maaltekst(m), tekst: maalsaetTekst(m, sprog) }), maaltekst(spoergsmaal));
    fyld(maaned, maaneder, (m) => ({ vaerdi: String(m), tekst: maanedTekst(m, sprog) }), String(spoergsmaal.maaned));
    indhold.replaceChildren(...svaret(forklaring, sprog), el("h3", {}, ord.dagForDag), el("ol", { class: "tidslinje" }, ...linje(sprog).map((t) => punkt(t, vis, sprog))));
  });

  valg.addEventListener("submit", (haendelse) => haendelse.preventDefault());
  gruppe.addEventListener("change", () => {
    const valgt = vist?.grupper.find((g) => g === gruppe.value);
    if (valgt !== undefined) styring.vaelg({ gruppe: valgt });
  });
  maal.addEventListener("change", () => {
    const valgt = MAAL.find((m) => maaltekst(m) === maal.value);
    if (valgt) styring.vaelg({ maal: valgt });
  });
  maaned.addEventListener("change", () => styring.vaelg({ maaned: Number(maaned.value) }));

  return (tilstand) => {
    const h = styring.nu;
    skriv(status, besked(h, foraeldetAf(tilstand).length > 0, sprog));
    tegn(h.art === "forklaring" ? h.forklaring : null);
    return h.art !== "skjult";
  };
}

export const hvorfor: Afsnit = { id: "hvorfor", fane: "mangler", titel: { da: "Hvorfor? Én person", en: "Why? One person" }, byg };
