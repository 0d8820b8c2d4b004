/** The switches for the platform: a person sees what the add-in does when Excel behaves otherwise. */
import type { Switches } from "../host/switches";

/** What a change asks of the page. */
export interface Foelger {
  /** The pane reads theme and language when it starts. */
  genindlaes(): void;
  /** Blank cells mean something else to the functions. */
  regn(): void;
  aktivtArk(): string | null;
}

const LANGSOM_MS = 1500;

function find<T extends HTMLElement>(id: string, slags: new () => T): T {
  const element = document.getElementById(id);
  if (!(element instanceof slags)) throw new Error(`Siden mangler #${id}`);
  return element;
}

const vaelger = <V extends string>(id: string, vaerdier: readonly V[], aendret: (vaerdi: V) => void): void => {
  const felt = find(id, HTMLSelectElement);
  felt.addEventListener("change", () => {
    const valgt = vaerdier.find((v) => v === felt.value);
    if (valgt !== undefined) aendret(valgt);
  });
};

const afkryds = (id: string, aendret: (til: boolean) => void): void => {
  const felt = find(id, HTMLInputElement);
  felt.addEventListener("change", () => aendret(felt.checked));
};

export function lytTilKontakter(switches: Switches, rude: HTMLElement, { genindlaes, regn, aktivtArk }: Foelger): void {
  vaelger("kontakt-tomme", ["zero", "null"], (v) => {
    switches.blankAs = v;
    regn();
  });
  vaelger("kontakt-tema", ["light", "dark", "contrast"], (v) => {
    switches.theme = v;
    genindlaes();
  });
  vaelger("kontakt-sprog", ["da-DK", "en-US"], (v) => {
    switches.language = v;
    genindlaes();
  });
  vaelger("kontakt-bredde", ["320", "350", "450"], (v) => (rude.style.width = `${v}px`));
  afkryds("kontakt-skrivebeskyttet", (til) => (switches.readOnly = til));
  afkryds("kontakt-beskyttet", (til) => {
    const ark = aktivtArk();
    switches.protectedSheets = til && ark !== null ? [ark] : [];
  });
  afkryds("kontakt-celleredigering", (til) => (switches.cellEdit = til));
  afkryds("kontakt-langsom", (til) => (switches.delayMs = til ? LANGSOM_MS : 0));
  afkryds("kontakt-fokus", (til) => (switches.otherWorkbookInFocus = til));
}

/** Protection belongs to the workbook that is left. */
export function nulstilBeskyttelse(switches: Switches): void {
  switches.protectedSheets = [];
  find("kontakt-beskyttet", HTMLInputElement).checked = false;
}
