import { dato, skriv, type Felt } from "./skriv";
import { GRAENSETILFAELDE } from "./jobcenter-graenser";
import { tilfaeldig, type Terning } from "./terning";

/** 5,000 invented persons in an invented municipality, with every boundary of the rules among them. The ids have month 13 and belong to nobody. */
const PERSONER = 5000;
const UDTRUKKET = "2025-01-10";
const DAG = 86_400_000;

const GRUPPER: readonly (readonly [navn: string, vaegt: number])[] = [
  ["A-dagpenge", 24],
  ["Sygedagpenge", 22],
  ["Kontanthjælp", 20],
  ["Uddannelseshjælp", 9],
  ["Revalidering", 2],
  ["Ressourceforløb", 7],
  ["Jobafklaringsforløb", 7],
  ["Ledighedsydelse", 6],
  ["Overgangsydelse uden for program", 3],
];
const TILBUD = ["Virksomhedspraktik", "Virksomhedspraktik", "Løntilskud", "Nytteindsats", "Ordinær uddannelse", "ØVO", "ØVO", "Mentor"];
const STATUS: readonly (readonly [string, number])[] = [["Afholdt", 84], ["Aflyst", 8], ["Udeblevet", 8]];

const id = (nr: number): string => `${String((nr % 28) + 1).padStart(2, "0")}13${String(60 + (nr % 40)).padStart(2, "0")}-${String(nr).padStart(4, "0")}`;
const plus = (d: Date, dage: number): Date => new Date(d.getTime() + dage * DAG);
const foersteJanuar = dato("2022-01-01");
const sidste = dato(UDTRUKKET);

/** What the statistics print for the same municipality: one month as we count it, one that has moved since. */
const TRYKT: readonly (readonly Felt[])[] = [
  ["Afholdelse af samtaler. Andel personer (mindst 12 måneder på ydelse), pct."],
  [],
  ["Område", "Periode", "Ydelsesgruppe", "Andel personer med mindst 4 samtaler"],
  ["Fjordby", "2024M11", "Ydelsesgrupper i alt", 83.0],
  ["Fjordby", "2024M12", "Ydelsesgrupper i alt", 81.4],
];

export interface Raekker {
  readonly forloeb: Felt[][];
  readonly samtaler: Felt[][];
  readonly tilbud: Felt[][];
  readonly loentimer: Felt[][];
  readonly fritagelser: Felt[][];
}

/** One spell of ordinary length; a fifth continue after a gap of a week to three months. */
function forloeb(t: Terning): { start: Date; slut: Date | null }[] {
  const start = plus(foersteJanuar, t.heltal(0, 1000));
  const laengde = t.heltal(40, 1100);
  const slut = plus(start, laengde);
  if (slut >= sidste) return [{ start, slut: null }];
  if (!t.sker(0.2)) return [{ start, slut }];
  const igen = plus(slut, t.heltal(7, 95));
  return igen < sidste ? [{ start, slut }, { start: igen, slut: t.sker(0.5) ? null : plus(igen, t.heltal(30, 400)) }] : [{ start, slut }];
}

const afkortet = (slut: Date | null): Date | null => (slut && slut > sidste ? null : slut);

