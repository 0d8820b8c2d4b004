/** One person's reasoning in the pane: the answer, the choices, and a list in date order. */
import { isoDag, type Personudfald } from "../../rules";
import { maaltekst } from "../../workbook/plan";
import { datoKort, datoTekst, fundetTekst, maanedTekst, personudfaldSaetning, personudfaldTekst, type Tidspunkt, type Tidsslags } from "../../workbook/tekst";
import type { Forklaring } from "../forklaring";
import type { Hvorfor, Hvorforstyring } from "../hvorfor";
import { el, find } from "./element";
import { kildeknap, type VisSted } from "./kildeknap";

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

function punkt({ dag, slags, tekst, sted }: Tidspunkt, vis: VisSted): HTMLElement {
  const tid = dag === null ? "Ulæselig dato" : datoKort(dag);
  const time = el("time", {}, tid);
  if (dag !== null) time.dateTime = isoDag(dag);
  const knap = sted && kildeknap({ ark: sted.ark, adresse: `A${sted.raekke}` }, vis, `${sted.ark}, række ${sted.raekke}`);
  return el("li", { class: slags }, el("span", { class: "ikon", "aria-hidden": "true" }, IKON[slags]), time, " ", tekst, ...(knap ? [" ", knap] : []));
}

function svaret({ svar, spoergsmaal, frist, fremtid }: Forklaring): HTMLElement[] {
  const [klasse, ikon] = UDFALD[svar.udfald];
  const { slags, indsats } = spoergsmaal;
  const vindue = svar.vindue && `Vinduet er ${datoTekst(svar.vindue.fra)} til ${datoTekst(svar.vindue.til - 1)}. `;
  const fundet = svar.fundet && svar.udfald !== "ja" && svar.udfald !== "nej" ? `Fundet i vinduet: ${fundetTekst({ fundet: svar.fundet, krav: svar.krav, indsats })}. ` : "";
  return [
    el("p", {}, el("span", { class: `dom ${klasse}` }, el("span", { "aria-hidden": "true" }, ikon), ` ${personudfaldTekst(svar.udfald)}`)),
    el("p", { class: "saetning" }, personudfaldSaetning(svar, slags, indsats)),
    el("p", {}, `${vindue ?? ""}${svar.udfald === "uvist" ? "" : fundet}${svar.omraader.length > 0 ? `Tælles i ${svar.omraader.join(", ")}.` : ""}`),
    ...(fremtid ? [el("p", { class: "lille" }, "Måneden var ikke slut, da tallene blev trukket: svaret er, som det bliver, hvis forløbet fortsætter, og intet mere sker.")] : []),
    ...(frist === null ? [] : [el("p", { class: "frist" }, `Næste frist: ${datoTekst(frist)}.`)]),
  ];
}

function fyld<T>(vaelger: HTMLSelectElement, muligheder: readonly T[], som: (m: T) => { readonly vaerdi: string; readonly tekst: string }, valgt: string): void {
  const nye = muligheder.map(som);
  const foer = [...vaelger.options].map((o) => o.value).join("|");
  if (foer !== nye.map(({ vaerdi }) => vaerdi).join("|")) vaelger.replaceChildren(...nye.map(({ vaerdi, tekst }) => new Option(tekst, vaerdi)));
  vaelger.value = valgt;
}

const BESKED: Readonly<Record<Exclude<Hvorfor["art"], "forklaring">, string>> = {
  skjult: "",
  "intet-valgt": "Vælg en række med en person på et af dine ark eller på Tilsyn Mangelliste.",
  "raekken-er-flyttet": "Rækken er ændret eller flyttet siden kørslen. Kør alle regler igen.",
  "uden-ydelse": "Personen har ingen forløb i arbejdsmappen og er derfor ikke med i nogen nævner.",
};

function besked(h: Hvorfor): string {
  if (h.art === "intet-valgt" || h.art === "skjult") return BESKED[h.art];
  const hvor = `${h.sted.ark}, række ${h.sted.raekke}`;
  if (h.art !== "forklaring") return `${hvor}: ${BESKED[h.art]}`;
  return h.foraeldet ? `${hvor}. Arkene er ændret siden: forklaringen hører til den seneste kørsel.` : hvor;
}

export function startHvorfor(styring: Hvorforstyring, vis: VisSted): void {
  const afsnit = find("hvorfor-afsnit", HTMLElement);
  const valg = find("hvorfor-valg", HTMLFormElement);
  const gruppe = find("hvorfor-gruppe", HTMLSelectElement);
  const maal = find("hvorfor-maal", HTMLSelectElement);
  const maaned = find("hvorfor-maaned", HTMLSelectElement);
  const indhold = find("hvorfor", HTMLElement);
  const status = find("hvorfor-status", HTMLElement);
  let vist: Forklaring | null = null;

  function tegn(h: Hvorfor): void {
    afsnit.hidden = h.art === "skjult";
    const tekst = besked(h);
    if (status.textContent !== tekst) status.textContent = tekst;
    const forklaring = h.art === "forklaring" ? h.forklaring : null;
    valg.hidden = forklaring === null;
    if (forklaring === vist) return;
    vist = forklaring;
    if (forklaring === null) return indhold.replaceChildren();
    const { spoergsmaal, grupper, maaneder, linje } = forklaring;
    fyld(gruppe, grupper, (g) => ({ vaerdi: g, tekst: g }), spoergsmaal.gruppe);
    fyld(maal, MAAL, (m) => ({ vaerdi: maaltekst(m), tekst: maaltekst(m) }), maaltekst(spoergsmaal));
    fyld(maaned, maaneder, (m) => ({ vaerdi: String(m), tekst: maanedTekst(m) }), String(spoergsmaal.maaned));
    indhold.replaceChildren(...svaret(forklaring), el("h3", {}, "Forløbet dag for dag"), el("ol", { class: "tidslinje" }, ...linje.map((t) => punkt(t, vis))));
  }

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
  styring.lyt(tegn);
}
