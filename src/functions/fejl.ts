/** Why a function gives no value, and the Danish words for it. */

/** `vaerdi` becomes `#VALUE!`: the input; `findes-ikke` becomes `#N/A`: no rule, no such name, nobody to measure. */
export class Funktionsfejl extends Error {
  constructor(
    readonly art: "vaerdi" | "findes-ikke",
    readonly besked: string,
  ) {
    super(besked);
  }
}

const vaerdi = (besked: string): Funktionsfejl => new Funktionsfejl("vaerdi", besked);
const findesIkke = (besked: string): Funktionsfejl => new Funktionsfejl("findes-ikke", besked);

/** One entry per reason; a found value is never echoed from a list of persons. */
export const fejl = {
  mangler: (argument: string, ventet: string) => vaerdi(`${argument} mangler: ${ventet}.`),
  forkert: (argument: string, ventet: string) => vaerdi(`${argument} kan ikke bruges: ${ventet}.`),
  fejlcelle: (argument: string) => vaerdi(`${argument} er en celle med en fejl.`),
  ikkeGenkendt: (argument: string, ventet: string) => vaerdi(`${argument} kan ikke genkendes: ${ventet}.`),
  kraeverForloeb: () => vaerdi("forloeb og opgoerelsesdato mangler: data er hændelser, så forløb (person, ydelsesgruppe, start) og en dato skal med."),
  flereAndele: () => vaerdi("data har flere andele uden antal; de kan ikke lægges sammen. Angiv en dato, eller vælg én række."),
  andetMaal: (fundet: string, brug: string) => vaerdi(`data er tal for ${fundet}; brug ${brug}.`),
  gengangere: () => vaerdi("data har den samme person i flere rækker; der ventes én række pr. person."),
  helKolonne: () => vaerdi("data er en hel kolonne, hvor tomme celler ikke kan skelnes fra 0. Markér kun de udfyldte celler, eller tag personkolonnen med."),
  foerstFra: (hvad: string) => findesIkke(`Der er ingen regel for ${hvad}.`),
  ingenPersoner: () => findesIkke("Der er ingen personer at måle på."),
  ingenTal: (hvornaar: string) => findesIkke(`Tabellen har intet tal for ${hvornaar}.`),
  ukendtGruppe: () => findesIkke("tekst er ikke navnet på en ydelsesgruppe, der indgår i målene."),
  foertidspension: () => findesIkke("Førtidspension indgår ikke i målene."),
  ukendtType: () => findesIkke("type er ikke et kendt tilbud; brug for eksempel virksomhedspraktik, løntilskud, nytteindsats, ordinær uddannelse, ØVO eller mentor."),
  ingenFrist: () => findesIkke("Der mangler ingen samtale i de kommende to år."),
} as const;
