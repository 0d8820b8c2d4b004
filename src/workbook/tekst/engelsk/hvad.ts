import { HVADORD } from "../hvad";
import { laer } from "../sprog";

export function laerHvad(): void {
  laer(HVADORD, {
    tilbud: "an offer",
    tilbudEllerTimer: (timer) => `an offer or ${timer} paid hours`,
    samtaler: "interviews",
    antalSamtaler: (antal) => `${antal} interviews`,
    mangler: (krav) => `lack ${krav}`,
    graense: (under, graense) => `the limit is ${under ? "below" : "at most"} ${graense}`,
  });
}
