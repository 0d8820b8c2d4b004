import { SLAGS, VIRKNING } from "../aflaesning";
import { laer } from "../sprog";

export function laerAflaesning(): void {
  laer(SLAGS, {
    forloeb: "benefit periods (ydelsesforløb), person by person",
    samtaler: "interviews (samtaler), one a row",
    tilbud: "offers (tilbud), one a row",
    loentimer: "paid hours (løntimer) by person and month",
    fritagelser: "exemptions (fritagelser)",
    fokusmaal: "fokusmål, printed figures",
    "tidlig-indsats": "tidlig indsats, printed figures",
    benchmark: "resultatmål: actual and expected",
    henvendelse: "letters from the authority",
  });
  laer(VIRKNING, {
    udeladt: "The row is left out of every measure.",
    mangler: "The figure counts as missing: neither zero, met nor not met.",
    uvist: "The person counts as uncertain wherever it can make a difference.",
    "brugt-foerste": "The first occurrence was used.",
    "uden-rettelse": "The table was read as it was recognised, without the correction.",
    ingen: "The result is not affected.",
  });
}
