/** One table as it is read, with the selects that correct it. */
import { ALLE_SLAGS, feltvalg, manglendeFelter } from "../../workbook/parse/rettelse/felter";
import type { Aendring } from "../../workbook/parse/rettelse/lav";
import type { Tabelbillede } from "../../workbook/parse/rettelse/billede";
import type { Rettelse } from "../../workbook/parse/rettelse/typer";
import type { Slags } from "../../workbook/parse/typer";
import { grundTekst, slagsTekst, type Sprog, storForbogstav, uskadelig } from "../../workbook/tekst";
import { FELTNAVN, type Feltnavn } from "../ord/felter";
import { START } from "../ord/start";
import { el } from "../visning/element";
import { kildeknap, type VisSted } from "../visning/kildeknap";
import { naarValgt } from "../visning/valg";

export interface Kortvalg {
  readonly sprog: Sprog;
  readonly vis: VisSted;
  /** Begins the ids of the table's elements, the same from one reading to the next. */
  readonly id: string;
  readonly aaben: boolean;
  readonly ret: (slags: Rettelse["slags"], aendring: Aendring) => void;
  /** `null` when there is nothing to take back. */
  readonly fjern: { readonly tekst: string; readonly goer: () => void } | null;
}

export const feltnavn = (felt: string, sprog: Sprog): string => FELTNAVN[sprog][felt as Feltnavn];

function vaelger(id: string, muligheder: readonly (readonly [vaerdi: string, tekst: string])[], valgt: string, vedValg: (vaerdi: string) => void): HTMLSelectElement {
  const select = el("select", { id });
  select.append(...muligheder.map(([vaerdi, tekst]) => new Option(uskadelig(tekst), vaerdi)));
  select.value = valgt;
  naarValgt(select, vedValg);
  return select;
}

const medNavn = (id: string, navn: string | HTMLElement, select: HTMLSelectElement): HTMLElement => el("div", { class: "valg" }, el("label", { for: id }, navn), select);

function slagsvalg(b: Tabelbillede, { sprog, id, ret }: Kortvalg): HTMLElement {
  const ord = START[sprog];
  const muligheder = [
    ...(b.slags === null ? [["", ord.vaelgSlags] as const] : []),
    ...ALLE_SLAGS.map((slags) => [slags, storForbogstav(slagsTekst(slags, sprog))] as const),
    ["brug-ikke", ord.brugIkke] as const,
  ];
  const vedValg = (vaerdi: string): void => {
    const slags = [...ALLE_SLAGS, "brug-ikke" as const].find((s) => s === vaerdi);
    if (slags) ret(slags, { hvad: "slags", slags });
  };
  return medNavn(`${id}-slags`, ord.slags, vaelger(`${id}-slags`, muligheder, b.slags ?? "", vedValg));
}

/** An Excel table has its own heading row. */
function hovedvalg(b: Tabelbillede, slags: Slags, { sprog, id, ret }: Kortvalg): HTMLElement[] {
  if (b.exceltabel !== null) return [];
  const ord = START[sprog];
  const muligheder = [...b.hovedvalg.map(({ raekke, overskrifter }) => [String(raekke), ord.hovedraekke(raekke, overskrifter)] as const), ["", ord.intetHoved] as const];
  const vedValg = (vaerdi: string): void => ret(slags, { hvad: "hoved", raekke: vaerdi === "" ? null : Number(vaerdi) });
  return [medNavn(`${id}-hoved`, ord.hoved, vaelger(`${id}-hoved`, muligheder, b.hovedraekke === null ? "" : String(b.hovedraekke), vedValg))];
}

function kolonnevalg(b: Tabelbillede, slags: Slags, { sprog, id, ret }: Kortvalg): HTMLElement[] {
  const ord = START[sprog];
  const { kraever, ogsaa } = feltvalg(slags);
  const muligheder = [["", ord.brugesIkke] as const, ...[...kraever, ...ogsaa].map((felt) => [felt, feltnavn(felt, sprog)] as const)];
  return b.kolonner.map(({ kolonne, overskrift, felt, proever }, nr) => {
    const navn = el("span", {}, el("span", { class: "lille" }, `${ord.kolonne(kolonne)} · `), overskrift === "" ? el("i", {}, ord.udenOverskrift) : el("b", {}, overskrift));
    const valgt = muligheder.some(([vaerdi]) => vaerdi === felt) ? (felt ?? "") : "";
    const select = vaelger(`${id}-k${nr}`, muligheder, valgt, (vaerdi) => ret(slags, { hvad: "felt", nr, felt: vaerdi === "" ? null : vaerdi }));
    const linje = medNavn(`${id}-k${nr}`, navn, select);
    if (proever.length > 0) {
      select.setAttribute("aria-describedby", `${id}-p${nr}`);
      linje.append(el("p", { class: "lille proever", id: `${id}-p${nr}` }, proever.join(" · ")));
    }
    return linje;
  });
}

function rettelser(b: Tabelbillede, valg: Kortvalg): HTMLElement[] {
  const { sprog, fjern } = valg;
  const ord = START[sprog];
  const slags = b.slags === null || b.slags === "brug-ikke" ? null : b.slags;
  const mangler = slags === null ? [] : manglendeFelter(slags, b.kolonner.map((k) => k.felt));
  const knap = fjern && el("button", { type: "button", id: `${valg.id}-fjern` }, fjern.tekst);
  knap?.addEventListener("click", fjern?.goer ?? (() => undefined));
  return [
    slagsvalg(b, valg),
    ...(slags === null ? [] : [...hovedvalg(b, slags, valg), ...kolonnevalg(b, slags, valg)]),
    ...(mangler.length > 0 ? [el("p", { class: "mangler" }, ord.mangler(mangler.map((felt) => feltnavn(felt, sprog))))] : []),
    ...(knap ? [el("div", { class: "knapper" }, knap)] : []),
  ];
}

/** What it is, where, how many rows; folded below: the kind, the heading row, and every column with sample values. */
export function kort(b: Tabelbillede, valg: Kortvalg): HTMLElement {
  const { sprog, vis, id, aaben } = valg;
  const ord = START[sprog];
  const titel = b.slags === null ? ord.ukendt : b.slags === "brug-ikke" ? ord.fravalgt : storForbogstav(slagsTekst(b.slags, sprog));
  const detaljer = el("details", { id, open: aaben }, el("summary", {}, ord.ret, el("span", { class: "kun-oplaest" }, `: ${titel}, ${b.ark}, ${b.adresse}`)), ...rettelser(b, valg));
  return el(
    "li",
    {},
    el("strong", {}, titel),
    ...(b.rettelse !== null && b.slags !== "brug-ikke" ? [" ", el("span", { class: "dom neutral" }, ord.rettet)] : []),
    el("br"),
    kildeknap(b, vis),
    ` · ${ord.raekker(b.raekker)}`,
    ...(b.grund === null ? [] : [el("p", { class: "lille" }, grundTekst(b.grund, sprog))]),
    detaljer,
  );
}
