/** What is wrong in the data and what the analyst can do; what it did to the result stands in `virkningTekst`. */
import type { Problem, Problemkode } from "../parse/typer";
import { virkningTekst } from "./aflaesning";
import { ordbog, type Sprog } from "./sprog";

interface Problemord {
  readonly hvad: string;
  /** Empty when nothing need be done. */
  readonly goer: string;
}

export const PROBLEMORD = ordbog<Readonly<Record<Problemkode, Problemord>>>({
  "ukendt-ydelsesgruppe": { hvad: "Ydelsesgruppen kendes ikke.", goer: "Ret navnet, eller kontrollér at gruppen hører til målene." },
  foertidspension: { hvad: "Førtidspension indgår ikke i målene.", goer: "" },
  "ulaeselig-dato": { hvad: "Datoen kan ikke læses.", goer: "Skriv den som 31-12-2024." },
  "ulaeselig-periode": { hvad: "Perioden kan ikke læses.", goer: "Skriv den som september 2022 eller 2022M09." },
  "ulaeseligt-tal": { hvad: "Tallet kan ikke læses.", goer: "Ret cellen." },
  "andel-uden-for-omraade": { hvad: "Andelen er ikke mellem 0 og 100 pct.", goer: "Ret tallet eller kolonnens enhed." },
  "blandet-andel-enhed": { hvad: "Kolonnen blander andele fra 0 til 1 med andele fra 0 til 100.", goer: "Brug den samme enhed i hele kolonnen." },
  "manglende-vaerdi": { hvad: "Tallet mangler.", goer: "" },
  fejlcelle: { hvad: "Cellen viser en fejl.", goer: "Ret formlen." },
  "dobbelt-raekke": { hvad: "Det samme står to gange.", goer: "Slet den ene, hvis de ikke begge skal tælle." },
  "manglende-kolonne": { hvad: "En kolonne mangler.", goer: "Tilføj kolonnen, eller giv den en overskrift, der kan kendes." },
  "ukendt-maal": { hvad: "Det fremgår ikke, om tallene er samtaler eller tilbud.", goer: "Skriv det i overskriften." },
  "ukendt-type": { hvad: "Typen af tilbud kendes ikke.", goer: "Brug et kendt navn, for eksempel virksomhedspraktik." },
  "slut-foer-start": { hvad: "Slutdatoen ligger før startdatoen.", goer: "Ret en af datoerne." },
  "mangler-start": { hvad: "Startdatoen mangler.", goer: "Skriv startdatoen." },
  "ukendt-status": { hvad: "Samtalens status kendes ikke.", goer: "Skriv afholdt, aflyst, udeblevet eller planlagt." },
  "mangler-person": { hvad: "Rækken nævner ingen person.", goer: "Skriv personens id." },
  "person-uden-forloeb": { hvad: "Personen har intet ydelsesforløb.", goer: "Kontrollér id og forløb." },
  "overlappende-perioder": { hvad: "Perioder overlapper hinanden og er lagt sammen.", goer: "" },
  "haendelse-uden-for-forloeb": { hvad: "Hændelsen ligger uden for personens dage på ydelse.", goer: "Kontrollér datoen." },
  "dato-1904": { hvad: "Datoerne er cirka fire år forskudt; de stammer formentlig fra en projektmappe med 1904-datosystem.", goer: "Kontrollér datoerne." },
  "total-afviger": { hvad: "Totalen er ikke summen af grupperne.", goer: "Kontrollér tabellen." },
  "ingen-genkendelig-tabel": { hvad: "Der er ingen tabel, som programmet kan bruge.", goer: "Se hjælpen om, hvilke kolonner der skal til." },
  "svar-kan-ikke-bruges": { hvad: "Svaret på en antagelse kan ikke bruges; antagelsen gælder, som den står.", goer: "Ret svaret i kolonnen Dit svar; ved siden af står, hvad der kan skrives." },
  "ark-uden-celler": { hvad: "Arket har ingen celler.", goer: "" },
  "ukendte-overskrifter": { hvad: "Overskrifterne kendes ikke.", goer: "Vælg under Data i ruden, hvad tabellen er." },
  "rettelse-ulaeselig": { hvad: "Gemte rettelser kan ikke læses; de er lavet i en anden udgave af programmet eller ændret udefra.", goer: "Se efter under Data i ruden, om tabellerne er genkendt rigtigt, og ret dem igen." },
  "rettelse-passer-ikke": { hvad: "En gemt rettelse passer ikke længere: tabellens overskrifter er ændret, eller den er flyttet eller slettet.", goer: "Ret tabellen igen under Data i ruden, eller fjern rettelsen." },
  "rettelse-tvetydig": { hvad: "Overskrifterne, som en gemt rettelse gælder, står flere steder på arket.", goer: "Giv tabellerne hver sine overskrifter, eller ret også denne under Data i ruden." },
  "ark-for-stort": { hvad: "Arket er for stort til at blive læst.", goer: "Del det på flere ark." },
});

/** What it is, in one sentence. */
export const grundTekst = (kode: Problemkode, sprog: Sprog = "da"): string => PROBLEMORD[sprog][kode].hvad;

/** What the analyst can do about it; empty when nothing need be done. */
export const raadTekst = (kode: Problemkode, sprog: Sprog = "da"): string => PROBLEMORD[sprog][kode].goer;

/** What it is, what it did to the result, what to do. The found value is not in the text: it may be a person id. */
export function problemTekst({ kode, virkning }: Problem, sprog: Sprog = "da"): string {
  const { hvad, goer } = PROBLEMORD[sprog][kode];
  return [hvad, virkning === "ingen" ? "" : virkningTekst(virkning, sprog), goer].filter((s) => s !== "").join(" ");
}
