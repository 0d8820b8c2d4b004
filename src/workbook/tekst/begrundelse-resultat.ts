/** Reasons about the result target. */
import { type Begrundelse, type Broek, minus, somTal } from "../../rules";
import { ordbog, type Sprog } from "./sprog";
import { intervalTekst, talTekst } from "./tal";

type Resultatgrund = Extract<Begrundelse, { readonly kode: "faerre-end-forventet" | "flere-end-forventet" | "som-forventet" | "lige-andele" | "benchmark-mangler" }>;

export const RESULTATORD = ordbog({
  benchmarkMangler: "Der mangler faktisk eller forventet antal for alle ydelser under ét.",
  ligeAndele: (andel: string) => `Faktisk og forventet er begge ${andel}; det kan ikke afgøres af de afrundede tal.`,
  somForventet: (tal: string) => `Faktisk er lig forventet (${tal}); det er opfyldt.`,
  forskel: (faktisk: string, forventet: string, forskel: string, flere: boolean, erPersoner: boolean) =>
    `${faktisk} på ydelse mod ${forventet} forventet: ${forskel} ${flere ? "flere" : "færre"}${erPersoner ? "" : " i andel"}.`,
  personer: (tal: string) => `${tal} personer`,
  pct: (tal: string) => `${tal} pct.`,
  procentpoint: (tal: string) => `${tal} procentpoint`,
});

/** Shares of the population with two decimals: the differences are small. */
const andelTal = (b: Broek, sprog: Sprog): string => talTekst(somTal(b) * 100, 2, sprog);
const antal = (b: Broek, sprog: Sprog): string => talTekst(somTal(b), b.n === 1n ? 0 : 1, sprog);

export function begrundelseForResultat(b: Resultatgrund, sprog: Sprog): string {
  const ord = RESULTATORD[sprog];
  switch (b.kode) {
    case "benchmark-mangler":
      return ord.benchmarkMangler;
    case "lige-andele":
      return ord.ligeAndele(intervalTekst({ mindst: b.andel, hoejst: b.andel }, null, sprog));
    case "som-forventet":
      return ord.somForventet(b.erPersoner ? ord.personer(antal(b.faktisk, sprog)) : ord.pct(andelTal(b.faktisk, sprog)));
    case "faerre-end-forventet":
    case "flere-end-forventet": {
      const flere = b.kode === "flere-end-forventet";
      const forskel = flere ? minus(b.faktisk, b.forventet) : minus(b.forventet, b.faktisk);
      return b.erPersoner
        ? ord.forskel(ord.personer(antal(b.faktisk, sprog)), antal(b.forventet, sprog), antal(forskel, sprog), flere, true)
        : ord.forskel(ord.pct(andelTal(b.faktisk, sprog)), ord.pct(andelTal(b.forventet, sprog)), ord.procentpoint(andelTal(forskel, sprog)), flere, false);
    }
  }
}
