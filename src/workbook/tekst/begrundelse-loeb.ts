/** Reasons about runs of months in tidlig indsats. */
import type { Begrundelse, MaanedsAndel, Vurdering } from "../../rules";
import { kravet } from "./hvad";
import { ordbog, type Sprog } from "./sprog";
import { antalTekst, graenseTekst, intervalTekst, ordTekst } from "./tal";
import { maanedTekst } from "./tid";

type Loebsgrund = Extract<
  Begrundelse,
  { readonly kode: "for-faa-maaneder" | "over-i-alle" | "ikke-over-i-alle" | "loeb-uafklaret" | "model-ukendt" | "under-i-en" | "faerre-personer-i-en" | "ikke-under-i-nogen" | "opfoelgning-uafklaret" }
>;
type Graense = Parameters<typeof graenseTekst>[0];

/** What the sentences about a run of months are filled with. */
export interface Loebsled {
  readonly graense: string;
  /** `fire samtaler`. */
  readonly krav: string;
  /** How many months, in words. */
  readonly antal: string;
  readonly liste: string;
}

export const LOEBSORD = ordbog({
  ingenPersoner: "ingen personer",
  talMangler: "tal mangler",
  udenAntalGenopretning: (mindst: number) => ` Tabellen viser ikke antal personer; reglen om færre end ${mindst} personer er regnet som ikke opfyldt.`,
  udenAntalHenvendelse: (mindst: number) => ` Tabellen viser ikke antal personer; der er regnet med mindst ${mindst}.`,
  forFaa: (har: number, kraever: string) => `Der er tal for ${antalTekst(har, "måned", "måneder")} i træk; der skal ${kraever} til for at vurdere.`,
  modelUkendt: "Fra juli 2026 skal mindst 75 pct. have fået det. Hvordan myndigheden følger op, kendes ikke; se dommen måned for måned.",
  over: ({ graense, krav, antal, liste }: Loebsled) => `Mere end ${graense} mangler ${krav} i alle ${antal} måneder (${liste}).`,
  ikkeOver: ({ graense, krav, antal, liste }: Loebsled, mindst: number | null) =>
    `Der er ikke ${antal} måneder i træk, hvor mere end ${graense} mangler ${krav}${mindst === null ? "" : `, og der er mindst ${mindst} personer`} (${liste}).`,
  loebUafklaret: ({ graense, krav, antal, liste }: Loebsled) => `Det kan ikke afgøres, om mere end ${graense} mangler ${krav} i alle ${antal} måneder (${liste}).`,
  underIEn: ({ graense, krav, liste }: Loebsled, maaned: string) => `Mindre end ${graense} mangler ${krav} i ${maaned}, og én måned er nok (${liste}).`,
  faerreIEn: (personer: number, maaned: string, mindst: number) => `Der er kun ${antalTekst(personer, "person", "personer")} i ${maaned}; færre end ${mindst} i én måned er nok.`,
  ikkeUnder: ({ graense, krav, antal, liste }: Loebsled) => `I ingen af de ${antal} måneder er det mindre end ${graense}, der mangler ${krav} (${liste}).`,
  opfoelgningUafklaret: ({ graense, krav, liste }: Loebsled) => `Det kan ikke afgøres endnu, om mindre end ${graense} mangler ${krav} i mindst én af månederne (${liste}).`,
});

function fundet({ uden, personer }: MaanedsAndel, graense: Graense | null, sprog: Sprog): string {
  if (uden) return intervalTekst(uden, graense, sprog);
  return personer === 0 ? LOEBSORD[sprog].ingenPersoner : LOEBSORD[sprog].talMangler;
}

function led(v: Vurdering, { maaneder, graense }: { readonly maaneder: readonly MaanedsAndel[]; readonly graense: Graense }, sprog: Sprog): Loebsled {
  return {
    graense: graenseTekst(graense, sprog),
    krav: kravet(v, sprog),
    antal: ordTekst(maaneder.length, sprog),
    /** `september 2022: 45,5 pct., oktober 2022: tal mangler`. */
    liste: maaneder.map((m) => `${maanedTekst(m.maaned, sprog)}: ${fundet(m, graense, sprog)}`).join(", "),
  };
}

function udenAntal(v: Vurdering, sprog: Sprog): string {
  const { mindstPersoner } = v.krav;
  if (!v.flag.includes("antal-mangler") || mindstPersoner === null) return "";
  return v.maal === "genopretning" ? LOEBSORD[sprog].udenAntalGenopretning(mindstPersoner) : LOEBSORD[sprog].udenAntalHenvendelse(mindstPersoner);
}

export function begrundelseForLoeb(v: Vurdering, b: Loebsgrund, sprog: Sprog): string {
  const ord = LOEBSORD[sprog];
  switch (b.kode) {
    case "for-faa-maaneder":
      return ord.forFaa(b.har, ordTekst(b.kraever, sprog));
    case "model-ukendt":
      return ord.modelUkendt;
    case "over-i-alle":
      return ord.over(led(v, b, sprog)) + udenAntal(v, sprog);
    case "ikke-over-i-alle":
      return ord.ikkeOver(led(v, b, sprog), v.krav.mindstPersoner);
    case "loeb-uafklaret":
      return ord.loebUafklaret(led(v, b, sprog));
    case "under-i-en":
      return ord.underIEn(led(v, b, sprog), maanedTekst(b.afgjordeDet, sprog));
    case "faerre-personer-i-en":
      return ord.faerreIEn(b.personer, maanedTekst(b.afgjordeDet, sprog), b.mindst);
    case "ikke-under-i-nogen":
      return ord.ikkeUnder(led(v, b, sprog)) + udenAntal(v, sprog);
    case "opfoelgning-uafklaret":
      return ord.opfoelgningUafklaret(led(v, b, sprog)) + udenAntal(v, sprog);
  }
}
