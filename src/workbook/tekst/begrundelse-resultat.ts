/** Reasons about the result target. */
import { type Begrundelse, type Broek, minus, somTal } from "../../rules";
import { intervalTekst, talTekst } from "./tal";

type Resultatgrund = Extract<Begrundelse, { readonly kode: "faerre-end-forventet" | "flere-end-forventet" | "som-forventet" | "lige-andele" | "benchmark-mangler" }>;

/** Shares of the population with two decimals: the differences are small. */
const tal = (b: Broek, erPersoner: boolean): string => {
  if (!erPersoner) return `${talTekst(somTal(b) * 100, 2)} pct.`;
  return talTekst(somTal(b), b.n === 1n ? 0 : 1);
};

export function begrundelseForResultat(b: Resultatgrund): string {
  switch (b.kode) {
    case "benchmark-mangler":
      return "Der mangler faktisk eller forventet antal for alle ydelser under ét.";
    case "lige-andele":
      return `Faktisk og forventet er begge ${intervalTekst({ mindst: b.andel, hoejst: b.andel })}; det kan ikke afgøres af de afrundede tal.`;
    case "som-forventet":
      return `Faktisk er lig forventet (${tal(b.faktisk, b.erPersoner)}${b.erPersoner ? " personer" : ""}); det er opfyldt.`;
    case "faerre-end-forventet":
    case "flere-end-forventet": {
      const flere = b.kode === "flere-end-forventet";
      const forskel = flere ? minus(b.faktisk, b.forventet) : minus(b.forventet, b.faktisk);
      const enhed = b.erPersoner ? " personer" : "";
      const afstand = b.erPersoner ? tal(forskel, true) : `${talTekst(somTal(forskel) * 100, 2)} procentpoint`;
      return `${tal(b.faktisk, b.erPersoner)}${enhed} på ydelse mod ${tal(b.forventet, b.erPersoner)} forventet: ${afstand} ${flere ? "flere" : "færre"}${b.erPersoner ? "" : " i andel"}.`;
    }
  }
}
