/** Limits of the user's own instead of the law's, one for each limit that can be set. */
import { EGNE_GRAENSER, type EgenGraense, egenGraenseSkema, type EgenGraenseId, LOVEN, type Regelvaerdi, somAndel } from "../../rules";
import { type Indstillinger, laesIndstillinger } from "../indstillinger";
import { GRAENSER } from "../ord/graenser";
import type { Afsnit, Rude } from "../skal/afsnit";
import type { Tilstand } from "../styring";
import { el, skriv } from "../visning/element";
import { felt } from "../visning/felt";
import { pct } from "../visning/tal";

/** The law's newest version. */
const lovens = (id: EgenGraenseId): Regelvaerdi | undefined => LOVEN.vaerdier.get(id)?.at(-1);

/** `null`: the law's; `undefined`: what is written is no limit. */
function valgt(graense: EgenGraenseId, input: HTMLInputElement): EgenGraense | null | undefined {
  if (input.value === "" && !input.validity.badInput) return null;
  const laest = egenGraenseSkema.safeParse({ graense, pct: input.valueAsNumber });
  return laest.success ? laest.data : undefined;
}

const ens = (a: readonly EgenGraense[], b: readonly EgenGraense[]): boolean => a.length === b.length && a.every((x) => b.some((y) => x.graense === y.graense && x.pct === y.pct));

function byg(krop: HTMLElement, { styring, sprog }: Rude): (t: Tilstand) => boolean {
  const ord = GRAENSER[sprog];
  const felter = EGNE_GRAENSER.map((id) => {
    const lov = lovens(id);
    const f = felt(el("input", { type: "number" }), `egen-${id}`, ord.navne[id], "");
    Object.assign(f.input, { min: "0.1", max: "99.9", step: "0.1", inputMode: "decimal", placeholder: lov === undefined ? "" : String(lov.vaerdi) });
    return { id, ...f, lov: lov === undefined ? "" : pct(somAndel(lov), sprog) };
  });
  const igen = el("p", { class: "lille", role: "status" });
  const afgjort = el("p", { class: "lille" });
  const form = el("form", { id: "graenser-form" }, ...felter.flatMap(({ dele }) => dele));
  krop.replaceChildren(el("p", { class: "lille" }, ord.forklaring), form, igen, afgjort);

  let gemte: Indstillinger = laesIndstillinger(null);
  form.addEventListener("submit", (haendelse) => haendelse.preventDefault());
  form.addEventListener("change", () => {
    const nye = felter.flatMap(({ id, input, hjaelp }) => {
      const egen = valgt(id, input);
      input.setAttribute("aria-invalid", String(egen === undefined));
      if (egen !== undefined) return egen ?? [];
      skriv(hjaelp, ord.forkert);
      return gemte.egneGraenser.filter(({ graense }) => graense === id);
    });
    if (!ens(nye, gemte.egneGraenser)) void styring.gem({ ...gemte, egneGraenser: nye });
  });

  return ({ indstillinger, koersel, laest }) => {
    gemte = indstillinger;
    for (const { id, input, hjaelp, lov } of felter) {
      const egen = indstillinger.egneGraenser.find(({ graense }) => graense === id);
      if (input.getAttribute("aria-invalid") === "true") continue;
      if (input !== document.activeElement) input.value = egen === undefined ? "" : String(egen.pct);
      skriv(hjaelp, egen === undefined ? ord.lovens(lov) : ord.egen(lov));
    }
    const foraeldet = koersel !== null && !ens(indstillinger.egneGraenser, koersel.indstillinger.egneGraenser);
    skriv(igen, foraeldet ? ord.koerIgen : "");
    const antal = laest === null ? 0 : laest.antagelser.bekraeftede.length + laest.antagelser.aendrede.length;
    skriv(afgjort, antal === 0 ? "" : ord.antagelser(antal));
    return true;
  };
}

export const graenser: Afsnit = { id: "graenser", fane: "indstillinger", titel: { da: "Egne grænser", en: "Own limits" }, byg };
