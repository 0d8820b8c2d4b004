/** The tabs: arrow keys, Home and End move between those that have something to show [WAI-ARIA tabs]. */
import type { Sprog } from "../../workbook/tekst";
import { SKAL } from "../ord/skal";
import { el } from "../visning/element";

export const FANER = ["svar", "mangler", "data", "fremad", "indstillinger"] as const;
export type Fane = (typeof FANER)[number];

interface Par {
  readonly fane: Fane;
  readonly knap: HTMLButtonElement;
  readonly panel: HTMLElement;
}

export class Faner {
  private readonly par: readonly Par[];
  private valgt: Fane | null = null;

  constructor(
    liste: HTMLElement,
    paneler: HTMLElement,
    sprog: Sprog,
    private readonly vedSkift: (fane: Fane) => void,
  ) {
    this.par = FANER.map((fane) => {
      const knap = el("button", { type: "button", id: `fane-${fane}`, role: "tab", "aria-controls": `panel-${fane}`, hidden: true }, SKAL[sprog].faner[fane]);
      const panel = el("div", { id: `panel-${fane}`, role: "tabpanel", "aria-labelledby": `fane-${fane}`, hidden: true });
      knap.addEventListener("click", () => this.vaelg(fane));
      return { fane, knap, panel };
    });
    liste.setAttribute("aria-label", SKAL[sprog].faneliste);
    liste.replaceChildren(...this.par.map(({ knap }) => knap));
    liste.onkeydown = (tast) => this.tast(tast);
    paneler.replaceChildren(...this.par.map(({ panel }) => panel));
  }

  /** The chosen one; the first with something to show when none is chosen or it has nothing. */
  get aktiv(): Fane | null {
    const { synlige } = this;
    return (synlige.find(({ fane }) => fane === this.valgt) ?? synlige[0])?.fane ?? null;
  }

  panel(fane: Fane): HTMLElement {
    const par = this.par.find((p) => p.fane === fane);
    if (!par) throw new Error(`Ingen fane ${fane}`);
    return par.panel;
  }

  /** Which tabs have something to show. */
  vis(medIndhold: ReadonlySet<Fane>): void {
    for (const { fane, knap } of this.par) knap.hidden = !medIndhold.has(fane);
    this.tegn();
  }

  vaelg(fane: Fane, fokus = false): void {
    this.valgt = fane;
    this.tegn();
    if (fokus) this.par.find((p) => p.fane === fane)?.knap.focus();
    this.vedSkift(fane);
  }

  private get synlige(): readonly Par[] {
    return this.par.filter(({ knap }) => !knap.hidden);
  }

  private tegn(): void {
    const { aktiv } = this;
    for (const { fane, knap, panel } of this.par) {
      const erValgt = fane === aktiv;
      knap.setAttribute("aria-selected", String(erValgt));
      knap.tabIndex = erValgt ? 0 : -1;
      panel.hidden = !erValgt;
    }
  }

  private tast(tast: KeyboardEvent): void {
    const { synlige, aktiv } = this;
    const her = synlige.findIndex(({ fane }) => fane === aktiv);
    const mod: Readonly<Record<string, number>> = { ArrowRight: her + 1, ArrowLeft: her - 1, Home: 0, End: -1 };
    const maal = mod[tast.key];
    if (maal === undefined) return;
    tast.preventDefault();
    const ny = synlige.at(maal % synlige.length);
    if (ny) this.vaelg(ny.fane, true);
  }
}
