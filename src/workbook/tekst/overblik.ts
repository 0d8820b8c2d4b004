/** The one-sentence answer for an area. */
import { I_ALT, type Resultat, type Vurdering } from "../../rules";
import { begrundelseTekst } from "./begrundelse";
import { domTekst } from "./dom";
import { ordbog, type Sprog } from "./sprog";
import { antalTekst, opremsning, udenDobbeltpunktum } from "./tal";
import { periodeTekst } from "./tid";

export const OVERBLIKSORD = ordbog({
  omfattes: (omraade: string, aar: string, foreloebig: boolean) => `${omraade} omfattes af skærpet tilsyn for ${aar}${foreloebig ? " (foreløbigt)" : ""}. `,
  omfattesIkke: (omraade: string, aar: string, foreloebig: boolean) => `${omraade} omfattes ikke af skærpet tilsyn for ${aar}${foreloebig ? " (foreløbigt)" : ""}. `,
  uafklaret: (omraade: string, aar: string) => `Det er uafklaret, om ${omraade} omfattes af skærpet tilsyn for ${aar}. `,
  samletGruppe: "alle ydelsesgrupper under ét",
  par: (delmaal: string, gruppe: string) => `${delmaal} til ${gruppe}`,
  egenGraense: " (egen grænse)",
  ikkeGenoprettet: (omraade: string, par: string) => `${omraade} har ikke genoprettet den tidlige indsats: ${par}.`,
  genopretningUafklaret: (omraade: string, par: string) => `Det er uafklaret, om ${omraade} har genoprettet den tidlige indsats: ${par}.`,
  genoprettet: (omraade: string, par: string) => `${omraade} har genoprettet den tidlige indsats: ${par}.`,
  henvendelse: (omraade: string, par: string) => `Betingelserne for en henvendelse om tidlig indsats er opfyldt i ${omraade}: ${par}.`,
  henvendelseUafklaret: (omraade: string, n: number) => `Tidlig indsats i ${omraade}: ${antalTekst(n, "vurdering er uafklaret", "vurderinger er uafklarede")}, og ingen giver anledning til henvendelse.`,
  ingenHenvendelse: (omraade: string, egen: boolean) => `Den tidlige indsats i ${omraade} giver ikke anledning til en henvendelse${egen ? " efter jeres egen grænse" : ""}.`,
  resultatmaal: (omraade: string, dom: string) => `${omraade}: resultatmålet er ${dom.toLowerCase()}. `,
  ikkeTalNok: (omraade: string, aar: number | null) => `Der er ikke tal nok til at vurdere ${omraade}${aar === null ? "" : ` for ${aar}`}.`,
});

function tilsyn(omraade: string, v: Vurdering, sprog: Sprog): string {
  const ord = OVERBLIKSORD[sprog];
  const aar = periodeTekst(v.periode, sprog);
  const grund = begrundelseTekst(v, sprog);
  switch (v.dom) {
    case "omfattes":
      return ord.omfattes(omraade, aar, v.foreloebig) + grund;
    case "omfattes-ikke":
      return ord.omfattesIkke(omraade, aar, v.foreloebig) + grund;
    case "ikke-gaeldende":
      return `${omraade}: ${grund}`;
    default:
      return ord.uafklaret(omraade, aar) + grund;
  }
}

const erEgen = ({ flag }: Vurdering): boolean => flag.includes("egen-graense");

function par(domme: readonly Vurdering[], sprog: Sprog): string {
  const ord = OVERBLIKSORD[sprog];
  return opremsning(domme.map((v) => ord.par(v.delmaal ?? "", v.gruppe === I_ALT ? ord.samletGruppe : v.gruppe) + (erEgen(v) ? ord.egenGraense : "")), sprog);
}

function tidligIndsats(omraade: string, domme: readonly Vurdering[], sprog: Sprog): string {
  const ord = OVERBLIKSORD[sprog];
  const med = (maal: Vurdering["maal"], dom: Vurdering["dom"]): readonly Vurdering[] => domme.filter((v) => v.maal === maal && v.dom === dom);
  const saetninger = [
    [med("genopretning", "ikke-genoprettet"), ord.ikkeGenoprettet],
    [med("genopretning", "uafklaret"), ord.genopretningUafklaret],
    [med("genopretning", "genoprettet"), ord.genoprettet],
    [med("henvendelse", "henvendelse"), ord.henvendelse],
  ] as const;
  const foerste = saetninger.find(([fundne]) => fundne.length > 0);
  if (foerste) return foerste[1](omraade, par(foerste[0], sprog));
  const uvisse = med("henvendelse", "uafklaret").length;
  if (uvisse > 0) return ord.henvendelseUafklaret(omraade, uvisse);
  return domme.some((v) => v.maal === "henvendelse") ? ord.ingenHenvendelse(omraade, domme.some((v) => v.maal === "henvendelse" && erEgen(v))) : "";
}

function resultatmaal(omraade: string, domme: readonly Vurdering[], sprog: Sprog): string {
  const seneste = domme.filter((v) => v.maal === "resultatmaal").at(-1);
  return seneste ? OVERBLIKSORD[sprog].resultatmaal(omraade, domTekst(seneste.dom)) + begrundelseTekst(seneste, sprog) : "";
}

/**
 * The answer first: the decision on skærpet tilsyn and the state of tidlig indsats, else the result target.
 * `vurderinger` are those of the area; `resultat` is the whole run.
 */
export function overblikssaetning(omraade: string, vurderinger: readonly Vurdering[], resultat: Pick<Resultat, "maaleaar">, sprog: Sprog = "da"): string {
  const afgoerelse = vurderinger.find((v) => v.maal === "skaerpet-tilsyn");
  const saetninger = [afgoerelse ? tilsyn(omraade, afgoerelse, sprog) : "", tidligIndsats(omraade, vurderinger, sprog)].filter((s) => s !== "");
  if (saetninger.length > 0) return udenDobbeltpunktum(saetninger.join(" "));
  const resultatet = resultatmaal(omraade, vurderinger, sprog);
  return resultatet === "" ? OVERBLIKSORD[sprog].ikkeTalNok(omraade, resultat.maaleaar) : resultatet;
}
