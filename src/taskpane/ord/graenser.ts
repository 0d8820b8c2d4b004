/** Words about limits of one's own. */
import type { EgenGraenseId } from "../../rules";
import { tosproget } from "../../workbook/tekst";

export const GRAENSER = tosproget(
  {
    forklaring: "Tom: lovens grænse. Skriv en anden for at dømme efter jeres egen, for eksempel et strengere mål. Domme efter den er mærket egen grænse, på arkene, her og i resultatet som data. En egen grænse går forud for et svar på Tilsyn Regelgrundlag om samme grænse.",
    navne: { "fokus-samtaler-graense-uden": "Fokusmål, samtaler: under (pct. uden)", "fokus-tilbud-graense-uden": "Fokusmål, tilbud: under (pct. uden)", "tidlig-graense-uden": "Tidlig indsats: højst (pct. uden)" } as Readonly<Record<EgenGraenseId, string>>,
    lovens: (pct: string) => `Loven: ${pct} i dag.`,
    egen: (pct: string) => `Egen grænse. Loven: ${pct} i dag.`,
    forkert: "Skriv mellem 0,1 og 99,9 pct., højst én decimal. Indtil da gælder det, der var.",
    koerIgen: "Grænserne er ændret, siden reglerne kørte. Kør igen.",
    antagelser: (n: number) => (n === 1 ? "Én antagelse er afgjort på Tilsyn Regelgrundlag." : `${n} antagelser er afgjort på Tilsyn Regelgrundlag.`),
  },
  {
    forklaring: "Empty: the law's limit. Fill in another to judge by your own, for example a stricter goal. Verdicts by it are marked egen grænse (own limit) on the sheets, here and in the result as data. An own limit goes before an answer on Tilsyn Regelgrundlag about the same limit.",
    navne: { "fokus-samtaler-graense-uden": "Fokusmål, interviews: below (% without)", "fokus-tilbud-graense-uden": "Fokusmål, offers: below (% without)", "tidlig-graense-uden": "Tidlig indsats (early effort): at most (% without)" } as Readonly<Record<EgenGraenseId, string>>,
    lovens: (pct: string) => `The law: ${pct} today.`,
    egen: (pct: string) => `Own limit. The law: ${pct} today.`,
    forkert: "Write between 0.1 and 99.9%, at most one decimal. Until then what was set holds.",
    koerIgen: "The limits have changed since the rules ran. Run again.",
    antagelser: (n: number) => (n === 1 ? "One assumption is settled on Tilsyn Regelgrundlag." : `${n} assumptions are settled on Tilsyn Regelgrundlag.`),
  },
);
