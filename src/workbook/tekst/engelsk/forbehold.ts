import { FORBEHOLDSORD } from "../forbehold";
import { laer } from "../sprog";
import { antalTekst } from "../tal";

const antal = (n: number, one: string, more: string): string => antalTekst(n, one, more, "en");

export function laerForbehold(): void {
  laer(FORBEHOLDSORD, {
    foreloebige: (n) => `${antal(n, "verdict is provisional", "verdicts are provisional")}: months are missing, or the figures can still change.`,
    mangler: (n) => `${antal(n, "cell lacks", "cells lack")} a figure (“.”, “-” or empty). They count as neither zero, met nor not met.`,
    udenAntalGenopretning: "The tables show no number of persons. The rule about fewer than 10 persons can therefore not be tried and is taken as not met.",
    udenAntalHenvendelse: "The tables show no number of persons. At least 10 in each month are reckoned with.",
    udenAntalFokus: "Some tables show shares without the number of persons. The year's pooled share cannot be worked out from them; the mean of the months decides.",
    afrunding: "Some verdicts could turn if the printed shares were not rounded to one decimal. They are marked on the sheets.",
    faerreGrupper: "A total is the sum of fewer than the nine benefit groups, because the table does not show them all.",
    afskaffes: "Skærpet tilsyn is abolished by law in 2026; the assessment for 2025 is the last.",
    forkerteSvar: (n) => `${antal(n, "answer about an assumption", "answers about assumptions")} cannot be used; see the column Sådan er det forstået on Tilsyn Regelgrundlag.`,
    udenBrev: (n) => `${antal(n, "row is", "rows are")} above the limit without being named in a letter. They are observations, not verdicts; see Tilsyn Tidlig indsats.`,
    andreProblemer: (n) => `${antal(n, "other problem", "other problems")} in the data; see Tilsyn Datakvalitet.`,
    udtraekAntaget: (dag) => `The cut-off date (udtræksdato) is not given. The latest event in the data is used: ${dag}. Set the right one in the pane.`,
    udtraekUkendt: "The cut-off date (udtræksdato) is not known. Set it in the pane if the figures are not final.",
    antagelse: (regel, tekst) => `Assumption [${regel}]: ${tekst}`,
    flereAntagelser: (n) => `${antal(n, "other assumption is", "other assumptions are")} part of the count; they are on Tilsyn Regelgrundlag.`,
  });
}
