import type { Indsats } from "../../../rules";
import { OVERBLIKSORD } from "../overblik";
import { SAGSORD } from "../sag";
import { laer } from "../sprog";
import { antalTekst } from "../tal";

const INDSATS: Readonly<Record<Indsats, string>> = { samtaler: "interviews", tilbud: "offers" };

const par = (delmaal: string, gruppe: string): string => `${delmaal === "samtaler" || delmaal === "tilbud" ? INDSATS[delmaal] : delmaal} for ${gruppe}`;
const foerst = (foreloebig: boolean): string => (foreloebig ? " (provisional)" : "");

export function laerOverblik(): void {
  laer(OVERBLIKSORD, {
    omfattes: (omraade, aar, foreloebig) => `${omraade} is placed under skærpet tilsyn (enhanced supervision) for ${aar}${foerst(foreloebig)}. `,
    omfattesIkke: (omraade, aar, foreloebig) => `${omraade} is not placed under skærpet tilsyn (enhanced supervision) for ${aar}${foerst(foreloebig)}. `,
    uafklaret: (omraade, aar) => `It is undecided whether ${omraade} is placed under skærpet tilsyn (enhanced supervision) for ${aar}. `,
    samletGruppe: "all benefit groups together",
    par,
    egenGraense: " (own limit)",
    ikkeGenoprettet: (omraade, hvad) => `${omraade} has not restored tidlig indsats (the early effort): ${hvad}.`,
    genopretningUafklaret: (omraade, hvad) => `It is undecided whether ${omraade} has restored tidlig indsats (the early effort): ${hvad}.`,
    genoprettet: (omraade, hvad) => `${omraade} has restored tidlig indsats (the early effort): ${hvad}.`,
    henvendelse: (omraade, hvad) => `The conditions for a henvendelse (letter) about tidlig indsats (the early effort) are met in ${omraade}: ${hvad}.`,
    henvendelseUafklaret: (omraade, n) => `Tidlig indsats (the early effort) in ${omraade}: ${antalTekst(n, "assessment is undecided", "assessments are undecided", "en")}, and none gives cause for a henvendelse (letter).`,
    ingenHenvendelse: (omraade, egen) => `Tidlig indsats (the early effort) in ${omraade} gives no cause for a henvendelse (letter)${egen ? " by your own limit" : ""}.`,
    resultatmaal: (omraade, dom) => `${omraade}: the resultatmål (result target): ${dom}. `,
    ikkeTalNok: (omraade, aar) => `There are not figures enough to judge ${omraade}${aar === null ? "" : ` for ${aar}`}.`,
  });
  laer(SAGSORD, {
    henvendelse: "Letter from the authority",
    henvendelseOm: (periode) => `Letter from the authority about ${periode}`,
    indskaerpet: "Second letter (indskærpet henvendelse): explanation and recovery plan of at most six months",
    opfoelgning: (periode) => `Follow-up on ${periode}`,
    naesteOpfoelgning: (periode) => `Next follow-up on ${periode}`,
    fristUdenDato: "Deadline",
    frist: (dato) => `Deadline according to the letter: ${dato}`,
    talUkendt: (periode) => `The figures for ${periode} are not known yet`,
    talKendes: (periode, maaned) => `The figures for ${periode} are known around ${maaned}`,
    par,
  });
}
