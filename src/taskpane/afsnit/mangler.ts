/** Who lacks what, by deadline; a row takes the person to the row in the sheet and to the reasoning. */
import type { Gruppe, Mangel } from "../../rules";
import type { Personoverblik } from "../../workbook/plan";
import { fundetTekst, maalsaetTekst, maalTekst, personTekst } from "../../workbook/tekst";
import { iBidder } from "../bidder";
import { indekser, type Maalvalg, type Mangelindeks } from "../mangelfilter";
import { MANGLER } from "../ord/mangler";
import { type Afsnit, type Rude, vedNyt } from "../skal/afsnit";
import type { Tilstand } from "../styring";
import { el } from "../visning/element";
import { Sider } from "../visning/sider";

type Hvornaar = "nu" | "kommende";

function raekke(mangel: Mangel, { data, visning }: Personoverblik, rude: Rude): HTMLElement {
  const { sprog, vis, hvorfor } = rude;
  const ord = MANGLER[sprog];
  const knap = el(
    "button",
    { type: "button", class: "raekke" },
    el("span", { class: "raekke-top" }, el("strong", {}, personTekst(data.personer, mangel.person, visning)), el("span", {}, el("span", { class: "kun-oplaest" }, `${ord.fristOrd} `), ord.frist(mangel.frist))),
    el("span", { class: "lille" }, `${mangel.gruppe} · ${maalsaetTekst(mangel, sprog)}`),
    el("span", {}, `${fundetTekst(mangel, sprog)}${mangel.svar === "uvist" ? ` (${ord.uvist})` : ""}`),
  );
  knap.addEventListener("click", () => {
    hvorfor.forklar(mangel);
    vis({ ark: mangel.kilde.ark, adresse: `${mangel.kilde.raekke}:${mangel.kilde.raekke}` });
    const overskrift = document.getElementById("hvorfor-overskrift");
    overskrift?.setAttribute("tabindex", "-1");
    overskrift?.focus();
    const tilbage = document.getElementById("hvorfor-tilbage");
    if (tilbage) {
      tilbage.hidden = false;
      tilbage.onclick = () => knap.focus();
    }
  });
  return el("li", {}, knap);
}

/** What is chosen in the three fields, and the index they are filtered by. */
class Liste {
  private indeks: Mangelindeks | null = null;
  private afbryder = new AbortController();
  private personer: Personoverblik | null = null;
  private readonly sider: Sider;
  private readonly hvornaar = el("select", { id: "mangler-hvornaar" });
  private readonly maal = el("select", { id: "mangler-maal" });
  private readonly gruppe = el("select", { id: "mangler-gruppe" });
  private readonly venter: HTMLElement;

  constructor(
    krop: HTMLElement,
    private readonly rude: Rude,
  ) {
    const ord = MANGLER[rude.sprog];
    this.sider = new Sider(ord);
    this.venter = el("p", { class: "lille", hidden: true }, ord.ordner);
    const felt = (navn: string, vaelger: HTMLSelectElement): HTMLElement => el("div", {}, el("label", { for: vaelger.id }, navn), vaelger);
    krop.replaceChildren(el("div", { class: "filtre" }, felt(ord.hvornaar, this.hvornaar), felt(ord.maal, this.maal), felt(ord.gruppe, this.gruppe)), this.venter, this.sider.element);
    this.hvornaar.addEventListener("change", () => void this.skift());
    for (const vaelger of [this.maal, this.gruppe]) vaelger.addEventListener("change", () => this.tegn());
  }

  vis(personer: Personoverblik | null): void {
    this.personer = personer;
    if (personer === null) return this.afbryder.abort();
    const ord = MANGLER[this.rude.sprog];
    const { nu, kommende } = personer.liste;
    this.hvornaar.replaceChildren(new Option(ord.nu(nu.antal), "nu"), new Option(ord.kommende(kommende.antal), "kommende"));
    void this.skift();
  }

  private get valgt(): Hvornaar {
    return this.hvornaar.value === "kommende" ? "kommende" : "nu";
  }

  /** The first page stands at once; the filters open when the list has been gone through. */
  private async skift(): Promise<void> {
    this.afbryder.abort();
    this.afbryder = new AbortController();
    const { signal } = this.afbryder;
    const liste = this.personer?.liste[this.valgt];
    if (!liste) return;
    this.indeks = null;
    for (const vaelger of [this.maal, this.gruppe]) vaelger.disabled = true;
    this.venter.hidden = false;
    this.tegn();
    const indeks = await iBidder(indekser(liste), signal).catch(() => null);
    if (indeks === null || signal.aborted) return;
    this.indeks = indeks;
    this.venter.hidden = true;
    const { sprog } = this.rude;
    this.fyld(this.maal, indeks.maal.map((m) => new Option(maalTekst(m, sprog), m)));
    this.fyld(this.gruppe, indeks.grupper.map((g) => new Option(g, g)));
    this.tegn();
  }

  private fyld(vaelger: HTMLSelectElement, muligheder: readonly HTMLOptionElement[]): void {
    const foer = vaelger.value;
    vaelger.replaceChildren(new Option(MANGLER[this.rude.sprog].alle, ""), ...muligheder);
    vaelger.value = muligheder.some((m) => m.value === foer) ? foer : "";
    vaelger.disabled = false;
  }

  private tegn(): void {
    const { personer, indeks } = this;
    const liste = personer?.liste[this.valgt];
    if (!personer || !liste) return;
    const vis = (i: number): HTMLElement => raekke(liste.raekke(i), personer, this.rude);
    if (indeks === null) return this.sider.vis(liste.antal, vis);
    const maal: Maalvalg | null = indeks.maal.find((m) => m === this.maal.value) ?? null;
    const gruppe: Gruppe | null = indeks.grupper.find((g) => g === this.gruppe.value) ?? null;
    const numre = indeks.raekker(maal, gruppe);
    this.sider.vis(numre.length, (i) => vis(numre[i] ?? 0));
  }
}

function byg(krop: HTMLElement, rude: Rude): (t: Tilstand) => boolean {
  const liste = new Liste(krop, rude);
  const tegn = vedNyt((personer: Personoverblik | null) => liste.vis(personer));
  return ({ koersel }) => {
    const personer = koersel?.personer ?? null;
    tegn(personer);
    return personer !== null;
  };
}

export const mangler: Afsnit = { id: "mangler", fane: "mangler", titel: { da: "Hvem mangler hvad", en: "Who lacks what" }, byg };