function person(nr: number, t: Terning, ud: Raekker): void {
  const cpr = id(nr);
  const gruppe = t.vaegtet(GRUPPER);
  const rytme = t.sker(0.13) ? t.heltal(85, 170) : t.heltal(38, 72);
  for (const { start, slut } of forloeb(t)) {
    const til = afkortet(slut);
    const maalgruppe = gruppe === "Kontanthjælp" ? t.vaegtet([["Jobparat", 5], ["Aktivitetsparat", 4], ["", 1]]) : "";
    ud.forloeb.push([cpr, gruppe, start, til, "Fjordby", maalgruppe]);
    const ende = til ?? sidste;
    for (let d = plus(start, t.heltal(5, rytme)); d <= plus(ende, til ? 0 : 60); d = plus(d, Math.max(3, rytme + t.heltal(-25, 25)))) {
      ud.samtaler.push([cpr, d, d > sidste ? "Planlagt" : t.vaegtet(STATUS), t.sker(0.7) ? "Fremmøde" : "Telefon"]);
    }
    if (t.sker(0.84)) {
      for (let d = plus(start, t.heltal(20, 260)); d < ende; d = plus(d, t.heltal(150, 420))) {
        ud.tilbud.push([cpr, t.af(TILBUD), d, t.sker(0.1) ? null : plus(d, t.heltal(14, 91))]);
      }
    }
    if (t.sker(0.12)) {
      for (let d = plus(start, t.heltal(10, 120)); d < ende; d = plus(d, 31)) {
        ud.loentimer.push([cpr, `${d.getUTCFullYear()}M${String(d.getUTCMonth() + 1).padStart(2, "0")}`, t.heltal(4, 60) + 0.5]);
      }
    }
    if (t.sker(0.03)) ud.fritagelser.push([cpr, plus(start, t.heltal(0, 90)), til, t.vaegtet([["samtaler", 1], ["tilbud", 1], ["samtaler og tilbud", 1]])]);
  }
}

export function jobcenterRaekker(): Raekker {
  const t = tilfaeldig(20241231);
  const ud: Raekker = { forloeb: [], samtaler: [], tilbud: [], loentimer: [], fritagelser: [] };
  GRAENSETILFAELDE.forEach((tilfaelde, i) => tilfaelde(id(i + 1), ud));
  for (let nr = GRAENSETILFAELDE.length + 1; nr <= PERSONER; nr++) person(nr, t, ud);
  return ud;
}

export const jobcenter = (): Promise<void> => {
  const r = jobcenterRaekker();
  const dag = "dd-mm-yyyy";
  return skriv("jobcenter-2024.xlsx", [
    { navn: "Om udtrækket", raekker: [["Opdigtet udtræk af fagsystemet, Fjordby Kommune"], ["Udtrukket", dato(UDTRUKKET)], ["Personnumrene har måned 13 og tilhører ingen."]], bredder: [48, 14], formater: { B: dag }, fed: [1] },
    { navn: "Borgere", raekker: [["CPR-nr.", "Ydelsesgruppe", "Ydelse fra", "Ydelse til", "Kommune", "Målgruppe"], ...r.forloeb], bredder: [14, 32, 12, 12, 12, 16], formater: { C: dag, D: dag }, fed: [1] },
    { navn: "Samtaler", raekker: [["CPR-nr.", "Samtaledato", "Status", "Kontaktform"], ...r.samtaler], bredder: [14, 13, 12, 14], formater: { B: dag }, fed: [1] },
    { navn: "Tilbud", raekker: [["CPR-nr.", "Tilbudstype", "Startdato", "Slutdato"], ...r.tilbud], bredder: [14, 22, 12, 12], formater: { C: dag, D: dag }, fed: [1] },
    { navn: "Løntimer", raekker: [["CPR-nr.", "Måned", "Løntimer"], ...r.loentimer], bredder: [14, 12, 10], formater: { C: "0.0" }, fed: [1] },
    {
      navn: "Resultatmål",
      raekker: [
        ["Område", "Periode", "Faktisk antal", "Forventet antal"],
        ["Fjordby", "1. kvartal 2024 - 4. kvartal 2024", 2541, 2488],
      ],
      bredder: [14, 34, 14, 16],
      formater: { C: "#,##0", D: "#,##0" },
      fed: [1],
    },
    { navn: "Jobindsats", raekker: TRYKT, bredder: [14, 12, 36, 34], formater: { D: "0.0" }, fed: [1, 3] },
    { navn: "Fritagelser", raekker: [["CPR-nr.", "Fritaget fra", "Fritaget til", "Vedrører"], ...r.fritagelser], bredder: [14, 13, 13, 20], formater: { B: dag, C: dag }, fed: [1] },
  ]);
};
