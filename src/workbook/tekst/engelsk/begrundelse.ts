import { AARSORD } from "../begrundelse";
import { MAANEDSORD } from "../begrundelse-maaned";
import { RESULTATORD } from "../begrundelse-resultat";
import { TILSYNSORD } from "../begrundelse-tilsyn";
import { laer } from "../sprog";
import { antalTekst, opremsning, storForbogstav } from "../tal";

const INDSATS: Readonly<Record<string, string>> = { samtaler: "interviews", tilbud: "offers" };

export function laerBegrundelse(): void {
  laer(MAANEDSORD, {
    mangler: (n) => ` ${antalTekst(n, "more person must have it", "more persons must have it", "en")}.`,
    andel: (andel, mangler, periode, graense) => `${andel} ${mangler} in ${periode}; ${graense}.`,
    uvisAfgoer: " What is uncertain decides whether the limit is kept.",
    ingenRegel: (periode) => `There is no rule in force for ${periode}.`,
    ingenPligt: "The group has no duty of offers or interviews within the first six months.",
    talMangler: (periode) => `The figure for ${periode} is missing. A missing figure is neither zero, met nor not met.`,
    tomNaevner: (periode) => `There are no persons to measure in ${periode}.`,
    ikkeSlut: (periode, udtraek) => `${periode} had not ended when the figures were drawn on ${udtraek}. The month is not judged.`,
    lige: (graense, med) => ` The share is exactly at the limit: “less than ${graense} without” and “at least ${med} with” are not the same, and the first was used.`,
    afrundet: " The printed figures are rounded; the exact ones could turn the verdict.",
    egenGraenseBag: " At least one limit behind the decision is your own, not the law's.",
    egenGraense: " The limit is your own, not the law's.",
    aendret: " The verdict rests on an assumption that you have changed.",
    bekraeftet: " The verdict rests on an assumption that you have confirmed.",
  });
  laer(AARSORD, {
    maanederMedTal: (n) => ` (${antalTekst(n, "month", "months", "en")} with figures)`,
    uenige: (periode, middel, samlet, graense) =>
      `The mean of the months in ${periode} is ${middel} without, but over the whole year taken together ${samlet}. The two readings give different verdicts; ${graense}.`,
    middel: (middel, krav, periode, graense) => `On average ${middel} lack ${krav} in ${periode}; ${graense}.`,
    efterSamlet: (samlet, krav, periode, graense, middel) => `Over the whole year taken together ${samlet} lack ${krav} in ${periode}; ${graense}. The mean of the months is ${middel}.`,
    samletMangler: (periode, middel, graense) => `The pooled share for ${periode} is to decide, but the table shows no number of persons. The mean of the months is ${middel} without; ${graense}.`,
    samlet: (samlet) => ` Over the whole year taken together it is ${samlet}.`,
    uvisAfgoer: " What is uncertain decides whether the limit is kept.",
  });
  laer(RESULTATORD, {
    benchmarkMangler: "The actual or the expected number for all benefits together is missing.",
    ligeAndele: (andel) => `Actual and expected are both ${andel}; the rounded figures cannot decide it.`,
    somForventet: (tal) => `Actual equals expected (${tal}); it is met.`,
    forskel: (faktisk, forventet, forskel, flere, erPersoner) => `${faktisk} on benefit against ${forventet} expected: ${forskel} ${flere ? "more" : "fewer"}${erPersoner ? "" : " as a share"}.`,
    personer: (tal) => `${tal} persons`,
    pct: (tal) => `${tal}%`,
    procentpoint: (tal) => `${tal} percentage points`,
  });
  laer(TILSYNSORD, {
    foer2020: (aar) => `Skærpet tilsyn was not judged for ${aar}; the scheme measures the effort from 2020 on.`,
    udskudt: "The assessment for 2020 was postponed because of covid-19 and not carried out.",
    afskaffet: (aar) => `Skærpet tilsyn is abolished by lov nr. 1750 of 29-12-2025 and does not apply to ${aar}.`,
    resultatmaalet: "the resultatmål",
    fokusmaal: (maal) => `the fokusmål for ${opremsning(maal.map((m) => INDSATS[m] ?? m), "en")}`,
    resultatOpfyldt: "The resultatmål is met; then the municipality is not placed under supervision, whatever the fokusmål.",
    fokusIkke: (fokusmaal) => `The resultatmål is not met, and neither is ${fokusmaal}.`,
    alleFokus: (fokusmaal) => `${storForbogstav(fokusmaal)} is met; then the municipality is not placed under supervision.`,
    uafklaret: (hvad) => `It cannot be decided without ${hvad}.`,
  });
}
