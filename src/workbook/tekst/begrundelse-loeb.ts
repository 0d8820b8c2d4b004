/** Reasons about runs of months in tidlig indsats. */
import type { Begrundelse, MaanedsAndel, Vurdering } from "../../rules";
import { manglerHvad } from "./hvad";
import { antalTekst, graenseTekst, intervalTekst, ordTekst } from "./tal";
import { maanedTekst } from "./tid";

type Loebsgrund = Extract<
  Begrundelse,
  { readonly kode: "for-faa-maaneder" | "over-i-alle" | "ikke-over-i-alle" | "loeb-uafklaret" | "model-ukendt" | "under-i-en" | "faerre-personer-i-en" | "ikke-under-i-nogen" | "opfoelgning-uafklaret" }
>;
type Graense = Parameters<typeof graenseTekst>[0];

function fundet({ uden, personer }: MaanedsAndel, graense: Graense | null): string {
  if (uden) return intervalTekst(uden, graense);
  return personer === 0 ? "ingen personer" : "tal mangler";
}

/** `september 2022: 45,5 pct., oktober 2022: tal mangler`. */
const liste = (maaneder: readonly MaanedsAndel[], graense: Graense | null): string => maaneder.map((m) => `${maanedTekst(m.maaned)}: ${fundet(m, graense)}`).join(", ");

const udenAntal = (v: Vurdering): string =>
  v.flag.includes("antal-mangler") && v.krav.mindstPersoner !== null
    ? v.maal === "genopretning"
      ? ` Tabellen viser ikke antal personer; reglen om færre end ${v.krav.mindstPersoner} personer er regnet som ikke opfyldt.`
      : ` Tabellen viser ikke antal personer; der er regnet med mindst ${v.krav.mindstPersoner}.`
    : "";

export function begrundelseForLoeb(v: Vurdering, b: Loebsgrund): string {
  switch (b.kode) {
    case "for-faa-maaneder":
      return `Der er tal for ${antalTekst(b.har, "måned", "måneder")} i træk; der skal ${ordTekst(b.kraever)} til for at vurdere.`;
    case "model-ukendt":
      return "Fra juli 2026 skal mindst 75 pct. have fået det. Hvordan myndigheden følger op, kendes ikke; se dommen måned for måned.";
    case "over-i-alle":
      return `Mere end ${graenseTekst(b.graense)} ${manglerHvad(v)} i alle ${ordTekst(b.maaneder.length)} måneder (${liste(b.maaneder, b.graense)}).${udenAntal(v)}`;
    case "ikke-over-i-alle":
      return `Der er ikke ${ordTekst(b.maaneder.length)} måneder i træk, hvor mere end ${graenseTekst(b.graense)} ${manglerHvad(v)}${v.krav.mindstPersoner === null ? "" : `, og der er mindst ${v.krav.mindstPersoner} personer`} (${liste(b.maaneder, b.graense)}).`;
    case "loeb-uafklaret":
      return `Det kan ikke afgøres, om mere end ${graenseTekst(b.graense)} ${manglerHvad(v)} i alle ${ordTekst(b.maaneder.length)} måneder (${liste(b.maaneder, b.graense)}).`;
    case "under-i-en":
      return `Mindre end ${graenseTekst(b.graense)} ${manglerHvad(v)} i ${maanedTekst(b.afgjordeDet)}, og én måned er nok (${liste(b.maaneder, b.graense)}).`;
    case "faerre-personer-i-en":
      return `Der er kun ${antalTekst(b.personer, "person", "personer")} i ${maanedTekst(b.afgjordeDet)}; færre end ${b.mindst} i én måned er nok.`;
    case "ikke-under-i-nogen":
      return `I ingen af de ${ordTekst(b.maaneder.length)} måneder er det mindre end ${graenseTekst(b.graense)}, der ${manglerHvad(v)} (${liste(b.maaneder, b.graense)}).${udenAntal(v)}`;
    case "opfoelgning-uafklaret":
      return `Det kan ikke afgøres endnu, om mindre end ${graenseTekst(b.graense)} ${manglerHvad(v)} i mindst én af månederne (${liste(b.maaneder, b.graense)}).${udenAntal(v)}`;
  }
}
