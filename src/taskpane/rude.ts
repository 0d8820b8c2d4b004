/** Binds the pane's HTML to the controller. Lists are redrawn only when what they show is new. */
import { datoTekst } from "../workbook/tekst";
import { fejltekst } from "../workbook/office/fejl";
import { type Indstillinger, laesIndstillinger } from "./indstillinger";
import type { Koersel, Laest } from "./koersel";
import { PROGRAM, REGELSAET } from "../program";
import type { Styring, Tilstand } from "./styring";
import { find } from "./visning/element";
import { problemer, tabeller } from "./visning/fundet";
import type { VisSted } from "./visning/kildeknap";
import { statustekst } from "./visning/status";
import { svar } from "./visning/svar";

const tom = (tekst: string): string | null => (tekst.trim() === "" ? null : tekst.trim());

export function startRude(styring: Styring, vis: VisSted): void {
  const knap = (id: string): HTMLButtonElement => find(id, HTMLButtonElement);
  const felt = (id: string): HTMLInputElement => find(id, HTMLInputElement);
  const boks = (id: string): HTMLElement => find(id, HTMLElement);
  const maaler = find("maaler", HTMLProgressElement);
  let vistLaest: Laest | null = null;
  let vistKoersel: Koersel | null = null;

  const tekst = (id: string, ny: string): void => {
    const element = boks(id);
    if (element.textContent !== ny) element.textContent = ny;
  };

  function tegn(t: Tilstand): void {
    const optaget = t.arbejde === "koerer" || t.arbejde === "fjerner";
    tekst("status", statustekst(t));
    tekst("fejl", t.fejl === null ? "" : fejltekst(t.fejl));
    for (const id of ["koer", "fjern-markeringer", "fjern-ark", "fjern-ark-ja"]) knap(id).disabled = optaget;
    knap("afbryd").hidden = t.arbejde !== "koerer";
    visMaaler(t);
    visIndstillinger(t);
    if (t.laest !== vistLaest && t.laest !== null) {
      boks("fundet").replaceChildren(...tabeller(t.laest.aflaesning, vis));
      boks("problemer").replaceChildren(...problemer(t.laest.aflaesning, vis));
      boks("fundet-afsnit").hidden = false;
    }
    if (t.koersel !== vistKoersel) {
      boks("svar").replaceChildren(...(t.koersel === null ? [] : svar(t.koersel.resultat, t.koersel.aflaesning, vis)));
      boks("svar-afsnit").hidden = t.koersel === null;
    }
    [vistLaest, vistKoersel] = [t.laest, t.koersel];
    boks("rude").setAttribute("aria-busy", String(t.arbejde !== null));
  }

  function visMaaler({ arbejde, fremdrift }: Tilstand): void {
    maaler.hidden = arbejde === null;
    if (fremdrift !== null && "ialt" in fremdrift) {
      maaler.max = fremdrift.ialt;
      maaler.value = fremdrift.gjort;
    } else maaler.removeAttribute("value");
  }

  function visIndstillinger({ indstillinger, laest }: Tilstand): void {
    const saet = (id: string, vaerdi: string): void => {
      const input = felt(id);
      if (input !== document.activeElement) input.value = vaerdi;
    };
    saet("kommune", indstillinger.kommune ?? "");
    saet("udtraeksdato", indstillinger.udtraeksdato ?? "");
    saet("maaleaar", indstillinger.maaleaar === null ? "" : String(indstillinger.maaleaar));
    felt("loebenumre").checked = indstillinger.loebenumre;
    const fundet = laest?.aflaesning.udtraeksdato ?? null;
    tekst("udtraeksdato-hjaelp", fundet === null ? "Dagen, tallene er trukket. Den står ikke i arbejdsmappen." : `Står i ${fundet.kilde.ark}, ${fundet.kilde.adresse}: ${datoTekst(fundet.dag)}. Skriv kun, hvis det er en anden.`);
  }

  const valgt = (): Indstillinger =>
    laesIndstillinger({ kommune: tom(felt("kommune").value), udtraeksdato: tom(felt("udtraeksdato").value), maaleaar: felt("maaleaar").value === "" ? null : felt("maaleaar").valueAsNumber, loebenumre: felt("loebenumre").checked });

  const bekraeft = (aaben: boolean): void => {
    boks("fjern-ark-bekraeft").hidden = !aaben;
    knap("fjern-ark").setAttribute("aria-expanded", String(aaben));
    knap(aaben ? "fjern-ark-nej" : "fjern-ark").focus();
  };

  knap("koer").addEventListener("click", () => void styring.koer());
  knap("afbryd").addEventListener("click", () => styring.afbryd());
  knap("fjern-markeringer").addEventListener("click", () => void styring.fjernMarkeringer());
  knap("fjern-ark").addEventListener("click", () => bekraeft(true));
  knap("fjern-ark-nej").addEventListener("click", () => bekraeft(false));
  knap("fjern-ark-ja").addEventListener("click", () => {
    bekraeft(false);
    void styring.fjernArk();
  });
  find("indstillinger", HTMLFormElement).addEventListener("submit", (haendelse) => haendelse.preventDefault());
  for (const id of ["kommune", "udtraeksdato", "maaleaar", "loebenumre"]) felt(id).addEventListener("change", () => void styring.gem(valgt()));
  tekst("version", `${PROGRAM} · regelsæt ${REGELSAET}`);
  styring.lyt(tegn);
}
