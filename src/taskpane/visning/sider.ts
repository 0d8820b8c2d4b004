/** A long list page by page: the rows of the page are made when it is shown. */
import { el, skriv } from "./element";

const PR_SIDE = 50;

export interface Sideord {
  readonly forrige: string;
  readonly naeste: string;
  /** Empty where there is nothing to add. */
  readonly vist: (fra: number, til: number, ialt: number) => string;
}

export class Sider {
  readonly element: HTMLElement;
  private readonly liste = el("ul", { class: "liste" });
  private readonly hvor = el("p", { class: "lille", role: "status" });
  private readonly forrige: HTMLButtonElement;
  private readonly naeste: HTMLButtonElement;
  private readonly knapper: HTMLElement;
  private antal = 0;
  private side = 0;
  private punkt: (i: number) => HTMLElement = () => el("li");

  constructor(private readonly ord: Sideord) {
    this.forrige = el("button", { type: "button" }, ord.forrige);
    this.naeste = el("button", { type: "button" }, ord.naeste);
    this.forrige.addEventListener("click", () => this.gaa(-1));
    this.naeste.addEventListener("click", () => this.gaa(1));
    this.knapper = el("div", { class: "knapper" }, this.forrige, this.naeste);
    this.element = el("div", { class: "sider" }, this.hvor, this.liste, this.knapper);
  }

  /** @param punkt makes the row's element, zero-based */
  vis(antal: number, punkt: (i: number) => HTMLElement): void {
    [this.antal, this.punkt, this.side] = [antal, punkt, 0];
    this.tegn();
  }

  private gaa(trin: number): void {
    this.side += trin;
    this.tegn();
    this.element.scrollIntoView({ block: "start" });
    // A button that has become disabled would drop the focus.
    (this.naeste.disabled ? this.forrige : this.forrige.disabled ? this.naeste : trin > 0 ? this.naeste : this.forrige).focus({ preventScroll: true });
  }

  private tegn(): void {
    const fra = this.side * PR_SIDE;
    const til = Math.min(fra + PR_SIDE, this.antal);
    this.liste.replaceChildren(...Array.from({ length: til - fra }, (_, i) => this.punkt(fra + i)));
    const vist = this.ord.vist(fra + 1, til, this.antal);
    skriv(this.hvor, vist);
    this.hvor.hidden = vist === "";
    this.knapper.hidden = this.antal <= PR_SIDE;
    this.forrige.disabled = fra === 0;
    this.naeste.disabled = til >= this.antal;
  }
}
