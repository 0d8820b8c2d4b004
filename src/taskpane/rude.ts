/** The pane's frame: the one primary button, what is going on, and the tabs with their sections. Drawn anew when the language changes. */
import { PROGRAM, REGELSAET } from "../program";
import type { Sprog } from "../workbook/tekst";
import { AFSNIT } from "./afsnit";
import type { Hvorforstyring } from "./hvorfor";
import { fejltekst } from "./ord/fejl";
import { SKAL } from "./ord/skal";
import type { Rude } from "./skal/afsnit";
import { type Fane, Faner } from "./skal/faner";
import { type Lager, vaelgSprog } from "./skal/sprog";
import type { Startstyring } from "./start/styring";
import type { Styring, Tilstand } from "./styring";
import { el, find, skriv } from "./visning/element";
import type { VisSted } from "./visning/kildeknap";
import { statustekst } from "./visning/status";

export interface Dele {
  readonly styring: Styring;
  readonly hvorfor: Hvorforstyring;
  readonly start: Startstyring;
  readonly vis: VisSted;
  readonly lager: Lager;
  /** Office's display language, e.g. `da-DK`. */
  readonly kontorsprog: string;
}

interface Afsnitsdel {
  readonly fane: Fane;
  readonly element: HTMLElement;
  readonly opdater: (tilstand: Tilstand) => boolean;
}

function bygAfsnit(rude: Rude, faner: Faner): Afsnitsdel[] {
  return AFSNIT.map(({ id, fane, titel, byg }) => {
    const krop = el("div", { id });
    const element = el("section", { id: `${id}-afsnit`, "aria-labelledby": `${id}-overskrift`, hidden: true }, el("h2", { id: `${id}-overskrift` }, titel[rude.sprog]), krop);
    faner.panel(fane).append(element);
    return { fane, element, opdater: byg(krop, rude) };
  });
}

export function startRude({ styring, hvorfor, start, vis, lager, kontorsprog }: Dele): void {
  const [koer, afbryd] = [find("koer", HTMLButtonElement), find("afbryd", HTMLButtonElement)];
  const [ramme, status, fejl, liste] = (["rude", "status", "fejl", "faner"] as const).map((id) => find(id, HTMLElement)) as [HTMLElement, HTMLElement, HTMLElement, HTMLElement];
  const maaler = find("maaler", HTMLProgressElement);
  let sprog = vaelgSprog(lager, kontorsprog);
  let fane: Fane | null = null;
  let faner: Faner;
  let dele: readonly Afsnitsdel[] = [];
  let tilstand: Tilstand;
  let vistKoersel: Tilstand["koersel"] = null;

  function byg(): void {
    document.documentElement.lang = sprog;
    const ord = SKAL[sprog];
    afbryd.textContent = ord.afbryd;
    maaler.setAttribute("aria-label", ord.fremdrift);
    skriv(find("hjaelp", HTMLElement), ord.hjaelp);
    skriv(find("version", HTMLElement), ord.version(PROGRAM, REGELSAET));
    faner = new Faner(liste, find("paneler", HTMLElement), sprog, (ny) => (fane = ny));
    liste.hidden = false;
    dele = bygAfsnit({ styring, hvorfor, start, sprog, vis, gaaTil: (ny) => faner.vaelg(ny, true), skiftSprog }, faner);
  }

  function skiftSprog(ny: Sprog): void {
    sprog = ny;
    lager.gem(ny);
    const her = fane;
    byg();
    tegn();
    if (her !== null) faner.vaelg(her, true);
  }

  function tegn(): void {
    const t = tilstand;
    const optaget = t.arbejde === "koerer" || t.arbejde === "fjerner";
    skriv(koer, t.koersel === null ? SKAL[sprog].koer : SKAL[sprog].koerIgen);
    koer.disabled = optaget;
    afbryd.hidden = t.arbejde !== "koerer";
    skriv(status, statustekst(t, sprog));
    skriv(fejl, t.fejl === null ? "" : fejltekst(t.fejl, sprog));
    tegnMaaler(t);
    const medIndhold = new Set<Fane>();
    for (const del of dele) {
      del.element.hidden = !del.opdater(t);
      if (!del.element.hidden) medIndhold.add(del.fane);
    }
    faner.vis(medIndhold);
    if (t.koersel !== vistKoersel && t.koersel !== null) faner.vaelg("svar");
    vistKoersel = t.koersel;
    ramme.setAttribute("aria-busy", String(t.arbejde !== null));
  }

  function tegnMaaler({ arbejde, fremdrift }: Tilstand): void {
    maaler.hidden = arbejde === null;
    if (fremdrift !== null && "ialt" in fremdrift) {
      maaler.max = fremdrift.ialt;
      maaler.value = fremdrift.gjort;
    } else maaler.removeAttribute("value");
  }

  byg();
  koer.addEventListener("click", () => void styring.koer());
  afbryd.addEventListener("click", () => styring.afbryd());
  styring.lyt((ny) => {
    tilstand = ny;
    tegn();
  });
  hvorfor.lyt(tegn);
  start.lyt(tegn);
}
