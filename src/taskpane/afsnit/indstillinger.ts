/** What the user has set for the workbook. */
import { type Indstillinger, laesIndstillinger } from "../indstillinger";
import { INDSTILLINGER } from "../ord/indstillinger";
import type { Afsnit, Rude } from "../skal/afsnit";
import type { Tilstand } from "../styring";
import { el, skriv } from "../visning/element";
import { felt } from "../visning/felt";

const tom = (tekst: string): string | null => (tekst.trim() === "" ? null : tekst.trim());

function byg(krop: HTMLElement, { styring, sprog }: Rude): (t: Tilstand) => boolean {
  const ord = INDSTILLINGER[sprog];
  const udtraeksdato = felt(el("input", { type: "date" }), "udtraeksdato", ord.udtraeksdato, ord.udtraeksdatoUkendt);
  const maaleaar = felt(el("input", { type: "number" }), "maaleaar", ord.maaleaar, ord.maaleaarHjaelp);
  const kommune = felt(el("input", { type: "text" }), "kommune", ord.kommune, ord.kommuneHjaelp);
  const loebenumre = el("input", { type: "checkbox", id: "loebenumre", "aria-describedby": "loebenumre-hjaelp" });
  const nummervalg = [el("label", { class: "afkryds" }, loebenumre, ord.loebenumre), el("p", { class: "lille", id: "loebenumre-hjaelp" }, ord.loebenumreHjaelp)];
  Object.assign(maaleaar.input, { min: "2015", max: "2040", step: "1", inputMode: "numeric" });
  Object.assign(kommune.input, { maxLength: 60, autocomplete: "off" });
  const form = el("form", { id: "indstillinger-form" }, ...[udtraeksdato, maaleaar, kommune].flatMap(({ dele }) => dele), ...nummervalg);
  krop.replaceChildren(form, el("p", { class: "lille" }, ord.gemmes));

  const saet = (input: HTMLInputElement, vaerdi: string): void => {
    if (input !== document.activeElement) input.value = vaerdi;
  };
  /** What other sections have set is kept. */
  let gemte: Indstillinger = laesIndstillinger(null);
  const valgt = (): Indstillinger =>
    laesIndstillinger({
      ...gemte,
      kommune: tom(kommune.input.value),
      udtraeksdato: tom(udtraeksdato.input.value),
      maaleaar: maaleaar.input.value === "" ? null : maaleaar.input.valueAsNumber,
      loebenumre: loebenumre.checked,
    });
  form.addEventListener("submit", (haendelse) => haendelse.preventDefault());
  form.addEventListener("change", () => void styring.gem(valgt()));

  return ({ indstillinger, laest }) => {
    gemte = indstillinger;
    saet(kommune.input, indstillinger.kommune ?? "");
    saet(udtraeksdato.input, indstillinger.udtraeksdato ?? "");
    saet(maaleaar.input, indstillinger.maaleaar === null ? "" : String(indstillinger.maaleaar));
    loebenumre.checked = indstillinger.loebenumre;
    const fundet = laest?.aflaesning.udtraeksdato ?? null;
    skriv(udtraeksdato.hjaelp, fundet === null ? ord.udtraeksdatoUkendt : ord.udtraeksdatoFundet(fundet.kilde, fundet.dag));
    return true;
  };
}

export const indstillinger: Afsnit = { id: "indstillinger", fane: "indstillinger", titel: { da: "Indstillinger", en: "Settings" }, byg };
