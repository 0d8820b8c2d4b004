/** Reasons about one month's share, and what to mind about it. */
import { type Begrundelse, sammenlign, type Vurdering } from "../../rules";
import { graensenEr, manglerHvad } from "./hvad";
import { ordbog, type Sprog } from "./sprog";
import { antalTekst, graenseTekst, intervalTekst, pctTekst, storForbogstav, udenDobbeltpunktum } from "./tal";
import { datoTekst, periodeTekst } from "./tid";

type Andelsgrund = Extract<Begrundelse, { readonly uden: unknown; readonly kode: `andel-${string}` }>;
type Maanedsgrund = Andelsgrund | Extract<Begrundelse, { readonly kode: "ingen-regel" | "ingen-pligt" | "tal-mangler" | "tom-naevner" | "maaned-ikke-slut" }>;

export const MAANEDSORD = ordbog({
  mangler: (n: number) => ` ${antalTekst(n, "person", "personer")} mere skal have det.`,
  andel: (andel: string, mangler: string, periode: string, graense: string) => `${andel} ${mangler} i ${periode}; ${graense}.`,
  uvisAfgoer: " Det uvisse afgør, om grænsen er holdt.",
  ingenRegel: (periode: string) => `Der er ingen regel i kraft for ${periode}.`,
  ingenPligt: "Gruppen har ikke pligt til tilbud eller samtaler inden for de første seks måneder.",
  talMangler: (periode: string) => `Tallet for ${periode} mangler. Et manglende tal er hverken nul, opfyldt eller ikke opfyldt.`,
  tomNaevner: (periode: string) => `Der er ingen personer at måle på i ${periode}.`,
  ikkeSlut: (periode: string, udtraek: string) => `${periode} var ikke slut, da tallene blev trukket ${udtraek}. Måneden er ikke vurderet.`,
  lige: (graense: string, med: string) => ` Andelen er lige på grænsen: „mindre end ${graense} uden“ og „mindst ${med} med“ er ikke det samme, og det første er brugt.`,
  afrundet: " De trykte tal er afrundet; de nøjagtige tal kunne vende dommen.",
  egenGraenseBag: " Mindst én grænse bag afgørelsen er jeres egen, ikke lovens.",
  egenGraense: " Grænsen er jeres egen, ikke lovens.",
  aendret: " Dommen hviler på en antagelse, I har ændret.",
  bekraeftet: " Dommen hviler på en antagelse, I har bekræftet.",
});

function andel(v: Vurdering, b: Andelsgrund, sprog: Sprog): string {
  const ord = MAANEDSORD[sprog];
  const { personer } = v.afstand;
  const fundet = storForbogstav(ord.andel(intervalTekst(b.uden, b.graense, sprog), manglerHvad(v, sprog), periodeTekst(v.periode, sprog), graensenEr(v, sprog)));
  return fundet + (b.kode === "andel-uafklaret" ? ord.uvisAfgoer : "") + (personer === null || personer === 0 ? "" : ord.mangler(personer));
}

/** The reason alone. */
export function maanedsgrund(v: Vurdering, b: Maanedsgrund, sprog: Sprog): string {
  const ord = MAANEDSORD[sprog];
  const periode = periodeTekst(v.periode, sprog);
  switch (b.kode) {
    case "ingen-regel":
      return ord.ingenRegel(periode);
    case "ingen-pligt":
      return ord.ingenPligt;
    case "tal-mangler":
      return ord.talMangler(periode);
    case "tom-naevner":
      return ord.tomNaevner(periode);
    case "maaned-ikke-slut":
      return ord.ikkeSlut(storForbogstav(periode), datoTekst(b.udtraeksdato, sprog));
    case "andel-opfylder":
    case "andel-opfylder-ikke":
    case "andel-uafklaret":
      return andel(v, b, sprog);
  }
}

/** At equality the two ways to read the limit differ; the stricter was used [F5]. */
function lighed({ maal, andelMed, krav: { andelUden } }: Vurdering, sprog: Sprog): string {
  const fokus = maal === "fokusmaal-samtaler" || maal === "fokusmaal-tilbud";
  if (!fokus || !andelMed || !andelUden) return "";
  const med = pctTekst({ t: andelUden.n - andelUden.t, n: andelUden.n }, null, sprog).replace(/[,.]0/, "");
  return MAANEDSORD[sprog].lige(graenseTekst(andelUden, sprog), med);
}

/** What the user has decided of what the verdict rests on. */
function egneValg({ flag, maal }: Vurdering, sprog: Sprog): string {
  const ord = MAANEDSORD[sprog];
  return [
    flag.includes("egen-graense") ? (maal === "skaerpet-tilsyn" ? ord.egenGraenseBag : ord.egenGraense) : "",
    flag.includes("aendret-antagelse") ? ord.aendret : "",
    flag.includes("bekraeftet-antagelse") ? ord.bekraeftet : "",
  ].join("");
}

/** The reason with what could turn the verdict. */
export function medForbehold(v: Vurdering, grund: string, sprog: Sprog): string {
  const lige = v.flag.includes("ved-graensen") && v.andelMed && sammenlign(v.andelMed.mindst, v.andelMed.hoejst) === 0 ? lighed(v, sprog) : "";
  const afrundet = v.flag.includes("afrunding") ? MAANEDSORD[sprog].afrundet : "";
  return udenDobbeltpunktum(grund + lige + afrundet + egneValg(v, sprog));
}

const MAANED: readonly Begrundelse["kode"][] = ["ingen-regel", "ingen-pligt", "tal-mangler", "tom-naevner", "maaned-ikke-slut", "andel-opfylder", "andel-opfylder-ikke", "andel-uafklaret"];
const erMaanedsgrund = (b: Begrundelse): b is Maanedsgrund => MAANED.includes(b.kode);

/** Of one month's verdict; empty for a verdict on anything else. */
export const maanedsbegrundelse = (v: Vurdering): string => (erMaanedsgrund(v.begrundelse) ? medForbehold(v, maanedsgrund(v, v.begrundelse, "da"), "da") : "");
