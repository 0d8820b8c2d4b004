/** What the page tells a person who edits. */
import type { Formelfejl } from "./stavning";

export const TEKST = {
  arketErBeskyttet: "Arket er beskyttet. Fjern beskyttelsen i Excel for at rette i det.",
  skrivebeskyttet: "Filen er skrivebeskyttet. Gem en kopi for at rette i den.",
  delAfSpild: (adresse: string): string => `Cellen fyldes af formlen i ${adresse}. Ret formlen i stedet.`,
  forLang: "Teksten er for lang til en celle.",
  excelRegner: "Excel regner denne formel ud, når filen åbnes. Værkstedet regner kun Fokusmåls egne funktioner.",
  regner: "Regner …",
  valgfri: "kan udelades",
  ingenArgumenter: "Funktionen har ingen argumenter.",
  forMange: (funktion: string): string => `${funktion} har flere argumenter, end funktionen tager.`,
  mangler: (funktion: string, argument: string): string => `${funktion} mangler argumentet ${argument}.`,
} as const;

export const FORMELFEJL: Readonly<Record<Formelfejl, string>> = {
  citat: "Formlen mangler et afsluttende citationstegn.",
  parentes: "Formlen har en parentes for meget.",
  decimal: "Brug komma som decimaltegn, og ingen punktummer mellem tusinder.",
  tom: "Formlen er ikke færdig.",
};
