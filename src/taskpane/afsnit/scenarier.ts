/** What-if: make a scenario, name it, run it, keep it, delete it. */
import { EGNE_GRAENSER, erForskel, fraIso, isoDag, type Scenarie, scenarieSkema } from "../../rules";
import { type Indstillinger, laesIndstillinger, MAKS_SCENARIER } from "../indstillinger";
import { SCENARIER } from "../ord/scenarier";
import { type Afsnit, type Rude, vedNyt } from "../skal/afsnit";
import type { Tilstand } from "../styring";
import { el, skriv } from "../visning/element";
import { felt } from "../visning/felt";

const OEVO: readonly Scenarie["oevo"][] = ["som-reglerne", "taeller", "taeller-ikke"];
const dagI = ({ value }: HTMLInputElement): number | null => (value === "" ? null : fraIso(value));

interface Formular {
  readonly dele: readonly HTMLElement[];
  /** `null`: what is written is no scenario. */
  readonly laes: () => Scenarie | null;
  readonly vis: (s: Scenarie) => void;
}

function formular(ord: (typeof SCENARIER)["da"]): Formular {
  const navn = felt(el("input", { type: "text" }), "scenarie-navn", ord.navn, ord.navnHjaelp);
  Object.assign(navn.input, { maxLength: 40, autocomplete: "off" });
  const graenser = EGNE_GRAENSER.map((graense) => {
    const f = felt(el("input", { type: "number" }), `scenarie-${graense}`, ord.graenser[graense], ord.graenseHjaelp);
    Object.assign(f.input, { min: "0.1", max: "99.9", step: "0.1", inputMode: "decimal" });
    return { graense, ...f };
  });
  const oevo = felt(el("select", {}, ...OEVO.map((v) => el("option", { value: v }, ord.oevoValg[v]))), "scenarie-oevo", ord.oevo, ord.oevoHjaelp);
  const reglerFra = felt(el("input", { type: "date" }), "scenarie-regler-fra", ord.reglerFra, ord.reglerFraHjaelp);
  const udtraeksdato = felt(el("input", { type: "date" }), "scenarie-udtraeksdato", ord.udtraeksdato, ord.udtraeksdatoHjaelp);
  const alle = [navn, ...graenser, oevo, reglerFra, udtraeksdato];
  return {
    dele: alle.flatMap(({ dele }) => dele),
    laes: (): Scenarie | null => {
      if (graenser.some(({ input }) => input.validity.badInput)) return null;
      const laest = scenarieSkema.safeParse({
        navn: navn.input.value,
        graenser: graenser.flatMap(({ graense, input }) => (input.value === "" ? [] : [{ graense, pct: input.valueAsNumber }])),
        oevo: oevo.input.value,
        reglerFra: dagI(reglerFra.input),
        udtraeksdato: dagI(udtraeksdato.input),
      });
      return laest.success ? laest.data : null;
    },
    vis: (s: Scenarie): void => {
      navn.input.value = s.navn;
      for (const { graense, input } of graenser) input.value = String(s.graenser.find((g) => g.graense === graense)?.pct ?? "");
      oevo.input.value = s.oevo;
      reglerFra.input.value = s.reglerFra === null ? "" : isoDag(s.reglerFra);
      udtraeksdato.input.value = s.udtraeksdato === null ? "" : isoDag(s.udtraeksdato);
    },
  };
}

function byg(krop: HTMLElement, { styring, sprog }: Rude): (t: Tilstand) => boolean {
  const ord = SCENARIER[sprog];
  const { dele, laes, vis } = formular(ord);
  const besked = el("p", { class: "lille", role: "status", id: "scenarie-besked" });
  const liste = el("ul", { class: "liste", id: "scenarie-liste" });
  const form = el("form", { id: "scenarie-form" }, ...dele, el("p", { class: "lille" }, ord.fritag), el("div", { class: "knapper" }, el("button", { type: "submit", id: "scenarie-koer" }, ord.koer)));
  krop.replaceChildren(el("p", { class: "lille" }, ord.forklaring), liste, form, besked);

  let gemte: Indstillinger = laesIndstillinger(null);
  const uden = (navn: string): readonly Scenarie[] => gemte.scenarier.filter((s) => s.navn !== navn);
  form.addEventListener("submit", (haendelse) => {
    haendelse.preventDefault();
    const scenarie = laes();
    if (scenarie === null) return skriv(besked, ord.forkert);
    const nye = [...uden(scenarie.navn), scenarie];
    if (nye.length > MAKS_SCENARIER) return skriv(besked, ord.forMange);
    void styring.gem({ ...gemte, scenarier: nye }).then(() => styring.koerScenarie(scenarie));
  });

  const punkt = (s: Scenarie): HTMLElement => {
    const koer = el("button", { type: "button" }, ord.koerDette(s.navn));
    const slet = el("button", { type: "button" }, ord.slet(s.navn));
    koer.addEventListener("click", () => {
      vis(s);
      void styring.koerScenarie(s);
    });
    slet.addEventListener("click", () => void styring.gem({ ...gemte, scenarier: uden(s.navn) }));
    return el("li", {}, el("div", { class: "knapper" }, koer, slet));
  };
  const tegnListe = vedNyt((scenarier: readonly Scenarie[]) => {
    liste.setAttribute("aria-label", ord.gemte);
    liste.replaceChildren(...scenarier.map(punkt));
  });
  const tegnUdfald = vedNyt((udfald: Tilstand["scenarie"]) => skriv(besked, udfald === null ? "" : ord.udfald(udfald.scenarie.navn, udfald.domme.filter(erForskel).length, new Set(udfald.personer.map((p) => p.person)).size)));

  return ({ indstillinger, scenarie, koersel }) => {
    gemte = indstillinger;
    tegnListe(indstillinger.scenarier);
    tegnUdfald(scenarie);
    return koersel !== null;
  };
}

export const scenarier: Afsnit = { id: "scenarier", fane: "fremad", titel: { da: "Scenarier: hvad nu hvis", en: "Scenarios: what if" }, byg };
