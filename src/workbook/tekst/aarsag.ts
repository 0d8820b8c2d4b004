/** Words for the causes that the data tell [T3, S4]. Figures stand beside each other; what lies behind them the municipality must say. */
import type { Aarsager, Aarsagstal, Indsats } from "../../rules";
import { talTekst } from "./tal";

/** One line of the table: the figure for those who lack it and for those who have it; `""` where it does not apply. */
export interface Aarsagslinje {
  readonly hvad: string;
  readonly mangler: string;
  readonly har: string;
}

const dage = (n: number | null): string => (n === null ? "–" : `${talTekst(n)} ${n === 1 ? "dag" : "dage"}`);
const af = (antal: number, ialt: number): string => `${talTekst(antal)} af ${talTekst(ialt)}`;

const NAVN: Readonly<Record<Indsats, { readonly en: string; readonly foerste: string; readonly sene: string }>> = {
  samtaler: { en: "samtale", foerste: "første samtale", sene: "Fik en samtale, efter at vinduet var slut" },
  tilbud: { en: "tilbud", foerste: "første tilbud", sene: "Fik et tilbud, efter at vinduet var slut" },
};

/** In the order a case goes through: begun at all, begun late, long pauses, fallen through, does not count, came too late. */
export function aarsagslinjer({ mangler, har, forSent, uvisse }: Aarsager, indsats: Indsats): readonly Aarsagslinje[] {
  const { en, foerste, sene } = NAVN[indsats];
  const begge = (hvad: string, tal: (t: Aarsagstal) => string): Aarsagslinje => ({ hvad, mangler: tal(mangler), har: tal(har) });
  const kunMangler = (hvad: string, tekst: string): Aarsagslinje => ({ hvad, mangler: tekst, har: "" });
  return [
    begge("Personer", (t) => talTekst(t.personer)),
    ...(uvisse > 0 ? [kunMangler("Kan ikke afgøres, fordi noget er ulæseligt", talTekst(uvisse))] : []),
    begge(`Uden ${en} i vinduet`, (t) => af(t.ingen, t.personer)),
    begge(`Dage til ${foerste} (median)`, (t) => dage(t.foersteEfterDage)),
    begge(`Længste tid uden ${en} i vinduet (median)`, (t) => dage(t.laengsteHulDage)),
    ...(indsats === "samtaler" ? [begge("Registrerede samtaler i vinduet, der ikke blev holdt", (t) => af(t.ikkeAfholdt, t.haendelser))] : []),
    ...(indsats === "tilbud" ? [begge("Personer med et tilbud i vinduet, der ikke tæller", (t) => af(t.taellerIkke, t.personer))] : []),
    kunMangler(sene, af(forSent, mangler.personer)),
  ];
}
