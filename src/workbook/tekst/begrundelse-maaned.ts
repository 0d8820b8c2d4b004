/** Reasons about one month's share, and what to mind about it. */
import { type Begrundelse, sammenlign, type Vurdering } from "../../rules";
import { graensenEr, manglerHvad } from "./hvad";
import { antalTekst, graenseTekst, intervalTekst, pctTekst, storForbogstav, udenDobbeltpunktum } from "./tal";
import { datoTekst, periodeTekst } from "./tid";

type Andelsgrund = Extract<Begrundelse, { readonly uden: unknown; readonly kode: `andel-${string}` }>;
type Maanedsgrund = Andelsgrund | Extract<Begrundelse, { readonly kode: "ingen-regel" | "ingen-pligt" | "tal-mangler" | "tom-naevner" | "maaned-ikke-slut" }>;

function manglendePersoner({ afstand: { personer } }: Vurdering): string {
  return personer === null || personer === 0 ? "" : ` ${antalTekst(personer, "person", "personer")} mere skal have det.`;
}

function andel(v: Vurdering, b: Andelsgrund): string {
  const fundet = storForbogstav(`${intervalTekst(b.uden, b.graense)} ${manglerHvad(v)} i ${periodeTekst(v.periode)}; ${graensenEr(v)}.`);
  return fundet + (b.kode === "andel-uafklaret" ? " Det uvisse afgør, om grænsen er holdt." : "") + manglendePersoner(v);
}

/** The reason alone. */
export function maanedsgrund(v: Vurdering, b: Maanedsgrund): string {
  switch (b.kode) {
    case "ingen-regel":
      return `Der er ingen regel i kraft for ${periodeTekst(v.periode)}.`;
    case "ingen-pligt":
      return "Gruppen har ikke pligt til tilbud eller samtaler inden for de første seks måneder.";
    case "tal-mangler":
      return `Tallet for ${periodeTekst(v.periode)} mangler. Et manglende tal er hverken nul, opfyldt eller ikke opfyldt.`;
    case "tom-naevner":
      return `Der er ingen personer at måle på i ${periodeTekst(v.periode)}.`;
    case "maaned-ikke-slut":
      return `${storForbogstav(periodeTekst(v.periode))} var ikke slut, da tallene blev trukket ${datoTekst(b.udtraeksdato)}. Måneden er ikke vurderet.`;
    case "andel-opfylder":
    case "andel-opfylder-ikke":
    case "andel-uafklaret":
      return andel(v, b);
  }
}

/** At equality the two ways to read the limit differ; the stricter was used [F5]. */
function lighed({ maal, andelMed, krav: { andelUden } }: Vurdering): string {
  const fokus = maal === "fokusmaal-samtaler" || maal === "fokusmaal-tilbud";
  if (!fokus || !andelMed || !andelUden) return "";
  const graense = graenseTekst(andelUden);
  const med = pctTekst({ t: andelUden.n - andelUden.t, n: andelUden.n }).replace(",0", "");
  return ` Andelen er lige på grænsen: „mindre end ${graense} uden“ og „mindst ${med} med“ er ikke det samme, og det første er brugt.`;
}

/** What the user has decided of what the verdict rests on. */
function egneValg({ flag, maal }: Vurdering): string {
  const graense = maal === "skaerpet-tilsyn" ? " Mindst én grænse bag afgørelsen er jeres egen, ikke lovens." : " Grænsen er jeres egen, ikke lovens.";
  return [
    flag.includes("egen-graense") ? graense : "",
    flag.includes("aendret-antagelse") ? " Dommen hviler på en antagelse, I har ændret." : "",
    flag.includes("bekraeftet-antagelse") ? " Dommen hviler på en antagelse, I har bekræftet." : "",
  ].join("");
}

/** The reason with what could turn the verdict. */
export function medForbehold(v: Vurdering, grund: string): string {
  const lige = v.flag.includes("ved-graensen") && v.andelMed && sammenlign(v.andelMed.mindst, v.andelMed.hoejst) === 0 ? lighed(v) : "";
  const afrundet = v.flag.includes("afrunding") ? " De trykte tal er afrundet; de nøjagtige tal kunne vende dommen." : "";
  return udenDobbeltpunktum(grund + lige + afrundet + egneValg(v));
}

const MAANED: readonly Begrundelse["kode"][] = ["ingen-regel", "ingen-pligt", "tal-mangler", "tom-naevner", "maaned-ikke-slut", "andel-opfylder", "andel-opfylder-ikke", "andel-uafklaret"];
const erMaanedsgrund = (b: Begrundelse): b is Maanedsgrund => MAANED.includes(b.kode);

/** Of one month's verdict; empty for a verdict on anything else. */
export const maanedsbegrundelse = (v: Vurdering): string => (erMaanedsgrund(v.begrundelse) ? medForbehold(v, maanedsgrund(v, v.begrundelse)) : "");
