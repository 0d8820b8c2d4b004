/** Words around the answer. */
import { antalTekst, talTekst, tosproget } from "../../workbook/tekst";

export const SVAR = tosproget(
  {
    intet: "Der er ingen tal i arbejdsmappen, som kan vurderes. Se under Data, hvad der blev fundet.",
    uden: (andel: string) => `${andel} uden`,
    graense: (pct: string) => `grænse ${pct}`,
    fraGraensen: (n: number) => `${antalTekst(n, "person", "personer")} fra grænsen`,
    point: (point: string, over: boolean) => `${point} point ${over ? "over" : "under"} grænsen`,
    faktisk: (faktisk: number, forventet: number) => `${talTekst(faktisk)} faktisk mod ${talTekst(forventet)} forventet`,
    foreloebig: " (foreløbig)",
    egenGraense: " (egen grænse)",
    aendretAntagelse: " (ændret antagelse)",
    hvorfor: "Hvorfor?",
    regel: (regel: string) => `Regel ${regel}. `,
    kilde: (titler: readonly string[]) => `Kilde: ${titler.join("; ")}.`,
    antagelser: "Hviler på antagelser:",
    flereCeller: (n: number) => `og ${antalTekst(n, "celle", "celler")} til`,
    detSkalDuVide: (n: number) => `Det skal du vide (${talTekst(n)})`,
  },
  {
    intet: "There are no figures in the workbook that can be judged. See under Data what was found.",
    uden: (andel: string) => `${andel} without`,
    graense: (pct: string) => `limit ${pct}`,
    fraGraensen: (n: number) => `${antalTekst(n, "person", "persons", "en")} from the limit`,
    point: (point: string, over: boolean) => `${point} points ${over ? "above" : "below"} the limit`,
    faktisk: (faktisk: number, forventet: number) => `${talTekst(faktisk, 0, "en")} actual against ${talTekst(forventet, 0, "en")} expected`,
    foreloebig: " (provisional)",
    egenGraense: " (own limit, not the law's)",
    aendretAntagelse: " (changed assumption)",
    hvorfor: "Why?",
    regel: (regel: string) => `Rule ${regel}. `,
    kilde: (titler: readonly string[]) => `Source: ${titler.join("; ")}.`,
    antagelser: "Rests on assumptions:",
    flereCeller: (n: number) => `and ${antalTekst(n, "cell", "cells", "en")} more`,
    detSkalDuVide: (n: number) => `What you must know (${talTekst(n, 0, "en")})`,
  },
);
