/** What the page tells a person who edits. */
import type { Formelfejl } from "./stavning";

export const TEKST = {
  arketErBeskyttet: "Arket er beskyttet. Fjern beskyttelsen i Excel for at rette i det.",
  diagramark: "Arket er et diagramark. Det vises i Excel og gemmes, som det er.",
  skrivebeskyttet: "Filen er skrivebeskyttet. Gem en kopi for at rette i den.",
  delAfSpild: (adresse: string): string => `Cellen fyldes af formlen i ${adresse}. Ret formlen i stedet.`,
  forLang: "Teksten er for lang til en celle.",
  excelRegner: "Værkstedet kan ikke regne denne formel. Den står med værdien fra filen, og Excel regner den, når filen åbnes.",
  intetNytArk: "Arbejdsmappen er låst, så der kan ikke lægges ark til.",
  arknavn: "Navnet kan ikke bruges. Et ark skal hedde noget andet end de øvrige, højst 31 tegn og uden : \\ / ? * [ ].",
  ikkeFlyttet: "Arbejdsmappen er låst, så ark kan ikke flyttes.",
  kunIExcel: "Det kan kun gøres i Excel, også at indsætte og slette rækker og kolonner. Her rettes celler og deres udseende, og ark kan lægges til, omdøbes og flyttes.",
  note: (tekst: string): string => `Note: ${tekst}`,
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
