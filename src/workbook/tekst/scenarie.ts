/** Words about a what-if scenario: always told apart from the facts. */
import type { Flytteudfald, Personforskel, Scenarie } from "../../rules";
import { graensenavn } from "./regel";
import { antalTekst, talTekst } from "./tal";
import { datoTekst } from "./tid";

const OEVO: Readonly<Record<Scenarie["oevo"], string | null>> = {
  "som-reglerne": null,
  taeller: "Øvrig vejledning og opkvalificering tæller for alle.",
  "taeller-ikke": "Øvrig vejledning og opkvalificering tæller ikke for nogen.",
};

/** What the scenario changes, a line each; it says so when it changes nothing. */
export function scenarieTekster({ graenser, oevo, reglerFra, udtraeksdato }: Scenarie, fritagne: number, { flyttede, fjernede }: Pick<Flytteudfald, "flyttede" | "fjernede">): string[] {
  const linjer = [
    reglerFra === null ? null : `Reglerne den ${datoTekst(reglerFra)} bruges for alle måneder.`,
    ...graenser.map(({ graense, pct }) => `Grænsen for ${graensenavn(graense)} er ${talTekst(pct, Number.isInteger(pct) ? 0 : 1)} pct. uden.`),
    OEVO[oevo],
    udtraeksdato === null ? null : `Udtræksdatoen er ${datoTekst(udtraeksdato)}. Det, der er planlagt mellem den rigtige udtræksdato og den, regnes som holdt; det, der er sket efter den, er udeladt.`,
    fritagne === 0 ? null : `${antalTekst(fritagne, "person er fritaget", "personer er fritaget")} i alle måneder.`,
    flyttede === 0 ? null : `${antalTekst(flyttede, "samtale eller tilbud er flyttet", "samtaler og tilbud er flyttet")}. En planlagt samtale, der flyttes til udtræksdatoen eller før, regnes som holdt.`,
    fjernede === 0 ? null : `${antalTekst(fjernede, "samtale eller tilbud er taget ud", "samtaler og tilbud er taget ud")}.`,
  ].filter((l) => l !== null);
  return linjer.length === 0 ? ["Scenariet ændrer ikke noget."] : linjer;
}

const PLADS: Readonly<Record<Personforskel["fakta"], string>> = { ja: "Har det", nej: "Mangler", uvist: "Uvist", maaske: "Uvist, om personen tælles", ude: "Tælles ikke" };

export const pladsTekst = (plads: Personforskel["fakta"]): string => PLADS[plads];
