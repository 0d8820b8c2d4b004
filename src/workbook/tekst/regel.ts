/** What each rule says in one sentence, by its id in docs/regelgrundlag.md, and what the dated values are called. */
import type { EgenGraenseId, VaerdiId } from "../../rules";
import { ordbog, type Sprog } from "./sprog";

export const REGLER = ordbog<Readonly<Record<string, string>>>({
  F2: "Mindst fire holdte samtaler inden for 12 måneder for personer med mindst 12 måneder på ydelsen.",
  F3: "Mindst ét tilbud, der tæller, eller løntimer nok inden for 12 måneder.",
  F4: "Årets tal er gennemsnittet af de 12 måneders andele, som regel for alle grupper under ét.",
  F5: "Andelen uden skal være mindre end grænsen; lige på grænsen er ikke nok.",
  R1: "Ikke opfyldt kun, når det faktiske er større end det forventede; lige mange er opfyldt.",
  R2: "Afgøres på alle ydelser under ét: dagpenge, kontanthjælp og sygedagpenge lagt sammen.",
  R4: "Den nyeste opgørelse i april: perioden, der slutter senest 31. december i måleåret.",
  R5: "Antal afgør før andele. Lige store afrundede andele uden antal kan ikke afgøres.",
  S1: "Resultatmålet ikke opfyldt og mindst ét fokusmål ikke opfyldt: kommunen omfattes.",
  S2: "Uafklaret kun, når det ukendte kunne ændre afgørelsen.",
  S3: "Måleåret bestemmer, om ordningen gælder, og hvilke fokusmål der bruges.",
  T0: "Personer, der når seks måneder på ydelsen i måneden: mindst fire samtaler og ét tilbud inden for de seks måneder; højst 20 pct. må mangle det.",
  T1: "Henvendelse, når mere end 20 pct. mangler det i hver af tre måneder i træk, gruppe for gruppe.",
  T2: "Genoprettet, når mindre end 20 pct. mangler det i mindst én af de tre opfølgningsmåneder, eller der er færre end 10 personer i en af dem.",
  T3: "Ikke genoprettet: redegørelse og genopretningsplan på højst seks måneder; fristen står i brevet.",
  T4: "Over grænsen uden at være nævnt i et brev er en observation, ikke en dom.",
  T5: "Henvendelse, når mindre end 80 pct. har fået det i seks måneder i træk for alle grupper under ét, og der er mindst 10 personer i hver.",
  T6: "Fra juli 2026 skal mindst 75 pct. have fået det; opfølgningen kendes ikke.",
});

/** The sentence of a rule; the id itself when the rule has none. */
export const regelTekst = (id: string, sprog: Sprog = "da"): string => REGLER[sprog][id] ?? id;

const VAERDIER: Readonly<Record<VaerdiId, string>> = {
  "fokus-samtaler-graense-uden": "Fokusmål, samtaler: andelen uden skal være under",
  "fokus-tilbud-graense-uden": "Fokusmål, tilbud: andelen uden skal være under",
  "fokus-samtaler-antal": "Fokusmål: holdte samtaler pr. person",
  "fokus-tilbud-antal": "Fokusmål: tilbud pr. person",
  "fokus-tilbud-timer": "Fokusmål: eller så mange løntimer",
  "fokus-anciennitet-maaneder": "Fokusmål: anciennitet",
  "fokus-anciennitet-dagpenge-dage": "Fokusmål: anciennitet på a-dagpenge",
  "tidlig-graense-uden": "Tidlig indsats: andelen uden må højst være",
  "tidlig-samtaler-antal": "Tidlig indsats: holdte samtaler pr. person",
  "tidlig-samtaler-antal-dagpenge": "Tidlig indsats: holdte samtaler pr. person på a-dagpenge",
  "tidlig-tilbud-antal": "Tidlig indsats: tilbud pr. person",
  "tidlig-anciennitet-maaneder": "Tidlig indsats: anciennitet",
  "tidlig-anciennitet-dagpenge-dage": "Tidlig indsats: anciennitet på a-dagpenge",
  "genopretning-mindst-personer": "Genopretning: færre personer end dette i en måned er nok",
  "genopretning-graense-uden": "Genopretning: andelen uden skal være under i mindst én måned",
  "genopretning-maaneder": "Genopretning: opfølgningsmåneder efter brevets måned",
  "genopretning-periode-maaneder": "Genopretning: længde regnet fra brevet",
  "genopretning-tal-kendes-maaneder": "Genopretning: tallene kendes efter den sidste opfølgningsmåned",
  "offentliggoerelse-foerste-dage": "Månedens tal offentliggøres omkring",
  "offentliggoerelse-endelig-maaneder": "Tallene er endelige efter",
};

export const GRAENSEORD = ordbog<Readonly<Record<EgenGraenseId, string>>>({
  "fokus-samtaler-graense-uden": "fokusmålet for samtaler",
  "fokus-tilbud-graense-uden": "fokusmålet for tilbud",
  "tidlig-graense-uden": "tidlig indsats",
});

/** What a limit of one's own is for; the id itself for an unknown one. */
export const graensenavn = (id: string, sprog: Sprog = "da"): string => (id in GRAENSEORD.da ? GRAENSEORD[sprog][id as EgenGraenseId] : id);

export const vaerdiTekst = (id: VaerdiId): string => VAERDIER[id];

const ENHEDER = { pct: "pct.", antal: "pr. person", timer: "timer", maaneder: "måneder", dage: "dage", personer: "personer" } as const;

export const enhedTekst = (enhed: keyof typeof ENHEDER): string => ENHEDER[enhed];
