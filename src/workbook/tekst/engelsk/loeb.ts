import { LOEBSORD } from "../begrundelse-loeb";
import { laer } from "../sprog";
import { antalTekst } from "../tal";

export function laerLoeb(): void {
  laer(LOEBSORD, {
    ingenPersoner: "no persons",
    talMangler: "figure missing",
    udenAntalGenopretning: (mindst) => ` The table shows no number of persons; the rule about fewer than ${mindst} persons is taken as not met.`,
    udenAntalHenvendelse: (mindst) => ` The table shows no number of persons; at least ${mindst} are reckoned with.`,
    forFaa: (har, kraever) => `There are figures for ${antalTekst(har, "month", "months", "en")} in a row; ${kraever} are needed to judge.`,
    modelUkendt: "From July 2026 at least 75% must have had it. How the authority follows up is not known; see the verdict month by month.",
    over: ({ graense, krav, antal, liste }) => `More than ${graense} lack ${krav} in all ${antal} months (${liste}).`,
    ikkeOver: ({ graense, krav, antal, liste }, mindst) =>
      `There are not ${antal} months in a row in which more than ${graense} lack ${krav}${mindst === null ? "" : ` and there are at least ${mindst} persons`} (${liste}).`,
    loebUafklaret: ({ graense, krav, antal, liste }) => `It cannot be decided whether more than ${graense} lack ${krav} in all ${antal} months (${liste}).`,
    underIEn: ({ graense, krav, liste }, maaned) => `Less than ${graense} lack ${krav} in ${maaned}, and one month is enough (${liste}).`,
    faerreIEn: (personer, maaned, mindst) => `There are only ${antalTekst(personer, "person", "persons", "en")} in ${maaned}; fewer than ${mindst} in one month is enough.`,
    ikkeUnder: ({ graense, krav, antal, liste }) => `In none of the ${antal} months do less than ${graense} lack ${krav} (${liste}).`,
    opfoelgningUafklaret: ({ graense, krav, liste }) => `It cannot be decided yet whether less than ${graense} lack ${krav} in at least one of the months (${liste}).`,
  });
}
