import { VALGORD } from "../regelvalg";
import { laer } from "../sprog";

export function laerRegelvalg(): void {
  laer(VALGORD, {
    bekraeftet: "Confirmed by you.",
    aendret: (hvad) => `Changed by you: ${hvad}.`,
    timer: (timer, fra) => `the requirement is ${timer} paid hours from ${fra}`,
    samlet: "the year's pooled share decides",
    under: (graense) => `the limit is below ${graense}`,
    varUnder: (graense) => `the limit was below ${graense}`,
    tilbudFra: (fra) => `the limit of below 30% applies from ${fra}`,
    halvfjerds: "the reading is used: the limit for interviews is below 30%, as for offers",
    begge: "both fokusmål must be not met",
    egenGraense: (maal, graense) => `Own limit, not the law's: ${maal} is judged by ${graense} without. Verdicts by it are marked as own limit.`,
  });
}
