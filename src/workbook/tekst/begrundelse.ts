/** The reason of a verdict as sentences: what was found, the limit, and what to mind. */
import { type Begrundelse, sammenlign, type Vurdering } from "../../rules";
import { begrundelseForLoeb } from "./begrundelse-loeb";
import { begrundelseForResultat } from "./begrundelse-resultat";
import { begrundelseForTilsyn } from "./begrundelse-tilsyn";
import { graensenEr, kravet, manglerHvad } from "./hvad";
import { antalTekst, graenseTekst, intervalTekst, pctTekst, storForbogstav, udenDobbeltpunktum } from "./tal";
import { datoTekst, periodeTekst } from "./tid";

type Andelsgrund = Extract<Begrundelse, { readonly uden: unknown; readonly kode: `andel-${string}` }>;
type Aarsgrund = Extract<Begrundelse, { readonly udenSamlet: unknown }>;

function manglendePersoner({ afstand: { personer } }: Vurdering): string {
  return personer === null || personer === 0 ? "" : ` ${antalTekst(personer, "person", "personer")} mere skal have det.`;
}

function andel(v: Vurdering, b: Andelsgrund): string {
  const fundet = storForbogstav(`${intervalTekst(b.uden, b.graense)} ${manglerHvad(v)} i ${periodeTekst(v.periode)}; ${graensenEr(v)}.`);
  return fundet + (b.kode === "andel-uafklaret" ? " Det uvisse afgør, om grænsen er holdt." : "") + manglendePersoner(v);
}

function aar(v: Vurdering, b: Aarsgrund): string {
  const periode = periodeTekst(v.periode);
  const maaneder = b.maaneder === 12 ? "" : ` (${antalTekst(b.maaneder, "måned", "måneder")} med tal)`;
  if (b.kode === "middel-og-samlet-uenige" && b.udenSamlet) {
    const [middel, samlet] = [intervalTekst(b.uden, b.graense), intervalTekst(b.udenSamlet, b.graense)];
    return `Gennemsnittet af månederne i ${periode}${maaneder} er ${middel} uden, men over hele året samlet ${samlet}. De to læsninger giver hver sin dom; ${graensenEr(v)}.`;
  }
  const samlet = b.udenSamlet ? ` Over hele året samlet er det ${intervalTekst(b.udenSamlet, b.graense)}.` : "";
  const uvist = b.kode === "aar-uafklaret" ? " Det uvisse afgør, om grænsen er holdt." : "";
  return `I gennemsnit mangler ${intervalTekst(b.uden, b.graense)} ${kravet(v)} i ${periode}${maaneder}; ${graensenEr(v)}.${samlet}${uvist}`;
}

function grund(v: Vurdering): string {
  const b = v.begrundelse;
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
    case "aar-opfylder":
    case "aar-opfylder-ikke":
    case "aar-uafklaret":
    case "middel-og-samlet-uenige":
      return aar(v, b);
    case "for-faa-maaneder":
    case "over-i-alle":
    case "ikke-over-i-alle":
    case "loeb-uafklaret":
    case "model-ukendt":
    case "under-i-en":
    case "faerre-personer-i-en":
    case "ikke-under-i-nogen":
    case "opfoelgning-uafklaret":
      return begrundelseForLoeb(v, b);
    case "faerre-end-forventet":
    case "flere-end-forventet":
    case "som-forventet":
    case "lige-andele":
    case "benchmark-mangler":
      return begrundelseForResultat(b);
    case "maaleaar-uden-ordning":
    case "resultatmaal-opfyldt":
    case "fokusmaal-ikke-opfyldt":
    case "alle-fokusmaal-opfyldt":
    case "afgoerelse-uafklaret":
      return begrundelseForTilsyn(b);
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

/** Found against required, in Danish, with what could turn the verdict. */
export function begrundelseTekst(v: Vurdering): string {
  const lige = v.flag.includes("ved-graensen") && v.andelMed && sammenlign(v.andelMed.mindst, v.andelMed.hoejst) === 0 ? lighed(v) : "";
  const afrundet = v.flag.includes("afrunding") ? " De trykte tal er afrundet; de nøjagtige tal kunne vende dommen." : "";
  return udenDobbeltpunktum(grund(v) + lige + afrundet);
}
