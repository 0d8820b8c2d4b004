/** The one-sentence answer for an area. */
import { I_ALT, type Resultat, type Vurdering } from "../../rules";
import { begrundelseTekst } from "./begrundelse";
import { domTekst } from "./dom";
import { antalTekst, opremsning, udenDobbeltpunktum } from "./tal";
import { periodeTekst } from "./tid";

function tilsyn(omraade: string, v: Vurdering): string {
  const aar = periodeTekst(v.periode);
  const forbehold = v.foreloebig ? " (foreløbigt)" : "";
  const grund = begrundelseTekst(v);
  switch (v.dom) {
    case "omfattes":
      return `${omraade} omfattes af skærpet tilsyn for ${aar}${forbehold}. ${grund}`;
    case "omfattes-ikke":
      return `${omraade} omfattes ikke af skærpet tilsyn for ${aar}${forbehold}. ${grund}`;
    case "ikke-gaeldende":
      return `${omraade}: ${grund}`;
    default:
      return `Det er uafklaret, om ${omraade} omfattes af skærpet tilsyn for ${aar}. ${grund}`;
  }
}

const egen = ({ flag }: Vurdering): string => (flag.includes("egen-graense") ? " (egen grænse)" : "");
const par = (domme: readonly Vurdering[]): string => opremsning(domme.map((v) => `${v.delmaal ?? ""} til ${v.gruppe === I_ALT ? "alle ydelsesgrupper under ét" : v.gruppe}${egen(v)}`));

function tidligIndsats(omraade: string, domme: readonly Vurdering[]): string {
  const med = (maal: Vurdering["maal"], dom: Vurdering["dom"]): readonly Vurdering[] => domme.filter((v) => v.maal === maal && v.dom === dom);
  const [ikke, genoprettet, uafklaret] = [med("genopretning", "ikke-genoprettet"), med("genopretning", "genoprettet"), med("genopretning", "uafklaret")];
  if (ikke.length > 0) return `${omraade} har ikke genoprettet den tidlige indsats: ${par(ikke)}.`;
  if (uafklaret.length > 0) return `Det er uafklaret, om ${omraade} har genoprettet den tidlige indsats: ${par(uafklaret)}.`;
  if (genoprettet.length > 0) return `${omraade} har genoprettet den tidlige indsats: ${par(genoprettet)}.`;
  const henvendelser = med("henvendelse", "henvendelse");
  if (henvendelser.length > 0) return `Betingelserne for en henvendelse om tidlig indsats er opfyldt i ${omraade}: ${par(henvendelser)}.`;
  const uvisse = med("henvendelse", "uafklaret").length;
  if (uvisse > 0) return `Tidlig indsats i ${omraade}: ${antalTekst(uvisse, "vurdering er uafklaret", "vurderinger er uafklarede")}, og ingen giver anledning til henvendelse.`;
  return domme.some((v) => v.maal === "henvendelse") ? `Den tidlige indsats i ${omraade} giver ikke anledning til en henvendelse${domme.some((v) => v.maal === "henvendelse" && egen(v) !== "") ? " efter jeres egen grænse" : ""}.` : "";
}

function resultatmaal(omraade: string, domme: readonly Vurdering[]): string {
  const seneste = domme.filter((v) => v.maal === "resultatmaal").at(-1);
  return seneste ? `${omraade}: resultatmålet er ${domTekst(seneste.dom).toLowerCase()}. ${begrundelseTekst(seneste)}` : "";
}

/**
 * The answer first: the decision on skærpet tilsyn and the state of tidlig indsats, else the result target.
 * `vurderinger` are those of the area; `resultat` is the whole run.
 */
export function overblikssaetning(omraade: string, vurderinger: readonly Vurdering[], resultat: Pick<Resultat, "maaleaar">): string {
  const afgoerelse = vurderinger.find((v) => v.maal === "skaerpet-tilsyn");
  const saetninger = [afgoerelse ? tilsyn(omraade, afgoerelse) : "", tidligIndsats(omraade, vurderinger)].filter((s) => s !== "");
  if (saetninger.length > 0) return udenDobbeltpunktum(saetninger.join(" "));
  const resultatet = resultatmaal(omraade, vurderinger);
  if (resultatet !== "") return resultatet;
  return `Der er ikke tal nok til at vurdere ${omraade}${resultat.maaleaar === null ? "" : ` for ${resultat.maaleaar}`}.`;
}
