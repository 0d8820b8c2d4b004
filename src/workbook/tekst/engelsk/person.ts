import type { Indsats } from "../../../rules";
import { HAENDELSESKODER, HAENDELSESSLAGS, PERSONORD, PERSONUDFALD, UDENFOR } from "../person";
import { laer } from "../sprog";

export function laerPerson(): void {
  laer(HAENDELSESKODER, {
    taeller: "counts",
    maaske: "cannot be decided",
    "samme-dag": "same day as another",
    "ikke-afholdt": "not held",
    "efter-udtraek": "after the cut-off date",
    "uden-for-vindue": "outside the window",
    "type-taeller-ikke": "the type does not count",
    "ordning-taeller-ikke": "øvrig vejledning og opkvalificering does not count here",
  });
  laer(HAENDELSESSLAGS, { samtale: "interview", tilbud: "offer", loentimer: "paid hours" });
  laer(PERSONORD, {
    ulaeselig: "unreadable date",
    igang: (fra: string) => `${fra} and still going on`,
    fraTil: (fra: string, til: string) => `${fra} to ${til}`,
    antal: (fundet: number, krav: number, indsats: Indsats) => `${fundet} of ${krav} ${indsats === "samtaler" ? (krav === 1 ? "interview" : "interviews") : krav === 1 ? "offer" : "offers"}`,
    timer: (fundet: string, krav: string) => `, ${fundet} of ${krav} paid hours`,
    hoejst: (n: string) => ` At most ${n} if what cannot be decided counts.`,
    ja: (tal: string) => `The person is in the denominator and has what is required: ${tal}.`,
    nej: (tal: string) => `The person is in the denominator and lacks it: ${tal}.`,
    uvist: (tal: string) => `The person is in the denominator, but rows that cannot be decided can change the answer: ${tal}.`,
    undtaget: "The person is exempt on the last day of the window and left out of the denominator.",
    maaske: "A date cannot be read, so it cannot be decided whether the person is to be counted.",
  });
  laer(PERSONUDFALD, { ja: "Yes (ja)", nej: "No (nej)", uvist: "Uncertain (uvist)", undtaget: "Exempt (undtaget)", maaske: "Uncertain whether the person is in the denominator", "ikke-i-naevner": "Not in the denominator" });
  laer(UDENFOR, {
    fokusmaal: "The person is not counted: there are not 12 months' seniority on the benefit at the end of the month.",
    "tidlig-indsats": "The person is not counted: the six months' seniority on the benefit is not reached in the month, or the measure does not apply to the benefit.",
  });
}
