/** The pane's frame: the one primary button, what is going on, and the tabs with their sections. Drawn anew when the language changes. */
import { PROGRAM, REGELSAET } from "../program";
import type { Sprog } from "../workbook/tekst";
import { AFSNIT } from "./afsnit";
import type { Platform } from "./diagnose";
import type { Hvorforstyring } from "./hvorfor";
import { SKAL } from "./ord/skal";
import type { Rude } from "./skal/afsnit";
import { type Fane, Faner } from "./skal/faner";
import { tegnHoved } from "./skal/hoved";
import { type Lager, vaelgSprog } from "./skal/sprog";
import type { Startstyring } from "./start/styring";
import type { Styring, Tilstand } from "./styring";
import { el, find, skriv } from "./visning/element";
import type { VisSted } from "./visning/kildeknap";

export interface Dele {
  readonly styring: Styring;
  readonly hvorfor: Hvorforstyring;
  readonly start: Startstyring;
  readonly vis: VisSted;
  readonly lager: Lager;
  readonly platform: () => Platform;
  /** Office's display language, e.g. `da-DK`. */
  readonly kontorsprog: string;
  /** Fetches the English words of the rules; the pane that starts in English has done so already. */
  readonly laerEngelsk: () => Promise<void>;
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

export function startRude({ styring, hvorfor, start, vis, lager, platform, kontorsprog, laerEngelsk }: Dele): void {
  const [ramme, liste, paneler] = [find("rude", HTMLElement), find("faner", HTMLElement), find("paneler", HTMLElement)];
  let sprog = vaelgSprog(lager, kontorsprog);
  let faner: Faner;
  let dele: readonly Afsnitsdel[] = [];
  let tilstand: Tilstand;
  let vistKoersel: Tilstand["koersel"] = null;

  function byg(): void {
    document.documentElement.lang = sprog;
    const ord = SKAL[sprog];
    for (const [id, tekst] of [["afbryd", ord.afbryd], ["hjaelp", ord.hjaelp], ["valgt-hvorfor", ord.visHvorfor], ["version", ord.version(PROGRAM, REGELSAET)]] as const) skriv(find(id, HTMLElement), tekst);
    find("maaler", HTMLElement).setAttribute("aria-label", ord.fremdrift);
    faner = new Faner(liste, paneler, sprog, tegn);
    liste.hidden = false;
    dele = bygAfsnit({ styring, hvorfor, start, sprog, vis, platform, gaaTil: (ny) => faner.vaelg(ny, true), skiftSprog }, faner);
  }

  /** Should the words not come, the pane still speaks English around them. */
  function skiftSprog(ny: Sprog): void {
    lager.gem(ny);
    if (ny === "da") tal(ny);
    else void laerEngelsk().catch(() => undefined).then(() => tal(ny));
  }

  function tal(ny: Sprog): void {
    sprog = ny;
    const her = faner.aktiv;
    byg();
    tegn();
    if (her !== null) faner.vaelg(her, true);
  }

  function tegn(): void {
    const medIndhold = new Set<Fane>();
    for (const del of dele) {
      const harIndhold = del.opdater(tilstand);
      if (del.element.hidden === harIndhold) del.element.hidden = !harIndhold;
      if (harIndhold) medIndhold.add(del.fane);
    }
    faner.vis(medIndhold);
    tegnHoved(tilstand, hvorfor.nu, faner.aktiv === "mangler", sprog);
    ramme.setAttribute("aria-busy", String(tilstand.arbejde !== null));
    const nyt = tilstand.koersel !== vistKoersel;
    vistKoersel = tilstand.koersel;
    if (nyt && vistKoersel !== null) faner.vaelg("svar");
  }

  find("koer", HTMLButtonElement).addEventListener("click", () => void styring.koer());
  find("afbryd", HTMLButtonElement).addEventListener("click", () => styring.afbryd());
  find("valgt-hvorfor", HTMLButtonElement).addEventListener("click", () => faner.vaelg("mangler", true));
  byg();
  styring.lyt((ny) => {
    tilstand = ny;
    tegn();
  });
  hvorfor.lyt(tegn);
  start.lyt(tegn);
}
